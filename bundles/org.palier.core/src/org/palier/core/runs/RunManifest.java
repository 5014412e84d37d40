// SPDX-License-Identifier: EPL-2.0
package org.palier.core.runs;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

import org.palier.core.text.Bilingual;

import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import com.fasterxml.jackson.databind.JsonNode;
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
 * @param remarks    what a reader should know of what was read
 * @param outputs    files written, and the study as it is
 */
public record RunManifest(String id, String kind, Instant at, String palier, SortedMap<String, String> parameters,
		List<PluginVersion> plugins, List<FileDigest> inputs, SortedMap<String, Long> counts, List<Bilingual> remarks,
		List<FileDigest> outputs) {

	/** Copies its collections. */
	public RunManifest {
		parameters = new TreeMap<>(parameters);
		plugins = List.copyOf(plugins);
		inputs = List.copyOf(inputs);
		counts = new TreeMap<>(counts);
		remarks = List.copyOf(remarks);
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
		ArrayNode said = root.putArray("remarks");
		remarks.forEach(it -> said.addObject().put("fr", it.fr()).put("en", it.en()));
		files(root.putArray("outputs"), outputs);
		Files.createDirectories(file.toAbsolutePath().getParent());
		var lines = new DefaultIndenter("  ", "\n");
		var printer = new DefaultPrettyPrinter().withObjectIndenter(lines).withArrayIndenter(lines);
		Files.writeString(file, mapper.writer(printer).writeValueAsString(root) + "\n");
	}

	/**
	 * Reads a manifest back.
	 *
	 * @throws IOException when the file is missing or no manifest; the message names it
	 */
	public static RunManifest read(Path file) throws IOException {
		JsonNode root = new ObjectMapper().readTree(file.toFile());
		try {
			var parameters = new TreeMap<String, String>();
			root.required("parameters").fields().forEachRemaining(it -> parameters.put(it.getKey(), it.getValue().asText()));
			var counts = new TreeMap<String, Long>();
			root.required("counts").fields().forEachRemaining(it -> counts.put(it.getKey(), it.getValue().asLong()));
			var plugins = new ArrayList<PluginVersion>();
			root.required("plugins").forEach(it -> plugins.add(new PluginVersion(it.required("id").asText(),
					it.required("kind").asText(), it.required("version").asText(), it.required("bundle").asText())));
			var remarks = new ArrayList<Bilingual>();
			root.required("remarks").forEach(it -> remarks.add(new Bilingual(it.required("fr").asText(), it.required("en").asText())));
			return new RunManifest(root.required("id").asText(), root.required("kind").asText(),
					Instant.parse(root.required("at").asText()), root.required("palier").asText(), parameters, plugins,
					files(root.required("inputs")), counts, remarks, files(root.required("outputs")));
		} catch (IllegalArgumentException | DateTimeParseException incomplete) {
			throw new IOException(file + ": " + incomplete.getMessage(), incomplete);
		}
	}

	private static List<FileDigest> files(JsonNode array) {
		var files = new ArrayList<FileDigest>();
		array.forEach(it -> files.add(new FileDigest(it.required("path").asText(), it.required("bytes").asLong(),
				it.required("sha256").asText())));
		return files;
	}

	private static void files(ArrayNode array, List<FileDigest> files) {
		files.forEach(it -> array.addObject().put("path", it.path()).put("bytes", it.bytes()).put("sha256", it.sha256()));
	}
}
