// SPDX-License-Identifier: EPL-2.0
package org.palier.headless;

import org.palier.core.runs.PluginVersion;
import org.palier.extensions.Contribution;
import org.palier.extensions.Contribution.Broken;
import org.palier.extensions.Contribution.Usable;

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
			plugins.addObject().put("id", plugin.id()).put("kind", plugin.kind()).put("version", plugin.version())
					.put("bundle", plugin.bundle()).put("state", reason == null ? "usable" : "broken").put("reason", reason);
			tell(String.format("%-10s %-20s %-24s %s %s", plugin.kind(), plugin.id(), plugin.version(), plugin.bundle(),
					reason == null ? "" : "– " + reason).stripTrailing());
		}
		return ExitCode.OK;
	}
}
