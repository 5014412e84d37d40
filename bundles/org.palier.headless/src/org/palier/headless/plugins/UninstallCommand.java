// SPDX-License-Identifier: EPL-2.0
package org.palier.headless.plugins;

import java.util.List;
import java.util.Optional;

import org.palier.headless.console.Console;
import org.palier.headless.console.ExitCode;
import org.palier.headless.console.StudyCommand;
import org.palier.programs.Programs;

import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** {@code palier run uninstall FEATURE…}: takes plug-ins out of this Palier, files included; all of them or none. */
@Command(name = "uninstall")
public final class UninstallCommand extends StudyCommand {

	@Parameters(paramLabel = "FEATURE", arity = "1..*")
	private List<String> features;

	public UninstallCommand(Console console) {
		super(console);
	}

	@Override
	protected ExitCode run() throws Exception {
		Programs programs = console().contributions().programs();
		List<String> ours = features.stream().filter(programs::has).toList();
		List<String> others = features.stream().filter(it -> !programs.has(it)).toList();
		// The features of p2 go first: when p2 refuses, nothing is gone yet.
		Installation.Uninstalled removed = others.isEmpty() ? new Installation.Uninstalled(ours, Optional.empty())
				: Installation.ofThis().uninstall(others).and(ours);
		for (String program : ours) {
			programs.uninstall(program);
		}
		answer().put("uninstalled", String.join(",", removed.features()));
		removed.features().forEach(it -> tell(Console.text("uninstall.done", it).in(console().locale())));
		removed.remark().ifPresent(it -> {
			answer().put("remark", it.in(console().locale()));
			console().say(it);
		});
		return ExitCode.OK;
	}
}
