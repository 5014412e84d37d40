// SPDX-License-Identifier: EPL-2.0
package org.palier.headless.study;

import java.io.IOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;

import org.palier.ground.text.Bilingual;
import org.palier.headless.console.Console;
import org.palier.headless.console.ExitCode;
import org.palier.headless.console.RefusedException;
import org.palier.headless.console.StudyCommand;
import org.palier.headless.theory.PackNames;
import org.palier.model.Study;
import org.palier.model.TheoryPack;
import org.palier.study.runs.StudyFolder;
import org.palier.study.runs.StudyRuns;

import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code palier run new STUDY}: makes a study with copies of the installed theory packs. */
@Command(name = "new")
public final class NewCommand extends StudyCommand {

	@Parameters(paramLabel = "STUDY")
	private Path study;

	@Option(names = "--name-fr", paramLabel = "NAME")
	private String nameFr;

	@Option(names = "--name-en", paramLabel = "NAME")
	private String nameEn;

	@Option(names = "--pack", paramLabel = "ID:VERSION")
	private List<String> asked = List.of();

	public NewCommand(Console console) {
		super(console);
	}

	@Override
	protected ExitCode run() throws Exception {
		StudyFolder folder = StudyFolder.at(study);
		Bilingual given = new Bilingual(Objects.requireNonNullElse(nameFr, ""), Objects.requireNonNullElse(nameEn, ""));
		Bilingual name = given.isEmpty() ? Bilingual.same(String.valueOf(folder.path().getFileName())) : given;
		List<TheoryPack> packs = new PackNames(console().contributions().packVersions()).taken(asked);
		int strangers = folder.strangers();
		Study made = create(folder, name, packs);
		answer().put("study", folder.path().toString()).put("id", made.getId());
		packs.forEach(it -> answer().withArray("packs").addObject().put("id", it.getId()).put("version", it.getVersion()));
		tell(Console.text("new.done", folder.path(), made.getPlatforms().size(), made.getUsages().size(),
				made.getTheories().size(), StudyRuns.codebook(made)).in(console().locale()));
		if (strangers > 0) {
			console().say(Console.text("new.among", folder.path(), strangers));
		}
		return ExitCode.OK;
	}

	private static Study create(StudyFolder folder, Bilingual name, List<TheoryPack> packs) throws IOException, RefusedException {
		try {
			return folder.create(name, Bilingual.EMPTY, packs);
		} catch (FileAlreadyExistsException another) {
			throw new RefusedException(ExitCode.USAGE, Console.text("new.exists", folder.file().path()));
		}
	}
}
