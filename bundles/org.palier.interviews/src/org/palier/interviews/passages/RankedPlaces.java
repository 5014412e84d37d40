// SPDX-License-Identifier: EPL-2.0
package org.palier.interviews.passages;

import java.util.ArrayList;
import java.util.List;

import org.palier.model.Interview;
import org.palier.model.Objective;
import org.palier.model.PalierFactory;
import org.palier.model.PalierPackage.Literals;
import org.palier.model.RankedObjective;
import org.palier.study.edit.RecordedEdit;
import org.palier.study.edit.Root;

/**
 * Objectives of an interview by place. Objectives of one place tie, and the places after a tie are left out: 1, 2, 2, 4 (competition
 * ranking). Called by the thread that owns the study.
 *
 * @param interview as it is edited
 */
public record RankedPlaces(Interview interview) {

	/** An objective goes to the end. */
	public RecordedEdit add(Objective objective) {
		return edit(() -> {
			RankedObjective ranked = PalierFactory.eINSTANCE.createRankedObjective();
			ranked.setObjective(objective);
			ranked.setPlace(interview.getRanking().size() + 1);
			interview.getRanking().add(ranked);
		});
	}

	/** One goes; those behind it move up. */
	public RecordedEdit remove(RankedObjective ranked) {
		List<Boolean> ties = ties();
		int at = interview.getRanking().indexOf(ranked);
		return edit(() -> {
			interview.getRanking().remove(ranked);
			// A tie with the one before survives only when the one that went was tied to it as well.
			if (at + 1 < ties.size()) {
				ties.set(at + 1, ties.get(at + 1) && ties.get(at));
			}
			ties.remove(at);
			number(ties);
		});
	}

	/** One changes places with its neighbour, and ties with nobody by that. @param by -1 up, 1 down; beyond the ends nothing happens */
	public RecordedEdit move(RankedObjective ranked, int by) {
		int from = interview.getRanking().indexOf(ranked);
		int to = Math.clamp(from + (long) by, 0, interview.getRanking().size() - 1);
		List<Boolean> ties = ties();
		return edit(() -> {
			interview.getRanking().move(to, ranked);
			number(ties);
		});
	}

	/** One ties with the one before it, or no longer; the first ties with nobody. */
	public RecordedEdit tie(RankedObjective ranked) {
		int at = interview.getRanking().indexOf(ranked);
		List<Boolean> ties = ties();
		if (at > 0) {
			ties.set(at, !ties.get(at));
		}
		return edit(() -> number(ties));
	}

	/** Whether each ties with the one before it. */
	private List<Boolean> ties() {
		List<Boolean> ties = new ArrayList<>();
		for (int i = 0; i < interview.getRanking().size(); i++) {
			ties.add(i > 0 && interview.getRanking().get(i).getPlace() == interview.getRanking().get(i - 1).getPlace());
		}
		return ties;
	}

	private void number(List<Boolean> ties) {
		for (int i = 0; i < interview.getRanking().size(); i++) {
			interview.getRanking().get(i).setPlace(i > 0 && ties.get(i) ? interview.getRanking().get(i - 1).getPlace() : i + 1);
		}
	}

	private RecordedEdit edit(Runnable change) {
		return new RecordedEdit(PassageEdits.WORDS.text("rank"), Root.members(interview, Literals.INTERVIEW__RANKING), change);
	}
}
