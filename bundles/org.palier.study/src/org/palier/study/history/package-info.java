// SPDX-License-Identifier: EPL-2.0
/**
 * The census over time: what a person says of a cell by hand, and what holds of it at a date. The values themselves, and the
 * rule of what holds, are those of the model: {@link org.palier.model.History}, {@link org.palier.model.Holding}.
 */
@NullMarked
package org.palier.study.history;

import org.jspecify.annotations.NullMarked;
