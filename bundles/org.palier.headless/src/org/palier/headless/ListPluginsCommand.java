// SPDX-License-Identifier: EPL-2.0
package org.palier.headless;

import org.palier.core.runs.PluginVersion;
import org.palier.extensions.Contribution;
import org.palier.extensions.Contribution.Broken;
import org.palier.extensions.Contribution.Usable;
import org.palier.model.TheoryPack;

import picocli.CommandLine.Command;

/** {@code palier run list-plugins}: every contribution, with its state and, when it is broken, the reason. */
@Command(name = "list-plugins")
final class ListPluginsCommand extends StudyCommand {

	ListPluginsCommand(Console console) {
		super(console);
	}

	@Override
	ExitCode run() {
		var plugins = answer().putArray("plugins");
		for (Contribution<?> contribution : console().contributions().all()) {
			PluginVersion plugin = contribution.plugin();
			String reason = switch (contribution) {
			case Usable<?> usable -> null;
			case Broken<?> broken -> broken.reason().in(console().locale());
			};
			var node = plugins.addObject().put("id", plugin.id()).put("kind", plugin.kind()).put("version", plugin.version())
					.put("bundle", plugin.bundle()).put("state", reason == null ? "usable" : "broken").put("reason", reason);
			// A pack has a version of its own, apart from that of its bundle.
			String pack = contribution instanceof Usable<?>(PluginVersion by, TheoryPack part) ? part.getVersion() : null;
			if (pack != null) {
				node.put("packVersion", pack);
			}
			tell(String.format("%-10s %-22s %-24s %s %s", plugin.kind(), pack == null ? plugin.id() : plugin.id() + " " + pack,
					plugin.version(), plugin.bundle(),
					reason == null ? "" : "– " + reason).stripTrailing());
		}
		return ExitCode.OK;
	}
}
