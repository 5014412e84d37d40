// SPDX-License-Identifier: EPL-2.0
package org.palier.coding.resolved;

import java.util.List;
import java.util.Optional;
import java.util.Set;

import org.palier.corpus.CoderKind;
import org.palier.corpus.Coding;
import org.palier.corpus.Facet;
import org.palier.corpus.InForce;
import org.palier.corpus.SetPost;

/**
 * The codes of a post of a coding set in that set; the post itself is known by its key. Immutable.
 *
 * @param drawn   how it came into the set
 * @param codings from the set, in the order of the log, decisions among them
 */
public record PostCodings(SetPost drawn, List<Coding> codings) {

	/** Copies its list. */
	public PostCodings {
		codings = List.copyOf(codings);
	}

	/** The key of the post. */
	public long key() {
		return drawn.post();
	}

	/** The codes of each coder in a facet now, before any decision: one of each, the one in force. */
	public List<Coding> words(Facet facet) {
		return InForce.standing(codings, facet);
	}

	/** The code in force in this set: decided, else unanimous, else the majority, else open; no program is asked. */
	public InForce resolved(Facet facet) {
		return InForce.of(codings.stream().filter(it -> it.kind() != CoderKind.MACHINE).toList(), facet, Set.of());
	}

	/** The decision in force. */
	public Optional<Coding> decision(Facet facet) {
		return last(facet).filter(it -> !it.value().isEmpty());
	}

	/** The last decision, which may be that an earlier one is taken back. */
	Optional<Coding> last(Facet facet) {
		return codings.stream().filter(it -> it.kind() == CoderKind.ADJUDICATED && it.facet().equals(facet)).reduce((one, later) -> later);
	}

	/** Whether coders say different things of a facet. */
	public boolean differs(Facet facet) {
		return words(facet).stream().map(Coding::value).distinct().count() > 1;
	}

	/** Whether coders say different things of a facet, and nobody decided. */
	boolean isOpen(Facet facet) {
		return differs(facet) && decision(facet).isEmpty();
	}
}
