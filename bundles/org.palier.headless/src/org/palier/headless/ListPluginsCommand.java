// SPDX-License-Identifier: EPL-2.0
package org.palier.headless;

import java.util.Locale;

import org.palier.core.runs.PluginVersion;
import org.palier.extensions.PluginEntry;
import org.palier.extensions.PluginEntry.State;

import picocli.CommandLine.Command;

/**
 * {@code palier run list-plugins}: every contribution, with its state and, when it does not work, the reason; also
 * plug-ins that are installed and cannot be used.
 */
@Command(name = "list-plugins")
final class ListPluginsCommand extends StudyCommand {

	ListPluginsCommand(Console console) {
		super(console);
	}

	@Override
	ExitCode run() {
		var plugins = answer().putArray("plugins");
		for (PluginEntry entry : console().contributions().plugins()) {
			PluginVersion plugin = entry.plugin();
			boolean works = entry.state() == State.WORKS;
			String reason = works ? null : entry.reason().in(console().locale());
			var node = plugins.addObject().put("id", plugin.id()).put("kind", plugin.kind()).put("name", entry.name())
					.put("version", plugin.version()).put("bundle", plugin.bundle()).put("api", entry.api())
					.put("signature", entry.signature().state().name().toLowerCase(Locale.ROOT)).put("signer", entry.signature().signer())
					.put("state", entry.state().name().toLowerCase(Locale.ROOT))
					.put("reason", reason);
			// A pack has a version of its own, apart from that of its bundle.
			if (!entry.partVersion().isEmpty()) {
				node.put(plugin.kind().equals("migration") ? "renames" : "packVersion", entry.partVersion());
			}
			tell(line(entry, reason));
		}
		return ExitCode.OK;
	}

	private String line(PluginEntry entry, String reason) {
		PluginVersion plugin = entry.plugin();
		String id = entry.partVersion().isEmpty() ? plugin.id() : plugin.id() + " " + entry.partVersion();
		String api = entry.api().isEmpty() ? "" : "API " + entry.api();
		String line = String.format("%-10s %-22s %-24s %-24s %-10s %s", plugin.kind(), id, plugin.version(), plugin.bundle(), api,
				entry.signature().words().in(console().locale()));
		return reason == null ? line : line + " – " + entry.state().words().in(console().locale()) + " – " + reason;
	}
}
