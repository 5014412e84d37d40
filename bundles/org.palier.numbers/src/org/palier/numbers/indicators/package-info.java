// SPDX-License-Identifier: EPL-2.0
/**
 * Named, documented counts over a {@link org.palier.numbers.view.StudyView}: each
 * {@link org.palier.numbers.indicators.Indicator} reads the view and nothing else, and gives a
 * {@link org.palier.ground.table.Table}.
 */
@NullMarked
package org.palier.numbers.indicators;

import org.jspecify.annotations.NullMarked;
