// SPDX-License-Identifier: EPL-2.0
package org.palier.pictures;

/**
 * Colours of the charts of a scenario, each #rrggbb, for a light and for a dark ground.
 *
 * @param outer  of the range with most of the draws
 * @param inner  of the range with half of the draws, and of an assumption at its low value
 * @param middle of the median, and of an assumption at its high value
 * @param base   of the study as it stands
 */
public record ChartInk(String outer, String inner, String middle, String base) {

	private static final ChartInk LIGHT = new ChartInk("#dcebf1", "#8fbdce", "#0b4f6c", "#b4560a");
	private static final ChartInk DARK = new ChartInk("#25414f", "#3d7488", "#a5dcea", "#f0a45d");

	public static ChartInk of(Palette palette) {
		return palette.dark() ? DARK : LIGHT;
	}
}
