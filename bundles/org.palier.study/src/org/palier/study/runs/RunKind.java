// SPDX-License-Identifier: EPL-2.0
package org.palier.study.runs;

import java.util.Optional;

import org.jspecify.annotations.Nullable;
import org.palier.ground.text.Bilingual;
import org.palier.ground.text.Wording;

/**
 * A kind of run. The room that does such runs declares the kind: a class with an id, its special properties, and its
 * name in both languages in the messages beside the class. {@link RunKinds} reads kinds from the ids in studies and
 * manifests.
 */
public interface RunKind {

	/**
	 * The id in studies and manifests on disk, and the ending of ids of runs: lower case, without spaces. Never
	 * changes.
	 */
	String id();

	/** The name for readers: the text {@code kind.ID} in the messages of the package of this class. */
	default Bilingual name() {
		return new Wording(getClass(), "messages").text("kind." + id());
	}

	/**
	 * The name that a reader knows of the thing that a run of this kind was made with or from.
	 *
	 * @param label as the study keeps it, such as the name of a file or an id
	 */
	default Bilingual label(String label) {
		return Bilingual.same(label);
	}

	/**
	 * True when a run of this kind can be left out: the data that it brought is in the corpus, under its id. Data that
	 * an import of a census brought is part of the study itself.
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
