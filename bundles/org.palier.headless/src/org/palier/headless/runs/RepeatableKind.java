// SPDX-License-Identifier: EPL-2.0
package org.palier.headless.runs;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

import org.palier.ground.text.Bilingual;
import org.palier.study.runs.NamedKind;
import org.palier.study.runs.RunKind;
import org.palier.study.runs.RunManifest;

/**
 * A kind of run of a command that reads a study, writes a file, and can be typed again as its manifest tells.
 *
 * @param id      also the name of the command
 * @param subject parameter with what the command is about, beside the study: ids with commas between
 */
public record RepeatableKind(String id, String subject) implements RunKind {

	/** A scenario was drawn. */
	public static final RepeatableKind SCENARIO = new RepeatableKind("scenario", "scenarios");
	/** Scenarios were compared. */
	public static final RepeatableKind COMPARE = new RepeatableKind("compare", "scenarios");
	/** The value of an assumption was sought at which a goal is reached. */
	public static final RepeatableKind BREAK_EVEN = new RepeatableKind("break-even", "scenario");
	/** One agency was held against its peers. */
	public static final RepeatableKind EVALUATE_AGENCY = new RepeatableKind("evaluate-agency", "agency");

	/** The kind of a run; empty for a run of no command that can be typed again. */
	static Optional<RepeatableKind> of(RunManifest manifest) {
		return Stream.of(SCENARIO, COMPARE, BREAK_EVEN, EVALUATE_AGENCY).filter(it -> it.isOf(manifest)).findFirst();
	}

	@Override
	public Bilingual name() {
		return new NamedKind(id).name();
	}

	/** What the command is about, beside the study, as it is typed. @param parameters of the run */
	List<String> typed(Map<String, String> parameters) {
		String ids = parameters.getOrDefault(subject, "");
		return subject.equals(SCENARIO.subject()) ? List.of(ids.split(",")) : List.of(ids);
	}
}
