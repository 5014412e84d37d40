// SPDX-License-Identifier: EPL-2.0
package org.palier.headless.console;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** The ending of the name of a file to be written: a promise of what it will hold, which is kept or refused. */
public final class FileEnding {

	private static final Pattern ENDING = Pattern.compile(".\\.([A-Za-z][A-Za-z0-9]{0,9})$");

	private FileEnding() {
	}

	/** In lower case without its dot; empty where there is none. */
	public static Optional<String> of(Path file) {
		Matcher ending = ENDING.matcher(String.valueOf(file.getFileName()));
		return ending.find() ? Optional.of(ending.group(1).toLowerCase(Locale.ROOT)) : Optional.empty();
	}

	/** @param file may be null @param known what can be written @throws RefusedException when its ending is another */
	public static void check(Path file, String... known) throws RefusedException {
		if (file != null && of(file).filter(it -> !List.of(known).contains(it)).isPresent()) {
			throw new RefusedException(ExitCode.USAGE, Console.text("out.ending", file, listed(List.of(known))));
		}
	}

	public static String listed(List<String> endings) {
		return endings.stream().map(it -> "." + it).collect(Collectors.joining(", "));
	}
}
