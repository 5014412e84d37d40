// SPDX-License-Identifier: EPL-2.0
package org.palier.headless.completion;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

import picocli.CommandLine;

/**
 * Manual pages of the program and of each of its commands, in both languages.
 *
 * @param typed   the commands
 * @param edition of Palier
 */
record ManPages(TypedLine typed, Edition edition) {

	private static final int ROOM = 100_000;
	private static final String PROGRAM = "palier";

	/** Writes them where {@code man} looks for them below a folder. @return the files, in the order of the help */
	List<Path> write(Path folder) throws IOException {
		List<Path> written = new ArrayList<>();
		write(Locale.CANADA, folder.resolve("man1"), written);
		write(Locale.CANADA_FRENCH, folder.resolve("fr/man1"), written);
		return written;
	}

	private void write(Locale locale, Path folder, List<Path> written) throws IOException {
		Files.createDirectories(folder);
		// Picocli breaks lines by itself where it is not given room for all.
		CommandLine run = typed.run(locale).setUsageHelpAutoWidth(false).setUsageHelpWidth(ROOM);
		var language = new ManLanguage(locale, edition);
		written.add(write(folder, PROGRAM, program(run, language)));
		write(folder, run, language, written);
	}

	private static void write(Path folder, CommandLine command, ManLanguage language, List<Path> written) throws IOException {
		written.add(write(folder, ManPage.name(command), new ManPage(command, language).text()));
		for (CommandLine each : command.getSubcommands().values()) {
			write(folder, each, language, written);
		}
	}

	private static Path write(Path folder, String name, String page) throws IOException {
		return Files.writeString(folder.resolve(name + "." + ManLanguage.SECTION), page, StandardCharsets.US_ASCII);
	}

	private String program(CommandLine run, ManLanguage language) {
		Roff page = language.begin(PROGRAM, ManPage.fewWords(run));
		language.heading(page, "description");
		page.lines(typed.program().in(language.locale()).lines().skip(1).dropWhile(String::isBlank).collect(Collectors.joining("\n")));
		language.seeAlso(page, List.of(ManPage.name(run)));
		return page.toString();
	}
}
