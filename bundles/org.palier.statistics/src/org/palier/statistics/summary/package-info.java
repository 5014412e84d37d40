// SPDX-License-Identifier: EPL-2.0
/**
 * Many numbers in a few: {@link org.palier.statistics.summary.Quartiles} and
 * {@link org.palier.statistics.summary.Spread}.
 */
package org.palier.statistics.summary;
