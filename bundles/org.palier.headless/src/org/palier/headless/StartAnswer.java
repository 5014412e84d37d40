// SPDX-License-Identifier: EPL-2.0
package org.palier.headless;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import org.palier.ground.text.Bilingual;
import org.palier.ground.text.Explained;
import org.palier.ground.text.Wording;
import org.palier.headless.console.ExitCode;
import org.palier.matching.EditDistance;
import org.palier.verify.installation.InstallationCheck;

/**
 * The answer on the terminal to a start that opens no window: help, the version, or the fault of the words.
 *
 * @param code     how the process ends
 * @param sentence what is said, on the standard output when the code is {@link ExitCode#OK}
 */
record StartAnswer(ExitCode code, Bilingual sentence) {

	private static final Wording WORDS = new Wording(StartAnswer.class, "start");

	private static final Set<String> HELP = Set.of("help", "-h", "--help");
	private static final String VERSION = "--version";
	/** After {@link #VERSION}: the files of the installation are held against its bill of materials. */
	private static final String VERIFY = "--verify";
	/** Options that the start script knows, each with its value. */
	private static final Set<String> WITH_VALUE = Set.of("--study", "--nl", "--data");
	private static final String STUDY_FILE = "study.palier";
	private static final String PACKAGE = ".palier-set";
	private static final String LINE = System.lineSeparator();

	/**
	 * The answer to a line.
	 *
	 * @param version      of the program
	 * @param installation its folder
	 * @param subcommands  of {@code palier run}
	 * @param words        as they were typed after {@code palier}
	 */
	static StartAnswer to(String version, Path installation, List<String> subcommands, List<String> words) {
		List<String> left = new ArrayList<>(words);
		while (!left.isEmpty()) {
			String word = left.removeFirst();
			if (HELP.contains(word)) {
				return new StartAnswer(ExitCode.OK, WORDS.text("help", version));
			}
			if (VERSION.equals(word)) {
				return left.indexOf(VERIFY) == 0 ? verified(version, installation) : new StartAnswer(ExitCode.OK, Bilingual.same("Palier " + version));
			}
			if (WITH_VALUE.contains(word)) {
				if (left.isEmpty()) {
					return wrong(WORDS.text("option.value", word));
				}
				left.removeFirst();
			} else if (word.startsWith("-")) {
				if (word.startsWith("--")) {
					return wrong(WORDS.text("option", word), near(word, options()));
				}
				// One of the platform's, which may have a value.
				if (!left.isEmpty() && !left.getFirst().startsWith("-")) {
					left.removeFirst();
				}
			} else if (!opens(word)) {
				return unknown(word, subcommands);
			}
		}
		return new StartAnswer(ExitCode.OK, WORDS.text("help", version));
	}

	private static StartAnswer verified(String version, Path installation) {
		Bilingual title = Bilingual.same("Palier " + version);
		try {
			return InstallationCheck.of(installation)
					.map(it -> new StartAnswer(it.holds() ? ExitCode.OK : ExitCode.FAULTS_FOUND,
							it.sentences().stream().reduce(title, StartAnswer::lines)))
					.orElseGet(() -> new StartAnswer(ExitCode.DATA, lines(title, WORDS.text("no_bill", installation))));
		} catch (IOException problem) {
			Bilingual reason = problem instanceof Explained explained ? explained.reason() : WORDS.text("unread", problem.getMessage());
			return new StartAnswer(ExitCode.UNREADABLE, lines(title, reason));
		}
	}

	/** Whether the window opens it: a study or a coding package. */
	private static boolean opens(String word) {
		return path(word).filter(it -> Files.isRegularFile(it.resolve(STUDY_FILE)) || Files.isRegularFile(it)
				&& (it.endsWith(STUDY_FILE) || word.endsWith(PACKAGE))).isPresent();
	}

	private static StartAnswer unknown(String word, List<String> subcommands) {
		if (subcommands.contains(word)) {
			return new StartAnswer(ExitCode.USAGE, WORDS.text("command", word));
		}
		if (path(word).filter(Files::exists).isPresent()) {
			return new StartAnswer(ExitCode.USAGE, WORDS.text("neither", word));
		}
		if (word.contains("/") || word.contains("\\") || word.endsWith(PACKAGE) || word.endsWith(STUDY_FILE)) {
			return wrong(WORDS.text("nothing", word));
		}
		Map<String, String> written = new HashMap<>(Map.of("run", "palier run --help", "help", "palier help", "version", "palier --version"));
		subcommands.forEach(it -> written.put(it, "palier run " + it));
		return wrong(WORDS.text("word", word), near(word, written));
	}

	private static Map<String, String> options() {
		Map<String, String> written = new HashMap<>(Map.of("--help", "--help", VERSION, VERSION));
		WITH_VALUE.forEach(it -> written.put(it, it));
		return written;
	}

	/** The word that was probably meant: at most one letter in three differs. @param written how it is written, by the word that is like it */
	private static Optional<Bilingual> near(String word, Map<String, String> written) {
		return written.keySet().stream().filter(it -> EditDistance.of(word, it) * 3 <= Math.max(word.length(), it.length()))
				.min(Comparator.comparingInt((String it) -> EditDistance.of(word, it)).thenComparing(Comparator.naturalOrder()))
				.map(it -> WORDS.text("near", written.get(it)));
	}

	private static StartAnswer wrong(Bilingual problem) {
		return wrong(problem, Optional.empty());
	}

	private static StartAnswer wrong(Bilingual problem, Optional<Bilingual> near) {
		return new StartAnswer(ExitCode.USAGE, lines(near.map(it -> lines(problem, it)).orElse(problem), WORDS.text("allowed")));
	}

	private static Bilingual lines(Bilingual above, Bilingual below) {
		return new Bilingual(above.fr() + LINE + below.fr(), above.en() + LINE + below.en());
	}

	private static Optional<Path> path(String word) {
		try {
			return Optional.of(Path.of(word));
		} catch (InvalidPathException noPath) {
			return Optional.empty();
		}
	}
}
