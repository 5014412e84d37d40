// SPDX-License-Identifier: EPL-2.0
package org.palier.coding.estimates;

import java.util.Collection;
import java.util.List;
import java.util.Optional;

import org.palier.codebook.classify.Placements;
import org.palier.corpus.AccountAgency;
import org.palier.corpus.CorpusException;
import org.palier.corpus.CorpusView;
import org.palier.corpus.Facet;
import org.palier.corpus.PostSelection;
import org.palier.corpus.ProgramsSaid;
import org.palier.numbers.view.StudyView;
import org.palier.numbers.view.TheoryView;

/**
 * Which programs speak for posts of a study, where there are several.
 *
 * @param view  of the study
 * @param posts that count
 */
record Speakers(StudyView view, CorpusView posts) {

	/** For the posts of a frame; empty where one program, in one version, coded all that is coded. */
	Optional<SpokenPrograms> of(PredictedFrame frame, Facet facet) throws CorpusException {
		return of(facet, posts.programsSaid(facet, PostSelection.of(frame.keys())));
	}

	/** For the posts that agencies wrote. @param attribution by which posts come to them */
	Optional<SpokenPrograms> ofAgencies(Facet facet, Collection<AccountAgency> attribution) throws CorpusException {
		return of(facet, posts.programsSaid(facet, attribution));
	}

	private Optional<SpokenPrograms> of(Facet facet, List<ProgramsSaid> said) {
		Optional<Placements> placements = view.theory(facet).map(it -> new Placements(view, it));
		return SpokenPrograms.of(said, (usage, platform) -> placements.flatMap(it -> it.of(usage, platform)).map(TheoryView.CategoryView::id)
				.orElse(CorrectedShares.UNPLACED));
	}
}
