// SPDX-License-Identifier: EPL-2.0
package org.palier.study.filter;

import java.util.Objects;

import org.palier.ground.text.Bilingual;
import org.palier.ground.text.Explained;
import org.palier.ground.text.FailureKind;
import org.palier.ground.text.Wording;

/** A filter that cannot be read, or that names what a study does not have: it says the place, what is wrong and what is allowed. */
public final class WhereException extends RuntimeException implements Explained {

	private static final long serialVersionUID = 1L;
	private static final Wording WORDS = new Wording(WhereException.class, "messages");

	private final transient Bilingual reason;
	private final int at;

	private WhereException(int at, Bilingual reason) {
		super(reason.en());
		this.reason = Objects.requireNonNull(reason);
		this.at = at;
	}

	/** @param at place in the text, from 1; 0 for a word that nobody typed @param key of the sentence @param arguments that it takes */
	static WhereException at(int at, String key, Object... arguments) {
		Bilingual said = WORDS.text(key, arguments);
		return new WhereException(at, at == 0 ? said : WORDS.text("at", said, String.valueOf(at)));
	}

	/** Place of the first letter that is at fault, from 1; 0 where nobody typed it. */
	public int at() {
		return at;
	}

	@Override
	public Bilingual reason() {
		return reason;
	}

	@Override
	public FailureKind failure() {
		return FailureKind.USAGE;
	}
}
