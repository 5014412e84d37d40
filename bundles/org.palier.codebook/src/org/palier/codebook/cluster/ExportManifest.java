// SPDX-License-Identifier: EPL-2.0
package org.palier.codebook.cluster;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

import org.palier.study.runs.FileDigest;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;

/**
 * The manifest of a folder for a cluster: it says what the folder has. It is written last: a folder without it is not whole.
 *
 * @param palier      version of the program that wrote it
 * @param at          when
 * @param release     whether persons are hidden: {@code identified} or {@code redacted}
 * @param posts       how many
 * @param fingerprint of the corpus, see {@link CorpusFingerprint}
 * @param version     of the codebook
 * @param codebook    digest of the codebook, see {@link CodebookFile#digest}
 * @param files       all others of the folder, by their names in it
 */
public record ExportManifest(String palier, Instant at, String release, long posts, String fingerprint, String version, String codebook,
		List<FileDigest> files) {

	/** Name of the file. */
	public static final String FILE = "manifest.json";
	/** Name of the folder of posts. */
	public static final String POSTS = "posts";
	/** Name of the file of the codebook. */
	public static final String CODEBOOK = "codebook.json";
	/** The release in which nothing is hidden. */
	public static final String IDENTIFIED = "identified";

	private static final int FORM = 1;
	private static final ObjectMapper JSON = new ObjectMapper();

	/** Copies its list. */
	public ExportManifest {
		files = List.copyOf(files);
	}

	/** Reads that of a folder. @throws IOException when there is none, or it is of another form */
	public static ExportManifest read(Path folder) throws IOException {
		return parse(Files.readString(folder.resolve(FILE)), folder.resolve(FILE).toString());
	}

	/** Reads its content. @param name of the file, for the sentence @throws IOException when it is of another form */
	public static ExportManifest parse(String content, String name) throws IOException {
		try {
			JsonNode json = JSON.readTree(content);
			if (json.path("form").asInt() != FORM) {
				throw new ClusterMismatch(ClusterCodings.WORDS.text("form", name));
			}
			List<FileDigest> files = new ArrayList<>();
			for (JsonNode it : json.path("files")) {
				files.add(new FileDigest(it.path("path").asText(), it.path("bytes").asLong(), it.path("sha256").asText()));
			}
			return new ExportManifest(json.path("palier").asText(), Instant.parse(json.path("at").asText()), json.path("release").asText(),
					json.path("posts").asLong(), json.path("fingerprint").asText(), json.path("codebook").path("version").asText(),
					json.path("codebook").path("sha256").asText(), files);
		} catch (JsonProcessingException | DateTimeException damaged) {
			throw new ClusterMismatch(ClusterCodings.WORDS.text("form", name));
		}
	}

	/** The content of the file. */
	public String content() {
		ObjectNode json = JSON.createObjectNode().put("form", FORM).put("palier", palier).put("at", at.toString()).put("release", release)
				.put("posts", posts).put("fingerprint", fingerprint);
		json.putObject("codebook").put("version", version).put("sha256", codebook);
		ArrayNode columns = json.putArray("columns");
		for (PostColumn column : PostColumn.values()) {
			columns.addObject().put("name", column.column()).put("type", column.type().name().toLowerCase(Locale.ROOT)).put("partition",
					column.isPartition());
		}
		ArrayNode list = json.putArray("files");
		files.forEach(it -> list.addObject().put("path", it.path()).put("bytes", it.bytes()).put("sha256", it.sha256()));
		return json.toPrettyString() + "\n";
	}
}
