// SPDX-License-Identifier: EPL-2.0

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Enumeration;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;

import org.apache.maven.artifact.versioning.ComparableVersion;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;

/**
 * Holds the libraries of a bill of materials against an export of OSV (a zip with a JSON file per advisory, as osv.dev publishes it
 * for Maven). Ends with 1 when an advisory is on a library that ships and nobody wrote down why it does not matter.
 *
 * Arguments: the bill, the export, and the file of advisories that were judged, a line each: id, a blank, the reason.
 */
final class Advisories {

	private static final ObjectMapper JSON = new ObjectMapper();
	private static final String MAVEN = "pkg:maven/";

	/** Versions that ship, by {@code group:artifact}. */
	private final Map<String, String> shipped = new TreeMap<>();
	private final Map<String, String> judged = new TreeMap<>();

	public static void main(String[] arguments) throws IOException {
		var advisories = new Advisories();
		advisories.read(JSON.readTree(Path.of(arguments[0]).toFile()));
		for (String line : Files.readAllLines(Path.of(arguments[2]))) {
			if (!line.isBlank() && !line.startsWith("#")) {
				String[] words = line.split(" ", 2);
				if (words.length < 2) {
					throw new IllegalArgumentException("a reason is missing after " + line + " in " + arguments[2]);
				}
				advisories.judged.put(words[0], words[1]);
			}
		}
		List<String> open = advisories.open(Path.of(arguments[1]));
		open.forEach(System.out::println);
		System.out.println(
				advisories.shipped.size() + " libraries, " + open.size() + " open advisories, " + advisories.judged.size() + " judged");
		System.exit(open.isEmpty() ? 0 : 1);
	}

	private void read(JsonNode component) {
		String address = component.path("purl").asText();
		if (address.startsWith(MAVEN)) {
			String[] parts = address.substring(MAVEN.length()).split("[/@?]");
			shipped.put(parts[0] + ":" + parts[1], parts[2]);
		}
		component.path("components").forEach(this::read);
	}

	private List<String> open(Path export) throws IOException {
		List<String> open = new ArrayList<>();
		int read = 0;
		try (var zip = new ZipFile(export.toFile())) {
			for (Enumeration<? extends ZipEntry> files = zip.entries(); files.hasMoreElements();) {
				ZipEntry file = files.nextElement();
				if (file.getName().endsWith(".json")) {
					read++;
					try (InputStream content = zip.getInputStream(file)) {
						collect(JSON.readTree(content), open);
					}
				}
			}
		}
		if (read == 0) {
			throw new IllegalArgumentException(export + " holds no advisory: it should be a zip of JSON files, as osv.dev publishes it");
		}
		return open;
	}

	private void collect(JsonNode advisory, List<String> open) {
		String id = advisory.path("id").asText();
		if (advisory.has("withdrawn") || judged.containsKey(id)) {
			return;
		}
		for (JsonNode affected : advisory.path("affected")) {
			String name = affected.at("/package/name").asText();
			String version = shipped.get(name);
			if (version != null && "Maven".equals(affected.at("/package/ecosystem").asText()) && concerns(affected, version)) {
				open.add(id + " " + name + " " + version + ": " + advisory.path("summary").asText());
			}
		}
	}

	/** As the format of OSV defines it: a version that is listed, or one within a range. */
	private static boolean concerns(JsonNode affected, String version) {
		for (JsonNode each : affected.path("versions")) {
			if (each.asText().equals(version)) {
				return true;
			}
		}
		for (JsonNode range : affected.path("ranges")) {
			if ("ECOSYSTEM".equals(range.path("type").asText()) && within(range.path("events"), new ComparableVersion(version))) {
				return true;
			}
		}
		return false;
	}

	/** Events come in order of versions. */
	private static boolean within(JsonNode events, ComparableVersion version) {
		boolean within = false;
		for (JsonNode event : events) {
			if (event.has("introduced") && version.compareTo(new ComparableVersion(event.get("introduced").asText())) >= 0) {
				within = true;
			} else if (event.has("fixed") && version.compareTo(new ComparableVersion(event.get("fixed").asText())) >= 0
					|| event.has("last_affected") && version.compareTo(new ComparableVersion(event.get("last_affected").asText())) > 0) {
				within = false;
			}
		}
		return within;
	}
}
