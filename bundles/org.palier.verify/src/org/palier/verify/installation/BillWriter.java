// SPDX-License-Identifier: EPL-2.0
package org.palier.verify.installation;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.SortedMap;
import java.util.UUID;

import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;

/**
 * Writes the bill of materials of a complete product, as a step of its build. The bill has each file with its digest, each library with its
 * licence and the name by which advisories know it, and the Java that ships. One product always gives one sequence of bytes.
 */
public final class BillWriter {

	private static final String JAVA = "jre/";
	private static final ObjectMapper JSON = new ObjectMapper();
	private static final DefaultPrettyPrinter LINES = new DefaultPrettyPrinter().withObjectIndenter(new DefaultIndenter("\t", "\n"))
			.withArrayIndenter(new DefaultIndenter("\t", "\n"));

	private final InstalledFiles installed;
	private final Libraries libraries;

	BillWriter(Path installation, Libraries libraries) {
		this.installed = new InstalledFiles(installation);
		this.libraries = libraries;
	}

	/**
	 * @param arguments the product’s folder, its version, the bill of the build’s libraries as Maven knows them (CycloneDX), and
	 *                  the file of those that Maven does not know as they lie in a product ({@link Libraries})
	 */
	public static void main(String[] arguments) throws IOException {
		Path installation = Path.of(arguments[0]);
		new BillWriter(installation, Libraries.of(Path.of(arguments[2]), Path.of(arguments[3]))).write(arguments[1]);
	}

	/** @throws IllegalStateException naming the first library of which no licence is known */
	void write(String version) throws IOException {
		SortedMap<String, String> files = installed.digests(installed.paths());
		ObjectNode bill = JSON.createObjectNode().put("$schema", "http://cyclonedx.org/schema/bom-1.6.schema.json")
				.put("bomFormat", "CycloneDX").put("specVersion", "1.6")
				.put("serialNumber", "urn:uuid:" + UUID.nameUUIDFromBytes(files.toString().getBytes(StandardCharsets.UTF_8))).put("version", 1);
		ObjectNode palier = bill.putObject("metadata").putObject("component").put("type", "application").put("bom-ref", "palier")
				.put("name", "Palier").put("version", version);
		palier.set("licenses", Libraries.licence(Libraries.OURS));
		ArrayNode components = bill.putArray("components");
		ObjectNode java = JSON.createObjectNode();
		ArrayNode ofJava = JSON.createArrayNode();
		for (Map.Entry<String, String> file : files.entrySet()) {
			if (file.getKey().startsWith(JAVA)) {
				ofJava.add(component(file.getKey(), file.getValue(), new Library("file", file.getKey(), "", "", Libraries.licence(Libraries.JAVA))));
			} else {
				components.add(component(file.getKey(), file.getValue(), libraries.library(file.getKey(), file.getValue())));
			}
		}
		if (!ofJava.isEmpty()) {
			java.put("type", "platform").put("bom-ref", JAVA).put("name", "OpenJDK").put("version", javaVersion());
			java.set("licenses", Libraries.licence(Libraries.JAVA));
			java.set("components", ofJava);
			components.add(java);
		}
		Files.writeString(installed.file(BillOfMaterials.FILE), JSON.writer(LINES).writeValueAsString(bill) + "\n");
	}

	private static ObjectNode component(String path, String digest, Library library) {
		ObjectNode component = JSON.createObjectNode().put("type", library.type()).put("bom-ref", path).put("name", library.name());
		if (!library.version().isEmpty()) {
			component.put("version", library.version());
		}
		component.putArray("hashes").addObject().put("alg", BillOfMaterials.SHA256).put("content", digest);
		component.set("licenses", library.licences());
		if (!library.address().isEmpty()) {
			component.put("purl", library.address());
		}
		component.putObject("evidence").putArray("occurrences").addObject().put("location", path);
		return component;
	}

	/** The version that the runtime image gives in its own file. */
	private String javaVersion() throws IOException {
		return Files.readAllLines(installed.file(JAVA + "release")).stream().filter(it -> it.startsWith("JAVA_VERSION="))
				.map(it -> it.replaceAll(".*=|\"", "")).findFirst()
				.orElseThrow(() -> new IllegalStateException("the Java that ships does not say its version"));
	}
}
