// SPDX-License-Identifier: EPL-2.0
package org.palier.headless.theory;

import java.nio.file.Path;
import java.util.Locale;

import org.palier.codebook.theory.AddPackRun;
import org.palier.extensions.Contributions;
import org.palier.extensions.PartKind;
import org.palier.ground.text.Bilingual;
import org.palier.headless.console.Console;
import org.palier.headless.console.ConsoleProgress;
import org.palier.headless.console.ExitCode;
import org.palier.headless.console.RefusedException;
import org.palier.headless.console.StudyCommand;
import org.palier.model.PackReference;
import org.palier.model.Theory;
import org.palier.model.TheoryPack;
import org.palier.study.runs.PluginVersion;
import org.palier.study.runs.StudyFolder;

import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** {@code palier run theory add STUDY PACK[:VERSION]}: the theories of a further pack, beside what the study has. */
@Command(name = "add")
public final class TheoryAddCommand extends StudyCommand {

	@Parameters(index = "0", paramLabel = "STUDY")
	private Path path;

	@Parameters(index = "1", paramLabel = "PACK")
	private String name;

	public TheoryAddCommand(Console console) {
		super(console);
	}

	@Override
	protected ExitCode run() throws Exception {
		Locale locale = console().locale();
		TheoryPack pack = new PackNames(console().contributions().packVersions()).find(name);
		try (var open = console().censusToWrite(StudyFolder.at(path), "theory add")) {
			for (PackReference taken : open.study().getPacks()) {
				if (taken.getPack().equals(pack.getId())) {
					throw new RefusedException(ExitCode.USAGE, Console.text("theory.taken", taken.getPack(), taken.getVersion()));
				}
			}
			PluginVersion plugin = Contributions.plugin(console().contributions().of(PartKind.PACKS).read(), pack.getId());
			int added = open.run(new AddPackRun(pack, plugin), console().clock().instant(), new ConsoleProgress(console()));
			answer().put("pack", pack.getId()).put("version", pack.getVersion()).put("theories", added);
		}
		tell(Console.text("theory.added", pack.getId(), pack.getVersion()).in(locale));
		for (Theory theory : pack.getTheories()) {
			tell(Console.text("theory.added_one", Bilingual.of(theory.getName()), theory.getCategories().size(), theory.getSource()).in(locale));
		}
		return ExitCode.OK;
	}
}
