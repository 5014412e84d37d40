// SPDX-License-Identifier: EPL-2.0
package org.palier.study.runs;

import java.util.Optional;

import org.jspecify.annotations.Nullable;
import org.palier.ground.text.Bilingual;
import org.palier.ground.text.Wording;

/**
 * One sort of thing that is done to a study. The room that does such runs declares the kind: a class with an id, what is special about it,
 * and its name in both languages in the messages beside the class. {@link RunKinds} reads kinds back from what studies and manifests say.
 */
public interface RunKind {

	/** As studies and manifests on disk name it, and as ids of runs end: lower case, without spaces. Never changes. */
	String id();

	/** What a reader calls it: what the messages of the package of this class say under {@code kind.ID}. */
	default Bilingual name() {
		return new Wording(getClass(), "messages").text("kind." + id());
	}

	/**
	 * True when a run of this kind can be left out: what it brought lies in the corpus, under its id. What an import of a
	 * census brought is part of the study itself.
	 *
	 * @param manifest of the run; empty where it is gone
	 */
	default boolean feedsCorpus(Optional<RunManifest> manifest) {
		return false;
	}

	/**
	 * True when a study that counts this run lacks something without its corpus.
	 *
	 * @param manifest of the run; empty where it is gone or cannot be read
	 */
	default boolean needsCorpus(Optional<RunManifest> manifest) {
		return feedsCorpus(manifest);
	}

	/** True when numbers of such a run rest on posts, so that an erasure of posts after it makes them others. */
	default boolean countsPosts() {
		return true;
	}

	/** True when the manifest of such a run takes digests of all codings that there are, and not of its own alone. */
	default boolean sealsAll() {
		return false;
	}

	/** True for what names this kind. @param kind id as it was read; may be null, as in a study that was written by hand */
	default boolean isOf(@Nullable String kind) {
		return id().equals(kind);
	}

	/** True for a recorded run of this kind. */
	default boolean isOf(RunManifest manifest) {
		return isOf(manifest.kind());
	}
}
