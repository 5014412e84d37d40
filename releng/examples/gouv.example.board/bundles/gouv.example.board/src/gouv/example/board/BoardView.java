package gouv.example.board;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

import org.palier.numbers.view.TheoryView;
import org.palier.numbers.view.TheoryView.CategoryView;
import org.palier.numbers.indicators.PyramidProfile;
import org.palier.pictures.Captions;
import org.palier.pictures.Drawing.Rectangle;
import org.palier.pictures.Lettering;
import org.palier.pictures.Palette;
import org.palier.pictures.PyramidLayout;
import org.palier.pictures.PyramidLayout.Band;
import org.palier.pictures.PyramidLayout.Token;
import org.palier.pictures.PyramidRequest;
import org.palier.pictures.PyramidView;
import org.palier.pictures.TextLine;
import org.palier.pictures.TokenRows;
import org.palier.ground.text.Bilingual;
import org.palier.ground.text.Wording;

/**
 * Each level a column, from the lowest on the left to the highest on the right, as a team moves its cards; what the
 * theory does not place stands last. A token dragged to another column is placed on its level.
 */
public final class BoardView implements PyramidView {

	static final Wording WORDS = new Wording(BoardView.class, "messages");

	private static final double COLUMN = 280;
	private static final double PAD = 12;
	private static final double GAP = 12;
	private static final double NARROWEST = 900;
	/** Of the stripe that bears the colour of a level. */
	private static final double STRIPE = 6;
	private static final double HEAD = 54;
	private static final double LOWEST = 160;

	/** A level, or {@link TheoryView#UNPLACED}, with its tokens. */
	private record Column(int level, List<PyramidProfile.Token> tokens) {

		boolean isTray() {
			return level == TheoryView.UNPLACED;
		}
	}

	@Override
	public String id() {
		return "gouv.example.board";
	}

	@Override
	public Bilingual name() {
		return WORDS.text("board");
	}

	@Override
	public PyramidLayout compose(PyramidRequest request) {
		Locale locale = request.style().typography().locale();
		Palette palette = request.style().palette();
		List<Column> columns = columns(request.profile());
		double width = Math.max(NARROWEST, 2 * Captions.MARGIN + columns.size() * (COLUMN + GAP) - GAP);
		var rows = new TokenRows(request, COLUMN - 2 * PAD);
		double height = columns.stream().mapToDouble(it -> HEAD + rows.height(it.tokens()) + PAD).max().orElse(0);
		double bottom = Captions.TOP + Math.max(LOWEST, height);
		List<Band> bands = new ArrayList<>();
		List<Token> tokens = new ArrayList<>();
		double x = Captions.MARGIN;
		for (Column column : columns) {
			Band band = band(request, column, x, bottom);
			bands.add(band);
			tokens.addAll(rows.set(column.tokens(), band, x + COLUMN / 2, Captions.TOP + HEAD));
			x += COLUMN + GAP;
		}
		var captions = new Captions(request, width);
		Captions.Tail tail = captions.tail(bottom, request.profile().tokens().isEmpty() ? captions.nothingToShow() : "");
		List<TextLine> texts = new ArrayList<>(captions.head(name().in(locale), request.options().scope()));
		texts.addAll(tail.texts());
		return new PyramidLayout(width, tail.bottom(), palette.background(), List.of(), texts, bands, tokens, List.of(),
				tail.legend(), inWords(request, columns, captions) + captions.marksInWords(tokens));
	}

	private static List<Column> columns(PyramidProfile profile) {
		List<Column> columns = new ArrayList<>();
		for (int level = 0; level < profile.theory().categories().size(); level++) {
			columns.add(column(profile, level));
		}
		Column unplaced = column(profile, TheoryView.UNPLACED);
		if (!unplaced.tokens().isEmpty()) {
			columns.add(unplaced);
		}
		return columns;
	}

	private static Column column(PyramidProfile profile, int level) {
		return new Column(level, profile.tokens().stream().filter(it -> it.level() == level).toList());
	}

	private static Band band(PyramidRequest request, Column column, double x, double bottom) {
		Palette palette = request.style().palette();
		Locale locale = request.style().typography().locale();
		List<CategoryView> levels = request.profile().theory().categories();
		var lettering = new Lettering(request.style().metrics());
		String said = column.isTray() ? WORDS.text("board.unplaced").in(locale)
				: levels.get(column.level()).name().in(locale) + " · " + share(request, column.level());
		TextLine label = lettering.left(lettering.fit(said, COLUMN - 2 * PAD, 15, true), x + PAD, Captions.TOP + 32, 15, true,
				column.isTray() ? palette.secondary() : palette.text());
		double right = x + COLUMN;
		if (column.isTray()) {
			return new Band(column.level(), "", "", Captions.TOP, bottom, x, right, x, right, palette.background(), palette.rule(),
					List.of(), label);
		}
		// Levels are counted from the top where colours are chosen.
		String color = palette.level(levels.size() - 1 - column.level(), levels.size(), levels.get(column.level()).color());
		return new Band(column.level(), levels.get(column.level()).id(), "", Captions.TOP, bottom, x, right, x, right,
				palette.track(), "", List.of(new Rectangle(x, Captions.TOP, COLUMN, STRIPE, 0, color, "")), label);
	}

	private static String share(PyramidRequest request, int level) {
		PyramidProfile profile = request.profile();
		return profile.placed() == 0 ? "–"
				: request.style().typography().share((double) profile.levels().get(level) / profile.placed());
	}

	private String inWords(PyramidRequest request, List<Column> columns, Captions captions) {
		Locale locale = request.style().typography().locale();
		List<String> told = new ArrayList<>();
		for (Column column : columns) {
			if (!column.isTray()) {
				told.add(WORDS.text("board.level", request.profile().theory().categories().get(column.level()).name(),
						share(request, column.level()), captions.counted(request.profile().levels().get(column.level()))).in(locale));
			}
		}
		return WORDS.text("board.alt", name(), String.join(", ", told)).in(locale);
	}
}
