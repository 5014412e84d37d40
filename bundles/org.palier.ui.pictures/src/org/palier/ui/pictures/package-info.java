// SPDX-License-Identifier: EPL-2.0
/**
 * Pictures in windows. {@link org.palier.ui.pictures.GlyphLettering} makes letters as layouts measure them, on screens and printers;
 * {@link org.palier.ui.pictures.DrawingCanvas} paints drawings, {@link org.palier.ui.pictures.ChartPane} a chart whose marks lead
 * somewhere, and {@link org.palier.ui.pictures.PictureMenu} takes one out of the window.
 */
package org.palier.ui.pictures;
