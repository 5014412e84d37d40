// SPDX-License-Identifier: EPL-2.0
package org.palier.pictures;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import org.palier.ground.text.ShorterNames;
import org.palier.ground.text.Typography;
import org.palier.pictures.ChartSheet.Align;
import org.palier.pictures.Drawing.Dash;
import org.palier.pictures.Drawing.Point;

/**
 * A pyramid as an emblem of one of two sides. Its form is always the same and measures nothing; only the numbers on its
 * tokens differ. Both sides have the same tokens in the same places, so that the eye finds one on either; their numbers are
 * whole per cent. Those that clearly differ have a dark outline. Equal input always gives equal shapes. Immutable.
 *
 * @param name name of the side, in the language of the reader
 * @param told words below the name, e.g. the number of posts, in that language
 * @param levels levels, base first
 * @param shorter shorter names of levels and tokens for little room
 */
public record EmblemPyramid(String name, String told, List<Level> levels, ShorterNames shorter) {

	private static final double MARGIN = 12;
	private static final double SIZE = 12;
	private static final double SMALL = 11;
	private static final double LINE = 17;
	private static final double GAP = 5;
	private static final double PILL = 20;
	private static final double PAD = 9;
	private static final double APART = 6;
	private static final double HEAD = 20;
	/** Parts of the width that the top is. */
	private static final double TOP = 0.4;

	/**
	 * A token.
	 *
	 * @param label in the language of the reader
	 * @param share of this side, 0 to 1
	 * @param other of the other side, so that the token is as wide there
	 * @param clear whether both clearly differ
	 */
	public record Token(String label, double share, double other, boolean clear) {
	}

	/**
	 * A level.
	 *
	 * @param name   in the language of the reader
	 * @param color  of the theory, #rrggbb; empty for that of the palette
	 * @param tokens in the order of both sides
	 */
	public record Level(String name, String color, List<Token> tokens) {
		/** Copies its list. */
		public Level {
			tokens = List.copyOf(tokens);
		}
	}

	/** Copies its list. */
	public EmblemPyramid {
		levels = List.copyOf(levels);
	}

	/** Where nothing has a short name. */
	public EmblemPyramid(String name, String told, List<Level> levels) {
		this(name, told, levels, ShorterNames.NONE);
	}

	/** The emblem. @param width 200 or more @param height 160 or more */
	public Drawing in(double width, double height, FontMetrics metrics, Palette palette, Locale locale) {
		var sheet = new ChartSheet(metrics, palette);
		var typography = new Typography(locale);
		double y = MARGIN + SIZE;
		sheet.words(sheet.fitted(name, width - 2 * MARGIN, SIZE + 1, true), MARGIN, y, Align.START, SIZE + 1, true, palette.text());
		for (String line : sheet.wrapped(told, width - 2 * MARGIN, SMALL, false, 2)) {
			y += LINE;
			sheet.words(line, MARGIN, y, Align.START, SMALL, false, palette.secondary());
		}
		double top = y + MARGIN;
		double each = (height - MARGIN - top - (levels.size() - 1) * GAP) / Math.max(1, levels.size());
		double half = width / 2 - MARGIN;
		var frustum = new Frustum(width / 2, top, half * TOP, half, levels.stream().mapToDouble(it -> each).toArray());
		for (int fromTop = 0; fromTop < levels.size(); fromTop++) {
			level(sheet, typography, frustum, fromTop);
		}
		return sheet.drawing(name, alt(typography), width, height);
	}

	private void level(ChartSheet sheet, Typography typography, Frustum frustum, int fromTop) {
		int place = levels.size() - 1 - fromTop;
		Level level = levels.get(place);
		Palette palette = sheet.palette();
		double top = frustum.top(fromTop);
		double bottom = frustum.bottom(fromTop);
		double center = frustum.center();
		String fill = palette.level(fromTop, levels.size(), level.color());
		sheet.add(new Drawing.Polygon(
				List.of(new Point(center - frustum.half(top), top), new Point(center + frustum.half(top), top),
						new Point(center + frustum.half(bottom), bottom), new Point(center - frustum.half(bottom), bottom)),
				fill, palette.dark() ? "#a5dcea" : "#3f7785", Dash.NONE));
		String called = shorter.into(levels.stream().map(Level::name).toList(), place, 2 * frustum.half(top) - 2 * PAD,
				it -> sheet.width(it, SIZE, true));
		sheet.words(called, center, top + SIZE + 3, Align.MIDDLE, SIZE, true, palette.textOn(fill));
		double y = top + HEAD;
		for (List<Token> row : rows(sheet, typography, frustum,
				called(sheet, typography, level.tokens(), 2 * frustum.half(bottom) - 2 * PAD), y, bottom)) {
			row(sheet, typography, row, center, y);
			y += PILL + APART;
		}
	}

	/** The tokens with names short enough that none is wider than a row. */
	private List<Token> called(ChartSheet sheet, Typography typography, List<Token> tokens, double room) {
		double around = tokens.stream().mapToDouble(it -> width(sheet, typography, it) - sheet.width(it.label(), SMALL, false)).max().orElse(0);
		List<String> labels = sheet.fitted(tokens.stream().map(Token::label).toList(), shorter, room - around, SMALL, false);
		return IntStream.range(0, tokens.size())
				.mapToObj(it -> new Token(labels.get(it), tokens.get(it).share(), tokens.get(it).other(), tokens.get(it).clear()))
				.toList();
	}

	/** Tokens by rows from the top; those without room are put together in the last one. */
	private static List<List<Token>> rows(ChartSheet sheet, Typography typography, Frustum frustum, List<Token> tokens, double from,
			double bottom) {
		List<List<Token>> rows = new ArrayList<>();
		int next = 0;
		for (double y = from; y + PILL <= bottom - 2 && next < tokens.size(); y += PILL + APART) {
			double room = 2 * frustum.half(y) - 2 * PAD;
			boolean last = y + 2 * PILL + APART > bottom - 2;
			int end = fitting(sheet, typography, tokens, next, room);
			if (last && end < tokens.size()) {
				while (end > next && width(sheet, typography, gathered(tokens, next, end, typography)) > room) {
					end--;
				}
				rows.add(gathered(tokens, next, end, typography));
				return rows;
			}
			rows.add(tokens.subList(next, end));
			next = end;
		}
		return rows;
	}

	/** How many tokens from one on find room. */
	private static int fitting(ChartSheet sheet, Typography typography, List<Token> tokens, int from, double room) {
		int end = from;
		while (end < tokens.size() && width(sheet, typography, tokens.subList(from, end + 1)) <= room) {
			end++;
		}
		return end;
	}

	private static List<Token> gathered(List<Token> tokens, int from, int end, Typography typography) {
		List<Token> row = new ArrayList<>(tokens.subList(from, end));
		List<Token> rest = tokens.subList(end, tokens.size());
		row.add(new Token(new ChartWords(typography.locale()).say("emblem.others", rest.size()),
				Math.min(1, rest.stream().mapToDouble(Token::share).sum()), Math.min(1, rest.stream().mapToDouble(Token::other).sum()),
				rest.stream().anyMatch(Token::clear)));
		return row;
	}

	private static double width(ChartSheet sheet, Typography typography, List<Token> row) {
		return row.stream().mapToDouble(it -> width(sheet, typography, it)).sum() + (row.size() - 1) * APART;
	}

	private static double width(ChartSheet sheet, Typography typography, Token token) {
		return 2 * PAD + sheet.width(token.label(), SMALL, false) + APART
				+ Math.max(sheet.width(whole(token.share(), typography), SMALL, true), sheet.width(whole(token.other(), typography), SMALL, true));
	}

	private static void row(ChartSheet sheet, Typography typography, List<Token> row, double center, double y) {
		Palette palette = sheet.palette();
		double x = center - width(sheet, typography, row) / 2;
		for (Token token : row) {
			double width = width(sheet, typography, token);
			if (token.clear()) {
				sheet.rectangle(x - 1, y - 1, width + 2, PILL + 2, PILL / 2 + 1, palette.text(), "");
				sheet.rectangle(x + 1, y + 1, width - 2, PILL - 2, PILL / 2 - 1, palette.pill(), "");
			} else {
				sheet.rectangle(x, y, width, PILL, PILL / 2, palette.pill(), palette.pillEdge());
			}
			double baseline = y + PILL / 2 + SMALL / 3;
			sheet.words(token.label(), x + PAD, baseline, Align.START, SMALL, false, palette.pillText());
			sheet.words(whole(token.share(), typography), x + width - PAD, baseline, Align.END, SMALL, true, palette.pillText());
			x += width + APART;
		}
	}

	/** A share in whole per cent: a token has room for no more. */
	private static String whole(double share, Typography typography) {
		return share > 0 && share < 0.005 ? "<\u00a01" : typography.number(share * 100, 0);
	}

	private String alt(Typography typography) {
		String of = typography.french() ? "\u202f: " : ": ";
		String all = levels.stream().map(level -> level.name() + of
				+ level.tokens().stream().map(it -> it.label() + " " + whole(it.share(), typography)).collect(Collectors.joining(", ")))
				.collect(Collectors.joining(". "));
		return name + ". " + told + " " + all + ".";
	}
}
