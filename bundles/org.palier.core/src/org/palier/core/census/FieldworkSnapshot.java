// SPDX-License-Identifier: EPL-2.0
package org.palier.core.census;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.OptionalDouble;

import org.jspecify.annotations.Nullable;
import org.palier.core.census.Fieldwork.CaseView;
import org.palier.core.census.Fieldwork.InterviewView;
import org.palier.core.census.Fieldwork.ObjectiveView;
import org.palier.core.census.Fieldwork.SelectionView;
import org.palier.core.text.Bilingual;
import org.palier.model.Agency;
import org.palier.model.CaseSelection;
import org.palier.model.Interview;
import org.palier.model.Study;

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
				study.getInterviews().stream().filter(it -> agencies.containsKey(it.getAgency())).map(this::view).toList(),
				study.getSelections().stream().map(this::view).toList());
	}

	private InterviewView view(Interview interview) {
		List<Integer> objectives = interview.getObjectives().stream().map(study.getObjectives()::indexOf).filter(it -> it >= 0)
				.toList();
		return new InterviewView(interview.getId(), agencies.get(interview.getAgency()), objectives,
				optional(interview.getHoursPerWeek()), optional(interview.getFullTimeStaff()));
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
