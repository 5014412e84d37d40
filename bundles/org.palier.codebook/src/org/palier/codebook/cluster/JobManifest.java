// SPDX-License-Identifier: EPL-2.0
package org.palier.codebook.cluster;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Collections;
import java.util.SortedMap;
import java.util.TreeMap;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;

/**
 * The manifest of a job's folder: it says which export was coded, and by which program. It is written last: a folder without it is not
 * whole.
 *
 * @param job        id of the job
 * @param export     manifest of what was read: its fingerprint, codebook, release and number of posts
 * @param classifier id
 * @param version    of the opened classifier
 * @param options    all of the classifier, by id
 * @param provenance what else the job says of itself, by name, e.g. the version of Spark
 */
public record JobManifest(String job, ExportManifest export, String classifier, String version, SortedMap<String, String> options,
		SortedMap<String, String> provenance) {

	/** Name of the file. */
	public static final String FILE = "job.json";
	/** Name of the folder of codings. */
	public static final String CODINGS = "codings";

	private static final int FORM = 1;
	private static final ObjectMapper JSON = new ObjectMapper();

	/** Copies its maps. */
	public JobManifest {
		options = Collections.unmodifiableSortedMap(new TreeMap<>(options));
		provenance = Collections.unmodifiableSortedMap(new TreeMap<>(provenance));
	}

	/** Reads that of a folder. @throws IOException when there is none, or it is of another form */
	public static JobManifest read(Path folder) throws IOException {
		Path file = folder.resolve(FILE);
		try {
			JsonNode json = JSON.readTree(Files.readString(file));
			if (json.path("form").asInt() != FORM) {
				throw new ClusterMismatch(ClusterCodings.WORDS.text("form", file));
			}
			return new JobManifest(json.path("job").asText(), ExportManifest.parse(json.path("export").toString(), file.toString()),
					json.path("classifier").asText(), json.path("version").asText(), map(json.path("options")), map(json.path("provenance")));
		} catch (NoSuchFileException missing) {
			throw new ClusterMismatch(ClusterCodings.WORDS.text("no_job", folder));
		} catch (JsonProcessingException damaged) {
			throw new ClusterMismatch(ClusterCodings.WORDS.text("form", file));
		}
	}

	private static SortedMap<String, String> map(JsonNode json) {
		var map = new TreeMap<String, String>();
		json.properties().forEach(it -> map.put(it.getKey(), it.getValue().asText()));
		return map;
	}

	/** The content of the file. @throws IOException never */
	public String content() throws IOException {
		ObjectNode json = JSON.createObjectNode().put("form", FORM).put("job", job).put("classifier", classifier).put("version", version);
		options.forEach(json.putObject("options")::put);
		provenance.forEach(json.putObject("provenance")::put);
		json.set("export", JSON.readTree(export.content()));
		return json.toPrettyString() + "\n";
	}
}
