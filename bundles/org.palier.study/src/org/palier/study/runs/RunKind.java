// SPDX-License-Identifier: EPL-2.0
package org.palier.study.runs;

import java.util.Optional;

import org.palier.ground.text.Bilingual;

/**
 * One sort of thing that is done to a study. The family is open: a new kind is a class that implements this, and nothing
 * else of the package changes. {@link RunKinds} reads kinds back from what studies and manifests say.
 */
public interface RunKind {

	/** As studies and manifests on disk name it, and as ids of runs end: lower case, without spaces. Never changes. */
	String id();

	/** What a reader calls it. */
	Bilingual name();

	/**
	 * True when a run of this kind can be left out: what it brought lies in the corpus, under its id. What an import of a
	 * census brought is part of the study itself.
	 *
	 * @param manifest of the run; empty where it is gone
	 */
	default boolean feedsCorpus(Optional<RunManifest> manifest) {
		return false;
	}
}
