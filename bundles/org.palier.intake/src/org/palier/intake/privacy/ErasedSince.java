// SPDX-License-Identifier: EPL-2.0
package org.palier.intake.privacy;

import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Optional;

import org.palier.study.runs.Import;
import org.palier.study.runs.RunKinds;
import org.palier.study.runs.RunManifest;
import org.palier.study.runs.StudyFolder;

/**
 * Finds out whether something that a run counted was erased since. The manifest of such a run is still a valid record, but the run cannot
 * be repeated.
 */
public final class ErasedSince {

	private ErasedSince() {
	}

	/**
	 * The day of the first erasure that took something that a run counted; empty when there was none. An import of posts counted what it
	 * brought; any other run, one of codes among them, the posts of the study as they were.
	 *
	 * @throws IOException when a manifest cannot be read
	 */
	public static Optional<LocalDate> of(StudyFolder folder, RunManifest manifest) throws IOException {
		Optional<LocalDate> first = Optional.empty();
		if (!Files.isDirectory(folder.runs())) {
			return first;
		}
		try (DirectoryStream<Path> files = Files.newDirectoryStream(folder.runs(), "*-erase*.json")) {
			for (Path file : files) {
				RunManifest erasure = RunManifest.read(file);
				LocalDate on = LocalDate.ofInstant(erasure.at(), ZoneOffset.UTC);
				if (took(erasure, manifest) && (first.isEmpty() || on.isBefore(first.get()))) {
					first = Optional.of(on);
				}
			}
		}
		return first;
	}

	private static boolean took(RunManifest erasure, RunManifest manifest) {
		if (new Import().isOf(manifest) && !manifest.counts().containsKey("codings")) {
			// It names the imports whose posts it took, whatever a clock says.
			return EraseRun.counted(erasure.parameters()).contains(manifest.id());
		}
		// Pages and bodies are no posts.
		return RunKinds.OF_PALIER.of(manifest).countsPosts() && erasure.at().isAfter(manifest.at())
				&& erasure.counts().getOrDefault("posts", 0L) + erasure.counts().getOrDefault("changed", 0L) > 0;
	}
}
