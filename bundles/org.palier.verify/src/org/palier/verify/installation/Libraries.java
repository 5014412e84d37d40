// SPDX-License-Identifier: EPL-2.0
package org.palier.verify.installation;

import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Properties;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;

/**
 * The origins and licences of the libraries of a product. Maven’s own bill knows a library by its digest. A library that the build
 * changed, or gave a manifest of OSGi, has another digest in the product. A file of properties names it as
 * {@code SYMBOLIC-NAME=GROUP:ARTIFACT LICENCE}, with the licence in the words of SPDX. The form {@code GROUP:ARTIFACT:VERSION} is for a
 * version that OSGi writes differently. A file that is no archive is named by the letters that it begins with.
 */
final class Libraries {

	/** The licence of what this project made itself. */
	static final String OURS = "EPL-2.0";
	/** The licence of the Java that ships. */
	static final String JAVA = "GPL-2.0-only WITH Classpath-exception-2.0";

	private static final Pattern NAMED = Pattern.compile("(?<group>[^: ]+):(?<artifact>[^: ]+)(:(?<version>[^: ]+))? (?<licence>.+)");
	/** The platform’s own qualifier is no part of the version in a repository. */
	private static final Pattern JAR = Pattern.compile("(?<name>.+?)_(?<version>\\d.*?)(\\.v\\d.*)?\\.jar");
	private static final String PLUGINS = "plugins/";
	private static final String OWN = PLUGINS + "org.palier.";

	private final Map<String, JsonNode> byDigest;
	private final Properties named;

	private Libraries(Map<String, JsonNode> byDigest, Properties named) {
		this.byDigest = byDigest;
		this.named = named;
	}

	/**
	 * @param maven a bill of materials, which may name libraries that do not ship
	 * @param named the file of properties
	 */
	static Libraries of(Path maven, Path named) throws IOException {
		Map<String, JsonNode> byDigest = new HashMap<>();
		for (JsonNode component : new ObjectMapper().readTree(maven.toFile()).path("components")) {
			for (JsonNode hash : component.path("hashes")) {
				byDigest.put(hash.path("content").asText(), component);
			}
		}
		var properties = new Properties();
		try (Reader file = Files.newBufferedReader(named)) {
			properties.load(file);
		}
		return new Libraries(byDigest, properties);
	}

	/** @throws IllegalStateException when nobody said under which licence the library is */
	Library library(String path, String digest) {
		if (!path.startsWith(PLUGINS)) {
			return new Library("file", path, "", "", licence(OURS));
		}
		String file = path.substring(PLUGINS.length());
		Matcher jar = JAR.matcher(file);
		String name = jar.matches() ? jar.group("name") : named.stringPropertyNames().stream().filter(file::startsWith).findFirst().orElse(file);
		String version = jar.matches() ? jar.group("version") : "";
		if (path.startsWith(OWN)) {
			return new Library("library", name, version, "", licence(OURS));
		}
		JsonNode known = byDigest.get(digest);
		if (known != null && !known.path("licenses").isEmpty()) {
			return new Library("library", known.path("name").asText(), known.path("version").asText(),
					"pkg:maven/" + known.path("group").asText() + "/" + known.path("name").asText() + "@" + known.path("version").asText(),
					known.path("licenses"));
		}
		return byName(path, name, version);
	}

	private Library byName(String path, String name, String version) {
		Matcher line = NAMED.matcher(named.getProperty(name, ""));
		if (!line.matches()) {
			throw new IllegalStateException(
					"Nobody said where " + path + " comes from and under which licence it is: name " + name + " in the file of libraries");
		}
		String artifact = line.group("artifact");
		if (version.isEmpty()) {
			return new Library("file", artifact, "", "", licence(line.group("licence")));
		}
		String there = Objects.requireNonNullElse(line.group("version"), version);
		return new Library("library", artifact, there, "pkg:maven/" + line.group("group") + "/" + artifact + "@" + there,
				licence(line.group("licence")));
	}

	/** A licence in the form of CycloneDX. @param spdx an expression of SPDX */
	static JsonNode licence(String spdx) {
		JsonNodeFactory json = JsonNodeFactory.instance;
		return spdx.contains(" ") ? json.arrayNode().add(json.objectNode().put("expression", spdx))
				: json.arrayNode().add(json.objectNode().set("license", json.objectNode().put("id", spdx)));
	}
}
