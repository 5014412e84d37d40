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
import org.palier.ground.text.Typography;
import org.palier.model.Study;
import org.palier.numbers.indicators.PyramidProfile;
import org.palier.numbers.view.StudyView;
import org.palier.numbers.view.TheoryView;
import org.palier.study.attribution.Attribution;
import org.palier.study.runs.StudyFolder;

/**
 * On the ten posts of {@link PostSamples}: of the eight that bear a usage, two are citizens' and one could be one of two agencies'; one more is
 * relayed by nobody known. An agency without posts is there too.
 */
class TokenPostsTest {

	@TempDir
	private Path folder;

	/** Whoever lists the posts of a token finds as many as the picture tells, whichever view drew it. */
	@Test
	void theListHasAsManyPostsAsTheTokenCounts() throws Exception {
		Study study = PostSamples.study();
		Samples.agency(study.getJurisdictions().getFirst(), "silent");
		StudyView view = StudyView.of(study, PostViews.counts(study, folder));
		var typography = new Typography(Locale.CANADA_FRENCH);
		var style = new PictureStyle(FontMetrics.openSans(), typography, Palette.LIGHT);
		List<String> leading = new ArrayList<>();
		List<String> nowhere = new ArrayList<>();
		try (Corpus corpus = StudyFolder.at(folder).openCorpus(study, CorpusSettings.of("test"))) {
			CorpusView posts = corpus.view(Set.of("posts", "coded"));
			List<AccountAgency> lines = Attribution.of(study, posts).lines();
			for (TheoryView theory : view.theories()) {
				PyramidProfile profile = PyramidProfile.ofPosts(view, theory);
				for (PyramidView drawn : List.<PyramidView>of(new StackedPyramid(), new ModelMatrix())) {
					PyramidLayout layout = drawn.compose(new PyramidRequest(view, profile, PyramidOptions.EDITOR, style, TokenMarks.NONE));
					var drill = new TokenPosts(view, profile, typography);
					for (PyramidLayout.Token token : layout.tokens()) {
						Optional<PostFilter> filter = drill.of(List.of(token));
						String name = drawn.id() + " " + theory.id() + " " + token.usageId();
						(filter.isPresent() ? leading : nowhere).add(name);
						if (filter.isPresent()) {
							assertThat(typography.count(posts.select(filter.get(), lines).size())).as(name).isEqualTo(token.count().text());
						}
					}
					if (drawn instanceof StackedPyramid) {
						List<PyramidLayout.Token> lead = layout.tokens().stream().filter(it -> drill.of(List.of(it)).isPresent()).toList();
						Optional<PostFilter> together = drill.of(lead);
						if (together.isPresent()) {
							assertThat(posts.select(together.get(), lines).size()).as("together")
									.isEqualTo(lead.stream().mapToInt(token -> Integer.parseInt(token.count().text())).sum());
						}
					}
				}
			}
		}
		// answer 3, consultation 4 and third_party_link 7 are told and listed in each theory that is drawn.
		assertThat(leading).contains("pyramid chang_kannan answer", "pyramid chang_kannan consultation", "pyramid chang_kannan third_party_link",
				"matrix chang_kannan answer");
		// News releases 1 and 8 lie on two levels, since a person gave 8 one of its own: no usage brings one without the other.
		assertThat(nowhere).contains("pyramid chang_kannan news_release");
		assertThat(leading).as("citizens’ and nobody’s posts are in no token").noneMatch(it -> it.endsWith(" mobilization") || it.endsWith(" alert"));
	}

	@Test
	void presencesLeadToNoPosts() throws Exception {
		StudyView view = PostViews.view(folder);
		PyramidProfile profile = PyramidProfile.of(view, view.theories().getFirst());
		assertThat(new TokenPosts(view, profile, new Typography(Locale.CANADA)).of(List.of())).isEmpty();
	}
}
