// SPDX-License-Identifier: EPL-2.0
/**
 * What a person says of agencies that may be one: {@link org.palier.core.duplicates.AgencyMerge} makes one of two,
 * {@link org.palier.core.duplicates.KeepApart} keeps them two for good. Which may be one is found by
 * {@link org.palier.core.frame.Duplicates}.
 */
@NullMarked
package org.palier.core.duplicates;

import org.jspecify.annotations.NullMarked;
