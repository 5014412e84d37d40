// SPDX-License-Identifier: EPL-2.0
package org.palier.extensions;

import java.util.Locale;
import java.util.MissingResourceException;
import java.util.Optional;

import org.palier.ground.text.Bilingual;
import org.palier.study.runs.PluginVersion;

/**
 * One line of the list of plug-ins: a contribution, or a plug-in whose contributions cannot even be read.
 *
 * @param plugin      id, kind, version and bundle; id and kind are empty when they are not known
 * @param name        what readers see; may be empty
 * @param partVersion version of the part itself where it has one, such as a theory pack, or what a migration renames; else empty
 * @param api         oldest version of Palier that the bundle says it can work with, e.g. 0.1.0; empty when it says none
 * @param signature   of its bundle
 * @param state       what became of it
 * @param reason      why it does not work, in a sentence or two; empty when it does
 * @param fault       what is remembered of its use, for this version of its bundle
 */
public record PluginEntry(PluginVersion plugin, String name, String partVersion, String api, PluginSignature signature, State state,
		Bilingual reason, Optional<Fault> fault) {

	/** One of which nothing is remembered. */
	public PluginEntry(PluginVersion plugin, String name, String partVersion, String api, PluginSignature signature, State state,
			Bilingual reason) {
		this(plugin, name, partVersion, api, signature, state, reason, Optional.empty());
	}

	/** The state of a contribution. */
	public enum State {
		/** It works. */
		WORKS,
		/** It can be used and was, but failed on the way; it is used again. */
		FAILED,
		/** It was left out: its class, its name or its id is not in order. */
		REJECTED,
		/** It was given up and is not called again before a person releases it. */
		QUARANTINED,
		/** Its bundle cannot be used: something that it needs is missing. */
		UNRESOLVED;

		/** The name that readers see. */
		public Bilingual words() {
			return ExtensionReader.WORDS.text("state." + name().toLowerCase(Locale.ROOT));
		}
	}

	/** The readers' name of its kind; the bare word for a kind without a translation. */
	public Bilingual kind() {
		try {
			return plugin.kind().isEmpty() ? Bilingual.EMPTY : ExtensionReader.WORDS.text("kind." + plugin.kind());
		} catch (MissingResourceException untranslated) {
			return Bilingual.same(plugin.kind());
		}
	}
}
