// SPDX-License-Identifier: EPL-2.0
package org.palier.checks;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import org.palier.ground.Progress;
import org.palier.ground.text.Bilingual;
import org.palier.model.Study;
import org.palier.study.edit.RecordedEdit;

/**
 * The repairs of all findings that need no person to decide. They are made one rule after the other, since a fix holds only for the study
 * as it was checked.
 *
 * @param validation finds what is wrong
 */
public record Fixes(Validation validation) {

	/**
	 * A repair.
	 *
	 * @param rule    that found the fault
	 * @param object  key of the object
	 * @param message the fault
	 * @param done    the change
	 */
	public record Fixed(String rule, String object, Bilingual message, Bilingual done) {
	}

	/**
	 * Repairs a study. A rule that still finds faults after its own fixes is not asked for more of them.
	 *
	 * @param today day on which the study is checked
	 * @return the repairs in the order in which they were made
	 */
	public List<Fixed> make(Study study, LocalDate today, Progress progress) {
		List<Fixed> made = new ArrayList<>();
		Set<String> tried = new HashSet<>();
		Optional<List<Finding>> next = next(study, today, progress, tried);
		while (next.isPresent()) {
			List<Finding> findings = next.get();
			tried.add(findings.getFirst().rule());
			List<QuickFix> fixes = new ArrayList<>();
			for (Finding finding : findings) {
				finding.fix().ifPresent(fix -> {
					made.add(new Fixed(finding.rule(), finding.key(), finding.message(), fix.label()));
					fixes.add(fix);
				});
			}
			RecordedEdit edit = QuickFix.together(fixes.getFirst().label(), fixes);
			edit.run();
			next = next(study, today, progress, tried);
		}
		return made;
	}

	/** The findings with a fix of the first rule that was not tried. */
	private Optional<List<Finding>> next(Study study, LocalDate today, Progress progress, Set<String> tried) {
		List<Finding> fixable = validation.check(study, today, progress).stream()
				.filter(it -> it.fix().isPresent() && !tried.contains(it.rule())).toList();
		return fixable.isEmpty() ? Optional.empty()
				: Optional.of(fixable.stream().filter(it -> it.rule().equals(fixable.getFirst().rule())).toList());
	}
}
