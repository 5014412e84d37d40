// SPDX-License-Identifier: EPL-2.0
package org.palier.headless;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;

import org.palier.core.StudyFolder;
import org.palier.core.indicators.Indicator;
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
		record("indicators", new TreeMap<>(Map.of("ids", String.join(",", ids))), ids, List.of(), null);
	}

	/** A run that evaluates one agency. @return id of the run */
	String evaluation(SortedMap<String, String> parameters) throws IOException {
		return record("evaluate-agency", parameters, List.of(), List.of(), null);
	}

	/**
	 * A run that draws scenarios.
	 *
	 * @param changes ids of the contributed kinds of changes that took part
	 * @param out     file written; null for none
	 * @return id of the run
	 */
	String draws(String kind, SortedMap<String, String> parameters, List<Indicator> indicators, Collection<String> changes, Path out)
			throws IOException {
		return record(kind, parameters, indicators.stream().map(Indicator::id).toList(), List.copyOf(changes), out);
	}

	private String record(String kind, SortedMap<String, String> parameters, List<String> ids, List<String> changes,
			Path out) throws IOException {
		Instant now = console.clock().instant();
		var manifest = new RunManifest(folder.newRunId(now, kind), kind, now, console.version(), parameters, plugins(ids, changes),
				List.of(folder.digest(folder.file().path())), new TreeMap<>(), List.of(),
				out == null ? List.of() : List.of(folder.digest(out)));
		try {
			folder.record(manifest);
		} catch (IOException | java.nio.file.ReadOnlyFileSystemException refused) {
			console.say(Console.text("run.not_recorded", folder.runs()));
		}
		return manifest.id();
	}

	private List<PluginVersion> plugins(List<String> indicators, List<String> changes) {
		return Stream.concat(
				console.contributions().indicators().stream().map(Contribution::plugin).filter(it -> indicators.contains(it.id())),
				console.contributions().changes().stream().map(Contribution::plugin).filter(it -> changes.contains(it.id()))).toList();
	}
}
