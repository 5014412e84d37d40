// SPDX-License-Identifier: EPL-2.0
package org.palier.core.validation;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;

import org.palier.core.Faults;
import org.palier.core.Guarded;
import org.palier.core.text.Bilingual;
import org.palier.model.Study;

/**
 * A rule of a plug-in, unable to keep the others from being checked: when it throws, that is its one finding. Otherwise
 * it is the rule.
 *
 * @since 0.1.0
 */
public final class GuardedRule implements ValidationRule {

	private final ValidationRule rule;
	private final String id;
	private final Severity severity;
	private final Bilingual title;
	private final Faults faults;

	/**
	 * Asks the rule once for what it says of itself; whatever that throws comes out.
	 *
	 * @param faults told why, when it throws
	 */
	public GuardedRule(ValidationRule rule, Faults faults) {
		this.rule = rule;
		this.id = rule.id();
		this.severity = Objects.requireNonNull(rule.severity(), "severity");
		this.title = Objects.requireNonNull(rule.title(), "title");
		this.faults = faults;
	}

	@Override
	public String id() {
		return id;
	}

	@Override
	public Severity severity() {
		return severity;
	}

	@Override
	public Bilingual title() {
		return title;
	}

	@Override
	public List<Finding> check(Study study, LocalDate today) {
		return Guarded.call(() -> List.copyOf(rule.check(study, today)), problem -> {
			Finding failed = Validation.failed(id, study, problem);
			faults.failed(failed.message());
			return List.of(failed);
		});
	}
}
