// SPDX-License-Identifier: EPL-2.0
package org.palier.pictures;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

import org.palier.ground.text.Typography;
import org.palier.pictures.ChartSheet.Align;
import org.palier.pictures.Drawing.Dash;

/**
 * One hundred dots for one hundred things, by how far each came: numbers are cumulative, and the last part is what never came. The caller
 * shows title and subject above the picture. Immutable.
 *
 * @param title   what the picture tells, in the language of the reader
 * @param subject measure, unit, who, when, of how many, source
 * @param parts   two to five, nested in each other but for the last, which is the rest
 */
public record HundredDots(String title, String subject, List<Part> parts) implements Chart {

	private static final int SIDE = 10;
	private static final int ALL = 100;
	private static final double MOST_CELL = 30;
	private static final double LEAST_CELL = 18;
	private static final double SIZE = 13;
	private static final double SMALL = 11;
	private static final double NUMBER = 20;
	private static final double LEAST = 300;
	/** From here on the parts stand beside the dots, before beneath them. */
	private static final double BESIDE = 480;

	/**
	 * A part.
	 *
	 * @param name   in the language of the reader
	 * @param number of one hundred, those of the parts before among them; of the last part the rest
	 * @param range  in words; empty for none
	 */
	public record Part(String name, int number, String range) {
	}

	/** Refuses numbers that go down, or do not add up to one hundred. */
	public HundredDots {
		parts = List.copyOf(parts);
		for (int i = 1; i < parts.size() - 1; i++) {
			if (parts.get(i).number() < parts.get(i - 1).number()) {
				throw new IllegalArgumentException(parts + " go down");
			}
		}
		if (parts.size() < 2 || parts.size() > 5 || parts.getFirst().number() < 0
				|| parts.get(parts.size() - 2).number() + parts.getLast().number() != ALL) {
			throw new IllegalArgumentException(parts + " are no hundred");
		}
	}

	@Override
	public ChartKind kind() {
		return ChartKind.ICON_ARRAY;
	}

	@Override
	public boolean isDrawable() {
		return true;
	}

	@Override
	public boolean fits(double width) {
		return width >= LEAST;
	}

	@Override
	public Drawing in(double width, FontMetrics metrics, Palette palette, Locale locale) {
		var sheet = new ChartSheet(metrics, palette);
		boolean beside = width >= BESIDE;
		double cell = Math.clamp(width * (beside ? 0.42 : 1) / SIDE, LEAST_CELL, MOST_CELL);
		for (int dot = 0; dot < ALL; dot++) {
			dot(sheet, part(dot), (dot % SIDE + 0.5) * cell, (dot / SIDE + 0.5) * cell, cell * 0.39);
		}
		double left = beside ? cell * SIDE + 26 : 0;
		double top = beside ? 0 : cell * SIDE + 12;
		double ranges = parts.stream().mapToDouble(it -> sheet.width(it.range(), SMALL, false)).max().orElse(0);
		double room = width - ranges - 12 - (left + 92);
		double row = Math.max(40, beside ? cell * SIDE / parts.size() : 0);
		for (int i = 0; i < parts.size(); i++) {
			if (i > 0) {
				sheet.line(left, top + i * row, width, top + i * row, palette.rule(), 1, Dash.NONE);
			}
			part(sheet, i, left, top + (i + 0.5) * row, room, width);
		}
		return sheet.drawing(title, alt(new Typography(locale)), width, Math.max(cell * SIDE, top + row * parts.size()) + 4);
	}

	private void part(ChartSheet sheet, int part, double left, double middle, double room, double width) {
		Palette palette = sheet.palette();
		Part it = parts.get(part);
		boolean last = part == parts.size() - 1;
		sheet.group(it.name() + " " + it.number(), mark -> {
			dot(mark, part, left + 12, middle, 11);
			mark.words(Integer.toString(it.number()), left + 76, middle + 7, Align.END, NUMBER, true,
					last ? palette.text() : ShareMarks.color(palette, true));
			List<String> lines = mark.wrapped(it.name(), room, SIZE, last, 2);
			for (int line = 0; line < lines.size(); line++) {
				mark.words(lines.get(line), left + 90, middle + 4.5 + (line - (lines.size() - 1) / 2.0) * 17, Align.START, SIZE, last, palette.text());
			}
			mark.words(it.range(), width, middle + 4.5, Align.END, SMALL, false, palette.secondary());
		});
	}

	/** Part of a dot, counted from the first. */
	private int part(int dot) {
		for (int i = 0; i < parts.size() - 1; i++) {
			if (dot < parts.get(i).number()) {
				return i;
			}
		}
		return parts.size() - 1;
	}

	/** Two parts are full, the next have a dot and a ring within, the last is hollow: in grey a pale dot would look like a hollow one. */
	private void dot(ChartSheet sheet, int part, double x, double y, double radius) {
		Palette palette = sheet.palette();
		String edge = part == parts.size() - 1 ? palette.secondary() : LevelRows.edge(palette);
		sheet.add(new Drawing.Disc(x, y, radius, edge));
		double inside = radius - 1.6;
		switch (part == parts.size() - 1 ? -1 : part) {
		case -1 -> sheet.add(new Drawing.Disc(x, y, inside, palette.background()));
		case 0 -> sheet.add(new Drawing.Disc(x, y, radius, palette.level(0, 3, "")));
		case 1 -> sheet.add(new Drawing.Disc(x, y, radius, palette.level(1, 5, "")));
		default -> {
			sheet.add(new Drawing.Disc(x, y, inside, palette.background()));
			if (part > 2) {
				sheet.add(new Drawing.Disc(x, y, radius * 0.62, edge));
				sheet.add(new Drawing.Disc(x, y, radius * 0.42, palette.background()));
			} else {
				sheet.add(new Drawing.Disc(x, y, radius * 0.38, edge));
			}
		}
		}
	}

	private String alt(Typography typography) {
		String between = typography.french() ? "\u202f; " : "; ";
		return title + ". " + subject + " "
				+ parts.stream().map(it -> it.name() + " " + it.number() + (it.range().isEmpty() ? "" : " (" + it.range() + ")"))
				.collect(Collectors.joining(between)) + ".";
	}
}
