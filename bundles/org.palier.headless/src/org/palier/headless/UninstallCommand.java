// SPDX-License-Identifier: EPL-2.0
package org.palier.headless;

import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** {@code palier run uninstall FEATURE}: takes a plug-in out of this Palier, files included. */
@Command(name = "uninstall")
final class UninstallCommand extends StudyCommand {

	@Parameters(paramLabel = "FEATURE")
	private String feature;

	UninstallCommand(Console console) {
		super(console);
	}

	@Override
	ExitCode run() throws Exception {
		String removed = new Installation(InstallCommand.agent()).uninstall(feature);
		answer().put("uninstalled", removed);
		tell(Console.text("uninstall.done", removed).in(console().locale()));
		return ExitCode.OK;
	}
}
