// SPDX-License-Identifier: EPL-2.0
package org.palier.core.privacy;

import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import org.palier.core.runs.StudyFolder;
import org.palier.core.text.Wording;
import org.palier.corpus.Post;

/**
 * The erasures of a study: beside the manifest of each lies a file of hashes of what it erased. Immutable; thread-safe.
 *
 * @since 0.2.0
 */
public final class StudyErasures implements Erased {

	/** What the names of the files end with, after the id of the run. */
	static final String ENDING = ".erased.txt";

	private static final Wording WORDS = new Wording(StudyErasures.class, "messages");
	private static final String FIRST_LINE = "palier-erased 1";

	/** One of them. */
	private record Erasure(LocalDate on, SaltedHash hash, Set<String> names, Set<String> items, Set<String> files) {
	}

	private final List<Erasure> all;

	private StudyErasures(List<Erasure> all) {
		this.all = all;
	}

	/** Those of a study. @throws PrivacyException when a file of hashes is damaged: what it holds back is not known then */
	public static StudyErasures of(StudyFolder folder) throws IOException {
		List<Erasure> all = new ArrayList<>();
		if (Files.isDirectory(folder.runs())) {
			try (DirectoryStream<Path> files = Files.newDirectoryStream(folder.runs(), "*" + ENDING)) {
				for (Path file : files) {
					all.add(read(file));
				}
			}
		}
		return new StudyErasures(List.copyOf(all));
	}

	private static Erasure read(Path file) throws IOException {
		List<String> lines = Files.readAllLines(file);
		try {
			if (lines.size() < 3 || !lines.getFirst().equals(FIRST_LINE)) {
				throw new IllegalArgumentException(FIRST_LINE);
			}
			var names = new HashSet<String>();
			var items = new HashSet<String>();
			var files = new HashSet<String>();
			for (String line : lines.subList(3, lines.size())) {
				(line.startsWith("name ") ? names : line.startsWith("file ") ? files : items).add(line.substring(line.indexOf(' ') + 1));
			}
			return new Erasure(LocalDate.parse(lines.get(1).substring("on ".length())), SaltedHash.of(lines.get(2).substring("salt ".length())), names, items, files);
		} catch (IllegalArgumentException | IndexOutOfBoundsException | DateTimeException damaged) {
			throw new PrivacyException(WORDS.text("erased.damaged", file));
		}
	}

	/**
	 * Writes what an erasure keeps of what it erases.
	 *
	 * @param names of accounts
	 * @param items hashes of posts, by this hash
	 * @param files digests of files that imports read
	 */
	static void write(Path file, LocalDate on, SaltedHash hash, Set<String> names, Set<String> items, Set<String> files) throws IOException {
		List<String> lines = new ArrayList<>(List.of(FIRST_LINE, "on " + on, "salt " + hash.salt()));
		names.stream().map(hash::name).sorted().forEach(it -> lines.add("name " + it));
		items.stream().sorted().forEach(it -> lines.add("item " + it));
		files.stream().map(hash::file).sorted().forEach(it -> lines.add("file " + it));
		Files.createDirectories(file.getParent());
		Files.write(file, lines);
	}

	@Override
	public Optional<LocalDate> when(Post post) {
		for (Erasure each : all) {
			if (SaltedHash.authors(post).stream().anyMatch(it -> each.names().contains(each.hash().name(it)))
					|| !each.items().isEmpty() && each.items().contains(each.hash().item(post))) {
				return Optional.of(each.on());
			}
		}
		return Optional.empty();
	}

	@Override
	public boolean isErased(String name) {
		return !name.isEmpty() && all.stream().anyMatch(it -> it.names().contains(it.hash().name(name)));
	}

	@Override
	public boolean names() {
		return all.stream().anyMatch(it -> !it.names().isEmpty());
	}

	@Override
	public boolean files() {
		return all.stream().anyMatch(it -> !it.files().isEmpty());
	}

	@Override
	public boolean isErasedFile(String sha256) {
		return all.stream().anyMatch(it -> it.files().contains(it.hash().file(sha256)));
	}
}
