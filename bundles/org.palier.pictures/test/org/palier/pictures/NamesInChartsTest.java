// SPDX-License-Identifier: EPL-2.0
package org.palier.pictures;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Predicate;
import java.util.stream.Stream;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.palier.fixtures.Packs;
import org.palier.ground.text.Bilingual;
import org.palier.ground.text.Typography;
import org.palier.model.PalierFactory;
import org.palier.model.Study;
import org.palier.model.file.TheoryPackFile;
import org.palier.numbers.indicators.PyramidProfile;
import org.palier.numbers.view.StudyView;
import org.palier.numbers.view.TheoryView;
import org.palier.pictures.EmblemPyramid.Level;
import org.palier.pictures.RankedBars.Bar;
import org.palier.pictures.SharesChart.Mark;
import org.palier.pictures.SharesChart.Row;
import org.palier.pictures.SlopeChart.Line;

/**
 * Codes in charts, of all packs that ship, in both languages, at the widths at which charts are drawn: whatever is cut, no two look alike.
 */
class NamesInChartsTest {

	private static final List<Locale> BOTH = List.of(Locale.CANADA_FRENCH, Locale.CANADA);
	private static final double COLUMN = 84 / 25.4 * 96;
	private static final double PAGE = 174 / 25.4 * 96;
	/** The middle of the page that compares, in a window of 1280 pixels. */
	private static final double MIDDLE = 470;
	private static final double WINDOW = 1180;
	private static final List<Double> WIDTHS = List.of(COLUMN, MIDDLE, PAGE, WINDOW);

	static Stream<Path> packs() throws IOException {
		try (Stream<Path> files = Files.list(Path.of(System.getProperty("palier.root"), "bundles/org.palier.theories/packs"))) {
			return files.filter(it -> it.toString().endsWith(".xml")).sorted().toList().stream();
		}
	}

	private static StudyView view(Path pack) throws IOException {
		Study study = PalierFactory.eINSTANCE.createStudy();
		TheoryPackFile.copyInto(new TheoryPackFile(pack).load(), study);
		return StudyView.of(study);
	}

	/** Names that stand beside each other: usages, and the categories of each theory, by their own names and by those of everyone. */
	private static List<List<String>> facets(StudyView view, Locale locale) {
		List<List<String>> facets = new ArrayList<>();
		facets.add(view.usages().stream().map(it -> it.name().in(locale)).toList());
		for (TheoryView theory : view.theories()) {
			facets.add(theory.categories().stream().map(it -> it.name().in(locale)).toList());
			facets.add(theory.categories().stream().map(it -> it.plainName().in(locale)).toList());
		}
		return facets.stream().filter(it -> it.size() > 1).toList();
	}

	@ParameterizedTest
	@MethodSource("packs")
	void rowsAndColumnsOfShares(Path pack) throws IOException {
		StudyView view = view(pack);
		for (Locale locale : BOTH) {
			for (List<String> names : facets(view, locale)) {
				for (double width : WIDTHS) {
					List<Row> rows = names.stream().map(it -> new Row(it, false, List.of(Mark.bare(0.5)), "")).toList();
					var lying = new SharesChart("", "", List.of("#"), rows, true, view.shorterNames(locale));
					told(lying.in(width, FontMetrics.openSans(), Palette.LIGHT, locale), it -> it.x() < 13, names, locale, width);
					var standing = new SharesChart("", "", names,
							List.of(new Row("#", false, names.stream().map(it -> Mark.bare(0.5)).toList(), "")), true,
							view.shorterNames(locale));
					if (standing.fits(width)) {
						told(standing.in(width, FontMetrics.openSans(), Palette.LIGHT, locale), TextLine::semibold, names, locale, width);
					}
				}
			}
		}
	}

	@ParameterizedTest
	@MethodSource("packs")
	void linesOfSlopesOnBothSides(Path pack) throws IOException {
		StudyView view = view(pack);
		for (Locale locale : BOTH) {
			for (List<String> names : facets(view, locale)) {
				for (double width : WIDTHS) {
					var chart = new SlopeChart("", "", "Organismes de sensibilisation du Québec", "Organismes de sensibilisation du Canada",
							names.stream().map(it -> new Line(it, Mark.bare(0.5), Mark.bare(0.5), true, true)).toList(), view.shorterNames(locale));
					Drawing drawing = chart.in(width, FontMetrics.openSans(), Palette.LIGHT, locale);
					told(drawing, it -> it.text().contains("%") && it.semibold() && it.x() < width / 2, names, locale, width);
					told(drawing, it -> it.text().contains("%") && it.semibold() && it.x() > width / 2, names, locale, width);
					assertThat(words(drawing.shapes()).stream().filter(it -> it.text().startsWith("O")).map(TextLine::text))
							.as("both sides").doesNotHaveDuplicates();
				}
			}
		}
	}

	@ParameterizedTest
	@MethodSource("packs")
	void barsAndEmblems(Path pack) throws IOException {
		StudyView view = view(pack);
		for (Locale locale : BOTH) {
			for (List<String> names : facets(view, locale)) {
				for (double width : WIDTHS) {
					var bars = new RankedBars("", "", names.stream().map(it -> new Bar(it, 7)).toList());
					told(bars.in(width, FontMetrics.openSans(), Palette.LIGHT, locale), it -> !it.text().equals("7"), names, locale, width);
				}
				if (names.size() <= 8) {
					for (double width : List.of(240.0, COLUMN, 400.0)) {
						var emblem = new EmblemPyramid("", "", names.stream().map(it -> new Level(it, "", List.of())).toList(), view.shorterNames(locale));
						told(emblem.in(width, 300, FontMetrics.openSans(), Palette.LIGHT, locale), it -> true, names, locale, width);
					}
				}
			}
		}
	}

	@ParameterizedTest
	@MethodSource("packs")
	void levelsAndTokensOfPyramids(Path pack) throws IOException {
		StudyView view = view(pack);
		for (Locale locale : BOTH) {
			for (TheoryView theory : view.theories()) {
				if (theory.categories().isEmpty()) {
					continue;
				}
				PyramidLayout layout = new PyramidComposer(FontMetrics.openSans(), new Typography(locale), Palette.LIGHT).compose(view,
						PyramidProfile.of(view, theory), new PyramidOptions(true, 6, Bilingual.EMPTY));
				assertThat(layout.bands().stream().map(it -> it.label().text())).as("%s %s", theory.id(), locale).doesNotHaveDuplicates();
				assertThat(layout.tokens().stream().map(it -> it.label().text())).as("%s %s", theory.id(), locale).doesNotHaveDuplicates();
			}
		}
	}

	private static void told(Drawing drawing, Predicate<TextLine> wanted, List<String> names, Locale locale, double width) {
		List<String> shown = words(drawing.shapes()).stream().filter(it -> !it.text().isBlank()).filter(wanted).map(TextLine::text).toList();
		assertThat(shown).as("%s, %s, %s", names, locale, width).hasSameSizeAs(names).doesNotHaveDuplicates();
	}

	private static List<TextLine> words(List<Drawing.Shape> shapes) {
		return shapes.stream().flatMap(it -> it instanceof Drawing.Words word ? Stream.of(word.line())
				: it instanceof Drawing.Group group ? words(group.shapes()).stream() : Stream.empty()).toList();
	}
}
