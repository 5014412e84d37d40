// SPDX-License-Identifier: EPL-2.0
package org.palier.study.runs;

import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;

/** The files in which erasures keep the digests of what they took. */
final class Erasures {

	private Erasures() {
	}

	/**
	 * Those of erasures that came after a run, the oldest first; what two of them changed was first as the earlier one found it.
	 * @param ending of their names
	 */
	static List<Path> filesSince(StudyFolder folder, RunManifest manifest, String ending) throws IOException {
		var erasures = new TreeMap<Instant, List<Path>>();
		if (Files.isDirectory(folder.runs())) {
			try (DirectoryStream<Path> files = Files.newDirectoryStream(folder.runs(), "*" + ending)) {
				for (Path file : files) {
					String run = file.getFileName().toString().replace(ending, "");
					Optional<RunManifest> erasure = folder.manifestOf(run);
					if (erasure.isPresent() && (erasure.get().at().isAfter(manifest.at())
							|| erasure.get().at().equals(manifest.at()) && !run.equals(manifest.id()))) {
						erasures.computeIfAbsent(erasure.get().at(), it -> new ArrayList<>()).add(file);
					}
				}
			}
		}
		return erasures.values().stream().flatMap(List::stream).toList();
	}
}
