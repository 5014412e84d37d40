// SPDX-License-Identifier: EPL-2.0
package org.palier.headless.plugins;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.StringWriter;
import java.net.URL;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

import javax.lang.model.SourceVersion;

import org.osgi.framework.Bundle;
import org.osgi.framework.Version;

import freemarker.template.Configuration;
import freemarker.template.Template;
import freemarker.template.TemplateException;

/**
 * The project of one in-house plug-in, before it is written: a bundle, a test fragment, a feature, a site and what
 * builds them, from this bundle's templates. In a template {@code [=name]} is the place of a value; in the name of a
 * file, {@code __name__} is.
 *
 * @param id     symbolic name of the bundle, which also is its package
 * @param kind   what it adds
 * @param brings of an importer
 * @param palier folder of jars that it is built against: {@code plugins} of an installation or of a p2 repository
 * @param host   version of Palier that it is written for
 */
record PluginProject(String id, PluginKind kind, Brings brings, Path palier, Version host) {

	/** The facts that an importer reads: facts of the census, posts, or both, each by an importer of its own. */
	enum Brings {
		CENSUS, POSTS, BOTH;

		boolean isCensus() {
			return this != POSTS;
		}

		boolean isPosts() {
			return this != CENSUS;
		}
	}


	private static final Pattern ID = Pattern.compile("[a-z][a-z0-9_]*(\\.[a-z][a-z0-9_]*)+");
	/** Words of a feature: p2 copies them into the site and takes them for Latin 1. */
	private static final Pattern READ_BY_P2 = Pattern.compile("feature(_\\w+)?\\.properties");
	private static final String ROOT = "/templates/";

	/** True for lower-case words joined by dots, at least two: what can be a package and a bundle. */
	static boolean isId(String id) {
		return ID.matcher(id).matches() && SourceVersion.isName(id) && !id.startsWith("org.palier.");
	}

	/** Writes everything into a folder that is empty or missing. @return the files, relative to it, in order */
	List<Path> write(Bundle templates, Path folder) throws IOException {
		Map<String, Object> values = values();
		List<Path> written = new ArrayList<>();
		for (Map.Entry<String, URL> file : files(templates, sets()).entrySet()) {
			Path relative = Path.of(named(file.getKey(), values));
			Path target = folder.resolve(relative);
			Files.createDirectories(target.getParent());
			String text = filled(file.getValue(), values);
			Files.writeString(target, READ_BY_P2.matcher(relative.getFileName().toString()).matches() ? escaped(text) : text);
			written.add(relative);
		}
		// Windows and file systems without permissions start the other script.
		folder.resolve("build.sh").toFile().setExecutable(true, false);
		return written;
	}

	/** The templates of some folders, by their paths in them. */
	static SortedMap<String, URL> files(Bundle templates, List<String> sets) {
		SortedMap<String, URL> files = new TreeMap<>();
		for (String set : sets) {
			for (URL url : Collections.list(templates.findEntries(ROOT + set, "*", true))) {
				if (!url.getPath().endsWith("/")) {
					files.put(url.getPath().substring((ROOT + set).length() + 1), url);
				}
			}
		}
		return files;
	}

	private List<String> sets() {
		List<String> sets = new ArrayList<>(List.of("common", kind.id()));
		if (kind == PluginKind.IMPORTER && brings.isCensus()) {
			sets.add("importer-census");
		}
		if (kind == PluginKind.IMPORTER && brings.isPosts()) {
			sets.add("importer-posts");
		}
		return sets;
	}

	private Map<String, Object> values() {
		String word = id.substring(id.lastIndexOf('.') + 1);
		Map<String, Object> values = new TreeMap<>();
		values.put("id", id);
		values.put("contribution", id);
		values.put("short", word);
		values.put("Name", Character.toUpperCase(word.charAt(0)) + word.substring(1));
		values.put("kind", kind.id());
		values.put("noun", kind.noun().en());
		values.put("nounFr", kind.noun().fr());
		values.put("withCensus", kind == PluginKind.IMPORTER && brings.isCensus());
		values.put("withPosts", kind == PluginKind.IMPORTER && brings.isPosts());
		// When there are two importers, that of the census has the name of the plug-in.
		values.put("posts_contribution", brings == Brings.BOTH ? id + ".posts" : id);
		values.put("code", kind.hasCode());
		values.put("data", kind.data());
		values.put("rooms", kind.rooms());
		values.put("palier", palier.toString());
		values.put("version", host.getMajor() + "." + host.getMinor() + ".0");
		values.put("range", range());
		return values;
	}

	/** Semantic versions: what may break comes with a new major version, and before 1.0 with a new minor one. */
	private String range() {
		String from = host.getMajor() + "." + host.getMinor() + ".0";
		String to = host.getMajor() == 0 ? "0." + (host.getMinor() + 1) + ".0" : host.getMajor() + 1 + ".0.0";
		return "[" + from + "," + to + ")";
	}

	private static String named(String path, Map<String, Object> values) {
		String named = path.replace("__package__", String.valueOf(values.get("id")).replace('.', '/'))
				.replace("__id__", String.valueOf(values.get("id"))).replace("__Name__", String.valueOf(values.get("Name")));
		// A file of that name in this bundle would hide templates from version control.
		return named.equals("gitignore") ? ".gitignore" : named;
	}

	private static String escaped(String text) {
		return text.chars().mapToObj(it -> it < 128 ? String.valueOf((char) it) : String.format("\\u%04x", it)).collect(Collectors.joining());
	}

	/** A template with its values. */
	static String filled(URL template, Map<String, Object> values) throws IOException {
		var configuration = new Configuration(Configuration.VERSION_2_3_33);
		configuration.setTagSyntax(Configuration.SQUARE_BRACKET_TAG_SYNTAX);
		configuration.setInterpolationSyntax(Configuration.SQUARE_BRACKET_INTERPOLATION_SYNTAX);
		try (var reader = new InputStreamReader(template.openStream(), StandardCharsets.UTF_8)) {
			var text = new StringWriter();
			new Template(template.getPath(), reader, configuration).process(values, text);
			return text.toString();
		} catch (TemplateException defect) {
			throw new IOException(template.getPath(), defect);
		}
	}
}
