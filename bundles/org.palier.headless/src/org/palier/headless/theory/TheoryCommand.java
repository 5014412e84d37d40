// SPDX-License-Identifier: EPL-2.0
package org.palier.headless.theory;

import org.palier.headless.console.Console;

import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** {@code palier run theory}: the group of what is done with theories and codebooks. Alone it shows its help. */
@Command(name = "theory", synopsisSubcommandLabel = "SUBCOMMAND")
public final class TheoryCommand implements Runnable {

	@Option(names = { "-h", "--help" }, usageHelp = true)
	private boolean help;

	@Spec
	private CommandSpec spec;

	public static CommandLine line(Console console) {
		return new CommandLine(new TheoryCommand()).addSubcommand("diff", new TheoryDiffCommand(console))
				.addSubcommand("add", new TheoryAddCommand(console))
				.addSubcommand("codebook", new TheoryCodebookCommand(console)).addSubcommand("migrate", new TheoryMigrateCommand(console));
	}

	@Override
	public void run() {
		spec.commandLine().usage(spec.commandLine().getOut());
	}
}
