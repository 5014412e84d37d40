// SPDX-License-Identifier: EPL-2.0
/**
 * Draw2d figures that paint the records of {@link org.palier.pictures.PyramidLayout}, to a fraction of a
 * pixel and at any zoom. They know records and no model.
 */
package org.palier.ui.pyramid.figures;
