package [=id];

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

import org.palier.numbers.view.TheoryView;
import org.palier.numbers.view.TheoryView.CategoryView;
import org.palier.numbers.indicators.PyramidProfile;
import org.palier.pictures.Captions;
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

/** Each level a step, as wide as its share of what is placed. A token on a step can be dragged to another. */
public final class [=Name]View implements PyramidView {

	private static final Wording WORDS = new Wording([=Name]View.class, "messages");
	private static final double WIDTH = 1000;
	private static final double NARROWEST = 320;
	private static final double HEAD = 40;
	private static final double FOOT = 14;
	private static final double GAP = 6;

	@Override
	public String id() {
		return "[=contribution]";
	}

	@Override
	public Bilingual name() {
		return WORDS.text("name");
	}

	@Override
	public PyramidLayout compose(PyramidRequest request) {
		PyramidProfile profile = request.profile();
		Palette palette = request.style().palette();
		Locale locale = request.style().typography().locale();
		var lettering = new Lettering(request.style().metrics());
		var captions = new Captions(request, WIDTH);
		List<CategoryView> levels = profile.theory().categories();
		List<Band> bands = new ArrayList<>();
		List<Token> tokens = new ArrayList<>();
		List<String> told = new ArrayList<>();
		double y = Captions.TOP;
		for (int level = levels.size() - 1; level >= TheoryView.UNPLACED; level--) {
			int here = level;
			List<PyramidProfile.Token> on = profile.tokens().stream().filter(it -> it.level() == here).toList();
			boolean tray = level == TheoryView.UNPLACED;
			if (tray && on.isEmpty()) {
				break;
			}
			double share = tray ? 1 : profile.placed() == 0 ? 0 : (double) profile.levels().get(level) / profile.placed();
			double width = NARROWEST + (WIDTH - 2 * Captions.MARGIN - NARROWEST) * share;
			var rows = new TokenRows(request, width - 24);
			double bottom = y + HEAD + rows.height(on) + FOOT;
			String fill = tray ? palette.background() : palette.level(levels.size() - 1 - level, levels.size(), levels.get(level).color());
			String said = tray ? WORDS.text("unplaced").in(locale)
					: levels.get(level).name().in(locale) + " · " + request.style().typography().share(share);
			double left = Captions.MARGIN;
			var band = new Band(level, tray ? "" : levels.get(level).id(), y, bottom, left, left + width, left, left + width, fill,
					tray ? palette.rule() : "", lettering.left(lettering.fit(said, width - 28, 15, true), left + 14, y + 26, 15, true,
							tray ? palette.secondary() : palette.textOn(fill)));
			bands.add(band);
			tokens.addAll(rows.set(on, band, left + width / 2, y + HEAD));
			if (!tray) {
				told.add(WORDS.text("level", levels.get(level).name(), request.style().typography().share(share)).in(locale));
			}
			y = bottom + GAP;
		}
		Captions.Tail tail = captions.tail(y, "");
		List<TextLine> texts = new ArrayList<>(captions.head(name().in(locale), request.options().scope()));
		texts.addAll(tail.texts());
		String alt = WORDS.text("alt", name(), String.join(", ", told)).in(locale) + captions.marksInWords(tokens);
		return new PyramidLayout(WIDTH, tail.bottom(), palette.background(), List.of(), texts, bands, tokens, List.of(), tail.legend(), alt);
	}
}
