// SPDX-License-Identifier: EPL-2.0
/**
 * How far two assignments of the same labels agree: {@link org.palier.statistics.agreement.ConfusionMatrix} and what
 * resampling says of its macro-F1; and how far coders agree who mark spans of a text,
 * {@link org.palier.statistics.agreement.MarkedSpans}. Labels are any texts.
 */
@NullMarked
package org.palier.statistics.agreement;

import org.jspecify.annotations.NullMarked;
