// SPDX-License-Identifier: EPL-2.0
package org.palier.scenario;

import java.io.IOException;
import java.nio.file.Path;

import org.palier.corpus.CorpusView;
import org.palier.fixtures.PostSamples;
import org.palier.model.Study;
import org.palier.numbers.queries.PostSource;
import org.palier.numbers.view.PostCounts;
import org.palier.numbers.view.StudyView;
import org.palier.study.history.LookBack;

/**
 * Posts of tests as scenarios read them: what indicators would ask of the posts beside finds none, since their corpus is closed by then.
 */
public final class PostViews {

	private PostViews() {
	}

	/** The view of the study of {@link PostSamples} with its posts. */
	public static StudyView view(Path folder) throws IOException {
		Study study = PostSamples.study();
		return StudyView.of(study, counts(study, folder), LookBack.NOW);
	}

	/** The ten posts of {@link PostSamples}, counted for a study. */
	public static PostCounts counts(Study study, Path folder) throws IOException {
		return PostSamples.in(study, folder, (its, posts) -> PostCounts.of(its, posts).asking(PostSource.NONE));
	}

	/** A study with the posts that are visible. */
	public static StudyView of(Study study, CorpusView posts) throws IOException {
		return StudyView.of(study, PostCounts.of(study, posts).asking(PostSource.NONE), LookBack.NOW);
	}
}
