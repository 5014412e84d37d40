// SPDX-License-Identifier: EPL-2.0
package org.palier.headless.study;

import java.nio.file.Path;
import java.util.List;
import java.util.Objects;

import org.palier.headless.console.Console;
import org.palier.headless.console.ConsoleProgress;
import org.palier.headless.console.ExitCode;
import org.palier.headless.console.RefusedException;
import org.palier.headless.console.StudyCommand;
import org.palier.study.credits.StudyCredits;
import org.palier.study.runs.StudyFolder;
import org.palier.study.runs.StudyWriting;

import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code palier run about STUDY}: shows and sets who made a study, its licence, its contact, its identifier and the address of its interactive edition. */
@Command(name = "about")
public final class AboutCommand extends StudyCommand {

	@Parameters(paramLabel = "STUDY")
	private Path path;

	@Option(names = "--authors", paramLabel = "NAME;...")
	private String authors;

	@Option(names = "--licence", paramLabel = "LICENCE")
	private String licence;

	@Option(names = "--contact", paramLabel = "ADDRESS")
	private String contact;

	@Option(names = "--identifier", paramLabel = "ID")
	private String identifier;

	@Option(names = "--address", paramLabel = "URL")
	private String address;

	public AboutCommand(Console console) {
		super(console);
	}

	@Override
	protected ExitCode run() throws Exception {
		StudyFolder folder = StudyFolder.at(path);
		boolean asked = authors == null && licence == null && contact == null && identifier == null && address == null;
		if (address != null && !address.isBlank() && !StudyCredits.isPublished(address.strip())) {
			throw new RefusedException(ExitCode.USAGE, Console.text("about.address", address));
		}
		StudyCredits credits = asked ? StudyCredits.of(folder.file().load()) : change(folder);
		var told = answer();
		credits.authors().forEach(told.putArray("authors")::add);
		told.put("licence", credits.licence()).put("contact", credits.contact()).put("identifier", credits.identifier())
				.put("address", credits.address());
		if (credits.isEmpty()) {
			tell(Console.text("about.none").in(console().locale()));
		}
		credits.sentences().forEach(it -> tell(it.in(console().locale())));
		return ExitCode.OK;
	}

	/** What is not asked for stays as it is; an empty text takes a part away. */
	private StudyCredits change(StudyFolder folder) throws Exception {
		try (var writing = StudyWriting.open(folder, "palier run about", new ConsoleProgress(console()))) {
			writing.remark().ifPresent(console()::say);
			StudyCredits before = StudyCredits.of(writing.study());
			List<String> names = authors == null ? before.authors() : StudyCredits.names(authors);
			new StudyCredits(names, said(licence, before.licence()), said(contact, before.contact()), said(identifier, before.identifier()),
					said(address, before.address())).writeTo(writing.study());
			writing.save();
			return StudyCredits.of(writing.study());
		}
	}

	private static String said(String now, String before) {
		return Objects.requireNonNullElse(now, before).strip();
	}
}
