// SPDX-License-Identifier: EPL-2.0
package org.palier.headless.plugins;

import java.util.Locale;

import org.palier.ground.text.Bilingual;
import org.palier.headless.console.Console;

/** What an in-house plug-in can add to Palier: each has a folder of templates of its name. */
public enum PluginKind {
	/** Reads a kind of file. */
	IMPORTER,
	/** Codes posts. */
	CLASSIFIER,
	/** Counts. */
	INDICATOR,
	/** Lays out pyramids. */
	VIEW,
	/** Marks tokens of pyramids. */
	DECORATION,
	/** Adds theories, a codebook or platforms; data alone, no code. */
	THEORY("packs"),
	/** Reads addresses of accounts; data alone, no code. */
	PATTERNS("forms"),
	/** Finds a kind of fault in studies, and puts it right. */
	RULE,
	/** Gives reports the look of an agency; data alone, no code. */
	REPORT("pages"),
	/** Writes reports in a format of its own. */
	EXPORTER,
	/** Adds a kind of change to scenarios. */
	CHANGE;

	private final String data;

	PluginKind() {
		this("");
	}

	PluginKind(String data) {
		this.data = data;
	}

	/** Folder of its data; empty when it is written in Java. */
	String data() {
		return data;
	}

	/** Name of its folder, and what {@code --kind} takes. */
	public String id() {
		return name().toLowerCase(Locale.ROOT);
	}

	/** What it is called within a sentence, with its article. */
	public Bilingual noun() {
		return Console.text("plugin.kind." + id());
	}

	/** True when it is written in Java. */
	boolean hasCode() {
		return data.isEmpty();
	}
}
