// SPDX-License-Identifier: EPL-2.0
/**
 * Gives the range of a share beyond the cases that were counted:
 * {@link org.palier.statistics.intervals.WilsonInterval}.
 */
@NullMarked
package org.palier.statistics.intervals;

import org.jspecify.annotations.NullMarked;
