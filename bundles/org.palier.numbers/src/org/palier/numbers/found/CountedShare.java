// SPDX-License-Identifier: EPL-2.0
package org.palier.numbers.found;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.ToLongFunction;

import org.palier.ground.text.Bilingual;

/**
 * A number of a contributed finding: of how many units something is true, body by body. Immutable.
 *
 * @param id     stable, lower case; tells the number from the others of its finding
 * @param name   of the bodies, as a sentence names them; empty in both languages where the finding has one number
 * @param counts what is counted, as the plug-in would ask for it again, e.g. a filter; kept with the number, never empty
 * @param bodies all that are concerned, those that nobody looked at too: what is left out here makes a finding look better than it is
 */
public record CountedShare(String id, Bilingual name, String counts, List<BodyCount> bodies) {

	/** Copies its list; refuses a body that comes twice, and a number that does not say what it counts. */
	public CountedShare {
		bodies = List.copyOf(bodies);
		if (!id.matches("[a-z0-9][a-z0-9_.-]{0,59}")) {
			throw new IllegalArgumentException("id of a number: " + id);
		}
		if (counts.isBlank()) {
			throw new IllegalArgumentException("number " + id + " does not say what it counts");
		}
		Set<String> known = new HashSet<>();
		for (BodyCount it : bodies) {
			if (!known.add(it.body())) {
				throw new IllegalArgumentException("number " + id + " counts body " + it.body() + " twice");
			}
		}
	}

	/** A number of a finding that has one. */
	public CountedShare(String id, String counts, List<BodyCount> bodies) {
		this(id, Bilingual.EMPTY, counts, bodies);
	}

	/** Units of which it is true. */
	public long part() {
		return sum(BodyCount::part);
	}

	/** Units that were looked at. */
	public long read() {
		return sum(BodyCount::read);
	}

	/** Units of all bodies concerned. */
	public long whole() {
		return sum(BodyCount::whole);
	}

	/** Bodies of which anything was looked at. */
	public long behind() {
		return bodies.stream().filter(it -> it.read() > 0).count();
	}

	/** Whether bodies themselves are counted: each has one unit at most. */
	public boolean isOfBodies() {
		return bodies.stream().allMatch(it -> it.whole() <= 1);
	}

	private long sum(ToLongFunction<BodyCount> number) {
		return bodies.stream().mapToLong(number).sum();
	}
}
