// SPDX-License-Identifier: EPL-2.0
package org.palier.numbers.view;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.function.IntUnaryOperator;

import org.jspecify.annotations.Nullable;
import org.palier.ground.text.Bilingual;
import org.palier.model.CaseResponse;
import org.palier.model.TargetedPublic;

/**
 * The answers of agencies to interviews, and how those asked were chosen. Agencies and objectives are positions in the
 * lists of the {@link StudyView} and of this. Immutable.
 *
 * @param objectives in the study's order
 * @param interviews oldest first; those whose agency the study lacks, and those whose consent was withdrawn, are left out
 * @param selections oldest first
 */
public record Fieldwork(List<ObjectiveView> objectives, List<InterviewView> interviews, List<SelectionView> selections) {

	/**
	 * An objective that an agency may have for its presence.
	 *
	 * @param rank   that its source gives it, 1 the most important; 0 when it gives none
	 * @param source publication and place; empty when not given
	 */
	public record ObjectiveView(String id, Bilingual name, int rank, String source) {
	}

	/**
	 * An objective where an interview puts it.
	 *
	 * @param objective position
	 * @param place     from 1, the most important; objectives that tie share the mean of the places that they fill (1, 2.5, 2.5, 4),
	 *                  so that the places of an interview add up to the same, tied or not
	 */
	public record RankedView(int objective, double place) {
	}

	/**
	 * The answers of an agency.
	 *
	 * @param agency    position
	 * @param ranking   objectives, the most important first
	 * @param targets   publics that it says it addresses, the most important first
	 * @param hours     a week spent on social media; empty when unknown
	 * @param staff     full-time equivalents; empty when unknown
	 * @param validation hours that a post usually waits for validation; empty when unknown
	 * @param evaluates whether it evaluates its presence formally; empty when unknown
	 */
	public record InterviewView(String id, int agency, List<RankedView> ranking, List<TargetedPublic> targets, OptionalDouble hours,
			OptionalDouble staff, OptionalDouble validation, Optional<Boolean> evaluates) {
		/** Copies its lists. */
		public InterviewView {
			ranking = List.copyOf(ranking);
			targets = List.copyOf(targets);
		}

		/** Positions of its objectives, the most important first. */
		public List<Integer> objectives() {
			return ranking.stream().map(RankedView::objective).toList();
		}

		/**
		 * The place that it gives an objective; empty when it does not name it.
		 */
		public OptionalDouble place(int objective) {
			return ranking.stream().filter(it -> it.objective() == objective).mapToDouble(RankedView::place).findFirst();
		}
	}

	/**
	 * A sample of agencies.
	 *
	 * @param name             empty when it has none
	 * @param drawnOn          day of the draw; null when unknown
	 * @param size             cases asked for
	 * @param minimumPlatforms fewest platforms of a case
	 * @param cases            in the order of the draw; those whose agency the study lacks are left out
	 */
	public record SelectionView(String id, Bilingual name, @Nullable LocalDate drawnOn, long seed, int size, int minimumPlatforms,
			List<CaseView> cases) {
		/** Copies its list. */
		public SelectionView {
			cases = List.copyOf(cases);
		}
	}

	/**
	 * One agency of a sample.
	 *
	 * @param agency      position
	 * @param stratum     as written in the study, see {@link org.palier.numbers.cases.Stratum}
	 * @param respondedOn day of its last answer; null before one
	 */
	public record CaseView(int agency, String stratum, CaseResponse response, @Nullable LocalDate respondedOn) {
	}

	/** Copies its lists. */
	public Fieldwork {
		objectives = List.copyOf(objectives);
		interviews = List.copyOf(interviews);
		selections = List.copyOf(selections);
	}

	/**
	 * This fieldwork with the positions of another list of agencies; interviews and cases of an agency that is not in the list are left out.
	 */
	Fieldwork in(List<StudyView.AgencyView> before, List<StudyView.AgencyView> after) {
		if (interviews.isEmpty() && selections.isEmpty()) {
			return this;
		}
		Map<String, Integer> positions = new HashMap<>();
		after.forEach(it -> positions.put(it.id(), positions.size()));
		IntUnaryOperator moved = agency -> positions.getOrDefault(before.get(agency).id(), StudyView.NONE);
		return new Fieldwork(objectives,
				interviews.stream().filter(it -> moved.applyAsInt(it.agency()) != StudyView.NONE)
						.map(it -> new InterviewView(it.id(), moved.applyAsInt(it.agency()), it.ranking(), it.targets(), it.hours(), it.staff(),
								it.validation(), it.evaluates()))
						.toList(),
				selections.stream().map(it -> new SelectionView(it.id(), it.name(), it.drawnOn(), it.seed(), it.size(),
						it.minimumPlatforms(),
						it.cases().stream().filter(one -> moved.applyAsInt(one.agency()) != StudyView.NONE).map(
								one -> new CaseView(moved.applyAsInt(one.agency()), one.stratum(), one.response(), one.respondedOn()))
								.toList()))
						.toList());
	}
}
