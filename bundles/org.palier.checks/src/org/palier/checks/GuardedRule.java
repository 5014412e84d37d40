// SPDX-License-Identifier: EPL-2.0
package org.palier.checks;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;

import org.palier.ground.Faults;
import org.palier.ground.PartGate;
import org.palier.ground.StalledException;
import org.palier.ground.Watchdog;
import org.palier.ground.text.Bilingual;
import org.palier.model.Study;

/**
 * A rule of a plug-in that cannot stop the other rules. When it throws or does not end, this failure is its one finding. Otherwise its
 * findings are those of the rule.
 */
public final class GuardedRule implements ValidationRule {

	/** More than anybody looks at: a rule that finds so much finds nothing. */
	private static final int MOST = 50_000;

	private final ValidationRule rule;
	private final String id;
	private final Severity severity;
	private final Bilingual title;
	private final Faults faults;
	private final PartGate gate;

	/**
	 * One that may take its time, as those of Palier do. Asks the rule once for what it says of itself; whatever that
	 * throws comes out.
	 *
	 * @param faults told why, when it throws
	 */
	public GuardedRule(ValidationRule rule, Faults faults) {
		this(rule, PartGate.trusted(rule.id()), faults);
	}

	/**
	 * One that is given up when it does not end, and is not asked again. The thread that owns the study waits meanwhile.
	 *
	 * @param watchdog how long it may take
	 * @param faults   told why, when it throws or is given up
	 */
	public GuardedRule(ValidationRule rule, Watchdog watchdog, Faults faults) {
		this(rule, new PartGate(rule.id(), watchdog, faults), faults);
	}

	private GuardedRule(ValidationRule rule, PartGate gate, Faults faults) {
		this.gate = gate;
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
		return gate.ask(() -> possible(rule.check(study, today)), problem -> {
			if (problem instanceof StalledException stalled) {
				return List.of(Validation.givenUp(id, title, study, stalled));
			}
			Finding failed = Validation.failed(id, study, problem);
			faults.failed(failed.message());
			return List.of(failed);
		});
	}

	/** The findings of the rule, unless they are more than anybody could look at. */
	private static List<Finding> possible(List<Finding> found) {
		if (found.size() > MOST) {
			throw new IllegalArgumentException(found.size() + " > " + MOST);
		}
		return found.stream().map(it -> Finding.class.cast(Objects.requireNonNull(it))).toList();
	}
}
