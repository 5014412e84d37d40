// SPDX-License-Identifier: EPL-2.0
package org.palier.study.runs;

import java.util.Optional;

/**
 * The kind of a run that brought rows of a file into the census or, as posts or codings, into the corpus. Rooms from intake to interviews
 * do such runs, and {@link EarlierImport} looks for them.
 */
public record Import() implements RunKind {
	@Override
	public String id() {
		return "import";
	}

	@Override
	public boolean feedsCorpus(Optional<RunManifest> manifest) {
		return manifest.map(it -> it.counts().containsKey("posts") || it.counts().containsKey("codings")).orElse(true);
	}

	@Override
	public boolean needsCorpus(Optional<RunManifest> manifest) {
		// Without a manifest nobody knows whether it brought posts or bodies.
		return manifest.isPresent() && feedsCorpus(manifest);
	}
}
