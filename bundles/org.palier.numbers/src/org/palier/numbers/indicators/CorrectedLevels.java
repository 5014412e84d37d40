// SPDX-License-Identifier: EPL-2.0
package org.palier.numbers.indicators;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.palier.ground.table.Value.Estimate;
import org.palier.numbers.view.CountedShares;
import org.palier.numbers.view.PostEstimates.Domain;
import org.palier.numbers.view.PostEstimates.OfFacet;
import org.palier.numbers.view.StudyView;
import org.palier.numbers.view.TheoryView;

/**
 * The levels of a theory among all posts that agencies wrote, as a coding set corrects them: with the posts that the theory places
 * nowhere they sum to one. Immutable.
 *
 * @param set      that corrects
 * @param levels   base first
 * @param unplaced share of posts that lie on no level, 0 to 1
 */
public record CorrectedLevels(String set, List<Estimate> levels, double unplaced) {

	private static final double LEAST = 1e-9;

	/** Copies its list. */
	public CorrectedLevels {
		levels = List.copyOf(levels);
	}

	/** Corrects the levels among all posts of a view. @param counts posts of each level there @param unplaced posts there */
	static Optional<CorrectedLevels> of(StudyView view, TheoryView theory, List<Long> counts, long unplaced) {
		return of(view, theory, Domain.ALL, counts, unplaced);
	}

	/**
	 * Corrects the levels among a part of the posts of a view.
	 *
	 * @param counts posts of each level there
	 * @param unplaced posts there
	 */
	static Optional<CorrectedLevels> of(StudyView view, TheoryView theory, Domain part, List<Long> counts, long unplaced) {
		Optional<OfFacet> facet = view.estimates().of(theory.facet());
		List<String> ids = theory.categories().stream().map(TheoryView.CategoryView::id).toList();
		Optional<CountedShares> shares = view.corrected(theory.facet(), part,
				code -> code.equals(EstimateColumn.UNPLACED) ? unplaced : ids.contains(code) ? counts.get(ids.indexOf(code)) : 0);
		if (facet.isEmpty() || shares.isEmpty()) {
			return Optional.empty();
		}
		List<Estimate> levels = new ArrayList<>();
		double rest = 1;
		for (String id : ids) {
			Estimate level = shares.get().of(id);
			if (level == null) {
				return Optional.empty();
			}
			levels.add(level);
			rest -= level.corrected();
		}
		// A rest this small is an error of rounding, no share.
		return Optional.of(new CorrectedLevels(facet.get().set(), levels, rest < LEAST ? 0 : rest));
	}

	/** Posts that people coded. */
	public long coded() {
		return levels.isEmpty() ? 0 : levels.getFirst().coded();
	}
}
