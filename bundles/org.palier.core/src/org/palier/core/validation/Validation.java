// SPDX-License-Identifier: EPL-2.0
package org.palier.core.validation;

import java.util.Comparator;
import java.util.List;

import org.palier.model.Study;

/** Runs rules over a study. */
public final class Validation {

	private final List<ValidationRule> rules;

	/** @param rules rules to run, see {@link ValidationRules#all} for those that are shipped */
	public Validation(List<? extends ValidationRule> rules) {
		this.rules = List.copyOf(rules);
	}

	/**
	 * What all rules found: errors first, then by rule, then in the order of the study. Reads the study on the
	 * calling thread and changes nothing.
	 */
	public List<Finding> check(Study study) {
		return rules.stream().flatMap(it -> it.check(study).stream())
				.sorted(Comparator.comparing(Finding::severity).thenComparing(Finding::rule)).toList();
	}
}
