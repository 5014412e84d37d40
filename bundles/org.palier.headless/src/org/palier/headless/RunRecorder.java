// SPDX-License-Identifier: EPL-2.0
package org.palier.headless;

import java.io.IOException;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

import org.palier.core.StudyFolder;
import org.palier.core.runs.PluginVersion;
import org.palier.core.runs.RunManifest;
import org.palier.extensions.Contribution;

/** Writes the manifest of a run that reads a study and leaves it as it is. */
final class RunRecorder {

	private final Console console;
	private final StudyFolder folder;

	RunRecorder(Console console, StudyFolder folder) {
		this.console = console;
		this.folder = folder;
	}

	/** A run of indicators; a study folder that cannot be written to is no reason to refuse the numbers. */
	void indicators(List<String> ids) throws IOException {
		Instant now = console.clock().instant();
		var manifest = new RunManifest(folder.newRunId(now, "indicators"), "indicators", now, console.version(),
				new TreeMap<>(Map.of("ids", String.join(",", ids))), plugins(ids),
				List.of(folder.digest(folder.file().path())), new TreeMap<>(), List.of(), List.of());
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
