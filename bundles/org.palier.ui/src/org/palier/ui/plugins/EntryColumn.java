// SPDX-License-Identifier: EPL-2.0
package org.palier.ui.plugins;

import java.util.Locale;

import org.palier.extensions.PluginEntry;

/** A column of the Contributions view: what it says of an entry, in the language of the workbench. */
enum EntryColumn {
	STATE(PluginMessages.state, 100) {
		@Override
		String text(PluginEntry entry, Locale locale) {
			return entry.state().words().in(locale);
		}
	},
	KIND(PluginMessages.kind, 120) {
		@Override
		String text(PluginEntry entry, Locale locale) {
			return entry.kind().in(locale);
		}
	},
	NAME(PluginMessages.name, 200) {
		@Override
		String text(PluginEntry entry, Locale locale) {
			return entry.partVersion().isEmpty() ? entry.name() : entry.name() + " " + entry.partVersion();
		}
	},
	ID(PluginMessages.id, 150) {
		@Override
		String text(PluginEntry entry, Locale locale) {
			return entry.plugin().id();
		}
	},
	BUNDLE(PluginMessages.bundle, 150) {
		@Override
		String text(PluginEntry entry, Locale locale) {
			return entry.plugin().bundle();
		}
	},
	VERSION(PluginMessages.version, 120) {
		@Override
		String text(PluginEntry entry, Locale locale) {
			return entry.plugin().version();
		}
	},
	API(PluginMessages.api, 90) {
		@Override
		String text(PluginEntry entry, Locale locale) {
			// A program is written for what runs it.
			return entry.api().isEmpty() ? entry.plugin().interpreter() : "Palier " + entry.api();
		}
	},
	SIGNATURE(PluginMessages.signature, 110) {
		@Override
		String text(PluginEntry entry, Locale locale) {
			return entry.signature().words().in(locale);
		}
	},
	REASON(PluginMessages.reason, 360) {
		@Override
		String text(PluginEntry entry, Locale locale) {
			return entry.reason().in(locale);
		}
	};

	private final String title;
	private final int width;

	EntryColumn(String title, int width) {
		this.title = title;
		this.width = width;
	}

	String title() {
		return title;
	}

	/** In pixels, to begin with. */
	int width() {
		return width;
	}

	abstract String text(PluginEntry entry, Locale locale);
}
