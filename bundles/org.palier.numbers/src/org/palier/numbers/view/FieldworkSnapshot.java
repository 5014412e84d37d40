// SPDX-License-Identifier: EPL-2.0
package org.palier.numbers.view;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.stream.IntStream;

import org.jspecify.annotations.Nullable;
import org.palier.ground.text.Bilingual;
import org.palier.model.Agency;
import org.palier.model.CaseSelection;
import org.palier.model.Interview;
import org.palier.model.Interviews;
import org.palier.model.RankedObjective;
import org.palier.model.Study;
import org.palier.numbers.view.Fieldwork.CaseView;
import org.palier.numbers.view.Fieldwork.InterviewView;
import org.palier.numbers.view.Fieldwork.ObjectiveView;
import org.palier.numbers.view.Fieldwork.RankedView;
import org.palier.numbers.view.Fieldwork.SelectionView;

/** Turns interviews and selections of a study into {@link Fieldwork}; used once. */
final class FieldworkSnapshot {

	private final Study study;
	private final Map<Agency, Integer> agencies;

	/** @param agencies positions in the view */
	FieldworkSnapshot(Study study, Map<Agency, Integer> agencies) {
		this.study = study;
		this.agencies = agencies;
	}

	Fieldwork take() {
		return new Fieldwork(
				study.getObjectives().stream().map(it -> new ObjectiveView(it.getId(), Bilingual.of(it.getName()),
						Objects.requireNonNullElse(it.getRank(), 0), Objects.requireNonNullElse(it.getSource(), ""))).toList(),
				study.getInterviews().stream().filter(it -> agencies.containsKey(it.getAgency()) && counts(it)).map(this::view).toList(),
				study.getSelections().stream().map(this::view).toList());
	}

	private InterviewView view(Interview interview) {
		return new InterviewView(interview.getId(), agencies.get(interview.getAgency()), ranking(interview), interview.getTargets(),
				optional(interview.getHoursPerWeek()), optional(interview.getFullTimeStaff()), optional(interview.getValidationDelayHours()),
				Optional.ofNullable(interview.getFormalEvaluation()));
	}

	/** Whether an interview counts: answers under a consent that was taken back count nowhere. */
	static boolean counts(Interview interview) {
		return !Interviews.isWithdrawn(interview);
	}

	/** Interviews of before list objectives without ties. */
	private List<RankedView> ranking(Interview interview) {
		if (interview.getRanking().isEmpty()) {
			List<Integer> objectives = interview.getObjectives().stream().map(study.getObjectives()::indexOf).filter(it -> it >= 0).toList();
			return IntStream.range(0, objectives.size()).mapToObj(it -> new RankedView(objectives.get(it), it + 1.0)).toList();
		}
		List<RankedObjective> named = interview.getRanking().stream().filter(it -> study.getObjectives().contains(it.getObjective()))
				.sorted(Comparator.comparingInt(RankedObjective::getPlace)).toList();
		return named.stream().map(it -> new RankedView(study.getObjectives().indexOf(it.getObjective()), shared(it, named))).toList();
	}

	/** The mean of the places that objectives of one place fill (midrank). */
	private static double shared(RankedObjective one, List<RankedObjective> named) {
		long before = named.stream().filter(it -> it.getPlace() < one.getPlace()).count();
		long same = named.stream().filter(it -> it.getPlace() == one.getPlace()).count();
		return before + (same + 1) / 2.0;
	}

	private SelectionView view(CaseSelection selection) {
		return new SelectionView(selection.getId(), Bilingual.of(selection.getName()), selection.getDrawnOn(),
				selection.getSeed(), selection.getSize(), selection.getMinimumPlatforms(),
				selection.getCases().stream().filter(it -> agencies.containsKey(it.getAgency()))
						.map(it -> new CaseView(agencies.get(it.getAgency()), Objects.requireNonNullElse(it.getStratum(), ""),
								it.getResponse(), it.getRespondedOn()))
						.toList());
	}

	private static OptionalDouble optional(@Nullable Double nullable) {
		return nullable == null ? OptionalDouble.empty() : OptionalDouble.of(nullable);
	}
}
