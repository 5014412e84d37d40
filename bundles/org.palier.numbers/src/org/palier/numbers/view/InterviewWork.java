// SPDX-License-Identifier: EPL-2.0
package org.palier.numbers.view;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.DoubleStream;

import org.palier.model.Agency;
import org.palier.model.Interview;
import org.palier.model.Jurisdiction;
import org.palier.model.Study;
import org.palier.statistics.disclosure.PercentRule;

/**
 * The work of agencies as they said in interviews: each number is from the latest interview that has it and whose
 * consent is valid.
 */
public final class InterviewWork {

	/** No interview says anything. */
	public static final InterviewWork NONE = new InterviewWork(Map.of(), Map.of());

	private final Map<Agency, Double> hours;
	private final Map<Agency, Double> validations;

	/** Reads the interviews of a study. */
	public InterviewWork(Study study) {
		this(latest(study, Interview::getHoursPerWeek), latest(study, Interview::getValidationDelayHours));
	}

	private InterviewWork(Map<Agency, Double> hours, Map<Agency, Double> validations) {
		this.hours = hours;
		this.validations = validations;
	}

	private static Map<Agency, Double> latest(Study study, Function<Interview, Double> told) {
		Map<Agency, Interview> latest = new HashMap<>();
		for (Interview interview : study.getInterviews()) {
			if (interview.getAgency() != null && told.apply(interview) != null && FieldworkSnapshot.counts(interview)) {
				latest.merge(interview.getAgency(), interview, (one, other) -> day(other).isBefore(day(one)) ? one : other);
			}
		}
		Map<Agency, Double> values = new HashMap<>();
		latest.forEach((agency, interview) -> values.put(agency, told.apply(interview)));
		return values;
	}

	private static LocalDate day(Interview interview) {
		return interview.getHeldOn() == null ? LocalDate.MIN : interview.getHeldOn();
	}

	/** Hours that an agency's posts wait for validation; empty when no interview says it. */
	public OptionalDouble validation(Agency agency) {
		Double told = validations.get(agency);
		return told == null ? OptionalDouble.empty() : OptionalDouble.of(told);
	}

	/** By jurisdiction. @param shown in their order @param counts true for an agency whose work counts */
	public WorkView view(List<Jurisdiction> shown, Predicate<Agency> counts) {
		List<WorkView.StatedHours> told = new ArrayList<>();
		List<WorkView.Validation> waits = new ArrayList<>();
		for (int i = 0; i < shown.size(); i++) {
			Jurisdiction jurisdiction = shown.get(i);
			Map<String, Double> work = by(jurisdiction, hours, counts);
			Map<String, Double> delays = by(jurisdiction, validations, counts);
			if (!work.isEmpty()) {
				told.add(new WorkView.StatedHours(i, work.size(), values(work).sum(), PercentRule.distance(values(work).toArray()), work));
			}
			if (!delays.isEmpty()) {
				waits.add(new WorkView.Validation(i, delays.size(), values(delays).average().orElseThrow(),
						PercentRule.distance(values(delays).toArray()), delays));
			}
		}
		return new WorkView(told, List.of(), waits);
	}

	/** In the order of the agencies, so that sums are the same to the last digit. */
	private static Map<String, Double> by(Jurisdiction jurisdiction, Map<Agency, Double> told, Predicate<Agency> counts) {
		Map<String, Double> by = new LinkedHashMap<>();
		jurisdiction.getAgencies().stream().filter(told::containsKey).filter(counts).forEach(it -> by.put(it.getId(), told.get(it)));
		return by;
	}

	private static DoubleStream values(Map<String, Double> told) {
		return told.values().stream().mapToDouble(Double::doubleValue);
	}
}
