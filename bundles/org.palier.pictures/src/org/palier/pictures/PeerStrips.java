// SPDX-License-Identifier: EPL-2.0
package org.palier.pictures;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

import org.palier.ground.text.Typography;
import org.palier.pictures.ChartSheet.Align;
import org.palier.pictures.Drawing.Dash;

/**
 * One body among its peers, with a strip for each measure on a scale of its own that begins at 0. Rings are peers without
 * names, the band is their middle half, and the upright line is their median. The full dot is the body, and its line is the
 * range of its number. Where rings would hide each other, columns replace them, as high as the number of peers. Equal input
 * always gives equal shapes. Immutable.
 *
 * @param title title in the language of the reader
 * @param heads heads of the strips, the body's number, the peers' number and the verdict; four
 * @param key meaning of dot, ring or column, line and band; four
 * @param strips strips from top to bottom
 */
public record PeerStrips(String title, List<String> heads, List<String> key, List<Strip> strips) implements Chart {

	private static final double HEAD = 20;
	private static final double ROW = 45;
	private static final double KEY = 26;
	private static final double NAMES = 0.29;
	private static final double STRIP_END = 0.68;
	private static final double OWN = 0.79;
	private static final double PEERS = 0.875;
	private static final double SIZE = 12;
	private static final double SMALL = 11;
	private static final double RING = 3.4;
	private static final double PITCH = 7;
	private static final double MOST_UP = 14;
	private static final int MOST_RINGS = 60;
	private static final double COLUMN = 5;

	/**
	 * A measure.
	 *
	 * @param name    in the language of the reader
	 * @param unit    of what it is, likewise
	 * @param value   of the body; not a number where it is not known
	 * @param low     lower end of its range; not a number for none
	 * @param high    upper end; above the scale where nobody knows it
	 * @param peers   numbers of the peers, in no order that tells who they are; empty where they are too few
	 * @param band    lower quartile, median and upper quartile of the peers; empty where these are too few
	 * @param end     of the scale, above 0
	 * @param scale   the end in words
	 * @param own     the number of the body in words
	 * @param median  the median of the peers in words
	 * @param verdict in a word or two
	 * @param strong  whether the verdict says that something differs
	 */
	public record Strip(String name, String unit, double value, double low, double high, List<Double> peers, List<Double> band, double end,
			String scale, String own, String median, String verdict, boolean strong) {

		/** Copies its lists; peers lie by their numbers. */
		public Strip {
			peers = peers.stream().sorted().toList();
			band = List.copyOf(band);
		}
	}

	/** Copies its lists. */
	public PeerStrips {
		heads = List.copyOf(heads);
		key = List.copyOf(key);
		strips = List.copyOf(strips);
	}

	/** Whether a strip has too many peers for rings, so that all strips have columns. @param strips of one picture */
	public static boolean hasColumns(List<Strip> strips) {
		return strips.stream().anyMatch(it -> it.peers().size() > MOST_RINGS);
	}

	@Override
	public ChartKind kind() {
		return ChartKind.STRIP_PLOT;
	}

	@Override
	public boolean isDrawable() {
		return !strips.isEmpty();
	}

	@Override
	public boolean fits(double width) {
		return width >= 600;
	}

	@Override
	public Drawing in(double width, FontMetrics metrics, Palette palette, Locale locale) {
		var sheet = new ChartSheet(metrics, palette);
		heads(sheet, width);
		boolean columns = hasColumns(strips);
		for (int i = 0; i < strips.size(); i++) {
			strip(sheet, strips.get(i), HEAD + i * ROW, width, columns);
		}
		double bottom = HEAD + strips.size() * ROW;
		sheet.line(0, bottom, width, bottom, palette.text(), 1, Dash.NONE);
		key(sheet, bottom + 18, width, columns);
		return sheet.drawing(title, alt(new Typography(locale)), width, bottom + KEY);
	}

	private void heads(ChartSheet sheet, double width) {
		String color = sheet.palette().secondary();
		double from = width * NAMES;
		sheet.words(sheet.fitted(heads.get(0), width * (STRIP_END - NAMES), SMALL, true), from, 12, Align.START, SMALL, true, color);
		String own = sheet.fitted(heads.get(1), width * (OWN - STRIP_END) - 8, SMALL, true);
		sheet.words(own, width * OWN, 12, Align.END, SMALL, true, ChartInk.of(sheet.palette()).middle());
		sheet.words(sheet.fitted(heads.get(2), width * (PEERS - OWN) - 8, SMALL, true), width * PEERS, 12, Align.END, SMALL, true, color);
		sheet.words(sheet.fitted(heads.get(3), width * (1 - PEERS) - 8, SMALL, true), width, 12, Align.END, SMALL, true, color);
		sheet.line(0, HEAD, width, HEAD, sheet.palette().text(), 1.2, Dash.NONE);
	}

	private static void strip(ChartSheet sheet, Strip it, double top, double width, boolean columns) {
		Palette palette = sheet.palette();
		double middle = top + ROW / 2;
		double names = width * NAMES - 26;
		sheet.words(sheet.fitted(it.name(), names, SIZE, true), 0, middle - 3, Align.START, SIZE, true, palette.text());
		sheet.words(sheet.fitted(it.unit(), names, SMALL, false), 0, middle + 12, Align.START, SMALL, false, palette.secondary());
		double left = width * NAMES;
		double room = width * STRIP_END - 34 - left;
		sheet.words("0", left - 11, middle + 4, Align.END, SMALL, false, palette.secondary());
		sheet.words(it.scale(), left + room + 11, middle + 4, Align.START, SMALL, false, palette.secondary());
		if (!it.band().isEmpty()) {
			double from = left + at(it.band().get(0), it) * room;
			double to = left + at(it.band().get(2), it) * room;
			sheet.rectangle(from - 1, middle - 12, to - from + 2, 24, 0, ChartInk.of(palette).outer(), "");
		}
		sheet.line(left, middle, left + room, middle, palette.rule(), 1, Dash.NONE);
		if (columns) {
			columns(sheet, it, left, room, middle);
		} else {
			rings(sheet, it, left, room, middle);
		}
		if (!it.band().isEmpty()) {
			double median = left + at(it.band().get(1), it) * room;
			sheet.line(median, middle - 18, median, middle + 18, palette.secondary(), 2, Dash.NONE);
		}
		own(sheet, it, left, room, middle);
		sheet.words(it.own(), width * OWN, middle + 5, Align.END, 13, true, ChartInk.of(palette).middle());
		sheet.words(it.median(), width * PEERS, middle + 4, Align.END, SIZE, false, palette.secondary());
		List<String> verdict = sheet.wrapped(it.verdict(), width * (1 - PEERS) - 8, SMALL, it.strong(), 2);
		for (int i = 0; i < verdict.size(); i++) {
			sheet.words(verdict.get(i), width, middle + 4 + (i - (verdict.size() - 1) / 2.0) * 13, Align.END, SMALL, it.strong(),
					it.strong() ? palette.text() : palette.secondary());
		}
		sheet.line(0, top + ROW, width, top + ROW, palette.track(), 1, Dash.NONE);
	}

	/** Peers of one number lie over each other; where they are many they lie closer. */
	private static void rings(ChartSheet sheet, Strip it, double left, double room, double middle) {
		Map<Long, Integer> most = new HashMap<>();
		it.peers().forEach(peer -> most.merge(place(peer, it, room), 1, Integer::sum));
		Map<Long, Integer> drawn = new HashMap<>();
		for (double peer : it.peers()) {
			long place = place(peer, it, room);
			int number = drawn.merge(place, 1, Integer::sum) - 1;
			int all = most.getOrDefault(place, 1);
			double pitch = all < 2 ? 0 : Math.min(PITCH, 2 * MOST_UP / (all - 1));
			double x = left + at(peer, it) * room;
			double y = middle + (number - (all - 1) / 2.0) * pitch;
			sheet.add(new Drawing.Disc(x, y, RING, sheet.palette().secondary()));
			sheet.add(new Drawing.Disc(x, y, RING - 1.1, sheet.palette().background()));
		}
	}

	/** A column stands about its number; the highest of a strip has all the height, and each has enough to be seen. */
	private static void columns(ChartSheet sheet, Strip it, double left, double room, double middle) {
		double places = Math.floor(room / COLUMN);
		Map<Long, Integer> peers = new TreeMap<>();
		it.peers().forEach(peer -> peers.merge(Math.round(at(peer, it) * places), 1, Integer::sum));
		int most = peers.values().stream().max(Integer::compare).orElse(1);
		peers.forEach((place, number) -> {
			double half = Math.max(1.5, MOST_UP * number / most);
			sheet.rectangle(left + place * room / places - COLUMN / 2 + 0.5, middle - half, COLUMN - 1, 2 * half, 0,
					sheet.palette().secondary(), "");
		});
	}

	private static long place(double peer, Strip it, double room) {
		return (long) (at(peer, it) * room / PITCH);
	}

	private static void own(ChartSheet sheet, Strip it, double left, double room, double middle) {
		if (Double.isNaN(it.value())) {
			return;
		}
		String ink = ChartInk.of(sheet.palette()).middle();
		if (!Double.isNaN(it.low())) {
			double from = left + at(it.low(), it) * room;
			double to = left + at(it.high(), it) * room;
			sheet.line(from, middle, to, middle, ink, 2.4, Dash.NONE);
			sheet.line(from, middle - 6, from, middle + 6, ink, 2, Dash.NONE);
			sheet.line(to, middle - 6, to, middle + 6, ink, 2, Dash.NONE);
		}
		sheet.add(new Drawing.Disc(left + at(it.value(), it) * room, middle, 7.5, sheet.palette().background()));
		sheet.add(new Drawing.Disc(left + at(it.value(), it) * room, middle, 6.2, ink));
	}

	private static double at(double value, Strip it) {
		return Math.clamp(value / it.end(), 0, 1);
	}

	private void key(ChartSheet sheet, double y, double width, boolean columns) {
		Palette palette = sheet.palette();
		double x = 0;
		double each = width / 4;
		for (int i = 0; i < key.size(); i++) {
			switch (i) {
			case 0 -> sheet.add(new Drawing.Disc(x + 7, y - 4, 6, ChartInk.of(palette).middle()));
			case 1 -> {
				if (columns) {
					sheet.rectangle(x + 3, y - 7, COLUMN - 1, 6, 0, palette.secondary(), "");
					sheet.rectangle(x + 8, y - 11, COLUMN - 1, 14, 0, palette.secondary(), "");
					break;
				}
				sheet.add(new Drawing.Disc(x + 7, y - 4, RING, palette.secondary()));
				sheet.add(new Drawing.Disc(x + 7, y - 4, RING - 1.1, palette.background()));
			}
			case 2 -> sheet.line(x + 7, y - 11, x + 7, y + 3, palette.secondary(), 2, Dash.NONE);
			default -> sheet.rectangle(x, y - 10, 16, 12, 0, ChartInk.of(palette).outer(), "");
			}
			String words = sheet.fitted(key.get(i), each - 26, SMALL, false);
			sheet.words(words, x + 20, y, Align.START, SMALL, false, palette.secondary());
			x += each;
		}
	}

	private String alt(Typography typography) {
		String of = typography.french() ? "\u202f: " : ": ";
		List<String> told = new ArrayList<>();
		for (Strip it : strips) {
			told.add(it.name() + " (" + it.unit() + ")" + of + List.of(it.own(), heads.get(2) + " " + it.median(), it.verdict()).stream()
					.collect(Collectors.joining(", ")));
		}
		return title + ". " + String.join(typography.french() ? "\u202f; " : "; ", told) + ".";
	}
}
