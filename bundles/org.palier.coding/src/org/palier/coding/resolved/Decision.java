// SPDX-License-Identifier: EPL-2.0
package org.palier.coding.resolved;

import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.regex.Pattern;

import org.palier.corpus.CodeSet;
import org.palier.corpus.Coding;
import org.palier.corpus.CodingDetails;
import org.palier.corpus.Facet;

/**
 * A decision on one facet of a post, where coders differ, or where they agree and are thought to be wrong. It is a coding
 * of its own; the codes of the coders stay.
 *
 * @param post   of the set
 * @param facet  that is decided
 * @param value  the codes; none: an earlier decision is taken back
 * @param reason why; not blank
 * @param by     ids of the persons who decide: one who did not code the post, or all who did
 */
public record Decision(CodedPost post, Facet facet, CodeSet value, String reason, List<String> by) {

	/** Between the ids of those who decide together. */
	public static final String TOGETHER = "+";

	/** Complete on construction. */
	public Decision {
		Objects.requireNonNull(post);
		Objects.requireNonNull(facet);
		Objects.requireNonNull(value);
		by = List.copyOf(by);
		if (reason.isBlank() || by.isEmpty()) {
			throw new IllegalArgumentException("a decision has a reason and somebody who decides");
		}
	}

	/** The ids of those who took a decision. @param decided as the log keeps it */
	public static List<String> persons(Coding decided) {
		return List.of(decided.coder().split(Pattern.quote(TOGETHER)));
	}

	/** This decision as the log keeps it. @param set id of the set @param version of the codebook */
	Coding coding(String set, Instant at, String version) {
		long before = post.last(facet).map(Coding::id).orElse(Coding.NEW);
		return Coding.adjudicated(post.stored().key(), facet, value, String.join(TOGETHER, by), at, version, before)
				.with(new CodingDetails(post.stored().textVersion(), set, "", reason, null));
	}
}
