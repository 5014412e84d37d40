// SPDX-License-Identifier: EPL-2.0
package org.palier.study.runs;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;

import org.palier.ground.text.Bilingual;
import org.palier.model.file.WholeFile;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;

/**
 * All that is needed to know what a run did, and to repeat it.
 *
 * @param id         unique in the study, sorts by time
 * @param kind       id of its {@link RunKind}, which may be one that nobody here knows
 * @param at         start
 * @param palier     version of the program
 * @param parameters choices by name
 * @param plugins    contributions that took part
 * @param inputs     files read, and the study as it was read: {@link EditedStudy#NAME} where that is not what lay in its file
 * @param counts     e.g. read, accepted, rejected
 * @param remarks    what a reader should know of what was read
 * @param outputs    files written, and the study as it is: {@link EditedStudy#NAME} where it was not saved yet
 * @param facts      what the study said that the outputs depend on; empty for a run that changed the study, and in
 *                   manifests of an older release
 */
public record RunManifest(String id, String kind, Instant at, String palier, SortedMap<String, String> parameters,
		List<PluginVersion> plugins, List<FileDigest> inputs, SortedMap<String, Long> counts, List<Bilingual> remarks,
		List<FileDigest> outputs, List<StudyFact> facts) {

	/** A run of which no facts are kept: it is not to be repeated. */
	public RunManifest(String id, String kind, Instant at, String palier, SortedMap<String, String> parameters,
			List<PluginVersion> plugins, List<FileDigest> inputs, SortedMap<String, Long> counts, List<Bilingual> remarks,
			List<FileDigest> outputs) {
		this(id, kind, at, palier, parameters, plugins, inputs, counts, remarks, outputs, List.of());
	}

	/** This manifest with the files that the run wrote. */
	public RunManifest withOutputs(List<FileDigest> written) {
		return new RunManifest(id, kind, at, palier, parameters, plugins, inputs, counts, remarks, written, facts);
	}

	/** This manifest with remarks for a reader. */
	public RunManifest withRemarks(List<Bilingual> said) {
		return new RunManifest(id, kind, at, palier, parameters, plugins, inputs, counts, said, outputs, facts);
	}

	/**
	 * This manifest with every word that comes from a study or a file passed through one function; numbers, digests, plug-ins
	 * and facts stay.
	 *
	 * @param words gives the same for the same
	 */
	public RunManifest reworded(UnaryOperator<String> words) {
		var chosen = new TreeMap<String, String>();
		parameters.forEach((name, value) -> chosen.put(words.apply(name), words.apply(value)));
		return new RunManifest(id, kind, at, palier, chosen, plugins,
				inputs.stream().map(it -> new FileDigest(words.apply(it.path()), it.bytes(), it.sha256())).toList(), counts,
				remarks.stream().map(it -> new Bilingual(words.apply(it.fr()), words.apply(it.en()))).toList(), outputs, facts);
	}

	/**
	 * This manifest without what may no longer be told.
	 *
	 * @param names    of parameters
	 * @param withheld says of a file that was read whether it goes
	 */
	public RunManifest withholding(Set<String> names, Predicate<FileDigest> withheld) {
		var kept = new TreeMap<>(parameters);
		kept.keySet().removeAll(names);
		return new RunManifest(id, kind, at, palier, kept, plugins, inputs.stream().filter(withheld.negate()).toList(), counts, remarks,
				outputs, facts);
	}

	/** Copies its collections. */
	public RunManifest {
		parameters = new TreeMap<>(parameters);
		plugins = List.copyOf(plugins);
		inputs = List.copyOf(inputs);
		counts = new TreeMap<>(counts);
		remarks = List.copyOf(remarks);
		outputs = List.copyOf(outputs);
		facts = List.copyOf(facts);
	}

	/** Writes it as JSON, durably, whole or not at all: neither a process that is killed nor a machine that stops leaves half of it. */
	public void write(Path file) throws IOException {
		Files.createDirectories(file.toAbsolutePath().getParent());
		var lines = new DefaultIndenter("  ", "\n");
		// Word by word: a tree of it would cost a short command the three hundred classes that print trees.
		new WholeFile(file).writeText(out -> {
			JsonGenerator json = new JsonFactory().disable(JsonGenerator.Feature.AUTO_CLOSE_TARGET).createGenerator(out)
					.setPrettyPrinter(new DefaultPrettyPrinter().withObjectIndenter(lines).withArrayIndenter(lines));
			write(json);
			json.close();
			out.write("\n");
		});
	}

	private void write(JsonGenerator json) throws IOException {
		json.writeStartObject();
		json.writeStringField("id", id);
		json.writeStringField("kind", kind);
		json.writeStringField("at", at.toString());
		json.writeStringField("palier", palier);
		json.writeObjectFieldStart("parameters");
		for (Map.Entry<String, String> each : parameters.entrySet()) {
			json.writeStringField(each.getKey(), each.getValue());
		}
		json.writeEndObject();
		json.writeArrayFieldStart("plugins");
		for (PluginVersion each : plugins) {
			json.writeStartObject();
			json.writeStringField("id", each.id());
			json.writeStringField("kind", each.kind());
			json.writeStringField("version", each.version());
			json.writeStringField("bundle", each.bundle());
			if (!each.files().isEmpty()) {
				json.writeStringField("interpreter", each.interpreter());
				files(json, "files", each.files());
			}
			json.writeEndObject();
		}
		json.writeEndArray();
		files(json, "inputs", inputs);
		json.writeObjectFieldStart("counts");
		for (Map.Entry<String, Long> each : counts.entrySet()) {
			json.writeNumberField(each.getKey(), each.getValue());
		}
		json.writeEndObject();
		json.writeArrayFieldStart("remarks");
		for (Bilingual each : remarks) {
			json.writeStartObject();
			both(json, each);
			json.writeEndObject();
		}
		json.writeEndArray();
		files(json, "outputs", outputs);
		if (!facts.isEmpty()) {
			json.writeArrayFieldStart("facts");
			for (StudyFact each : facts) {
				fact(json, each);
			}
			json.writeEndArray();
		}
		json.writeEndObject();
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
					it.required("kind").asText(), it.required("version").asText(), it.required("bundle").asText(), it.path("interpreter").asText(),
					files(it.path("files")))));
			var remarks = new ArrayList<Bilingual>();
			root.required("remarks").forEach(it -> remarks.add(both(it)));
			var facts = new ArrayList<StudyFact>();
			root.path("facts").forEach(it -> facts.add(fact(it)));
			return new RunManifest(root.required("id").asText(), root.required("kind").asText(),
					Instant.parse(root.required("at").asText()), root.required("palier").asText(), parameters, plugins,
					files(root.required("inputs")), counts, remarks, files(root.required("outputs")), facts);
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

	private static void files(JsonGenerator json, String name, List<FileDigest> files) throws IOException {
		json.writeArrayFieldStart(name);
		for (FileDigest each : files) {
			json.writeStartObject();
			json.writeStringField("path", each.path());
			json.writeNumberField("bytes", each.bytes());
			json.writeStringField("sha256", each.sha256());
			json.writeEndObject();
		}
		json.writeEndArray();
	}

	private static void fact(JsonGenerator json, StudyFact fact) throws IOException {
		json.writeStartObject();
		json.writeStringField("kind", fact.kind().name().toLowerCase(Locale.ROOT));
		json.writeStringField("scope", fact.scope());
		json.writeStringField("id", fact.id());
		json.writeObjectFieldStart("name");
		both(json, fact.name());
		json.writeEndObject();
		json.writeObjectFieldStart("value");
		both(json, fact.value());
		json.writeEndObject();
		json.writeStringField("exact", fact.exact());
		json.writeEndObject();
	}

	private static StudyFact fact(JsonNode it) {
		return new StudyFact(StudyFact.Kind.valueOf(it.required("kind").asText().toUpperCase(Locale.ROOT)), it.required("scope").asText(),
				it.required("id").asText(), both(it.required("name")), both(it.required("value")), it.required("exact").asText());
	}

	private static void both(JsonGenerator json, Bilingual text) throws IOException {
		json.writeStringField("fr", text.fr());
		json.writeStringField("en", text.en());
	}

	private static Bilingual both(JsonNode it) {
		return new Bilingual(it.required("fr").asText(), it.required("en").asText());
	}
}
