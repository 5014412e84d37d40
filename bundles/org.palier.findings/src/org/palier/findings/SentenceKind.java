// SPDX-License-Identifier: EPL-2.0
package org.palier.findings;

import java.util.Locale;

import org.palier.ground.text.Bilingual;

/** The subject of a sentence. */
public enum SentenceKind {

	/** How often something occurs, beside an even split of what there is. */
	SHARE,
	/** A number beside the aim that somebody set. */
	AIM,
	/** How two groups of bodies differ. */
	GROUPS,
	/** How a year differs from the one before. */
	CHANGE,
	/** How many bodies are there. */
	PRESENCE,
	/** A level that few bodies show, or a platform where most bodies are, and not those of a group. */
	GAP,
	/** Whether bodies answer, and how soon. */
	ANSWERS,
	/** The change that a scenario would make. */
	EFFECT,
	/** How the study differs from the one that was made before. */
	EARLIER,
	/** A number that a plug-in counted. */
	CONTRIBUTED;

	/** Stable id. */
	public String id() {
		return name().toLowerCase(Locale.ROOT);
	}

	/** The name that readers see. */
	public Bilingual label() {
		return FindingWords.WORDS.text("kind." + id());
	}
}
