// SPDX-License-Identifier: EPL-2.0
package org.palier.headless.plugins;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

import org.palier.headless.console.Console;
import org.palier.headless.console.ExitCode;
import org.palier.headless.console.StudyCommand;

import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/**
 * {@code palier run install SITE...}: adds to this Palier a plug-in from each p2 site, or a program from its folder. It
 * takes one after the other; the first that is refused ends it.
 */
@Command(name = "install")
public final class InstallCommand extends StudyCommand {

	@Parameters(paramLabel = "SITE", arity = "1..*")
	private List<String> sites;

	@Option(names = "--feature", paramLabel = "ID")
	private String feature;

	public InstallCommand(Console console) {
		super(console);
	}

	@Override
	protected ExitCode run() throws Exception {
		List<String> done = new ArrayList<>();
		var plugins = answer().putArray("plugins");
		for (String site : sites) {
			if (ProgramSite.isOne(site)) {
				var program = new ProgramSite(console().contributions().programs().install(Path.of(site)));
				done.add(program.said());
				program.write(plugins.addObject());
				tell(Console.text("install.done", program.said()).in(console().locale()));
				tell("  " + program.consequence().in(console().locale()));
				continue;
			}
			// Each as the installation is after the one before.
			Installation.Installed installed = Installation.ofThis().install(site, feature);
			done.add(installed.feature());
			tell(Console.text("install.done", installed.feature()).in(console().locale()));
			installed.signatures().forEach((plugin, signature) -> {
				plugins.addObject().put("plugin", plugin).put("signature", signature.state().name().toLowerCase(Locale.ROOT))
						.put("signer", signature.signer());
				tell("  " + plugin + " – " + signature.words().in(console().locale()));
			});
		}
		answer().put("installed", String.join(",", done));
		return ExitCode.OK;
	}
}
