// SPDX-License-Identifier: EPL-2.0
package org.palier.pictures;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.palier.corpus.AccountAgency;
import org.palier.corpus.Corpus;
import org.palier.corpus.CorpusSettings;
import org.palier.corpus.CorpusView;
import org.palier.corpus.PostFilter;
import org.palier.fixtures.PostSamples;
import org.palier.fixtures.Samples;
import org.palier.ground.table.Counted;
import org.palier.ground.text.Typography;
import org.palier.model.Study;
import org.palier.numbers.indicators.PyramidProfile;
import org.palier.numbers.view.CountedCells;
import org.palier.numbers.view.StudyView;
import org.palier.numbers.view.TheoryView;
import org.palier.study.attribution.Attribution;
import org.palier.study.history.LookBack;
import org.palier.study.runs.StudyFolder;

/**
 * On the ten posts of {@link PostSamples}: of the eight that bear a usage, two are citizens' and one could be one of two agencies'; one
 * more is relayed by nobody known. An agency without posts is there too.
 */
class TokenPostsTest {

	private static final Typography TYPOGRAPHY = new Typography(Locale.CANADA_FRENCH);

	@TempDir
	private Path folder;

	/** Whoever lists the posts of a token finds as many as the picture tells, whichever view drew it. */
	@Test
	void theListHasAsManyPostsAsTheTokenCounts() throws Exception {
		Study study = PostSamples.study();
		Samples.agency(study.getJurisdictions().getFirst(), "silent");
		StudyView view = StudyView.of(study, PostViews.counts(study, folder), LookBack.NOW);
		List<String> leading = new ArrayList<>();
		try (Corpus corpus = StudyFolder.at(folder).openCorpus(study, CorpusSettings.of("test"))) {
			CorpusView posts = corpus.view(Set.of("posts", "coded"));
			List<AccountAgency> lines = Attribution.of(study, posts).lines();
			for (TheoryView theory : view.theories()) {
				PyramidProfile profile = PyramidProfile.ofPosts(view, theory);
				for (PyramidView drawn : List.<PyramidView>of(new StackedPyramid(), new ModelMatrix())) {
					for (PyramidLayout.Token token : tokens(drawn, view, profile)) {
						PostFilter filter = ((Counted.Posts) token.counted().orElseThrow()).filter();
						assertThat(TYPOGRAPHY.count(posts.select(filter, lines).size())).as(drawn.id() + " " + theory.id() + " " + token.usageId())
								.isEqualTo(token.count().text());
						leading.add(drawn.id() + " " + theory.id() + " " + token.usageId());
					}
				}
				List<PyramidLayout.Token> all = tokens(new StackedPyramid(), view, profile);
				Optional<Counted> together = Counted.together(all.stream().flatMap(it -> it.counted().stream()).toList());
				assertThat(posts.select(((Counted.Posts) together.orElseThrow()).filter(), lines).size()).as("together")
						.isEqualTo(all.stream().mapToInt(token -> Integer.parseInt(token.count().text())).sum());
			}
		}
		// News releases 1 and 8 lie on two levels, since a person gave 8 one of its own: each token lists its own post.
		assertThat(leading).contains("pyramid chang_kannan answer", "pyramid chang_kannan consultation", "pyramid chang_kannan third_party_link",
				"pyramid chang_kannan news_release", "matrix chang_kannan answer");
		assertThat(leading).as("citizens’ and nobody’s posts are in no token")
				.noneMatch(it -> it.endsWith(" mobilization") || it.endsWith(" alert"));
	}

	@Test
	void aTokenOfPresencesCountsCells() throws Exception {
		Study study = Samples.empty();
		Samples.shows(study, Samples.agency(Samples.jurisdiction(study, "qc"), "a"), "twitter", "answer");
		StudyView view = StudyView.of(study);
		PyramidProfile profile = PyramidProfile.of(view, view.theories().getFirst());
		assertThat(tokens(new StackedPyramid(), view, profile)).singleElement().extracting(PyramidLayout.Token::counted)
				.satisfies(it -> assertThat(new CountedCells(view).agencies((Counted) ((Optional<?>) it).orElseThrow())).containsExactly(0));
	}

	/** Without those that count nothing. */
	private static List<PyramidLayout.Token> tokens(PyramidView drawn, StudyView view, PyramidProfile profile) {
		var style = new PictureStyle(FontMetrics.openSans(), TYPOGRAPHY, Palette.LIGHT);
		return drawn.compose(new PyramidRequest(view, profile, PyramidOptions.EDITOR, style, TokenMarks.NONE)).tokens().stream()
				.filter(it -> !it.count().text().equals("0")).toList();
	}
}
