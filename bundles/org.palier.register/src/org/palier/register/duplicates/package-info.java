// SPDX-License-Identifier: EPL-2.0
/**
 * Decisions about agencies that may be one. {@link org.palier.register.duplicates.AgencyMerge} makes one of two;
 * {@link org.palier.register.duplicates.KeepApart} keeps them two for good. Likely duplicates are found by
 * {@link org.palier.matching.Duplicates}.
 */
@NullMarked
package org.palier.register.duplicates;

import org.jspecify.annotations.NullMarked;
