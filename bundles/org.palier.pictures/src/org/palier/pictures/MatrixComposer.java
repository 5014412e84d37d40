// SPDX-License-Identifier: EPL-2.0
package org.palier.pictures;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

import org.palier.ground.text.ShorterNames;
import org.palier.numbers.indicators.PyramidProfile;
import org.palier.numbers.view.TheoryView.CategoryView;
import org.palier.numbers.view.TheoryView;
import org.palier.pictures.Drawing.Rectangle;
import org.palier.pictures.Drawing.Shape;
import org.palier.pictures.Drawing.Words;
import org.palier.pictures.PyramidLayout.Band;
import org.palier.pictures.PyramidLayout.Token;

/** Composes one matrix of levels by models. */
final class MatrixComposer {

	private static final double WIDTH = 1180;
	private static final double LEFT = Captions.MARGIN;
	private static final double LABEL = 176;
	private static final double RIGHT = WIDTH - Captions.MARGIN;
	private static final double HEAD = 74;
	private static final double GAP = 6;
	private static final double PAD = 8;
	private static final double CELL_HEAD = 30;
	private static final double LEAST_ROW = 96;
	/** The strongest tint keeps the words on it readable. */
	private static final double STRONGEST = 0.55;

	private final PyramidRequest request;
	private final TheoryView models;
	private final Map<Integer, List<PyramidProfile.Token>> columns;
	private final List<Integer> shown = new ArrayList<>();
	private final Lettering lettering;
	private final PyramidWords words;
	private final ShorterNames shorter;
	private final Palette palette;
	private final Captions captions;
	private final TokenRows rows;
	private final double column;
	private final long placed;
	private final long largest;

	/** @param columns the tokens by position of their model, the unplaced under {@link TheoryView#UNPLACED} */
	MatrixComposer(PyramidRequest request, TheoryView models, Map<Integer, List<PyramidProfile.Token>> columns) {
		this.request = request;
		this.models = models;
		this.columns = columns;
		for (int model = 0; model < models.categories().size(); model++) {
			shown.add(model);
		}
		if (!columns.get(TheoryView.UNPLACED).isEmpty()) {
			shown.add(TheoryView.UNPLACED);
		}
		this.lettering = new Lettering(request.style().metrics());
		this.words = new PyramidWords(request.style().typography());
		this.shorter = request.view().shorterNames(words.locale());
		this.palette = request.style().palette();
		this.captions = new Captions(request, WIDTH);
		this.column = (RIGHT - LEFT - LABEL) / shown.size();
		this.rows = new TokenRows(request, column - 2 * PAD);
		this.placed = request.profile().placed();
		long most = 1;
		for (int level = 0; level < levels().size(); level++) {
			for (int model : shown) {
				most = Math.max(most, count(model, level));
			}
		}
		this.largest = most;
	}

	private List<CategoryView> levels() {
		return request.profile().theory().categories();
	}

	PyramidLayout compose() {
		List<TextLine> texts = new ArrayList<>(captions.head(title(), request.options().scope()));
		double y = header(texts);
		List<Band> bands = new ArrayList<>();
		List<Token> tokens = new ArrayList<>();
		for (int level = levels().size() - 1; level >= TheoryView.UNPLACED; level--) {
			if (level != TheoryView.UNPLACED || request.profile().unplaced() > 0) {
				Band band = row(level, y);
				bands.add(band);
				for (int i = 0; i < shown.size(); i++) {
					tokens.addAll(rows.set(cell(shown.get(i), level), band, LEFT + LABEL + (i + 0.5) * column, y + CELL_HEAD));
				}
				y = band.bottom() + GAP;
			}
		}
		if (placed == 0 && request.profile().unplaced() == 0) {
			texts.add(lettering.left(lettering.fit(captions.nothingToShow(), RIGHT - LEFT, 14, false), LEFT, y + 24, 14, false,
					palette.text()));
			y += 30;
		}
		Captions.Tail tail = captions.tail(y, words.say("matrix.tint") + " " + words.say("matrix.source", models.name(),
				models.source().strip().replaceFirst("\\.$", "")));
		texts.addAll(tail.texts());
		return new PyramidLayout(WIDTH, tail.bottom(), palette.background(), List.of(), texts, bands, tokens, List.of(), tail.legend(),
				alt() + captions.marksInWords(tokens));
	}

	/** @return y of the first row */
	private double header(List<TextLine> texts) {
		double bottom = Captions.TOP - 14 + HEAD;
		List<String> heads = shown.stream().map(this::name).toList();
		List<String> cut = shorter.into(heads, column - 2 * PAD, it -> lettering.width(it, 14, true));
		for (int i = 0; i < shown.size(); i++) {
			double center = LEFT + LABEL + (i + 0.5) * column;
			long number = total(shown.get(i));
			texts.add(lettering.centered(share(number), center, bottom - 12, 13, false, palette.secondary()));
			List<String> lines = lines(heads.get(i), cut.get(i));
			for (int line = 0; line < Math.min(2, lines.size()); line++) {
				texts.add(lettering.centered(lines.get(line), center, bottom - 33 - 18 * (Math.min(2, lines.size()) - 1 - line), 14, true,
						palette.text()));
			}
		}
		return bottom;
	}

	/** A name in two lines, or in one as it is cut beside the others. */
	private List<String> lines(String name, String cut) {
		List<String> lines = lettering.wrap(name, column - 2 * PAD, 14, true);
		return lines.size() > 2 || lines.stream().anyMatch(it -> it.endsWith("…")) ? List.of(cut) : lines;
	}

	private Band row(int level, double top) {
		double tallest = shown.stream().mapToDouble(it -> rows.height(cell(it, level))).max().orElse(0);
		double height = Math.max(LEAST_ROW, CELL_HEAD + tallest + 14);
		boolean tray = level == TheoryView.UNPLACED;
		String fill = tray ? palette.background() : palette.level(levels().size() - 1 - level, levels().size(), levels().get(level).color());
		String on = tray ? palette.secondary() : palette.textOn(fill);
		List<Shape> marks = new ArrayList<>();
		for (int i = 0; i < shown.size(); i++) {
			cell(marks, shown.get(i), level, new Rectangle(LEFT + LABEL + i * column + 2, top + 2, column - 4, height - 4, 0,
					tray ? palette.background() : tint(count(shown.get(i), level)), ""));
		}
		long number = shown.stream().mapToLong(it -> count(it, level)).sum();
		double room = LABEL - 2 * PAD;
		marks.add(new Words(lettering.left(lettering.fit(tray || placed == 0 ? captions.counted(number) : share(number), room, 18, true),
				LEFT + 14, top + 52, tray ? 13 : 18, !tray, on)));
		if (!tray && placed > 0) {
			marks.add(new Words(lettering.left(lettering.fit(captions.counted(number), room, 12.5, false), LEFT + 14, top + 74, 12.5, false, on)));
		}
		String label = tray ? words.say("matrix.unplaced")
				: shorter.into(levels().stream().map(it -> it.plainName().in(words.locale())).toList(), level, room,
						it -> lettering.width(it, 15, true));
		return new Band(level, tray ? "" : levels().get(level).id(), "", top, top + height, LEFT, RIGHT, LEFT, RIGHT, fill,
				tray ? palette.rule() : "", marks,
				lettering.left(tray ? lettering.fit(label, room, 15, true) : label, LEFT + 14, top + 26, 15, true, on));
	}

	private void cell(List<Shape> marks, int model, int level, Rectangle ground) {
		marks.add(ground);
		long number = count(model, level);
		String said = number == 0 ? "–" : level == TheoryView.UNPLACED ? words.count(number) : share(number);
		marks.add(new Words(lettering.centered(said, ground.x() + ground.width() / 2, ground.y() + 18, 12.5, true,
				palette.textOn(ground.fill()))));
	}

	/** One colour for all rows: tints of each level's own could not be compared. */
	private String tint(long number) {
		double part = number == 0 ? 0.06 : 0.14 + (STRONGEST - 0.14) * number / largest;
		return Rgb.of(palette.background()).mix(Rgb.of(palette.levels().get(0)), part).hex();
	}

	private List<PyramidProfile.Token> cell(int model, int level) {
		return columns.get(model).stream().filter(it -> it.level() == level).toList();
	}

	private long count(int model, int level) {
		return cell(model, level).stream().mapToLong(PyramidProfile.Token::count).sum();
	}

	/** The number of things placed on levels; shares are shares of it. */
	private long total(int model) {
		return columns.get(model).stream().filter(it -> it.level() != TheoryView.UNPLACED).mapToLong(PyramidProfile.Token::count).sum();
	}

	private String share(long number) {
		return placed == 0 ? "–" : words.share((double) number / placed);
	}

	private String name(int model) {
		return model == TheoryView.UNPLACED ? words.say(isTurned() ? "matrix.no_level" : "matrix.no_model")
				: models.categories().get(model).plainName().in(words.locale());
	}

	private String alt() {
		List<String> said = new ArrayList<>();
		for (int level = levels().size() - 1; level >= 0; level--) {
			int row = level;
			said.add(words.say("matrix.alt.level", levels().get(level).plainName().in(words.locale()),
					shown.stream().map(it -> words.say("matrix.alt.cell", name(it), captions.counted(count(it, row)), share(count(it, row))))
							.collect(Collectors.joining(", "))));
		}
		return words.say("matrix.alt", title(), words.title(request.profile()),
				String.join(words.say("separator"), said));
	}

	private String title() {
		return words.say(isTurned() ? "matrix.title.turned" : "matrix.title");
	}

	/** Whether the levels are the columns. */
	private boolean isTurned() {
		return !request.profile().theory().ordered();
	}
}
