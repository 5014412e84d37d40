// SPDX-License-Identifier: EPL-2.0
package org.palier.verify;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.jspecify.annotations.Nullable;
import org.palier.corpus.ComparedPosts;
import org.palier.study.runs.OpenStudy;
import org.palier.study.runs.PostSeals;
import org.palier.study.runs.RunManifest;

/** Holds the posts of a study against what manifests hold of them. */
interface PostComparisons {

	/** For one manifest: the digests of its posts are computed, and of no others. */
	PostComparisons ONE = (open, manifest) -> new PostSeals(open.folder()).compare(open.corpus(), List.of(manifest), ChangedPosts.SHOWN + 1)
			.getFirst();

	/** @param open the study, to be read */
	ComparedPosts of(OpenStudy open, RunManifest manifest) throws IOException;

	/**
	 * Comparisons for all manifests of a study, most of which hold the same posts. The first call compares all of them and computes the
	 * digest of each post once. Once the file of posts is another one they are compared again. Thread-safe.
	 *
	 * @param manifests that will be asked for; others are compared by themselves
	 */
	static PostComparisons ofAll(List<RunManifest> manifests) {
		return new PostComparisons() {

			private final Map<String, ComparedPosts> compared = new HashMap<>();
			private @Nullable State state;

			@Override
			public synchronized ComparedPosts of(OpenStudy open, RunManifest manifest) throws IOException {
				State now = State.of(open.folder().corpus());
				if (!now.equals(state)) {
					List<RunManifest> sealing = manifests.stream().filter(it -> !PostSeals.of(it).isEmpty()).toList();
					List<ComparedPosts> found = new PostSeals(open.folder()).compare(open.corpus(), sealing, ChangedPosts.SHOWN + 1);
					compared.clear();
					for (int i = 0; i < sealing.size(); i++) {
						compared.put(sealing.get(i).id(), found.get(i));
					}
					state = now;
				}
				@Nullable ComparedPosts known = manifests.contains(manifest) ? compared.get(manifest.id()) : null;
				return known == null ? ONE.of(open, manifest) : known;
			}
		};
	}

	/** By what one sees that a file is another one. */
	record State(long bytes, FileTime written) {

		static State of(Path file) throws IOException {
			return new State(Files.size(file), Files.getLastModifiedTime(file));
		}
	}
}
