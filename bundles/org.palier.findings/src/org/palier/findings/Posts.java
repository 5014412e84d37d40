// SPDX-License-Identifier: EPL-2.0
package org.palier.findings;

import java.util.List;
import java.util.Optional;

import org.palier.explore.Measure;
import org.palier.explore.Question;
import org.palier.explore.Showing;
import org.palier.numbers.indicators.PostCoverage;
import org.palier.numbers.view.StudyView;
import org.palier.numbers.view.TheoryView;

/**
 * How the posts of a study tell of the levels of a theory: corrected by a sample, read by people altogether, or coded by programs alone.
 *
 * @param theory  ordered, with levels that posts have
 * @param showing how their shares are asked for
 * @param chance  what these owe to chance
 * @param all     posts that bodies of the study wrote
 */
record Posts(TheoryView theory, Showing showing, Chance chance, long all) {

	/** Those of a view; empty where no post has a level. */
	static Optional<Posts> of(StudyView view, TheoryView theory) {
		PostCoverage own = PostCoverage.ofOwn(view.posts());
		if (own.posts() == 0) {
			return Optional.empty();
		}
		if (view.estimates().of(theory.facet()).isPresent()) {
			return Optional.of(new Posts(theory, Showing.CORRECTED, Chance.SAMPLED, own.posts()));
		}
		return own.human() + own.machine() == 0 ? Optional.empty()
				: Optional.of(new Posts(theory, Showing.ROW, own.machine() == 0 ? Chance.SAMPLED : Chance.UNCHECKED, own.posts()));
	}

	/** Their shares, told apart by some fields. */
	Question by(List<String> rows) {
		return new Question(rows, List.of(theory.id()), Measure.POSTS, showing);
	}
}
