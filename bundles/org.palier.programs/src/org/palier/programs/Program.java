// SPDX-License-Identifier: EPL-2.0
package org.palier.programs;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.palier.study.runs.FileDigest;
import org.palier.study.runs.PluginVersion;

/**
 * A program as it lies in its folder now.
 *
 * @param folder      where it is started
 * @param terms       its own description
 * @param interpreter name and version of the interpreter that runs it; empty where it needs none
 * @param files       all of the folder, by their names with slashes, in order
 */
public record Program(Path folder, ProgramTerms terms, String interpreter, List<FileDigest> files) {

	private static final int SHORT_DIGEST = 12;

	/** Copies its list. */
	public Program {
		files = List.copyOf(files);
	}

	/**
	 * Reads a folder; nothing of it is run, but for the version of its interpreter.
	 *
	 * @throws ProgramException when it is no program that this computer can run, and why
	 */
	static Program of(Path folder, Interpreters interpreters) throws IOException {
		Path whole = folder.toAbsolutePath().normalize();
		return of(whole, digests(whole), interpreters);
	}

	/** Reads a folder whose digests are known. @param whole absolute */
	static Program of(Path whole, List<FileDigest> files, Interpreters interpreters) throws IOException {
		ProgramTerms terms = ProgramTerms.read(whole);
		return new Program(whole, terms, interpreters.of(whole, terms.command()), files);
	}

	/** This program once its folder was moved. */
	Program at(Path place) {
		return new Program(place, terms, interpreter, files);
	}

	/** The digests of a folder, by name. @throws ProgramException for a link, which may lead anywhere */
	static List<FileDigest> digests(Path folder) throws IOException {
		List<Path> paths;
		try (Stream<Path> all = Files.walk(folder)) {
			paths = all.filter(it -> !Files.isDirectory(it, LinkOption.NOFOLLOW_LINKS)).sorted().toList();
		}
		List<FileDigest> files = new ArrayList<>();
		for (Path each : paths) {
			String name = name(folder, each);
			if (!Files.isRegularFile(each, LinkOption.NOFOLLOW_LINKS)) {
				throw new ProgramException(ProgramWords.WORDS.text("no_file", folder, name));
			}
			files.add(FileDigest.of(each, name));
		}
		return files;
	}

	static String name(Path folder, Path file) {
		return folder.relativize(file).toString().replace('\\', '/');
	}

	/** Its author's version and the short digest of its files and its interpreter: it changes whenever an answer may. */
	public String version() {
		String all = files.stream().map(it -> it.path() + " " + it.sha256()).collect(Collectors.joining("\n", interpreter + "\n", ""));
		return terms.version() + "+" + FileDigest.of(all.getBytes(StandardCharsets.UTF_8), "").sha256().substring(0, SHORT_DIGEST);
	}

	/** The entry of the program in manifests, with the digest of each of its files. */
	public PluginVersion plugin() {
		return new PluginVersion(terms.id(), terms.kind(), version(), terms.id(), interpreter, files);
	}
}
