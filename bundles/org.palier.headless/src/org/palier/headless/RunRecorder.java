// SPDX-License-Identifier: EPL-2.0
package org.palier.headless;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

import org.palier.core.StudyFolder;
import org.palier.core.runs.FileDigest;
import org.palier.core.runs.PluginVersion;
import org.palier.core.runs.RunManifest;
import org.palier.extensions.Contribution;

/** Writes the manifests of runs that read a study and leave it as it is. */
final class RunRecorder {

	private final Console console;
	private final StudyFolder folder;

	RunRecorder(Console console, StudyFolder folder) {
		this.console = console;
		this.folder = folder;
	}

	/** A run of indicators; a study folder that cannot be written to is no reason to refuse the numbers. */
	void indicators(List<String> ids) throws IOException {
		record("indicators", Map.of("ids", String.join(",", ids)), ids, List.of());
	}

	/** A report. */
	void report(Map<String, String> parameters, List<String> indicators, List<Path> files) throws IOException {
		record("report", parameters, indicators, files);
	}

	private void record(String kind, Map<String, String> parameters, List<String> indicators, List<Path> files)
			throws IOException {
		Instant now = console.clock().instant();
		List<FileDigest> outputs = new ArrayList<>();
		for (Path file : files) {
			outputs.add(folder.digest(file));
		}
		var manifest = new RunManifest(folder.newRunId(now, kind), kind, now, console.version(), new TreeMap<>(parameters),
				plugins(indicators), List.of(folder.digest(folder.file().path())), new TreeMap<>(), List.of(),
				outputs);
		try {
			folder.record(manifest);
		} catch (java.nio.file.AccessDeniedException | java.nio.file.ReadOnlyFileSystemException readOnly) {
			console.say(Console.text("run.not_recorded", folder.runs()));
		}
	}

	private List<PluginVersion> plugins(List<String> indicators) {
		return console.contributions().indicators().stream().map(Contribution::plugin)
				.filter(it -> indicators.contains(it.id())).toList();
	}
}
