// SPDX-License-Identifier: EPL-2.0
package org.palier.headless.completion;

import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

import org.palier.extensions.Contributions;
import org.palier.headless.console.OffersOptions;

import picocli.CommandLine;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.Model.PositionalParamSpec;

/**
 * The whole command line as shells complete it, from the program on: {@code run} with all its commands, {@code help}, and what opens
 * the window.
 *
 * @param parts installed, whose options and ids are completed too
 * @param typed the commands
 */
record PalierLine(Contributions parts, TypedLine typed) {

	private static final String PROGRAM = "palier";

	CommandLine line() {
		CommandLine run = typed.run(Locale.CANADA);
		run.getSubcommands().values().forEach(PalierLine::offer);
		new OfferedValues(parts).addTo(run);
		CommandSpec palier = CommandSpec.create().name(PROGRAM)
				.addOption(OptionSpec.builder("--nl").paramLabel("LANGUAGE").type(String.class)
						.completionCandidates(List.of("en_CA", "fr_CA")).build())
				.addOption(OptionSpec.builder("--data").paramLabel("FOLDER").type(Path.class).build())
				.addOption(OptionSpec.builder("--help", "-h").type(boolean.class).build())
				.addOption(OptionSpec.builder("--version").type(boolean.class).build())
				.addPositional(PositionalParamSpec.builder().paramLabel("STUDY").type(Path[].class).auxiliaryTypes(Path.class)
						.arity("0..*").build());
		CommandSpec help = CommandSpec.create().name("help").addPositional(PositionalParamSpec.builder()
				.paramLabel("SUBCOMMAND").type(String.class).arity("0..1")
				.completionCandidates(List.copyOf(run.getSubcommands().keySet())).build());
		return new CommandLine(palier.addSubcommand("run", run).addSubcommand("help", new CommandLine(help)));
	}

	/** Adds what a command offers of parts. The help shows it only beside the part that is named; a shell completes it everywhere. */
	private static void offer(CommandLine command) {
		if (command.getCommand() instanceof OffersOptions offering) {
			CommandSpec target = command.getCommandSpec();
			Set<OptionSpec> own = new HashSet<>(target.options());
			Set<String> names = new HashSet<>(target.optionsMap().keySet());
			offering.offer(target, false);
			List<OptionSpec> hidden = target.options().stream().filter(it -> it.hidden() && !own.contains(it)).toList();
			for (OptionSpec option : hidden) {
				if (!names.contains(option.longestName())) {
					target.remove(option);
					target.addOption(OptionSpec.builder(option).hidden(false).build());
				}
			}
		}
	}
}
