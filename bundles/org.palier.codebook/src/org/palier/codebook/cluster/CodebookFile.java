// SPDX-License-Identifier: EPL-2.0
package org.palier.codebook.cluster;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

import org.palier.codebook.classify.Codebook;
import org.palier.corpus.Facet;
import org.palier.ground.text.Bilingual;
import org.palier.study.runs.FileDigest;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;

/**
 * The codebook of a study as a file, whole, so that a cluster hands classifiers the one that the study has.
 *
 * @param codebook what it holds
 */
public record CodebookFile(Codebook codebook) {

	private static final ObjectMapper JSON = new ObjectMapper();

	/** Reads a file. @throws IOException when it cannot be read, or holds no codebook */
	public static CodebookFile read(Path file) throws IOException {
		return parse(Files.readString(file));
	}

	/** Reads the content of a file. @throws IOException when it holds no codebook */
	public static CodebookFile parse(String content) throws IOException {
		JsonNode root = JSON.readTree(content);
		List<Codebook.FacetCodes> facets = new ArrayList<>();
		for (JsonNode facet : root.path("facets")) {
			List<Codebook.Code> codes = new ArrayList<>();
			for (JsonNode code : facet.path("codes")) {
				List<Codebook.Sample> examples = new ArrayList<>();
				code.path("examples").forEach(it -> examples.add(new Codebook.Sample(text(it.path("text")), it.path("belongs").asBoolean())));
				codes.add(new Codebook.Code(code.path("id").asText(), text(code.path("name")), text(code.path("definition")),
						text(code.path("rule")), examples));
			}
			facets.add(new Codebook.FacetCodes(new Facet(facet.path("id").asText()), text(facet.path("name")), facet.path("ordered").asBoolean(),
					codes));
		}
		return new CodebookFile(new Codebook(root.path("version").asText(), facets));
	}

	/** The content of the file; the same codebook gives the same. */
	public String content() {
		ObjectNode root = JSON.createObjectNode().put("version", codebook.version());
		ArrayNode facets = root.putArray("facets");
		for (Codebook.FacetCodes facet : codebook.facets()) {
			ObjectNode object = facets.addObject().put("id", facet.facet().id()).put("ordered", facet.ordered());
			object.set("name", text(facet.name()));
			ArrayNode codes = object.putArray("codes");
			for (Codebook.Code code : facet.codes()) {
				ObjectNode one = codes.addObject().put("id", code.id());
				one.set("name", text(code.name()));
				one.set("definition", text(code.definition()));
				one.set("rule", text(code.rule()));
				ArrayNode examples = one.putArray("examples");
				code.examples().forEach(it -> examples.addObject().put("belongs", it.belongs()).set("text", text(it.text())));
			}
		}
		return root.toPrettyString().replace("\r\n", "\n") + "\n";
	}

	/** The SHA-256 of the content. */
	public String digest() {
		return FileDigest.of(content().getBytes(StandardCharsets.UTF_8), "").sha256();
	}

	private static ObjectNode text(Bilingual text) {
		return JSON.createObjectNode().put("fr", text.fr()).put("en", text.en());
	}

	private static Bilingual text(JsonNode text) {
		return new Bilingual(text.path("fr").asText(), text.path("en").asText());
	}
}
