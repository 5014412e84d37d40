// SPDX-License-Identifier: EPL-2.0
package org.palier.headless.study;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;

import org.palier.ground.Progress;
import org.palier.ground.text.Bilingual;
import org.palier.headless.console.Console;
import org.palier.headless.console.ConsoleProgress;
import org.palier.headless.console.ExitCode;
import org.palier.headless.console.StudyCommand;
import org.palier.model.Study;
import org.palier.study.copies.ClosedCorpus;
import org.palier.study.copies.StudyArchive;
import org.palier.study.copies.StudyCopy;
import org.palier.study.runs.StudyFolder;
import org.palier.study.runs.StudyWriting;

import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code palier run duplicate STUDY FOLDER}: a study of its own made from another one, or from one that came as one file. */
@Command(name = "duplicate")
public final class DuplicateCommand extends StudyCommand {

	@Parameters(index = "0", paramLabel = "STUDY")
	private Path from;

	@Parameters(index = "1", paramLabel = "FOLDER")
	private Path target;

	@Option(names = "--name-fr", paramLabel = "NAME")
	private String nameFr;

	@Option(names = "--name-en", paramLabel = "NAME")
	private String nameEn;

	@Option(names = "--backups")
	private boolean backups;

	public DuplicateCommand(Console console) {
		super(console);
	}

	@Override
	protected ExitCode run() throws Exception {
		StudyFolder place = StudyFolder.at(target);
		var progress = new ConsoleProgress(console());
		boolean whole = StudyArchive.isNamedSo(from) && Files.isRegularFile(from) ? unpack(place, progress) : copy(place, progress);
		answer().put("study", place.path().toString()).put("posts", whole);
		tell(Console.text(whole ? "duplicate.done" : "duplicate.without_posts", place.path()).in(console().locale()));
		return ExitCode.OK;
	}

	private boolean copy(StudyFolder place, Progress progress) throws Exception {
		StudyFolder folder = StudyFolder.at(from);
		Study study = folder.file().load();
		var copy = new StudyCopy(folder, new ClosedCorpus(folder, study), backups);
		rename(study);
		return copy.write(study, place, progress);
	}

	private boolean unpack(StudyFolder place, Progress progress) throws Exception {
		new StudyArchive(from).unpack(place.path(), progress);
		if (nameFr != null || nameEn != null) {
			try (var writing = StudyWriting.open(place, "palier run duplicate", progress)) {
				rename(writing.study());
				writing.save();
			}
		}
		return true;
	}

	private void rename(Study study) {
		if (nameFr != null || nameEn != null) {
			Bilingual before = Bilingual.of(study.getName());
			study.setName(new Bilingual(Objects.requireNonNullElse(nameFr, before.fr()), Objects.requireNonNullElse(nameEn, before.en())).toModel());
		}
	}
}
