// SPDX-License-Identifier: EPL-2.0
/**
 * Letters as layouts measure them, on screens and printers. {@link org.palier.ui.letters.GlyphLettering} makes their shapes;
 * what paints them is the matter of each editor.
 */
package org.palier.ui.letters;
