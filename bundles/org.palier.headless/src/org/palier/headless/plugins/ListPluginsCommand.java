// SPDX-License-Identifier: EPL-2.0
package org.palier.headless.plugins;

import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import java.util.stream.Stream;

import org.palier.extensions.Fault;
import org.palier.extensions.InstalledPlugins;
import org.palier.extensions.PluginEntry.State;
import org.palier.extensions.PluginEntry;
import org.palier.ground.text.Bilingual;
import org.palier.headless.classify.ChosenClassifier;
import org.palier.headless.console.Console;
import org.palier.headless.console.ExitCode;
import org.palier.headless.console.OptionClashes;
import org.palier.headless.console.RefusedException;
import org.palier.headless.console.StudyCommand;
import org.palier.study.runs.PluginVersion;

import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;

/**
 * {@code palier run list-plugins}: every contribution, with its state and, when it does not work or failed in use, the
 * reason; also plug-ins that are installed and cannot be used. Gives another chance to those that it is told to release.
 */
@Command(name = "list-plugins")
public final class ListPluginsCommand extends StudyCommand {

	@Option(names = "--release", paramLabel = "KIND/ID")
	private List<String> released = List.of();

	private final Function<String, CommandSpec> declared;

	/** @param declared a command by its name, with the options that it knows itself */
	public ListPluginsCommand(Console console, Function<String, CommandSpec> declared) {
		super(console);
		this.declared = declared;
	}

	@Override
	protected ExitCode run() throws RefusedException {
		for (String plugin : released) {
			release(plugin);
		}
		var plugins = answer().putArray("plugins");
		var importing = OptionClashes.ofImporters(declared.apply("import"), console());
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
			List<Bilingual> clashes = works ? clashes(plugin, importing) : List.of();
			clashes.forEach(it -> node.withArray("clashes").add(it.in(console().locale())));
			clashes.forEach(it -> tell("  " + it.in(console().locale())));
		}
		return ExitCode.OK;
	}

	/** Options of a part that commands cannot offer under their own name. @param importing those of importers */
	private List<Bilingual> clashes(PluginVersion plugin, OptionClashes importing) {
		return switch (plugin.kind()) {
		case "importer" -> importing.of(plugin.id());
		case "classifier" -> Stream.of("classify", "evaluate")
				.flatMap(it -> ChosenClassifier.clashes(console(), declared.apply(it), plugin.id()).of(plugin.id()).stream()).toList();
		default -> List.of();
		};
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
