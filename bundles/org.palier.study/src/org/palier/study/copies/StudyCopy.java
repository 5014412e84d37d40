// SPDX-License-Identifier: EPL-2.0
package org.palier.study.copies;

import java.io.IOException;
import java.nio.file.DirectoryNotEmptyException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import org.palier.ground.Progress;
import org.palier.model.Study;
import org.palier.model.file.InterviewTexts;
import org.palier.study.runs.NewStudyPlace;
import org.palier.study.runs.StudyFolder;
import org.palier.study.runs.Workshop;

/**
 * A new study made from another one: the study as it is edited, its posts, the texts of its interviews, and other files
 * of its folder. It is made under a hidden name and gets its own once it is whole.
 *
 * @param from    folder of the study
 * @param corpus  its posts
 * @param backups whether earlier versions go too
 */
public record StudyCopy(StudyFolder from, Posts corpus, boolean backups) {

	/** The corpus of a study, which may be open. */
	@FunctionalInterface
	public interface Posts {

		/** Copies its file, if there is one. @return false when the corpus was left behind since another process holds it */
		boolean copyTo(Path copy) throws IOException;
	}

	/** One without backups. */
	public StudyCopy(StudyFolder from, Posts corpus) {
		this(from, corpus, false);
	}

	/** Where a copy of a name would lie beside the study. */
	public StudyFolder at(String name) {
		return new StudyFolder(from.path().resolveSibling(name));
	}

	/** Why a copy cannot lie in a folder; empty when it can. */
	public static Optional<CopyException> refusal(Path folder) {
		Path place = folder.toAbsolutePath().normalize();
		if (Files.exists(place) && !isEmpty(place)) {
			return Optional.of(CopyException.taken(place));
		}
		return NewStudyPlace.studyAround(place).map(it -> CopyException.within(place, it));
	}

	private static boolean isEmpty(Path place) {
		try (Stream<Path> there = Files.list(place)) {
			return there.findAny().isEmpty();
		} catch (IOException noFolder) {
			return false;
		}
	}

	/**
	 * Writes the copy. Any thread; nobody changes the study meanwhile.
	 *
	 * @param mine  the study as it is to be in the copy
	 * @param place a folder that is not there, or is empty
	 * @return false when the posts stay behind since another program holds them
	 * @throws CopyException when something lies there, it lies in a study, or there is no room
	 * @throws IOException   naming the file that could not be written; nothing is left
	 */
	public boolean write(Study mine, StudyFolder place, Progress progress) throws IOException {
		Path target = place.path().toAbsolutePath().normalize();
		Optional<CopyException> refusal = refusal(target);
		if (refusal.isPresent()) {
			throw refusal.get();
		}
		var files = new StudyFiles(from, backups);
		List<Path> others = files.others();
		long size = files.size(others);
		try (var workshop = Workshop.in(parent(target), "copy")) {
			checkRoom(workshop.folder(), size);
			var made = new StudyFolder(Files.createDirectory(workshop.folder().resolve("study")));
			boolean whole = corpus.copyTo(made.corpus());
			new InterviewTexts(from.path()).copyTo(made.path(), mine);
			long done = Files.exists(made.corpus()) ? Files.size(made.corpus()) : 0;
			for (Path each : others) {
				progress.checkCancelled();
				progress.report(done, size);
				done += copy(from.path().resolve(each), made.path().resolve(each));
			}
			made.file().write(mine);
			progress.checkCancelled();
			give(made.path(), target);
			return whole;
		}
	}

	/** @throws CopyException when a disk has less room than that */
	public static void checkRoom(Path there, long needed) throws IOException {
		long free = Files.getFileStore(there).getUsableSpace();
		if (free < needed) {
			throw CopyException.full(there.getParent() == null ? there : there.getParent(), needed, free);
		}
	}

	static Path parent(Path target) throws CopyException {
		Path parent = target.getParent();
		if (parent == null) {
			throw CopyException.taken(target);
		}
		return parent;
	}

	/** Gives a finished copy its name. */
	static void give(Path made, Path target) throws IOException {
		try {
			if (Files.exists(target)) {
				Files.delete(target);
			}
		} catch (DirectoryNotEmptyException meanwhile) {
			throw CopyException.taken(target);
		}
		Files.move(made, target);
	}

	/** A text of an interview is there already, as it is edited. */
	private static long copy(Path file, Path to) throws IOException {
		if (Files.exists(to)) {
			return 0;
		}
		Files.createDirectories(to.getParent());
		Files.copy(file, to);
		return Files.size(to);
	}
}
