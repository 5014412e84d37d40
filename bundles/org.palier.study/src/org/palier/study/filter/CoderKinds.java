// SPDX-License-Identifier: EPL-2.0
package org.palier.study.filter;

import java.util.Arrays;
import java.util.Locale;
import java.util.Set;

import org.palier.corpus.CodedBy;
import org.palier.ground.text.Bilingual;
import org.palier.ground.text.Wording;

/** The kind of coder whose code of a post is in force, as filters name it. */
public enum CoderKinds {
	/** People read it, and agree. */
	PEOPLE(CodedBy.HUMAN),
	/** A program coded it, and no person. */
	PROGRAM(CodedBy.MACHINE),
	/** People read it, disagree, and nobody has decided. */
	OPEN(CodedBy.OPEN),
	/** It has no code. */
	NONE(CodedBy.ABSTAINED, CodedBy.NOBODY);

	private static final Wording WORDS = new Wording(CoderKinds.class, "messages");

	private final Set<CodedBy> basis;

	CoderKinds(CodedBy... basis) {
		this.basis = Set.of(basis);
	}

	/** Returns the name in filters that Palier writes. */
	public String id() {
		return name().toLowerCase(Locale.ROOT);
	}

	/** Returns the name that readers see. */
	public Bilingual label() {
		return WORDS.text("coders." + id());
	}

	/** Returns the values by which the corpus knows it. */
	public Set<CodedBy> basis() {
		return basis;
	}

	/** The kinds of some ids. */
	static CodedBy[] of(Chosen chosen) {
		return Arrays.stream(values()).filter(it -> chosen.has(it.id())).flatMap(it -> it.basis.stream()).toArray(CodedBy[]::new);
	}
}
