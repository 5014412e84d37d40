// SPDX-License-Identifier: EPL-2.0
package org.palier.findings;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;

import org.palier.model.Finding;
import org.palier.model.FindingCell;
import org.palier.model.Study;

/**
 * The findings of a study that people kept in years before this one. A reader who sees a report for the second time looks
 * for what is new.
 *
 * @param findings findings that are no opinions
 */
public record EarlierFindings(List<Finding> findings) {

	/** Copies its list. */
	public EarlierFindings {
		findings = List.copyOf(findings);
	}

	/** Those of a study. @param today of whose year they are not */
	public static EarlierFindings of(Study study, LocalDate today) {
		return new EarlierFindings(study.getFindings().stream().filter(it -> it.getCandidate() != null && it.getKeptOn() != null
				&& it.getKeptOn().getYear() < today.getYear()).toList());
	}

	/**
	 * Whether a sentence is new: no earlier finding stated it, or one stated the contrary. Where there are no earlier findings nothing is new.
	 */
	public boolean isNew(Candidate candidate) {
		if (findings.isEmpty()) {
			return false;
		}
		Optional<Finding> same = findings.stream().filter(it -> candidate.id().equals(it.getCandidate())).findFirst();
		return same.isEmpty() || same.flatMap(it -> then(it, candidate).stream().boxed().findFirst())
				.filter(it -> it * candidate.range().difference() < 0).isPresent();
	}

	/** By how much the number was above what would be no news; empty where the numbers of the sentence are others today. */
	private static OptionalDouble then(Finding kept, Candidate candidate) {
		List<OptionalDouble> values = candidate.cells().stream()
				.map(cell -> kept.getCells().stream().filter(it -> cell.query().text().equals(it.getOf()))
				.mapToDouble(FindingCell::getValue).findFirst()).toList();
		if (values.stream().anyMatch(OptionalDouble::isEmpty) || candidate.kind() == SentenceKind.GAP) {
			return OptionalDouble.empty();
		}
		double first = values.getFirst().getAsDouble();
		if (values.size() == 1) {
			return OptionalDouble.of(first - (candidate.cells().getFirst().span().value() - candidate.range().difference()));
		}
		double second = values.get(1).getAsDouble();
		// A change has its earlier year first.
		return OptionalDouble.of(candidate.kind() == SentenceKind.CHANGE ? second - first : first - second);
	}
}
