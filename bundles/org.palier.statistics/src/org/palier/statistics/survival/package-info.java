// SPDX-License-Identifier: EPL-2.0
/**
 * How long things last of which some have not ended yet: {@link org.palier.statistics.survival.KaplanMeier}.
 */
@NullMarked
package org.palier.statistics.survival;

import org.jspecify.annotations.NullMarked;
