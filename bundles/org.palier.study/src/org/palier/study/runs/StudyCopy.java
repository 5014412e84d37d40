// SPDX-License-Identifier: EPL-2.0
package org.palier.study.runs;

import java.io.IOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

import org.palier.ground.Progress;
import org.palier.model.Study;
import org.palier.model.file.InterviewTexts;

/**
 * A study of its own made from an open one, in a folder beside it: the study as it is edited, its runs, its posts and the texts of its interviews. It
 * counts as there once its study file is, which is written last.
 *
 * @param from   folder of the open study
 * @param corpus its posts
 */
public record StudyCopy(StudyFolder from, Posts corpus) {

	/** The corpus of an open study. */
	@FunctionalInterface
	public interface Posts {

		/** Copies its file, if there is one. @return false when the corpus was left behind since another process holds it */
		boolean copyTo(Path copy) throws IOException;
	}

	/** Where a copy of a name would lie. */
	public StudyFolder at(String name) {
		return new StudyFolder(from.path().resolveSibling(name));
	}

	/**
	 * Writes the copy. Any thread; nobody changes the study meanwhile.
	 *
	 * @return false when the posts stay behind since another program holds them
	 * @throws FileAlreadyExistsException when something of that name lies there
	 * @throws IOException                naming the file that could not be written; what was begun is taken away
	 */
	public boolean write(Study mine, String name, Progress progress) throws IOException {
		StudyFolder place = at(name);
		Files.createDirectory(place.path());
		try {
			copyRuns(place, progress);
			boolean whole = corpus.copyTo(place.corpus());
			progress.checkCancelled();
			new InterviewTexts(from.path()).copyTo(place.path(), mine);
			place.file().write(mine);
			return whole;
		} catch (IOException | RuntimeException failure) {
			try {
				Workshop.delete(place.path());
			} catch (IOException second) {
				failure.addSuppressed(second);
			}
			throw failure;
		}
	}

	private void copyRuns(StudyFolder place, Progress progress) throws IOException {
		if (!Files.isDirectory(from.runs())) {
			return;
		}
		Files.createDirectory(place.runs());
		for (Path run : files(from.runs())) {
			progress.checkCancelled();
			if (Files.isRegularFile(run)) {
				Files.copy(run, place.runs().resolve(run.getFileName().toString()));
			}
		}
	}

	private static List<Path> files(Path folder) throws IOException {
		try (Stream<Path> files = Files.list(folder)) {
			return files.toList();
		}
	}
}
