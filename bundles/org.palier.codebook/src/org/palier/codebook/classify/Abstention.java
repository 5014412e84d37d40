// SPDX-License-Identifier: EPL-2.0
package org.palier.codebook.classify;

import java.util.Locale;

import org.palier.ground.text.Bilingual;
import org.palier.ground.text.Wording;

/** The reason why a classifier does not code a post. */
public enum Abstention {
	/** The post has no words. */
	NO_TEXT,
	/** It is in a language that the classifier cannot read. */
	LANGUAGE,
	/** Nothing, or too little, in it speaks for any usage. */
	NO_EVIDENCE,
	/** Two usages have the same score, and nothing decides between them. */
	TIE;

	private static final Wording WORDS = new Wording(Abstention.class, "messages");

	/** Stable id for scripts. */
	public String id() {
		return name().toLowerCase(Locale.ROOT);
	}

	/** The name that readers see. */
	public Bilingual label() {
		return WORDS.text("abstention." + id());
	}
}
