// SPDX-License-Identifier: EPL-2.0
package org.palier.model;

/** The way in which an observation was made: the three steps of detection (Yates and Arbour 2013, § 21), or another way. */
public enum FindingStep {
	/** Step 1: links on the agency's own site. */
	OWN_SITE("own_site"),
	/** Step 2: the platform's own search. */
	PLATFORM_SEARCH("platform_search"),
	/** Step 3: a search of the agency's site by a search engine. */
	SITE_SEARCH("site_search"),
	/** A list that somebody keeps. */
	LIST("list"),
	/** A person knew, and does not say how. */
	PERSON("person"),
	/** Nobody says: studies of before steps were kept. */
	UNKNOWN("");

	private final String word;

	FindingStep(String word) {
		this.word = word;
	}

	/** How files write it; empty for {@link #UNKNOWN}. */
	public String word() {
		return word;
	}

	/** The step of a word of files; null when it is none. */
	static FindingStep ofWord(String word) {
		for (FindingStep step : values()) {
			if (step.word.equals(word) && step != UNKNOWN) {
				return step;
			}
		}
		return null;
	}
}
