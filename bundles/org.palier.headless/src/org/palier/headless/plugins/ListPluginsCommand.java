// SPDX-License-Identifier: EPL-2.0
package org.palier.headless.plugins;

import java.util.List;
import java.util.Locale;

import org.palier.extensions.Fault;
import org.palier.extensions.InstalledPlugins;
import org.palier.extensions.PluginEntry.State;
import org.palier.extensions.PluginEntry;
import org.palier.headless.console.Console;
import org.palier.headless.console.ExitCode;
import org.palier.headless.console.RefusedException;
import org.palier.headless.console.StudyCommand;
import org.palier.study.runs.PluginVersion;

import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/**
 * {@code palier run list-plugins}: every contribution, with its state and, when it does not work or failed in use, the
 * reason; also plug-ins that are installed and cannot be used. Gives another chance to those that it is told to release.
 */
@Command(name = "list-plugins")
public final class ListPluginsCommand extends StudyCommand {

	@Option(names = "--release", paramLabel = "KIND/ID")
	private List<String> released = List.of();

	public ListPluginsCommand(Console console) {
		super(console);
	}

	@Override
	protected ExitCode run() throws RefusedException {
		for (String plugin : released) {
			release(plugin);
		}
		var plugins = answer().putArray("plugins");
		for (PluginEntry entry : console().contributions().installed().tried()) {
			PluginVersion plugin = entry.plugin();
			boolean works = entry.state() == State.WORKS;
			String reason = works ? null : Console.said(entry.reason(), console().locale());
			var node = plugins.addObject().put("id", plugin.id()).put("kind", plugin.kind()).put("name", entry.name())
					.put("version", plugin.version()).put("bundle", plugin.bundle()).put("api", entry.api())
					.put("signature", entry.signature().state().name().toLowerCase(Locale.ROOT)).put("signer", entry.signature().signer())
					.put("state", entry.state().name().toLowerCase(Locale.ROOT))
					.put("reason", reason);
			// A pack has a version of its own, apart from that of its bundle.
			if (!entry.partVersion().isEmpty()) {
				node.put(plugin.kind().equals("migration") ? "renames" : "packVersion", entry.partVersion());
			}
			if (!plugin.files().isEmpty()) {
				node.put("interpreter", plugin.interpreter());
				var files = node.putObject("files");
				plugin.files().forEach(it -> files.put(it.path(), it.sha256()));
			}
			entry.fault().ifPresent(it -> node.put("times", it.times()).put("last", it.last().toString()));
			tell(line(entry, reason));
		}
		return ExitCode.OK;
	}

	private void release(String named) throws RefusedException {
		InstalledPlugins installed = console().contributions().installed();
		PluginVersion plugin = installed.faults().stream().map(Fault::plugin).filter(it -> named.equals(it.kind() + "/" + it.id())).findFirst()
				.orElseThrow(() -> new RefusedException(ExitCode.USAGE, Console.text("plugins.no_fault", named)));
		if (!installed.release(plugin.kind(), plugin.id())) {
			throw new RefusedException(ExitCode.UNREADABLE, Console.text("plugins.not_released", named));
		}
		console().say(Console.text("plugins.released", named));
	}

	private String line(PluginEntry entry, String reason) {
		PluginVersion plugin = entry.plugin();
		String id = entry.partVersion().isEmpty() ? plugin.id() : plugin.id() + " " + entry.partVersion();
		String api = entry.api().isEmpty() ? plugin.interpreter() : "API " + entry.api();
		String line = String.format("%-10s %-22s %-24s %-24s %-10s %s", plugin.kind(), id, plugin.version(), plugin.bundle(), api,
				entry.signature().words().in(console().locale()));
		return reason == null ? line : line + " – " + entry.state().words().in(console().locale()) + " – " + reason;
	}
}
