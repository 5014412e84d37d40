// SPDX-License-Identifier: EPL-2.0
package org.palier.headless.plugins;

import java.io.IOException;
import java.net.URL;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;

import org.osgi.framework.Bundle;

/**
 * The folder of a program beside Palier, before it is written: what Palier knows of it, the program, and what to try it with.
 *
 * @param id       of the program
 * @param kind     what it adds; one of which {@link #isOne} is true
 * @param language that it is written in
 */
record ProgramProject(String id, PluginKind kind, Language language) {

	/** Languages for which there are templates of programs; a program may be in any other. */
	enum Language {
		/** Python 3. */
		PYTHON("python3", ".py"),
		/** R, with the package jsonlite. */
		R("Rscript", ".R");

		private final String interpreter;
		private final String ending;

		Language(String interpreter, String ending) {
			this.interpreter = interpreter;
			this.ending = ending;
		}

		/** Part of the name of its folders. */
		String id() {
			return name().toLowerCase(Locale.ROOT);
		}
	}

	/** Name of its program without ending, and the command that uses it, up to its id. */
	private record Does(String file, String use) {
	}

	private static final Map<PluginKind, Does> DOES = Map.of(PluginKind.CLASSIFIER,
			new Does("classify", "palier run classify STUDY --classifier "), PluginKind.INDICATOR,
			new Does("count", "palier run indicators STUDY --id "), PluginKind.IMPORTER,
			new Does("read", "palier run import STUDY FILE --kind "));

	/** True for a kind that a program can add. */
	static boolean isOne(PluginKind kind) {
		return DOES.containsKey(kind);
	}

	private String file() {
		return DOES.get(kind).file() + language.ending;
	}

	/** By which it is started. */
	String command() {
		return language.interpreter + " " + file();
	}

	/** Writes everything into a folder that is empty or missing. @return the files, relative to it, in order */
	List<Path> write(Bundle templates, Path folder) throws IOException {
		Map<String, Object> values = new TreeMap<>();
		values.put("id", id);
		values.put("short", id.substring(id.lastIndexOf('.') + 1));
		values.put("noun", kind.noun().en());
		values.put("nounFr", kind.noun().fr());
		values.put("language", language.id());
		values.put("file", file());
		values.put("command", command());
		values.put("use", DOES.get(kind).use() + id);
		List<String> sets = List.of("common-program", kind.id() + "-program", kind.id() + "-" + language.id());
		List<Path> written = new ArrayList<>();
		Files.createDirectories(folder);
		for (Map.Entry<String, URL> file : PluginProject.files(templates, sets).entrySet()) {
			Files.writeString(folder.resolve(file.getKey()), PluginProject.filled(file.getValue(), values));
			written.add(Path.of(file.getKey()));
		}
		return written;
	}
}
