// SPDX-License-Identifier: EPL-2.0
package org.palier.headless.study;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Stream;

import org.palier.coding.earlier.EarlierStudies;
import org.palier.headless.console.Console;
import org.palier.headless.console.ConsoleProgress;
import org.palier.headless.console.ExitCode;
import org.palier.headless.console.RefusedException;
import org.palier.headless.console.StudyCommand;
import org.palier.model.Study;
import org.palier.study.authored.AuthoredText;
import org.palier.study.authored.AuthoredTexts;
import org.palier.study.credits.StudyCredits;
import org.palier.study.runs.StudyFolder;
import org.palier.study.runs.StudyWriting;

import com.fasterxml.jackson.databind.node.ObjectNode;

import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/**
 * {@code palier run about STUDY}: shows and sets who made a study, its licence, contact, identifier, interactive edition, the study before
 * it, and what its author says in reports.
 */
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

	@Option(names = "--before", paramLabel = "STUDY")
	private String before;

	@Mixin
	private final AuthoredOptions authored = new AuthoredOptions();

	public AboutCommand(Console console) {
		super(console);
	}

	@Override
	protected ExitCode run() throws Exception {
		StudyFolder folder = StudyFolder.at(path);
		boolean asked = authored.isEmpty() && Stream.of(authors, licence, contact, identifier, address, before).allMatch(Objects::isNull);
		if (address != null && !address.isBlank() && !StudyCredits.isPublished(address.strip())) {
			throw new RefusedException(ExitCode.USAGE, Console.text("about.address", address));
		}
		Study study = asked ? folder.file().load() : change(folder);
		StudyCredits credits = StudyCredits.of(study);
		var told = answer();
		credits.authors().forEach(told.putArray("authors")::add);
		told.put("licence", credits.licence()).put("contact", credits.contact()).put("identifier", credits.identifier())
				.put("address", credits.address());
		told.put("before", Objects.requireNonNullElse(study.getBefore(), ""));
		if (credits.isEmpty()) {
			tell(Console.text("about.none").in(console().locale()));
		}
		credits.sentences().forEach(it -> tell(it.in(console().locale())));
		AuthoredOptions.sentences(study).forEach(it -> tell(it.in(console().locale())));
		answer(told, study);
		if (study.getBefore() != null) {
			tell(Console.text("about.before", study.getBefore()).in(console().locale()));
		}
		return ExitCode.OK;
	}

	private static void answer(ObjectNode told, Study study) {
		AuthoredTexts texts = AuthoredTexts.of(study);
		answer(told.putObject("foreword"), texts.foreword());
		ObjectNode comments = told.putObject("comments");
		texts.comments().forEach((section, text) -> answer(comments.putObject(section), text));
	}

	private static void answer(ObjectNode into, AuthoredText text) {
		into.put("fr", text.typed(Locale.CANADA_FRENCH)).put("en", text.typed(Locale.CANADA));
	}

	/** Changes what the options name. A part that is not named stays as it is; an empty text takes a part away. */
	private Study change(StudyFolder folder) throws Exception {
		try (var writing = StudyWriting.open(folder, "palier run about", new ConsoleProgress(console()))) {
			writing.remark().ifPresent(console()::say);
			StudyCredits known = StudyCredits.of(writing.study());
			List<String> names = authors == null ? known.authors() : StudyCredits.names(authors);
			new StudyCredits(names, said(licence, known.licence()), said(contact, known.contact()), said(identifier, known.identifier()),
					said(address, known.address())).writeTo(writing.study());
			if (before != null) {
				writing.study().setBefore(before.isBlank() ? null : earlier(folder));
			}
			authored.writeTo(writing.study(), console().locale());
			writing.save();
			return writing.study();
		}
	}

	/**
	 * Returns the name by which the study knows the one before it. That study is looked for now, so that a wrong path
	 * is refused at once.
	 */
	private String earlier(StudyFolder folder) throws Exception {
		StudyFolder there = StudyFolder.at(Path.of(before.strip()));
		if (there.equals(folder)) {
			throw new RefusedException(ExitCode.USAGE, Console.text("about.before.itself", before));
		}
		there.file().load();
		return EarlierStudies.named(folder, there.path());
	}

	private static String said(String now, String before) {
		return Objects.requireNonNullElse(now, before).strip();
	}
}
