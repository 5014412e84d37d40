// SPDX-License-Identifier: EPL-2.0
package org.palier.headless;

import java.util.Locale;

import org.palier.core.text.Bilingual;

/** What an in-house plug-in can add to Palier: each has a folder of templates of its name. */
enum PluginKind {
	/** Reads a kind of file. */
	IMPORTER,
	/** Codes posts. */
	CLASSIFIER,
	/** Counts. */
	INDICATOR,
	/** Adds theories, a codebook or platforms; data alone, no code. */
	THEORY;

	/** Name of its folder, and what {@code --kind} takes. */
	String id() {
		return name().toLowerCase(Locale.ROOT);
	}

	/** What it is called within a sentence, with its article. */
	Bilingual noun() {
		return Console.text("plugin.kind." + id());
	}

	/** True when it is written in Java. */
	boolean hasCode() {
		return this != THEORY;
	}
}
