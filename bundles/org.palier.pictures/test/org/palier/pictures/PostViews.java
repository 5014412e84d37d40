// SPDX-License-Identifier: EPL-2.0
package org.palier.pictures;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;

import org.palier.corpus.CorpusView;
import org.palier.corpus.CountCell;
import org.palier.fixtures.PostSamples;
import org.palier.model.Study;
import org.palier.numbers.view.PostCounts;
import org.palier.numbers.view.StudyView;
import org.palier.study.history.LookBack;

/** The ten posts of {@link PostSamples} as indicators read them, theories crossed too. */
public final class PostViews {

	private PostViews() {
	}

	/** The view of the study with the posts. */
	public static StudyView view(Path folder) throws IOException {
		Study study = PostSamples.study();
		return StudyView.of(study, counts(study, folder), LookBack.NOW);
	}

	/** The posts, counted for a study. */
	public static PostCounts counts(Study study, Path folder) throws IOException {
		return PostSamples.in(study, folder, PostViews::counted);
	}

	private static PostCounts counted(Study study, CorpusView posts) throws IOException {
		PostCounts asked = PostCounts.of(study, posts);
		// A table that crosses theories asks the corpus, which is closed by then.
		List<CountCell> crossed = asked.crossing().cells(asked.coded().keySet());
		return new PostCounts(asked.agencies(), asked.jurisdictions(), asked.cells(), asked.coded(), theories -> crossed, asked.answers(),
				asked.answersOfJurisdictions(), asked.answersTogether(), asked.weeks(), asked.relayed());
	}
}
