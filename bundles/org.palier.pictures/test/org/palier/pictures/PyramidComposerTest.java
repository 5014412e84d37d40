// SPDX-License-Identifier: EPL-2.0
package org.palier.pictures;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.assertj.core.api.ThrowingConsumer;
import org.junit.jupiter.api.Test;
import org.palier.ground.text.Bilingual;
import org.palier.ground.text.Typography;
import org.palier.numbers.indicators.PyramidProfile;
import org.palier.numbers.view.TheoryView;
import org.palier.pictures.PyramidLayout.Band;
import org.palier.pictures.PyramidLayout.Token;

class PyramidComposerTest {

	private static final double TINY = 1e-6;
	private static final FontMetrics METRICS = FontMetrics.openSans();
	private static final Map<Case, PyramidLayout> COMPOSED = new HashMap<>();

	record Case(int seed, int levels, int tokens, boolean unplaced, PyramidOptions options, Palette palette) {
		/** Composed once for all tests that look at it. */
		PyramidLayout layout() {
			return COMPOSED.computeIfAbsent(this, Case::compose);
		}

		PyramidLayout compose() {
			var sample = Samples.random(seed, levels, tokens, unplaced);
			return new PyramidComposer(METRICS, new Typography(seed % 2 == 0 ? Locale.CANADA_FRENCH : Locale.CANADA), palette)
					.compose(sample.view(), sample.profile(), options);
		}

		PyramidProfile profile() {
			return Samples.random(seed, levels, tokens, unplaced).profile();
		}
	}

	/** 1 to 7 levels, 0 to 60 tokens; every mix of tray, options and palette comes up. */
	private static List<Case> cases() {
		return IntStream.range(0, 420)
				.mapToObj(seed -> new Case(seed, 1 + seed % 7, seed * 37 % 61, seed % 3 != 0,
						seed % 4 == 0 ? PyramidOptions.EDITOR : seed % 4 == 1 ? new PyramidOptions(true, 1, Bilingual.EMPTY) : PyramidOptions.REPORT,
						seed % 5 == 0 ? Palette.DARK : Palette.LIGHT))
				.toList();
	}

	private static void ofEveryCase(ThrowingConsumer<Case> check) {
		assertThat(cases()).hasSize(420).allSatisfy(check);
	}

	/** What the other tests say of every case would say nothing of pictures without tokens, shares or a tray. */
	@Test
	void casesHaveWhatIsTestedOfThem() {
		assertThat(cases()).extracting(Case::levels).contains(1, 2, 3, 4, 5, 6, 7);
		assertThat(cases()).extracting(Case::tokens).contains(0, 1, 60);
		assertThat(cases()).extracting(Case::palette).contains(Palette.LIGHT, Palette.DARK);
		assertThat(cases()).filteredOn(it -> it.layout().tokens().size() > 1).hasSizeGreaterThan(300);
		assertThat(cases()).filteredOn(it -> it.layout().tokens().stream().anyMatch(token -> !token.gathered().isEmpty())).isNotEmpty();
		assertThat(cases()).filteredOn(it -> it.layout().bands().stream().anyMatch(band -> band.level() < 0)).isNotEmpty();
		assertThat(cases()).filteredOn(it -> it.profile().placed() > 0).isNotEmpty();
	}

	@Test
	void tokensNeverOverlap() {
		ofEveryCase(PyramidComposerTest::tokensNeverOverlap);
	}

	private static void tokensNeverOverlap(Case sample) {
		List<Token> tokens = sample.layout().tokens();
		for (int i = 0; i < tokens.size(); i++) {
			for (int j = i + 1; j < tokens.size(); j++) {
				Token a = tokens.get(i);
				Token b = tokens.get(j);
				boolean apart = a.x() + a.width() + 4 <= b.x() || b.x() + b.width() + 4 <= a.x()
						|| a.y() + a.height() + 4 <= b.y() || b.y() + b.height() + 4 <= a.y();
				assertThat(apart).as("%s and %s", a, b).isTrue();
			}
		}
	}

	@Test
	void tokensStayWithinTheirBand() {
		ofEveryCase(PyramidComposerTest::tokensStayWithinTheirBand);
	}

	private static void tokensStayWithinTheirBand(Case sample) {
		PyramidLayout layout = sample.layout();
		for (Token token : layout.tokens()) {
			Band band = layout.bands().stream().filter(it -> it.level() == token.level()).findFirst().orElseThrow();
			assertThat(token.y()).isGreaterThan(band.label().baseline() + 4);
			assertThat(token.y() + token.height()).isLessThan(band.bottom());
			for (double y : new double[] { token.y(), token.y() + token.height() }) {
				double part = (y - band.top()) / (band.bottom() - band.top());
				assertThat(token.x()).isGreaterThan(band.topLeft() + part * (band.bottomLeft() - band.topLeft()) + 8);
				assertThat(token.x() + token.width())
						.isLessThan(band.topRight() + part * (band.bottomRight() - band.topRight()) - 8);
			}
		}
	}

	@Test
	void everyObservationIsShownOrGathered() {
		ofEveryCase(PyramidComposerTest::everyObservationIsShownOrGathered);
	}

	private static void everyObservationIsShownOrGathered(Case sample) {
		PyramidProfile profile = sample.profile();
		PyramidLayout layout = sample.layout();
		for (Band band : layout.bands()) {
			List<Token> here = layout.tokens().stream().filter(it -> it.level() == band.level()).toList();
			long shown = here.stream().mapToLong(it -> Long.parseLong(it.count().text().replaceAll("[^0-9]", ""))).sum();
			assertThat(shown).isEqualTo(band.level() < 0 ? profile.unplaced() : profile.levels().get(band.level()));
			long pills = here.stream().filter(it -> it.platform() >= 0).count()
					+ here.stream().mapToLong(it -> it.gathered().stream().filter(words -> words.contains(" · ")).count()).sum();
			assertThat(pills).isEqualTo(profile.tokens().stream().filter(it -> it.level() == band.level()).count());
		}
	}

	@Test
	void textsFitTheirPillsAndBandsAndThePicture() {
		ofEveryCase(PyramidComposerTest::textsFitTheirPillsAndBandsAndThePicture);
	}

	private static void textsFitTheirPillsAndBandsAndThePicture(Case sample) {
		PyramidLayout layout = sample.layout();
		for (Token token : layout.tokens()) {
			double start = token.dot().isEmpty() ? token.x() + 8 : token.dotCenterX() + token.dotRadius() + 4;
			assertThat(token.label().x()).isGreaterThan(start);
			assertThat(token.label().x() + token.label().width()).isLessThan(token.count().x() - 4);
			assertThat(token.count().x() + token.count().width()).isLessThan(token.x() + token.width() - 8);
		}
		for (Band band : layout.bands()) {
			assertThat(band.label().x()).isGreaterThan(band.topLeft());
			assertThat(band.label().x() + band.label().width()).isLessThan(band.topRight());
		}
		Stream.of(layout.texts().stream(), layout.bands().stream().map(Band::label),
				layout.shares().stream().flatMap(it -> Stream.of(it.share(), it.detail())),
				layout.legend().stream().map(PyramidLayout.LegendEntry::label),
				layout.tokens().stream().flatMap(it -> Stream.of(it.label(), it.count()))).flatMap(it -> it).forEach(line -> {
					assertThat(line.width()).isEqualTo(METRICS.width(line.text(), line.size(), line.semibold()));
					assertThat(line.x()).isGreaterThanOrEqualTo(0);
					assertThat(line.x() + line.width()).isLessThanOrEqualTo(layout.width() - 20);
					assertThat(line.baseline()).isBetween(line.size(), layout.height() - 8);
				});
		layout.bands().forEach(band -> assertThat(band.bottom()).isLessThan(layout.height()));
	}

	@Test
	void sharesSumToOneOrThereIsNone() {
		ofEveryCase(PyramidComposerTest::sharesSumToOneOrThereIsNone);
	}

	private static void sharesSumToOneOrThereIsNone(Case sample) {
		PyramidLayout layout = sample.layout();
		assertThat(layout.shares()).hasSize(sample.levels());
		double sum = layout.shares().stream().mapToDouble(it -> it.width() / it.trackWidth()).sum();
		assertThat(sum).isEqualTo(sample.profile().placed() == 0 ? 0 : 1, within(TINY));
		layout.shares().forEach(it -> {
			assertThat(it.low()).isLessThanOrEqualTo(it.x() + it.width() + TINY);
			assertThat(it.high()).isGreaterThanOrEqualTo(it.x() + it.width() - TINY);
			assertThat(it.x() + it.trackWidth()).isLessThanOrEqualTo(layout.width() - 40);
		});
	}

	@Test
	void sidesAreStraightAndBandsSixApart() {
		ofEveryCase(PyramidComposerTest::sidesAreStraightAndBandsSixApart);
	}

	private static void sidesAreStraightAndBandsSixApart(Case sample) {
		List<Band> bands = sample.layout().bands().stream().filter(it -> it.level() >= 0).toList();
		assertThat(bands).extracting(Band::level)
				.containsExactlyElementsOf(IntStream.range(0, sample.levels()).mapToObj(it -> sample.levels() - 1 - it).toList());
		double slope = (bands.get(0).bottomLeft() - bands.get(0).topLeft()) / (bands.get(0).bottom() - bands.get(0).top());
		for (int i = 0; i < bands.size(); i++) {
			Band band = bands.get(i);
			assertThat((band.bottomLeft() - band.topLeft()) / (band.bottom() - band.top())).isEqualTo(slope, within(TINY));
			if (i > 0) {
				assertThat(band.top() - bands.get(i - 1).bottom()).isEqualTo(6, within(TINY));
				assertThat(band.topLeft() - bands.get(i - 1).bottomLeft()).isEqualTo(6 * slope, within(TINY));
			}
		}
	}

	@Test
	void textCanBeReadOnItsGround() {
		ofEveryCase(PyramidComposerTest::textCanBeReadOnItsGround);
	}

	private static void textCanBeReadOnItsGround(Case sample) {
		PyramidLayout layout = sample.layout();
		Rgb ground = Rgb.of(layout.background());
		layout.texts().forEach(it -> assertThat(Rgb.of(it.color()).contrast(ground)).isGreaterThanOrEqualTo(4.5));
		layout.bands().forEach(
				it -> assertThat(Rgb.of(it.label().color()).contrast(Rgb.of(it.fill()))).isGreaterThanOrEqualTo(4.5));
		layout.tokens().forEach(it -> {
			assertThat(Rgb.of(it.label().color()).contrast(Rgb.of(it.fill()))).isGreaterThanOrEqualTo(4.5);
			assertThat(Rgb.of(it.count().color()).contrast(Rgb.of(it.fill()))).isGreaterThanOrEqualTo(4.5);
			if (sample.palette().dark() && !it.dot().isEmpty()) {
				assertThat(Rgb.of(it.dot()).contrast(Rgb.of(it.fill()))).isGreaterThanOrEqualTo(3);
			}
		});
	}

	@Test
	void sameInputGivesTheSameLayout() {
		var sample = new Case(11, 4, 37, true, PyramidOptions.REPORT, Palette.LIGHT);

		assertThat(sample.compose()).isEqualTo(sample.compose());
	}

	@Test
	void emptyStudySaysWhatToDoNext() {
		PyramidLayout layout = new Case(2, 3, 0, false, PyramidOptions.REPORT, Palette.LIGHT).layout();

		assertThat(layout.bands()).hasSize(3);
		assertThat(layout.tokens()).isEmpty();
		assertThat(layout.texts()).extracting(TextLine::text).anyMatch(it -> it.startsWith("Aucun usage codé. Importez"));
		assertThat(layout.shares()).extracting(it -> it.share().text()).containsOnly("–");
	}

	@Test
	void unobservedUsagesAppearForTheEditorAlone() {
		// 5 tokens fill usage 0; usage 1 of the codebook was seen nowhere and is placed nowhere
		var report = new Case(4, 3, 5, false, PyramidOptions.REPORT, Palette.LIGHT).layout();
		var editor = new Case(4, 3, 5, false, PyramidOptions.EDITOR, Palette.LIGHT).layout();

		assertThat(report.tokens()).hasSize(5);
		assertThat(editor.tokens()).hasSize(6);
		assertThat(editor.tokens().get(5)).satisfies(it -> {
			assertThat(it.level()).isEqualTo(-1);
			assertThat(it.usageId()).isEqualTo("u1");
			assertThat(it.dot()).isEmpty();
			assertThat(it.count().text()).isEqualTo("0");
		});
	}

	@Test
	void smallestAreGatheredFirst() {
		PyramidLayout layout = new Case(6, 1, 60, false, new PyramidOptions(false, 2, Bilingual.EMPTY), Palette.LIGHT).layout();

		Token others = layout.tokens().get(layout.tokens().size() - 1);
		int gathered = 60 - (layout.tokens().size() - 1);
		assertThat(others.label().text()).isEqualTo("+" + gathered + " autres");
		assertThat(others.gathered()).hasSize(gathered);
		assertThat(others.usage()).isEqualTo(-1);
	}

	@Test
	void refusesATheoryWithoutLevels() {
		var sample = Samples.random(1, 1, 3, false);
		var none = new TheoryView("none", sample.view().name(), "", "", true, List.of(), List.of());
		var profile = new PyramidProfile(none, List.of(), List.of(), 0, 0, 0, 0);

		assertThatThrownBy(() -> new PyramidComposer(METRICS, new Typography(Locale.CANADA), Palette.LIGHT)
				.compose(sample.view(), profile, PyramidOptions.REPORT)).isInstanceOf(IllegalArgumentException.class)
				.hasMessageContaining("none");
	}
}
