// SPDX-License-Identifier: EPL-2.0
/**
 * Named, documented counts over a {@link org.palier.core.census.StudyView}: each
 * {@link org.palier.core.indicators.Indicator} reads the view and nothing else, and gives a
 * {@link org.palier.core.table.Table}.
 */
@NullMarked
package org.palier.core.indicators;

import org.jspecify.annotations.NullMarked;
