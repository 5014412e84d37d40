// SPDX-License-Identifier: EPL-2.0
package org.palier.ui.pyramid;

import org.eclipse.draw2d.Graphics;
import org.eclipse.draw2d.ScalableFreeformLayeredPane;

/**
 * Zooms by the canvas's own transform. The one of its super class rounds every coordinate and every font
 * size to whole numbers, so that texts would not fit their pills.
 */
final class SharpLayeredPane extends ScalableFreeformLayeredPane {

	@Override
	protected void paintClientArea(Graphics graphics) {
		graphics.pushState();
		graphics.clipRect(getBounds());
		graphics.scale(getScale());
		paintChildren(graphics);
		graphics.popState();
	}
}
