// SPDX-License-Identifier: EPL-2.0
package org.palier.programs;

import java.io.IOException;
import java.io.Reader;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Properties;
import java.util.TreeMap;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;
import org.palier.ground.text.Bilingual;
import org.palier.study.runs.FileDigest;

/**
 * The programs that a person installed, in a folder of the installation: each a copy, beside the digests that its files had on that day.
 * One whose files are others by now is not run. Thread-safe, but for two that install the same at once.
 */
public final class Programs {

	private static final String SEAL = ".seal";
	private static final String PREFIX = "file.";
	/** The files that tools, systems and version control leave in a folder. */
	private static final List<String> LEFT_OUT = List.of("__pycache__", "Thumbs.db");

	private final @Nullable Path folder;
	private final Interpreters interpreters = new Interpreters();

	/** @param folder made when the first is installed; null where none can be */
	public Programs(@Nullable Path folder) {
		this.folder = folder;
	}

	/**
	 * One that was installed.
	 *
	 * @param id      of the program
	 * @param kind    e.g. classifier
	 * @param version its author's, as it was installed
	 * @param name    what readers see
	 * @param program as it lies there; nothing when it cannot be run
	 * @param wrong   why it cannot, in one sentence; empty when it can
	 */
	public record Installed(String id, String kind, String version, Bilingual name, Optional<Program> program, Bilingual wrong) {
	}

	/** Those of a kind, by their ids. @param kind e.g. classifier */
	public List<Installed> of(String kind) {
		List<Installed> found = new ArrayList<>();
		Path place = folder;
		if (place == null || !Files.isDirectory(place)) {
			return found;
		}
		try (Stream<Path> seals = Files.list(place)) {
			for (Path seal : seals.filter(it -> it.toString().endsWith(SEAL)).sorted().toList()) {
				Properties sealed = new Properties();
				try (Reader in = Files.newBufferedReader(seal)) {
					sealed.load(in);
				}
				if (sealed.getProperty("kind", "").equals(kind)) {
					found.add(installed(place, sealed));
				}
			}
		} catch (IOException unreadable) {
			// Those that could be read are told.
		}
		return found;
	}

	/** True when one of that id is installed. */
	public boolean has(String id) {
		Path place = folder;
		return place != null && Files.isRegularFile(place.resolve(id + SEAL));
	}

	private Installed installed(Path place, Properties sealed) {
		String id = sealed.getProperty("id", "");
		var name = new Bilingual(sealed.getProperty("name.fr", id), sealed.getProperty("name.en", id));
		String kind = sealed.getProperty("kind", "");
		String version = sealed.getProperty("version", "");
		try {
			Path at = place.resolve(id).toAbsolutePath().normalize();
			List<FileDigest> files = Program.digests(at);
			Optional<String> changed = changed(files, sealed);
			return changed.isPresent()
					? new Installed(id, kind, version, name, Optional.empty(), ProgramWords.WORDS.text("changed", id, changed.get()))
					: new Installed(id, kind, version, name, Optional.of(Program.of(at, files, interpreters)), Bilingual.EMPTY);
		} catch (ProgramException refused) {
			return new Installed(id, kind, version, name, Optional.empty(), refused.reason());
		} catch (IOException unreadable) {
			return new Installed(id, kind, version, name, Optional.empty(),
					ProgramWords.WORDS.text("unreadable", id, String.valueOf(unreadable.getMessage())));
		}
	}

	/** The first file that is not as it was installed. */
	private static Optional<String> changed(List<FileDigest> files, Properties sealed) {
		TreeMap<String, String> then = new TreeMap<>();
		sealed.stringPropertyNames().stream().filter(it -> it.startsWith(PREFIX))
				.forEach(it -> then.put(it.substring(PREFIX.length()), sealed.getProperty(it)));
		for (FileDigest now : files) {
			if (!now.sha256().equals(then.remove(now.path()))) {
				return Optional.of(now.path());
			}
		}
		return then.keySet().stream().findFirst();
	}

	/**
	 * Copies a folder and remembers the digests of its files; one of the same id is replaced. From now on it may be run: so it is for a person
	 * to ask for. Hidden files and what tools leave behind are left out.
	 *
	 * @throws ProgramException when it is no program that this computer can run, and why; nothing is changed then
	 */
	public Program install(Path from) throws IOException {
		Path place = folder;
		if (place == null) {
			throw new ProgramException(ProgramWords.WORDS.text("no_place"));
		}
		Files.createDirectories(place);
		Path copy = Files.createTempDirectory(place, "new");
		try {
			copy(from.toAbsolutePath().normalize(), copy);
			Program tried = Program.of(copy, interpreters);
			String id = tried.terms().id();
			Path at = place.resolve(id).toAbsolutePath().normalize();
			Files.deleteIfExists(place.resolve(id + SEAL));
			delete(at);
			Files.move(copy, at);
			Program program = tried.at(at);
			seal(place, program);
			return program;
		} finally {
			delete(copy);
		}
	}

	/** Takes one away, files included. @return false when none of that id is installed */
	public boolean uninstall(String id) throws IOException {
		Path place = folder;
		if (place == null || !has(id)) {
			return false;
		}
		Files.delete(place.resolve(id + SEAL));
		delete(place.resolve(id));
		return true;
	}

	private static void seal(Path place, Program program) throws IOException {
		var sealed = new Properties();
		ProgramTerms terms = program.terms();
		sealed.setProperty("id", terms.id());
		sealed.setProperty("kind", terms.kind());
		sealed.setProperty("version", terms.version());
		sealed.setProperty("name.fr", terms.name().fr());
		sealed.setProperty("name.en", terms.name().en());
		program.files().forEach(it -> sealed.setProperty(PREFIX + it.path(), it.sha256()));
		Path whole = Files.createTempFile(place, "seal", ".tmp");
		try (Writer out = Files.newBufferedWriter(whole)) {
			sealed.store(out, null);
		}
		Files.move(whole, place.resolve(terms.id() + SEAL), StandardCopyOption.REPLACE_EXISTING);
	}

	private static boolean isLeftOut(Path relative) {
		for (Path each : relative) {
			String name = each.toString();
			if (name.startsWith(".") || LEFT_OUT.contains(name)) {
				return true;
			}
		}
		return false;
	}

	private static void copy(Path from, Path to) throws IOException {
		if (!Files.isDirectory(from)) {
			throw new ProgramException(ProgramWords.WORDS.text("no_part", from, ProgramTerms.FILE));
		}
		try (Stream<Path> all = Files.walk(from)) {
			for (Path each : all.sorted().toList()) {
				Path relative = from.relativize(each);
				if (each.equals(from) || isLeftOut(relative)) {
					continue;
				}
				if (Files.isDirectory(each, LinkOption.NOFOLLOW_LINKS)) {
					Files.createDirectories(to.resolve(relative));
				} else if (Files.isRegularFile(each, LinkOption.NOFOLLOW_LINKS)) {
					Files.copy(each, to.resolve(relative), StandardCopyOption.COPY_ATTRIBUTES);
				} else {
					throw new ProgramException(ProgramWords.WORDS.text("no_file", from, Program.name(from, each)));
				}
			}
		}
	}

	private static void delete(Path folder) throws IOException {
		try (Stream<Path> all = Files.walk(folder)) {
			for (Path each : all.sorted(Comparator.reverseOrder()).toList()) {
				Files.deleteIfExists(each);
			}
		} catch (NoSuchFileException gone) {
			// There is nothing to delete.
		}
	}
}
