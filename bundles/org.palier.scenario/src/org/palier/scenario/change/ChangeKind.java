// SPDX-License-Identifier: EPL-2.0
package org.palier.scenario.change;

import java.util.List;
import java.util.Set;

import org.palier.ground.text.Bilingual;
import org.palier.numbers.indicators.Indicator.Part;

/**
 * A kind of change that a scenario can suppose, beside those of Palier. It turns the values of one draw into operations
 * on presences, on counts of posts and on hours of work. Indicators then count the draw as they count the study.
 * <p>
 * Stateless, thread-safe and a function of its input. Draws are made on all cores at once, in any order, and a scenario
 * with one seed must give the same numbers on every machine. Chance is drawn through {@link ChangedCensus#choose},
 * never by a source of chance of its own. The kind is called once in each of thousands of draws: milliseconds count.
 * Changes are applied in their order, the census of all of them first, then posts, then work. An exception ends the
 * computation with a message that names the kind.
 */
public interface ChangeKind {

	/** Stable, lower-case id, e.g. {@code gouv.example.freeze}: the id of the contribution; studies keep it. */
	String id();

	/** Returns the name in the list of kinds. */
	Bilingual title();

	/** Describes the supposition in a sentence or two. */
	Bilingual description();

	/** Returns the parameters that a person has to give, in the order of the form; always the same. */
	List<ChangeParameter> parameters();

	/**
	 * Returns the parts that it changes: some of {@link Part#CENSUS}, {@link Part#POSTS} and {@link Part#WORK}; the
	 * others are not asked.
	 */
	Set<Part> changes();

	/** Changes presences in one draw. */
	default void census(ChangeValues values, ChangedCensus census) {
		// of a kind that leaves presences as they are
	}

	/** Changes counts of posts in one draw; not called for a study without posts. */
	default void posts(ChangeValues values, ChangedPosts posts) {
		// of a kind that leaves posts as they are
	}

	/** Changes the hours of work that the scenario supposes in one draw. */
	default void work(ChangeValues values, ChangedWork work) {
		// of a kind that leaves work as it is
	}
}
