// SPDX-License-Identifier: EPL-2.0
package org.palier.headless.study;

import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;

import org.palier.ground.text.Bilingual;
import org.palier.headless.console.Console;
import org.palier.headless.console.ExitCode;
import org.palier.headless.console.RefusedException;
import org.palier.model.Study;
import org.palier.study.authored.AuthoredText;
import org.palier.study.authored.AuthoredTexts;
import org.palier.study.authored.ReportPlace;

import picocli.CommandLine.Option;

/**
 * The options for what an author says in the reports of a study: the foreword, and comments at pages and sections, in
 * one language.
 */
final class AuthoredOptions {

	/** In bytes: more is no text that a report could print. */
	private static final long LARGEST_FILE = 1 << 20;
	/** A word of which nobody means that it is the text. */
	private static final String FILE_NAME = "\\S+\\.(?:txt|md)";

	@Option(names = "--foreword", paramLabel = "FILE|TEXT")
	private String foreword;

	@Option(names = "--comment", paramLabel = "SECTION=FILE|TEXT")
	private List<String> comments;

	@Option(names = "--lang", paramLabel = "fr|en")
	private String language;

	/** Whether none is given. */
	boolean isEmpty() {
		return foreword == null && comments == null && language == null;
	}

	/**
	 * Writes what is given into a study; what is not given stays.
	 *
	 * @param usual language where none is given
	 * @throws RefusedException when a text is too long, or is for a section that no report of the study has: then nothing is written
	 */
	void writeTo(Study study, Locale usual) throws RefusedException, IOException {
		Locale locale = locale(usual);
		AuthoredTexts texts = AuthoredTexts.of(study);
		if (foreword != null) {
			String text = text(foreword);
			refuse(AuthoredTexts.refusesForeword(text));
			texts = texts.withForeword(texts.foreword().with(locale, text));
		}
		for (String each : comments == null ? List.<String>of() : comments) {
			int equals = each.indexOf('=');
			if (equals < 1) {
				throw new RefusedException(ExitCode.USAGE, Console.text("about.comment.form", each, ids(study)));
			}
			String section = each.substring(0, equals).strip();
			AuthoredText changed = texts.comment(section).with(locale, text(each.substring(equals + 1)));
			Optional<ReportPlace> place = ReportPlace.find(study, section);
			// one that was written for a section that is gone can be taken away
			boolean gone = changed.in(locale).isEmpty() && texts.comments().containsKey(section);
			if (place.isEmpty() && !gone) {
				throw new RefusedException(ExitCode.USAGE, Console.text("about.comment.unknown", section, ids(study)));
			}
			refuse(AuthoredTexts.refusesComment(place.map(ReportPlace::name).orElseGet(() -> Bilingual.same(section)), changed.typed(locale)));
			texts = texts.withComment(section, changed);
		}
		texts.writeTo(study);
	}

	/** Returns the texts of the author, a sentence for each text and language. */
	static List<Bilingual> sentences(Study study) {
		AuthoredTexts texts = AuthoredTexts.of(study);
		List<Bilingual> told = new ArrayList<>();
		told(Console.text("about.foreword"), texts.foreword(), told);
		texts.comments()
				.forEach((section, text) -> told(
						Console.text("about.comment",
								ReportPlace.find(study, section).map(ReportPlace::name).orElseGet(() -> Bilingual.same(section))),
						text, told));
		return told;
	}

	private static void told(Bilingual name, AuthoredText text, List<Bilingual> told) {
		for (Locale locale : List.of(Locale.CANADA_FRENCH, Locale.CANADA)) {
			if (!text.in(locale).isEmpty()) {
				told.add(Console.text("about.text", name, locale.getLanguage(), text.typed(locale)));
			}
		}
	}

	private Locale locale(Locale usual) throws RefusedException {
		if (language == null) {
			return usual;
		}
		if (foreword == null && comments == null) {
			throw new RefusedException(ExitCode.USAGE, Console.text("about.lang"));
		}
		return switch (language) {
		case "fr" -> Locale.CANADA_FRENCH;
		case "en" -> Locale.CANADA;
		default -> throw new RefusedException(ExitCode.USAGE, Console.text("report.lang", language));
		};
	}

	private static String ids(Study study) {
		return ReportPlace.of(study).stream().map(ReportPlace::id).collect(Collectors.joining(", "));
	}

	private static void refuse(Optional<Bilingual> reason) throws RefusedException {
		if (reason.isPresent()) {
			throw new RefusedException(ExitCode.USAGE, reason.get());
		}
	}

	/** Returns the content of the file of this name, where there is one, else the text itself. */
	private static String text(String typed) throws RefusedException, IOException {
		Optional<Path> file = file(typed);
		if (file.isEmpty()) {
			if (typed.strip().matches(FILE_NAME)) {
				throw new RefusedException(ExitCode.USAGE, Console.text("about.no_file", typed.strip()));
			}
			return typed;
		}
		try {
			if (Files.size(file.get()) > LARGEST_FILE) {
				throw new RefusedException(ExitCode.UNREADABLE, Console.text("about.no_text", typed));
			}
			String text = Files.readString(file.get());
			return text.startsWith("\ufeff") ? text.substring(1) : text;
		} catch (CharacterCodingException other) {
			throw new RefusedException(ExitCode.UNREADABLE, Console.text("about.no_text", typed));
		}
	}

	private static Optional<Path> file(String typed) {
		try {
			return typed.isBlank() ? Optional.empty() : Optional.of(Path.of(typed.strip())).filter(Files::isRegularFile);
		} catch (InvalidPathException notAPath) {
			return Optional.empty();
		}
	}
}
