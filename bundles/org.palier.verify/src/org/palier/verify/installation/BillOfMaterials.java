// SPDX-License-Identifier: EPL-2.0
package org.palier.verify.installation;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collections;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

import com.fasterxml.jackson.core.JacksonException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;

/**
 * The files that a product was shipped with, as a CycloneDX 1.6 document beside its start script. Each component has its path
 * ({@code evidence.occurrences.location}) and the SHA-256 of its content.
 *
 * @param files digests in lower-case hexadecimal, by path from the installation's folder, with slashes; unmodifiable
 */
record BillOfMaterials(SortedMap<String, String> files) {

	/** Its name in the installation's folder. */
	static final String FILE = "palier.cdx.json";
	static final String SHA256 = "SHA-256";

	BillOfMaterials {
		files = Collections.unmodifiableSortedMap(new TreeMap<>(files));
	}

	/**
	 * The bill of an installation.
	 *
	 * @return empty where there is none, as in a checkout
	 * @throws NoBillException when it is no bill of materials
	 */
	static Optional<BillOfMaterials> of(Path installation) throws IOException {
		Path file = installation.resolve(FILE);
		if (!Files.exists(file)) {
			return Optional.empty();
		}
		SortedMap<String, String> files = new TreeMap<>();
		try {
			collect(new ObjectMapper().readTree(file.toFile()), files);
		} catch (JacksonException noJson) {
			throw new NoBillException(file);
		}
		if (files.isEmpty()) {
			throw new NoBillException(file);
		}
		return Optional.of(new BillOfMaterials(files));
	}

	private static void collect(JsonNode component, SortedMap<String, String> files) {
		for (JsonNode each : component.path("components")) {
			collect(each, files);
		}
		for (JsonNode hash : component.path("hashes")) {
			for (JsonNode place : component.path("evidence").path("occurrences")) {
				if (SHA256.equals(hash.path("alg").asText())) {
					files.put(place.path("location").asText(), hash.path("content").asText());
				}
			}
		}
	}
}
