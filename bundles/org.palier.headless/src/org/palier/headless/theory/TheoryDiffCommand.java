// SPDX-License-Identifier: EPL-2.0
package org.palier.headless.theory;

import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Optional;

import org.palier.codebook.theory.PackComparison;
import org.palier.headless.console.Console;
import org.palier.headless.console.ExitCode;
import org.palier.headless.console.StudyCommand;
import org.palier.model.TheoryPack;
import org.palier.study.runs.StudyFolder;

import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** {@code palier run theory diff STUDY|PACK[:VERSION] PACK[:VERSION]}: what differs. Changes nothing. */
@Command(name = "diff")
public final class TheoryDiffCommand extends StudyCommand {

	@Parameters(index = "0", paramLabel = "BEFORE")
	private String before;

	@Parameters(index = "1", paramLabel = "AFTER")
	private String after;

	public TheoryDiffCommand(Console console) {
		super(console);
	}

	@Override
	protected ExitCode run() throws Exception {
		var packs = new PackNames(console().contributions().packVersions());
		TheoryPack later = packs.find(after);
		Optional<StudyFolder> folder = study(before);
		PackComparison comparison = folder.isPresent() ? PackComparison.of(folder.get().file().load(), later)
				: PackComparison.of(packs.find(before), later);
		var words = new DifferenceWords(console().locale());
		words.write(comparison, answer());
		words.lines(comparison).forEach(this::tell);
		return ExitCode.OK;
	}

	private static Optional<StudyFolder> study(String name) {
		try {
			StudyFolder folder = StudyFolder.at(Path.of(name));
			return Files.exists(folder.file().path()) ? Optional.of(folder) : Optional.empty();
		} catch (InvalidPathException notAPath) {
			return Optional.empty();
		}
	}
}
