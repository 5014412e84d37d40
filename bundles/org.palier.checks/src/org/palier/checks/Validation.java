// SPDX-License-Identifier: EPL-2.0
package org.palier.checks;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CancellationException;

import org.palier.ground.Faults;
import org.palier.ground.Guarded;
import org.palier.ground.Progress;
import org.palier.ground.StalledException;
import org.palier.ground.text.Bilingual;
import org.palier.ground.text.Wording;
import org.palier.model.Study;

/** Runs rules over a study. */
public final class Validation {

	private static final Wording WORDS = new Wording(Validation.class, "messages");

	private final List<ValidationRule> rules;

	/** @param rules rules to run, see {@link ValidationRules#all} for those that are shipped */
	public Validation(List<? extends ValidationRule> rules) {
		this.rules = List.copyOf(rules);
	}

	/**
	 * What all rules found: errors first, then by rule, then in the order of the study. A rule that fails is
	 * reported as a finding of its own about the study, and the others go on. Reads the study on the calling
	 * thread and changes nothing.
	 *
	 * @param today    the day that counts as today
	 * @param progress counts rules; asked before each whether to go on
	 * @throws CancellationException once the progress is cancelled
	 */
	public List<Finding> check(Study study, LocalDate today, Progress progress) {
		var findings = new ArrayList<Finding>();
		for (int i = 0; i < rules.size(); i++) {
			progress.checkCancelled();
			progress.report(i, rules.size());
			findings.addAll(found(rules.get(i), study, today));
		}
		progress.checkCancelled();
		progress.report(rules.size(), rules.size());
		findings.sort(Comparator.comparing(Finding::severity).thenComparing(Finding::rule));
		return List.copyOf(findings);
	}

	private static List<Finding> found(ValidationRule rule, Study study, LocalDate today) {
		return Guarded.call(() -> List.copyOf(rule.check(study, today)), problem -> List.of(failed(rule.id(), study, problem)));
	}

	/** That a rule failed is itself something to know about the study; a cancellation comes out. */
	static Finding failed(String rule, Study study, Throwable problem) {
		if (problem instanceof CancellationException cancelled) {
			throw cancelled;
		}
		return new Finding(rule, Severity.WARNING, study, WORDS.text("rule_failed", rule, Faults.said(problem)), Optional.empty());
	}

	/** That a rule did not end is something to know about the study too: what it looks for may be there. */
	static Finding givenUp(String rule, Bilingual title, Study study, StalledException stalled) {
		return new Finding(rule, Severity.WARNING, study, stalled.and(WORDS.text("rule_given_up", title, stalled.seconds())), Optional.empty());
	}
}
