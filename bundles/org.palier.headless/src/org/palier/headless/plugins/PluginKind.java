// SPDX-License-Identifier: EPL-2.0
package org.palier.headless.plugins;

import java.util.List;
import java.util.Locale;

import org.palier.ground.text.Bilingual;
import org.palier.headless.console.Console;

/** A kind of thing that an in-house plug-in can add to Palier. Each kind has a folder of templates of its name. */
public enum PluginKind {
	/** Reads a kind of file. */
	IMPORTER(List.of("ground", "intake", "files", "model", "corpus")),
	/** Codes posts. */
	CLASSIFIER(List.of("ground", "codebook", "corpus")),
	/** Counts. */
	INDICATOR(List.of("ground", "numbers", "model", "corpus")),
	/** Finds something beside Palier: numbers, of which Palier makes sentences. */
	FINDING(List.of("ground", "numbers", "model")),
	/** Lays out pyramids. */
	VIEW(List.of("ground", "numbers", "pictures", "model")),
	/** Marks tokens of pyramids. */
	DECORATION(List.of("ground", "numbers", "pictures", "model")),
	/** Adds a page to the window. */
	PAGE(List.of("ground", "study", "numbers", "pictures", "model", "workbench.api")),
	/** Adds theories, a codebook or platforms; data alone, no code. */
	THEORY("packs", "model"),
	/** Reads addresses of accounts; data alone, no code. */
	PATTERNS("forms", "study"),
	/** Finds a kind of fault in studies, and puts it right. */
	RULE(List.of("ground", "checks", "model")),
	/** Gives reports the look of an agency; data alone, no code. */
	REPORT("pages", "reports"),
	/** Writes reports in a format of its own. */
	EXPORTER(List.of("ground", "study")),
	/** Adds a kind of change to scenarios. */
	CHANGE(List.of("ground", "numbers", "scenario", "model"));

	private final String data;
	private final List<String> rooms;

	PluginKind(List<String> rooms) {
		this("", rooms);
	}

	PluginKind(String data, String asked) {
		this(data, List.of(asked));
	}

	PluginKind(String data, List<String> rooms) {
		this.data = data;
		this.rooms = rooms;
	}

	/** The bundles of Palier that its code uses, or its tests where it has none, without “org.palier.”. */
	List<String> rooms() {
		return rooms;
	}

	/** Folder of its data; empty when it is written in Java. */
	String data() {
		return data;
	}

	/** Name of its folder, and what {@code --kind} takes. */
	public String id() {
		return name().toLowerCase(Locale.ROOT);
	}

	/** Returns the name of the kind within a sentence, with its article. */
	public Bilingual noun() {
		return Console.text("plugin.kind." + id());
	}

	/** True when it is written in Java. */
	boolean hasCode() {
		return data.isEmpty();
	}
}
