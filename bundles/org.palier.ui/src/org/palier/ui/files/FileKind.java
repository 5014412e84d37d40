// SPDX-License-Identifier: EPL-2.0
package org.palier.ui.files;

import java.nio.file.Path;
import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Files that a person chooses among.
 *
 * @param name    what they are called, in the language of the workbench
 * @param endings of their names, each with its dot and in small letters, the usual one first; none for every file
 */
public record FileKind(String name, List<String> endings) {

	/** More endings than these say nothing to a reader. */
	private static final int TOLD = 3;
	/** Letters of a proposed name: longer ones are cut in lists of files. */
	private static final int LONGEST = 60;

	/** Keeps what it is given as it is then. */
	public FileKind {
		endings = List.copyOf(endings);
	}

	/** Files with one ending. */
	public static FileKind of(String name, String... endings) {
		return new FileKind(name, List.of(endings));
	}

	/** Tables as CSV. */
	public static FileKind csv() {
		return of(FileMessages.csv, ".csv");
	}

	/** A table as a workbook. */
	public static FileKind workbook() {
		return of(FileMessages.workbook, ".xlsx");
	}

	/** Every file, for a person who knows better. */
	public static FileKind all() {
		return of(FileMessages.all);
	}

	/**
	 * A name for a file of this kind, of what it holds: letters that every system and every mail keeps.
	 *
	 * @param words such as a title, in the language of the workbench
	 */
	public Path proposed(String words) {
		String plain = Normalizer.normalize(words, Normalizer.Form.NFD).replaceAll("\\p{M}", "").replace("œ", "oe").replace("Œ", "oe")
				.toLowerCase(Locale.ROOT)
				.replaceAll("[^a-z0-9]+", "-");
		String cut = plain.length() > LONGEST ? plain.substring(0, Math.max(plain.lastIndexOf('-', LONGEST), 1)) : plain;
		return Path.of(cut.replaceAll("^-|-$", "") + (endings.isEmpty() ? "" : endings.getFirst()));
	}

	/** Returns the text in the dialog: the name, and the endings where they are few. */
	String label() {
		return endings.isEmpty() || endings.size() > TOLD ? name
				: endings.stream().map(it -> "*" + it).collect(Collectors.joining(", ", name + " (", ")"));
	}

	/** Returns the pattern by which the dialog filters. */
	String pattern() {
		return endings.isEmpty() ? "*.*" : endings.stream().map(it -> "*" + it).collect(Collectors.joining(";"));
	}

	private boolean names(Path file) {
		String name = String.valueOf(file.getFileName()).toLowerCase(Locale.ROOT);
		return endings.stream().anyMatch(name::endsWith);
	}

	/**
	 * A file that somebody named.
	 *
	 * @param file with an ending
	 * @param kind that it is to be of
	 */
	public record Named(Path file, FileKind kind) {
	}

	/**
	 * A file to be written, with an ending: no program would open a name without one, and nobody would know its kind.
	 *
	 * @param file   as it was typed
	 * @param kinds  that could be written
	 * @param chosen which of them was; out of range for the first
	 * @return of the chosen kind where the name ends as that does; else of the one as which it ends; else with the chosen one's ending
	 */
	static Named named(Path file, List<FileKind> kinds, int chosen) {
		FileKind kind = kinds.get(chosen < 0 || chosen >= kinds.size() ? 0 : chosen);
		if (kind.endings.isEmpty()) {
			return new Named(file, kind);
		}
		return Stream.concat(Stream.of(kind), kinds.stream()).filter(it -> it.names(file)).findFirst().map(it -> new Named(file, it))
				.orElseGet(() -> new Named(file.resolveSibling(file.getFileName() + kind.endings.getFirst()), kind));
	}
}
