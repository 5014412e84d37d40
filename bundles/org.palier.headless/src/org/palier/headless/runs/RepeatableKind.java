// SPDX-License-Identifier: EPL-2.0
package org.palier.headless.runs;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

import org.palier.ground.text.Bilingual;
import org.palier.headless.console.Console;
import org.palier.study.runs.RunKind;
import org.palier.study.runs.RunManifest;

/**
 * A kind of run whose command reads a study, writes a file, and can be typed again as its manifest says. Its id is the
 * name of the command.
 */
public sealed interface RepeatableKind extends RunKind {

	/** A scenario was drawn. */
	RepeatableKind SCENARIO = new Scenario();
	/** Scenarios were compared. */
	RepeatableKind COMPARE = new Compare();
	/** The value of an assumption was sought at which a goal is reached. */
	RepeatableKind BREAK_EVEN = new BreakEven();
	/** One agency was held against its peers. */
	RepeatableKind EVALUATE_AGENCY = new EvaluateAgency();

	/** The kind of a run; empty for a run of no command that can be typed again. */
	static Optional<RepeatableKind> of(RunManifest manifest) {
		return Stream.of(SCENARIO, COMPARE, BREAK_EVEN, EVALUATE_AGENCY).filter(it -> it.isOf(manifest)).findFirst();
	}

	/** Parameter with what the command is about, beside the study: ids with commas between. */
	String subject();

	@Override
	default Bilingual name() {
		return Console.text("kind." + id());
	}

	/** Returns the words that are typed after the study: what the command is about. @param parameters of the run */
	default List<String> typed(Map<String, String> parameters) {
		String ids = parameters.getOrDefault(subject(), "");
		return subject().equals(SCENARIO.subject()) ? List.of(ids.split(",")) : List.of(ids);
	}

	/** A scenario was drawn. */
	record Scenario() implements RepeatableKind {
		@Override
		public String id() {
			return "scenario";
		}

		@Override
		public String subject() {
			return "scenarios";
		}
	}

	/** Scenarios were compared. */
	record Compare() implements RepeatableKind {
		@Override
		public String id() {
			return "compare";
		}

		@Override
		public String subject() {
			return "scenarios";
		}
	}

	/** The value of an assumption was sought at which a goal is reached. */
	record BreakEven() implements RepeatableKind {
		@Override
		public String id() {
			return "break-even";
		}

		@Override
		public String subject() {
			return "scenario";
		}
	}

	/** One agency was held against its peers. */
	record EvaluateAgency() implements RepeatableKind {
		@Override
		public String id() {
			return "evaluate-agency";
		}

		@Override
		public String subject() {
			return "agency";
		}
	}
}
