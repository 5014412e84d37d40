// SPDX-License-Identifier: EPL-2.0
package org.palier.classifiers.linear.study;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

import org.palier.classifiers.linear.NearestPosts;
import org.palier.corpus.CorpusView;
import org.palier.corpus.Facet;
import org.palier.ground.Progress;
import org.palier.model.Study;
import org.palier.model.Theory;
import org.palier.study.attribution.Attribution;

/**
 * The posts of a study that people coded, with the codes in force. A post that a program coded is compared with them. Made in the thread
 * that owns the study; read in any.
 */
public final class CodedPosts {

	private final StudyExamples examples;

	/** @param attribution whose the posts are that count */
	public CodedPosts(Study study, Attribution attribution) {
		List<Facet> facets = new ArrayList<>(List.of(Facet.USAGE));
		study.getTheories().stream().map(Theory::getId).map(Facet::new).forEach(facets::add);
		examples = new StudyExamples(new TrainingPlan(facets, List.of(), false, 0), study, attribution);
	}

	/** Reads them. The key of each example is that of its post in the corpus. */
	public NearestPosts read(CorpusView view, Progress progress) throws IOException {
		return new NearestPosts(examples.read(view, progress));
	}
}
