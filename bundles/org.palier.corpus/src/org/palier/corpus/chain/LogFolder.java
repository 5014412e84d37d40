// SPDX-License-Identifier: EPL-2.0
package org.palier.corpus.chain;

import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * The log of a study: a folder with a file for each writer on each installation, so that the work of two people comes together without a
 * conflict.
 *
 * @param path  the folder, there or not
 * @param study id of the study
 */
public record LogFolder(Path path, String study) {

	/** Name of the folder in that of a study. */
	public static final String NAME = "log";
	/** The field of the first line of a file with the name of its writer. */
	public static final String WRITER = "writer";
	private static final String INSTALLATION = "installation";
	private static final String ENDING = ".log";
	private static final String BESIDE = "beside";
	private static final Pattern NO_NAME = Pattern.compile("[^a-z0-9-]");

	/** Makes the log of the study in a folder. */
	public static LogFolder of(Path folder, String study) {
		return new LogFolder(folder.resolve(NAME), study);
	}

	/** True once something was logged. */
	public boolean isThere() {
		return Files.isDirectory(path);
	}

	/**
	 * The file of a writer on this installation, there or not.
	 *
	 * @param kind   of what is written in it
	 * @param writer whose it is; empty where it is nobody's
	 * @param more   what its first line says beside
	 */
	public ChainFile file(String kind, String writer, LogLine more) {
		var first = LogLine.of("first").with("of", kind).with(WRITER, writer).with(INSTALLATION, installation());
		more.fields().forEach(first::with);
		return new ChainFile(path.resolve(name(kind, writer) + ENDING), study, first.line());
	}

	/** Returns the file beside that of a writer on this installation. */
	public BesideFile beside(String kind, String writer) {
		return new BesideFile(path.resolve(BESIDE).resolve(name(kind, writer) + ".txt"));
	}

	private String name(String kind, String writer) {
		String plain = NO_NAME.matcher(writer.toLowerCase(Locale.ROOT)).replaceAll("_");
		String told = plain.equals(writer) ? plain : plain + '~' + new ChainDigest("").of("", writer).substring(0, 6);
		return kind + (told.isEmpty() ? "" : "." + told) + "." + installation();
	}

	/** The files of all writers on all installations, by name. */
	public List<ChainFile> files() throws IOException {
		return found(path, "*" + ENDING).stream().map(it -> new ChainFile(it, study, LogLine.of("first").line())).toList();
	}

	/** Returns the files beside those of all writers. */
	public List<BesideFile> besides() throws IOException {
		return found(path.resolve(BESIDE), "*.txt").stream().map(BesideFile::new).toList();
	}

	private static List<Path> found(Path folder, String names) throws IOException {
		List<Path> found = new ArrayList<>();
		if (Files.isDirectory(folder)) {
			try (DirectoryStream<Path> files = Files.newDirectoryStream(folder, names)) {
				files.forEach(found::add);
			}
		}
		found.sort(null);
		return found;
	}

	/** Six digits for this account on this machine; they name neither. */
	public static String installation() {
		String here = System.getProperty("user.name", "") + '\n' + System.getProperty("user.home", "") + '\n' + machine();
		return new ChainDigest("").of("installation", here).substring(0, 6);
	}

	private static String machine() {
		try {
			return Files.readString(Path.of("/etc/machine-id"));
		} catch (IOException elsewhere) {
			return String.valueOf(System.getenv("COMPUTERNAME"));
		}
	}
}
