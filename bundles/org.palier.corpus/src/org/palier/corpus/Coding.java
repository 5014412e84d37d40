// SPDX-License-Identifier: EPL-2.0
package org.palier.corpus;

import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * One line of the log of codings, which is only ever added to. Immutable.
 *
 * @param id         place in the log, from 1; {@link #NEW} for one that is yet to be written
 * @param post       key of the post
 * @param facet      what it codes
 * @param value      id of the usage, model or level; empty: a machine abstains, a person takes back what
 *                   persons coded before, so that the machine's word holds again
 * @param coder      id of the coder
 * @param kind       who it is
 * @param at         when
 * @param version    of the codebook or theory that it follows
 * @param confidence 0 to 1; null when the coder states none, which is not 0
 * @param evidence   JSON, e.g. ids of rules and spans; may be empty
 * @param supersedes id of the coding that it replaces, or {@link #NEW} for none
 * @param runId      run that brought it; empty for a code given by hand, outside any run
 */
public record Coding(long id, long post, Facet facet, String value, String coder, CoderKind kind, Instant at,
		String version, Double confidence, String evidence, long supersedes, String runId) {

	/** Not in the log yet; also: supersedes none. */
	public static final long NEW = 0;

	/** Holds the range of confidence. */
	public Coding {
		Objects.requireNonNull(facet);
		Objects.requireNonNull(value);
		Objects.requireNonNull(coder);
		Objects.requireNonNull(kind);
		Objects.requireNonNull(at);
		Objects.requireNonNull(version);
		Objects.requireNonNull(evidence);
		Objects.requireNonNull(runId);
		if (confidence != null && !(confidence >= 0 && confidence <= 1)) {
			throw new IllegalArgumentException("confidence " + confidence);
		}
	}

	/** A program's coding, to be written by a run. */
	public static Coding byMachine(long post, Facet facet, String value, String coder, Instant at, String version,
			Double confidence, String evidence) {
		return new Coding(NEW, post, facet, value, coder, CoderKind.MACHINE, at, version, confidence, evidence, NEW, "");
	}

	/** A person's coding, to be written at once. */
	public static Coding byHand(long post, Facet facet, String value, String coder, Instant at, String version,
			long supersedes) {
		return new Coding(NEW, post, facet, value, coder, CoderKind.HUMAN, at, version, null, "", supersedes, "");
	}

	/**
	 * The coding that counts among those of one post: the last one of a person, unless it is empty, else the
	 * last one of a program. Counts of the corpus follow the same rule.
	 *
	 * @param codings of one post, in the order of the log
	 */
	public static Optional<Coding> inForce(List<Coding> codings, Facet facet) {
		return last(codings, facet, CoderKind.HUMAN).filter(it -> !it.value().isEmpty())
				.or(() -> last(codings, facet, CoderKind.MACHINE));
	}

	private static Optional<Coding> last(List<Coding> codings, Facet facet, CoderKind kind) {
		return codings.stream().filter(it -> it.facet() == facet && it.kind() == kind).reduce((one, later) -> later);
	}
}
