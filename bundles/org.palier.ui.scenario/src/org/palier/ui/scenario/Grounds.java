// SPDX-License-Identifier: EPL-2.0
package org.palier.ui.scenario;

import org.eclipse.swt.graphics.RGB;
import org.eclipse.swt.widgets.Control;
import org.palier.pictures.Palette;

/** The colours that go with the ground of a control. */
final class Grounds {

	private static final float DARK = 0.5f;

	private Grounds() {
	}

	/** Light figures on a light ground, dark ones on a dark one. */
	static Palette palette(Control control) {
		RGB ground = control.getParent().getBackground().getRGB();
		return ground.getHSB()[2] < DARK ? Palette.DARK : Palette.LIGHT;
	}
}
