// SPDX-License-Identifier: EPL-2.0
/**
 * The pyramid of a theory as an editor: {@link org.palier.ui.pyramid.PyramidEditor}. It shows the layout that
 * reports paint too, and changes placements and names through the session of the study.
 */
package org.palier.ui.pyramid;
