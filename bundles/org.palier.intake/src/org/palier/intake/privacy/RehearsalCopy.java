// SPDX-License-Identifier: EPL-2.0
package org.palier.intake.privacy;

import java.io.IOException;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;
import org.palier.corpus.Corpus;
import org.palier.ground.Progress;
import org.palier.intake.privacy.PersonSearch.ContentKind;
import org.palier.intake.privacy.PersonSearch.Hit;
import org.palier.model.Study;
import org.palier.study.copies.StudyCopy;
import org.palier.study.kinds.FileKind;
import org.palier.study.kinds.StudyFileKinds;
import org.palier.study.kinds.TemporaryPlaces;
import org.palier.study.runs.StudyFolder;
import org.palier.study.runs.Workshop;

/**
 * A copy of a study with everything in it, in the folder for temporary files, on which an erasure is rehearsed. Only its
 * owner can read it, where the system knows owners. It is deleted when it is closed; if this process is killed, the next
 * command on any study deletes it.
 */
public final class RehearsalCopy implements AutoCloseable {

	private static final StudyFileKinds KINDS = StudyFileKinds.ofPalier();

	private final Workshop workshop;
	private final StudyFolder folder;

	private RehearsalCopy(Workshop workshop, StudyFolder folder) {
		this.workshop = workshop;
		this.folder = folder;
	}

	/**
	 * Copies a study.
	 *
	 * @param corpus its posts
	 * @return empty when another program holds the posts
	 * @throws IOException when there is no room, or a file cannot be copied; nothing is left then
	 */
	public static Optional<RehearsalCopy> of(StudyFolder from, StudyCopy.Posts corpus, Progress progress) throws IOException {
		Workshop workshop = Workshop.temporary("rehearsal");
		boolean isWhole = false;
		try {
			StudyFolder to = new StudyFolder(Files.createDirectory(workshop.folder().resolve("study"), ownersAlone()));
			List<Path> files = files(from);
			StudyCopy.checkRoom(workshop.folder(), size(from, files));
			if (corpus.copyTo(to.corpus())) {
				for (Path each : files) {
					progress.checkCancelled();
					copy(from.path().resolve(each), to.path().resolve(each));
				}
				isWhole = true;
				return Optional.of(new RehearsalCopy(workshop, to));
			}
			return Optional.empty();
		} finally {
			if (!isWhole) {
				workshop.close();
			}
		}
	}

	private static FileAttribute<?>[] ownersAlone() {
		return FileSystems.getDefault().supportedFileAttributeViews().contains("posix")
				? new FileAttribute<?>[] { PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rwx------")) }
				: new FileAttribute<?>[0];
	}

	/** All files but the corpus, files that another process works at, and links, from the folder of the study on. */
	private static List<Path> files(StudyFolder from) throws IOException {
		try (Stream<Path> below = Files.walk(from.path())) {
			return below.filter(it -> Files.isRegularFile(it, LinkOption.NOFOLLOW_LINKS)).map(from.path()::relativize)
					.filter(RehearsalCopy::isCopied).toList();
		}
	}

	private static boolean isCopied(Path name) {
		String kind = KINDS.of(name).map(FileKind::id).orElse("");
		return !List.of("corpus", "corpus-log", "lock", "workshop", "half-written").contains(kind) && !".git".equals(name.getName(0).toString());
	}

	private static long size(StudyFolder from, List<Path> files) throws IOException {
		long size = Files.exists(from.corpus()) ? Files.size(from.corpus()) : 0;
		for (Path each : files) {
			size += Files.size(from.path().resolve(each));
		}
		return size;
	}

	private static void copy(Path file, Path to) throws IOException {
		Files.createDirectories(to.getParent());
		Files.copy(file, to);
	}

	/** The folder of the copy. */
	public StudyFolder folder() {
		return folder;
	}

	/**
	 * The traces left after the erasure in this copy. They are those that {@code find-person} finds in the copy and the
	 * temporary places, without runs that handed data out before, which the erasure names itself.
	 *
	 * @param plan  made before it was erased, when its names and texts were known
	 * @param posts of the copy; null when there are none
	 */
	public List<Hit> left(ErasurePlan plan, Study study, @Nullable Corpus posts) throws IOException {
		return new PersonSearch(plan, TemporaryPlaces.ofPalier()).hits(folder, study, posts).stream()
				.filter(it -> it.what() != ContentKind.HANDED_OUT && it.what() != ContentKind.VERSIONS
						&& !it.place().startsWith(workshop.folder().toString()))
				.toList();
	}

	/** The traces of an interview that are left after its erasure in this copy. @param words made before, when they were known */
	public List<Hit> left(PassageSearch words) throws IOException {
		PassageSearch.PassageTraces places = words.in(folder);
		return Stream.concat(places.files().stream().map(it -> PersonSearch.hit(folder, it, ContentKind.HELD)),
				places.unknown().stream().map(it -> PersonSearch.hit(folder, it, ContentKind.UNKNOWN))).toList();
	}

	/**
	 * How often the bytes of the copied corpus read like one of the names, as they are on the disk: in free blocks too, and
	 * within other words. Texts that the database packs cannot be seen so; it was asked for them ({@link #left}).
	 */
	public long bytesLikeNames(ErasurePlan plan) throws IOException {
		return Files.exists(folder.corpus()) ? plan.search().countedInBytes(folder.corpus()) : 0;
	}

	@Override
	public void close() {
		workshop.close();
	}
}
