// SPDX-License-Identifier: EPL-2.0
/**
 * Shares of what a machine coded, corrected by a random sample that people coded:
 * {@link org.palier.statistics.estimation.CodedCorpus}, or {@link org.palier.statistics.estimation.TwoStageCorpus} where clusters were
 * drawn first.
 */
@NullMarked
package org.palier.statistics.estimation;

import org.jspecify.annotations.NullMarked;
