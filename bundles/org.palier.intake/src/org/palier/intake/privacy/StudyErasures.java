// SPDX-License-Identifier: EPL-2.0
package org.palier.intake.privacy;

import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.palier.corpus.Post;
import org.palier.study.runs.StudyFolder;

/**
 * The erasures of a study. Beside the manifest of each is a file of hashes of what it erased (and, in clear, the days of a period).
 * Immutable; thread-safe.
 */
public final class StudyErasures implements Erased {

	/** The end of the names of the files, after the id of the run. */
	static final String ENDING = ".erased.txt";

	private final List<Erasure> all;

	private StudyErasures(List<Erasure> all) {
		this.all = all;
	}

	/**
	 * The erasures of a study, with the key that {@value PrivacyKey#VARIABLE} names where one is needed.
	 *
	 * @throws PrivacyException as the next one
	 */
	public static StudyErasures of(StudyFolder folder) throws IOException {
		return of(folder, Optional.empty());
	}

	/**
	 * Those of a study.
	 *
	 * @param key file of the key; empty: see {@link PrivacyKey#file}
	 * @throws PrivacyException when a file of hashes is damaged, or its key is not at hand: what has to be held back is not known then
	 */
	public static StudyErasures of(StudyFolder folder, Optional<Path> key) throws IOException {
		return read(folder, () -> PrivacyKey.atHand(key));
	}

	/**
	 * The erasures of a study with a key that was read; empty: see {@link PrivacyKey#file}.
	 *
	 * @throws PrivacyException as {@link #of(StudyFolder, Optional)}
	 */
	public static StudyErasures under(Optional<PrivacyKey> key, StudyFolder folder) throws IOException {
		return read(folder, () -> key.isPresent() ? key : PrivacyKey.atHand(Optional.empty()));
	}

	private static StudyErasures read(StudyFolder folder, Erasure.KeyAtHand keys) throws IOException {
		List<Erasure> all = new ArrayList<>();
		if (Files.isDirectory(folder.runs())) {
			try (DirectoryStream<Path> files = Files.newDirectoryStream(folder.runs(), "*" + ENDING)) {
				for (Path file : files) {
					all.add(Erasure.read(file, keys));
				}
			}
		}
		return new StudyErasures(List.copyOf(all));
	}

	@Override
	public Optional<LocalDate> when(Post post) {
		return all.stream().filter(it -> it.took(post)).map(Erasure::on).findFirst();
	}

	@Override
	public boolean isErased(String name) {
		return !name.isEmpty() && all.stream().anyMatch(it -> it.has(ErasedKind.NAME) && it.has(ErasedKind.NAME, it.hash().name(name)));
	}

	@Override
	public boolean beginsName(String word) {
		return all.stream()
				.anyMatch(it -> it.has(ErasedKind.FIRST) ? it.hash().first(word).stream().anyMatch(first -> it.has(ErasedKind.FIRST, first))
				: it.has(ErasedKind.BEGIN) ? it.hash().begin(word).stream().anyMatch(begin -> it.has(ErasedKind.BEGIN, begin))
				// Earlier releases kept names alone.
				: it.has(ErasedKind.NAME) && !it.has(ErasedKind.ITEM));
	}

	@Override
	public boolean names() {
		return all.stream().anyMatch(it -> it.has(ErasedKind.NAME));
	}

	@Override
	public boolean items() {
		return all.stream().anyMatch(it -> it.has(ErasedKind.ITEM));
	}

	@Override
	public boolean isErasedItem(String platform, String id) {
		return !id.isEmpty() && all.stream().anyMatch(it -> it.has(ErasedKind.ITEM)
				&& (it.has(ErasedKind.ITEM, it.hash().item(platform, id)) || it.hasOne(ErasedKind.PIECE, it.hash().pieces(ComparedText.id(id)))));
	}

	@Override
	public boolean isErasedRow(List<String> cells) {
		return all.stream().anyMatch(
				it -> it.has(ErasedKind.PIECE) && cells.stream().anyMatch(cell -> it.hasOne(ErasedKind.PIECE, it.hash().pieces(cell)))
				|| it.period().filter(days -> cells.stream().anyMatch(days::isIn)).isPresent());
	}

	@Override
	public boolean files() {
		return all.stream().anyMatch(it -> it.has(ErasedKind.FILE));
	}

	@Override
	public boolean isErasedFile(String sha256) {
		return all.stream().anyMatch(it -> it.has(ErasedKind.FILE) && it.has(ErasedKind.FILE, it.hash().file(sha256)));
	}
}
