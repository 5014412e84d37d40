// SPDX-License-Identifier: EPL-2.0
package org.palier.ui.labels;

import java.util.Locale;

import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.graphics.RGB;
import org.palier.pictures.Rgb;

/** Colours as SWT has them, from #rrggbb as layouts, theory packs and reports write them. */
public final class ScreenColors {

	private ScreenColors() {
	}

	/**
	 * A colour that needs no disposal.
	 *
	 * @throws IllegalArgumentException when the text is not #rrggbb
	 */
	public static Color of(String hex) {
		return new Color(rgb(hex));
	}

	/** @throws IllegalArgumentException when the text is not #rrggbb */
	public static RGB rgb(String hex) {
		int bits = Rgb.of(hex).bits();
		return new RGB(bits >> 16, bits >> 8 & 0xff, bits & 0xff);
	}

	/**
	 * The colour that a person or a pack wrote.
	 *
	 * @param hex       what was written; may be null or no colour
	 * @param otherwise what serves when it is no colour
	 */
	public static RGB rgb(String hex, RGB otherwise) {
		return hex != null && Rgb.isHex(hex) ? rgb(hex) : otherwise;
	}

	/** #RRGGBB in upper case, as packs have it. */
	public static String hex(RGB color) {
		return String.format(Locale.ROOT, "#%02X%02X%02X", color.red, color.green, color.blue);
	}

	/** True for a ground on which letters must be light. */
	public static boolean isDark(RGB ground) {
		return 0.2126 * ground.red + 0.7152 * ground.green + 0.0722 * ground.blue < 128;
	}
}
