// SPDX-License-Identifier: EPL-2.0
package org.palier.study.runs;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.Normalizer;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Finds the folder of a new study for which a person chose none: a new folder with its name. */
public final class NewStudyPlace {

	/** Signs that no file of Windows may have in its name, and what is no sign at all. */
	private static final Pattern FORBIDDEN = Pattern.compile("[\\\\/:*?\"<>|\\p{Cntrl}\\p{Z}]+");
	/** Windows hides or drops points and blanks there. */
	private static final Pattern EDGES = Pattern.compile("^[. ]+|[. ]+$");
	/** Names of devices of Windows, whatever ending they have. */
	private static final Pattern DEVICES = Pattern.compile("(?i)(con|prn|aux|nul|com\\d|lpt\\d)(\\..*)?");
	private static final String NAMELESS = "Palier";
	/** Bytes of a name: half of what file systems take, so that the path of a report in it stays short. */
	private static final int LONGEST = 120;

	private NewStudyPlace() {
	}

	/**
	 * The folder of a new study: nothing is there.
	 *
	 * @param parent the folder in which it is made
	 * @param title  of the study, in the language of the person
	 */
	public static Path in(Path parent, String title) {
		String name = name(title);
		return Stream.concat(Stream.of(name), IntStream.iterate(2, it -> it + 1).mapToObj(it -> name + " (" + it + ")")).map(parent::resolve)
				.filter(it -> !Files.exists(it)).findFirst().orElseThrow();
	}

	/** The study in which a folder would lie; empty when there is none. */
	public static Optional<Path> studyAround(Path folder) {
		return Stream.iterate(folder.toAbsolutePath().normalize().getParent(), it -> it != null, Path::getParent)
				.filter(it -> Files.isRegularFile(it.resolve(StudyFolder.STUDY_FILE))).findFirst();
	}

	private static String name(String title) {
		String allowed = trimmed(FORBIDDEN.matcher(Normalizer.normalize(title, Normalizer.Form.NFC)).replaceAll(" "));
		String name = trimmed(cut(allowed));
		return name.isEmpty() ? NAMELESS : DEVICES.matcher(name).matches() ? name + "_" : name;
	}

	private static String trimmed(String name) {
		return EDGES.matcher(name).replaceAll("");
	}

	/** Keeps as many whole letters as fit. */
	private static String cut(String name) {
		var kept = new StringBuilder();
		int bytes = 0;
		for (int at = 0; at < name.length(); at += Character.charCount(name.codePointAt(at))) {
			String letter = Character.toString(name.codePointAt(at));
			bytes += letter.getBytes(StandardCharsets.UTF_8).length;
			if (bytes > LONGEST) {
				break;
			}
			kept.append(letter);
		}
		return kept.toString();
	}
}
