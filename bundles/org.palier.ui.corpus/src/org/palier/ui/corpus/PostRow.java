// SPDX-License-Identifier: EPL-2.0
package org.palier.ui.corpus;

import java.util.List;
import java.util.Optional;

import org.palier.corpus.CodedBy;
import org.palier.corpus.CoderKind;
import org.palier.corpus.Coding;
import org.palier.corpus.Facet;
import org.palier.corpus.Post;
import org.palier.corpus.StoredPost;

/**
 * A post of a list with its codings.
 *
 * @param codings in the order of the log
 */
record PostRow(StoredPost stored, List<Coding> codings) {

	PostRow {
		codings = List.copyOf(codings);
	}

	Post post() {
		return stored.post();
	}

	/** The coding of usage that counts. */
	Optional<Coding> inForce() {
		return Coding.inForce(codings, Facet.USAGE);
	}

	/** On whose word the usage rests: the rule of {@link CodedBy}. */
	CodedBy codedBy() {
		return inForce().map(it -> it.kind() == CoderKind.HUMAN ? CodedBy.HUMAN
				: it.value().isEmpty() ? CodedBy.ABSTAINED : CodedBy.MACHINE).orElse(CodedBy.NOBODY);
	}

	/** Id of the usage; empty when there is none. */
	String usage() {
		return inForce().map(Coding::value).orElse("");
	}

	/** Last word of a program on the usage. */
	Optional<Coding> machine() {
		return codings.stream().filter(it -> it.facet().equals(Facet.USAGE) && it.kind() == CoderKind.MACHINE).reduce((one, later) -> later);
	}

	/** The usage that a person's own code gives; empty when they gave none, or took it back. @param person id of the coder */
	String usageBy(String person) {
		return Coding.wordOf(person, codings, Facet.USAGE).map(Coding::value).orElse("");
	}
}
