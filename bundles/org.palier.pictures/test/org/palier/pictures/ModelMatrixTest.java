// SPDX-License-Identifier: EPL-2.0
package org.palier.pictures;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.palier.fixtures.PostSamples;
import org.palier.ground.text.Typography;
import org.palier.numbers.indicators.PyramidProfile;
import org.palier.numbers.view.StudyView;
import org.palier.numbers.view.TheoryView;
import org.palier.pictures.PyramidLayout.Band;
import org.palier.pictures.PyramidLayout.Token;

/** Expected values are counted by hand in the table of {@link PostSamples}. */
class ModelMatrixTest {

	private static final PictureStyle STYLE = new PictureStyle(FontMetrics.openSans(), new Typography(Locale.CANADA), Palette.LIGHT);

	@TempDir
	private Path folder;
	private StudyView view;

	@BeforeEach
	void tenPosts() throws IOException {
		view = PostViews.view(folder);
	}

	private TheoryView theory(boolean ordered) {
		return view.theories().stream().filter(it -> it.ordered() == ordered).findFirst().orElseThrow();
	}

	private PyramidRequest request(TheoryView theory, TokenDecoration... decorations) {
		PyramidProfile profile = PyramidProfile.ofPosts(view, theory);
		return new PyramidRequest(view, profile, PyramidOptions.REPORT, STYLE, TokenMarks.of(view, profile, List.of(decorations)));
	}

	@Test
	void everyPostIsInTheCellOfItsLevelAndItsModel() {
		PyramidLayout matrix = new ModelMatrix().compose(request(theory(true)));

		assertThat(matrix.alt()).startsWith("Levels by models");
		// of the posts that agencies wrote, service: 8, symmetric by hand; interaction: 3 asymmetric, 4 symmetric; communication: 1, 7
		assertThat(matrix.alt()).contains("Service: Press agentry 0 posts (0.0%), Public information 0 posts (0.0%),"
				+ " Two-way asymmetric 0 posts (0.0%), Two-way symmetric 1 post (20.0%)");
		assertThat(matrix.alt()).contains("Exchange: Press agentry 0 posts (0.0%), Public information 0 posts (0.0%),"
				+ " Two-way asymmetric 1 post (20.0%), Two-way symmetric 1 post (20.0%)");
		assertThat(matrix.alt()).contains("Public information 2 posts (40.0%)");
		assertThat(matrix.bands()).extracting(Band::levelId).containsExactly("service", "interaction", "communication");
		assertThat(matrix.tokens()).filteredOn(it -> it.level() == 0).extracting(Token::usageId)
				.containsExactlyInAnyOrder("news_release", "third_party_link");
		assertThat(matrix.tokens()).filteredOn(it -> it.level() < 0).isEmpty();
	}

	@Test
	void modelsAreCrossedWithLevelsToo() {
		PyramidLayout matrix = new ModelMatrix().compose(request(theory(false)));

		assertThat(matrix.bands()).extracting(Band::levelId).startsWith("two_way_symmetric", "two_way_asymmetric");
		assertThat(matrix.alt()).as("levels are the columns here").startsWith("Categories by level");
		assertThat(matrix.alt()).contains("Two-way symmetric: Broadcast 0 posts (0.0%), Exchange 1 post (20.0%), Service 1 post (20.0%)");
	}

	@Test
	void tokensLieInTheirBandsAndApart() {
		for (int seed = 0; seed < 60; seed++) {
			var sample = Samples.random(seed, 1 + seed % 5, seed * 7 % 61, seed % 3 != 0);
			var request = new PyramidRequest(sample.view(), sample.profile(), PyramidOptions.REPORT, STYLE, TokenMarks.NONE);
			// The sample has no second theory: the levels themselves are the columns.
			TheoryView columns = sample.profile().theory();
			var byColumn = IntStream.range(-1, columns.categories().size()).boxed().collect(java.util.stream.Collectors.toMap(it -> it,
					column -> sample.profile().tokens().stream().filter(it -> it.level() == column).toList()));
			PyramidLayout matrix = new MatrixComposer(request, columns, byColumn).compose();
			LayoutCheck.check(matrix);
			for (Token token : matrix.tokens()) {
				Band band = matrix.bands().stream().filter(token::isIn).findFirst().orElseThrow();
				assertThat(token.y()).isGreaterThanOrEqualTo(band.top());
				assertThat(token.y() + token.height()).isLessThanOrEqualTo(band.bottom());
				assertThat(token.x()).isGreaterThanOrEqualTo(band.topLeft());
				assertThat(token.x() + token.width()).isLessThanOrEqualTo(band.topRight());
			}
		}
	}

	@Test
	void wordsOnCellsHaveAContrastOfFourAndAHalf() {
		for (Palette palette : List.of(Palette.LIGHT, Palette.DARK)) {
			PyramidRequest light = request(theory(true));
			PyramidLayout matrix = new ModelMatrix().compose(new PyramidRequest(view, light.profile(), light.options(),
					new PictureStyle(STYLE.metrics(), STYLE.typography(), palette), TokenMarks.NONE));
			for (Band band : matrix.bands()) {
				String ground = band.fill();
				for (Drawing.Shape mark : band.marks()) {
					switch (mark) {
					case Drawing.Rectangle cell -> ground = cell.fill();
					case Drawing.Words words when !words.line().text().contains("post") && words.line().size() < 18 -> assertThat(
							Rgb.of(words.line().color()).contrast(Rgb.of(ground))).as("%s on %s", words, ground).isGreaterThanOrEqualTo(4.5);
					default -> {
						// on the band itself
					}
					}
				}
			}
		}
	}

	@Test
	void aStudyWithOneTheoryIsToldSo() {
		var sample = Samples.random(1, 3, 10, false);
		PyramidLayout matrix = new ModelMatrix()
				.compose(new PyramidRequest(sample.view(), sample.profile(), PyramidOptions.REPORT, STYLE, TokenMarks.NONE));
		assertThat(matrix.tokens()).isEmpty();
		assertThat(matrix.alt()).contains("PR models");
	}

	@Test
	void machineCodedPostsAreMarkedOnTheirTokensAndInWords() {
		PyramidLayout pyramid = new StackedPyramid().compose(request(theory(true), new MachineShare()));

		// news_release is 1, by machine, on communication; 8 lies on service by a person's word; 4 is a person's
		Token news = token(pyramid, "news_release", 0);
		assertThat(news.badges()).singleElement().satisfies(it -> assertThat(it.text().text()).isEqualTo("100%"));
		assertThat(news.words()).endsWith("; 100% coded by programs alone");
		assertThat(token(pyramid, "news_release", 2).badges()).isEmpty();
		assertThat(token(pyramid, "consultation", 1).badges()).isEmpty();
		assertThat(pyramid.alt()).contains("Marks: percentage of posts coded by programs alone.").contains(news.words());
		assertThat(pyramid.texts()).anySatisfy(it -> assertThat(it.text()).contains("Marks:"));
		assertThat(news.badges().get(0).x()).isGreaterThan(news.label().x() + news.label().width());
		assertThat(news.badges().get(0).x() + news.badges().get(0).width()).isLessThan(news.count().x());
	}

	@Test
	void fewCasesAreADisc() {
		PyramidLayout matrix = new ModelMatrix().compose(request(theory(true), new MachineShare(), new FewCases()));

		assertThat(matrix.tokens()).isNotEmpty().allSatisfy(it -> assertThat(it.words()).contains("fewer than five"));
		assertThat(token(matrix, "news_release", 0).badges()).hasSize(2);
		assertThat(token(matrix, "news_release", 0).badges().get(1).text().text()).isEmpty();
	}

	private static Token token(PyramidLayout layout, String usage, int level) {
		return layout.tokens().stream().filter(it -> it.usageId().equals(usage) && it.level() == level).findFirst().orElseThrow();
	}
}
