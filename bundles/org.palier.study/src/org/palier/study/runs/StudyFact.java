// SPDX-License-Identifier: EPL-2.0
package org.palier.study.runs;

import java.util.Locale;
import java.util.Objects;

import org.palier.ground.text.Bilingual;

/**
 * Something that a study said when a run read it, kept in the run's manifest so that a later change can be named.
 *
 * @param kind  what it is about
 * @param scope id of the scenario that it belongs to; empty for what belongs to the study
 * @param id    of the thing, unique among those of its kind and scope
 * @param name  of the thing, for readers
 * @param value what the study said of it, for readers
 * @param exact the value to the last digit, in a form that is the same in every release; verification compares it
 */
public record StudyFact(Kind kind, String scope, String id, Bilingual name, Bilingual value, String exact) {

	/** The subject of a fact. */
	public enum Kind {
		/** The study: its name and its description. */
		STUDY,
		/** A theory: its version, and exactly all that it says. */
		THEORY,
		/** How many of something there are. */
		COUNT,
		/** A run whose posts and codings count. */
		RUN,
		/** A scenario: its years, its seed, and what it is laid over. */
		SCENARIO,
		/** An assumption: its value or its distribution. */
		ASSUMPTION,
		/** The basis of an assumption: source, unit, person responsible, note. */
		BASIS,
		/** A change of a scenario, all but whether it applies. */
		CHANGE,
		/** Whether a change applies. */
		LAYER,
		/** The order in which the changes of a scenario apply. */
		ORDER
	}

	/** Complete on construction. */
	public StudyFact {
		Objects.requireNonNull(kind);
		Objects.requireNonNull(scope);
		Objects.requireNonNull(id);
		Objects.requireNonNull(name);
		Objects.requireNonNull(value);
		Objects.requireNonNull(exact);
	}

	/** Kind, scope and id in one, e.g. {@code assumption mastodon-bluesky/answers}. */
	public String key() {
		return kind.name().toLowerCase(Locale.ROOT) + " " + (scope.isEmpty() ? "" : scope + "/") + id;
	}

	/** True when the other fact is about the same thing at another time. */
	boolean isOf(StudyFact other) {
		return kind == other.kind && scope.equals(other.scope) && id.equals(other.id);
	}
}
