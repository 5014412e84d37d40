// SPDX-License-Identifier: EPL-2.0
package org.palier.core.runs;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;

/**
 * All that is needed to know what a run did, and to repeat it.
 *
 * @param id         unique in the study, sorts by time
 * @param kind       import, indicators, report, demo
 * @param at         start
 * @param palier     version of the program
 * @param parameters choices by name
 * @param plugins    contributions that took part
 * @param inputs     files read, and the study as it was
 * @param counts     e.g. read, accepted, rejected
 * @param outputs    files written, and the study as it is
 */
public record RunManifest(String id, String kind, Instant at, String palier, SortedMap<String, String> parameters,
		List<PluginVersion> plugins, List<FileDigest> inputs, SortedMap<String, Long> counts, List<FileDigest> outputs) {

	/** Copies its collections. */
	public RunManifest {
		parameters = new TreeMap<>(parameters);
		plugins = List.copyOf(plugins);
		inputs = List.copyOf(inputs);
		counts = new TreeMap<>(counts);
		outputs = List.copyOf(outputs);
	}

	/** Writes it as JSON. */
	public void write(Path file) throws IOException {
		var mapper = new ObjectMapper();
		ObjectNode root = mapper.createObjectNode();
		root.put("id", id).put("kind", kind).put("at", at.toString()).put("palier", palier);
		ObjectNode chosen = root.putObject("parameters");
		parameters.forEach(chosen::put);
		ArrayNode parts = root.putArray("plugins");
		plugins.forEach(it -> parts.addObject().put("id", it.id()).put("kind", it.kind()).put("version", it.version())
				.put("bundle", it.bundle()));
		files(root.putArray("inputs"), inputs);
		ObjectNode numbers = root.putObject("counts");
		for (Map.Entry<String, Long> count : counts.entrySet()) {
			numbers.put(count.getKey(), count.getValue());
		}
		files(root.putArray("outputs"), outputs);
		Files.createDirectories(file.toAbsolutePath().getParent());
		var lines = new DefaultIndenter("  ", "\n");
		var printer = new DefaultPrettyPrinter().withObjectIndenter(lines).withArrayIndenter(lines);
		Files.writeString(file, mapper.writer(printer).writeValueAsString(root) + "\n");
	}

	private static void files(ArrayNode array, List<FileDigest> files) {
		files.forEach(it -> array.addObject().put("path", it.path()).put("bytes", it.bytes()).put("sha256", it.sha256()));
	}
}
