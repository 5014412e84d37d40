// SPDX-License-Identifier: EPL-2.0
package org.palier.ui.interviews.colors;

import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.widgets.Control;
import org.palier.pictures.Rgb;
import org.palier.ui.labels.ScreenColors;

/**
 * The colours of texts of interviews on a light or dark ground; words keep a contrast of 4.5 on it.
 *
 * @param ground  on which the others are seen
 * @param tint    behind words of a passage
 * @param quiet   of secondary words, such as those of the interviewer
 * @param edited  behind a text while it is typed in
 * @param warning of words that warn
 */
public record TextColors(Rgb ground, Color tint, Color quiet, Color edited, Color warning) {

	/** The colours that suit the ground of a control as it is now. */
	public static TextColors on(Control control) {
		Rgb ground = Rgb.of(ScreenColors.hex(control.getBackground().getRGB()));
		return isDark(control) ? of(ground, "#24465a", "#a7b6c3", "#2e2a1c", "#f0c36d") : of(ground, "#cfe0ee", "#5a6b7a", "#fffdf5", "#8a5a00");
	}

	private static TextColors of(Rgb ground, String tint, String quiet, String edited, String warning) {
		return new TextColors(ground, ScreenColors.of(tint), ScreenColors.of(quiet), ScreenColors.of(edited), ScreenColors.of(warning));
	}

	/** The colour of a code, so that its name can be read on the ground. @param hex #rrggbb; black for anything else */
	public Color ofCode(String hex) {
		return ScreenColors.of((Rgb.isHex(hex) ? Rgb.of(hex) : new Rgb(0, 0, 0)).legibleOn(ground).hex());
	}

	/**
	 * Does something again when the ground of a control has become dark or light: the theme changes it after the window was made, and says
	 * nothing.
	 */
	public static void whenOther(Control control, Runnable again) {
		control.addListener(SWT.Paint, event -> {
			Boolean before = (Boolean) control.getData(TextColors.class.getName());
			if (before == null || before != isDark(control)) {
				control.setData(TextColors.class.getName(), isDark(control));
				control.getDisplay().asyncExec(() -> {
					if (!control.isDisposed()) {
						again.run();
					}
				});
			}
		});
	}

	private static boolean isDark(Control control) {
		return ScreenColors.isDark(control.getBackground().getRGB());
	}
}
