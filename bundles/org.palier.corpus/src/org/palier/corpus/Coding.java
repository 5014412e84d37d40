// SPDX-License-Identifier: EPL-2.0
package org.palier.corpus;

import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

import org.jspecify.annotations.Nullable;

/**
 * One line of the log of codings, which is only ever added to. Immutable.
 *
 * @param id         place in the log, from 1; {@link #NEW} for one that is yet to be written
 * @param post       key of the post
 * @param facet      what it codes
 * @param value      the codes; none: a machine abstains, a person takes back their own code, so that the word of another person or of a
 *                   machine holds again
 * @param coder      id of the coder; of a decision that several persons took together their ids, in order, with a + between
 * @param kind       who it is
 * @param at         when
 * @param version    of the codebook or theory that it follows
 * @param confidence 0 to 1; null when the coder states none, which is not 0
 * @param evidence   JSON, e.g. ids of rules and spans; may be empty
 * @param supersedes id of the coding that it replaces, or {@link #NEW} for none
 * @param runId      run that brought it; empty for a code given by hand, outside any run
 * @param coderVersion version of the program that coded; empty for a person, and where it is not known
 * @param details    what else is known of how it was given
 */
public record Coding(long id, long post, Facet facet, CodeSet value, String coder, CoderKind kind, Instant at,
		String version, @Nullable Double confidence, String evidence, long supersedes, String runId, String coderVersion,
		CodingDetails details) {

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
		Objects.requireNonNull(coderVersion);
		Objects.requireNonNull(details);
		if (confidence != null && !(confidence >= 0 && confidence <= 1)) {
			throw new IllegalArgumentException("confidence " + confidence);
		}
	}

	/** A coding of which nothing else is known. */
	public Coding(long id, long post, Facet facet, CodeSet value, String coder, CoderKind kind, Instant at, String version,
			@Nullable Double confidence, String evidence, long supersedes, String runId) {
		this(id, post, facet, value, coder, kind, at, version, confidence, evidence, supersedes, runId, "", CodingDetails.NONE);
	}

	/** A program's coding, to be written by a run. */
	public static Coding byMachine(long post, Facet facet, CodeSet value, String coder, Instant at, String version,
			@Nullable Double confidence, String evidence) {
		return byMachine(post, facet, value, coder, "", at, version, confidence, evidence);
	}

	/** A coding by a program that has a version, to be written by a run. @param version of the codebook or theory that it follows */
	public static Coding byMachine(long post, Facet facet, CodeSet value, String coder, String coderVersion, Instant at, String version,
			@Nullable Double confidence, String evidence) {
		return new Coding(NEW, post, facet, value, coder, CoderKind.MACHINE, at, version, confidence, evidence, NEW, "", coderVersion,
				CodingDetails.NONE);
	}

	/** This coding with its place in the log. */
	Coding logged(long place) {
		return new Coding(place, post, facet, value, coder, kind, at, version, confidence, evidence, supersedes, runId, coderVersion, details);
	}

	/** This coding with another key of the post. */
	Coding onPost(long key) {
		return new Coding(id, key, facet, value, coder, kind, at, version, confidence, evidence, supersedes, runId, coderVersion, details);
	}

	/** This coding with other details of how it was given. */
	public Coding with(CodingDetails more) {
		return new Coding(id, post, facet, value, coder, kind, at, version, confidence, evidence, supersedes, runId, coderVersion, more);
	}

	/** A person's coding, to be written at once. */
	public static Coding byHand(long post, Facet facet, CodeSet value, String coder, Instant at, String version,
			long supersedes) {
		return new Coding(NEW, post, facet, value, coder, CoderKind.HUMAN, at, version, null, "", supersedes, "");
	}

	/**
	 * A decision on what coders had said, to be written by a run.
	 *
	 * @param value      the codes; none to take an earlier decision back
	 * @param by         who decided, see {@link #coder}
	 * @param supersedes the decision that it replaces, or {@link #NEW}
	 */
	public static Coding adjudicated(long post, Facet facet, CodeSet value, String by, Instant at, String version, long supersedes) {
		return new Coding(NEW, post, facet, value, by, CoderKind.ADJUDICATED, at, version, null, "", supersedes, "");
	}

	/** Whether it is one coder's, and not a decision of several. */
	boolean isOneCoders() {
		return kind != CoderKind.ADJUDICATED || coder.indexOf('+') < 0;
	}

	/**
	 * A person's coding that brings back what the same person coded before.
	 *
	 * @param supersedes id of the person's coding that is undone
	 */
	public Coding restating(Instant when, String following, long supersedes) {
		return new Coding(NEW, post, facet, value, coder, kind, when, following, confidence, evidence, supersedes, "", coderVersion, details);
	}

	/**
	 * The last word of one person, even if it is that they took their code back.
	 *
	 * @param codings of one post, in the order of the log
	 * @param person  id of the coder
	 */
	public static Optional<Coding> wordOf(String person, List<Coding> codings, Facet facet) {
		return codings.stream().filter(it -> it.facet().equals(facet) && it.kind() == CoderKind.HUMAN && it.coder().equals(person))
				.reduce((one, later) -> later);
	}
}
