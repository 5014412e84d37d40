// SPDX-License-Identifier: EPL-2.0
package org.palier.ui.corpus;

import java.util.List;
import java.util.Map;
import java.util.Set;

import org.palier.codebook.classify.Explanation;
import org.palier.corpus.CodeSet;
import org.palier.corpus.CodedBy;
import org.palier.corpus.Coding;
import org.palier.corpus.Facet;
import org.palier.corpus.InForce;
import org.palier.corpus.Post;
import org.palier.corpus.StoredPost;

/**
 * A post of a list with its codings.
 *
 * @param codings  in the order of the log
 * @param own      what it says of fields that the study declares, by their ids
 * @param training ids of the sets whose codings do not count
 */
record PostRow(StoredPost stored, List<Coding> codings, Map<String, String> own, Set<String> training) {

	PostRow {
		codings = List.copyOf(codings);
		own = Map.copyOf(own);
		training = Set.copyOf(training);
	}

	Post post() {
		return stored.post();
	}

	/** The usage that counts, and why. */
	InForce inForce() {
		return inForce(Facet.USAGE);
	}

	/** Returns the row with its code in another facet. */
	InForce inForce(Facet facet) {
		return InForce.of(codings, facet, training);
	}

	/** On whose word the usage rests: the rule of {@link CodedBy}. */
	CodedBy codedBy() {
		return inForce().codedBy();
	}

	/** The usage that counts; no code when there is none. */
	CodeSet usage() {
		return inForce().value();
	}

	/** Why programs gave it its codes, the usage first. */
	List<Explanation> explanations() {
		return Explanation.of(stored, codings);
	}

	/** The usage that a person's own code gives; no code when they gave none, or took it back. @param person id of the coder */
	CodeSet usageBy(String person) {
		List<Coding> counting = codings.stream().filter(it -> !training.contains(it.details().set())).toList();
		return Coding.wordOf(person, counting, Facet.USAGE).map(Coding::value).orElse(CodeSet.NONE);
	}
}
