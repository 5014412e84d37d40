// SPDX-License-Identifier: EPL-2.0
package org.palier.pictures;

import java.util.List;
import java.util.Locale;

/**
 * The colours of a picture, each #rrggbb. Texts keep a contrast of 4.5 on their ground.
 *
 * @param background of the picture
 * @param text       of what is read first
 * @param secondary  of what is read next
 * @param rule       dotted and dashed lines
 * @param track      ground of a bar: the whole that it is a part of
 * @param pill       ground of a token
 * @param pillEdge   outline of a token
 * @param pillText   on a token
 * @param pillCount  the number on a token
 * @param levels     fills of levels from top to base, at least two, between which others are mixed
 * @param dark       for a dark screen
 */
public record Palette(String background, String text, String secondary, String rule, String track, String pill,
		String pillEdge, String pillText, String pillCount, List<String> levels, boolean dark) {

	/** For paper and light screens. */
	public static final Palette LIGHT = new Palette("#ffffff", "#1f2d3a", "#5a6b7a", "#a9b5bf", "#edf1f3", "#fdfefe",
			"#22384a", "#1f2d3a", "#4c5c6a", List.of("#0b4f6c", "#5b9aa8", "#cfe0e3"), false);

	/** For dark screens: the top is the brightest, so that it stands out here too. */
	public static final Palette DARK = new Palette("#17212b", "#e8eef3", "#a7b6c3", "#5c6d7c", "#26343f", "#17212b",
			"#8ba0b0", "#e8eef3", "#b4c2cd", List.of("#8fd0e0", "#4790a2", "#34606d"), true);

	/** Okabe and Ito (2008), told apart by the colour-blind; for platforms that the study gives no colour. */
	private static final List<String> OKABE_ITO = List.of("#0072B2", "#D55E00", "#009E73", "#CC79A7", "#E69F00",
			"#56B4E9", "#000000", "#F0E442");

	/** Copies its list. */
	public Palette {
		levels = List.copyOf(levels);
	}

	/**
	 * Fill of a level.
	 *
	 * @param fromTop 0 for the top level
	 * @param count   number of levels, 1 or more; a single one takes the colour of the base
	 * @param own     what the theory says; anything but #rrggbb is passed over
	 */
	public String level(int fromTop, int count, String own) {
		if (Rgb.isHex(own)) {
			return own.toLowerCase(Locale.ROOT);
		}
		double place = count == 1 ? levels.size() - 1 : (double) fromTop * (levels.size() - 1) / (count - 1);
		int before = Math.min((int) place, levels.size() - 2);
		return Rgb.of(levels.get(before)).mix(Rgb.of(levels.get(before + 1)), place - before).hex();
	}

	/** Colour of text on a ground: the first that has a contrast of 4.5; white or black always has. */
	public String textOn(String ground) {
		Rgb under = Rgb.of(ground);
		return List.of("#ffffff", dark ? background : text, "#0f1a23", "#000000").stream()
				.filter(it -> Rgb.of(it).contrast(under) >= 4.5).findFirst().orElseThrow();
	}

	/** Colour of a platform's dot, changed only where it would not be seen on a token. */
	String dot(int platform, String own) {
		Rgb color = Rgb.of(Rgb.isHex(own) ? own : OKABE_ITO.get(platform % OKABE_ITO.size()));
		if (!dark) {
			return color.hex();
		}
		// Black means as much here as white: halfway grey would be taken for a colour of its own.
		return color.luminance() < 0.001 ? text : color.visibleOn(Rgb.of(pill)).hex();
	}
}
