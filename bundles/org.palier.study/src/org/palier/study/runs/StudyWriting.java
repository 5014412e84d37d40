// SPDX-License-Identifier: EPL-2.0
package org.palier.study.runs;

import java.io.IOException;
import java.nio.file.Files;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

import org.palier.ground.Progress;
import org.palier.ground.text.Bilingual;
import org.palier.model.Study;
import org.palier.model.file.InterviewTexts;
import org.palier.model.file.ReadStudy;
import org.palier.model.file.StudyFile;

/**
 * A study on disk that is read, changed and written while nobody else writes it. Its lock is kept from before it is
 * read until {@link #close}. Before the file is replaced, its content is compared with what was read, because a program
 * that knows of no lock may have written it.
 */
public final class StudyWriting implements AutoCloseable {

	/** How long a writer waits for another one before it gives up. */
	public static final Duration PATIENCE = Duration.ofSeconds(10);

	private final StudyLock lock;
	private final StudyFile file;
	private final Study study;
	private FileDigest known;

	private StudyWriting(StudyLock lock, StudyFile file, ReadStudy read) {
		this.lock = lock;
		this.file = file;
		this.study = read.study();
		this.known = StudyOnDisk.digest(read);
	}

	/**
	 * Waits for the study's lock, at most for {@link #PATIENCE}, then reads the study.
	 *
	 * @param process  who writes, in words for others who wait, e.g. {@code palier run import}
	 * @param progress asked whether to stop waiting
	 * @throws StudyInUseException                     when somebody else still writes then
	 * @throws org.palier.model.file.StudyFileException when there is no study, or none that can be read
	 */
	public static StudyWriting open(StudyFolder folder, String process, Progress progress) throws IOException {
		return open(folder, process, PATIENCE, progress);
	}

	/** Opens a study like {@link #open(StudyFolder, String, Progress)}. @param patience how long to wait for the lock at most */
	static StudyWriting open(StudyFolder folder, String process, Duration patience, Progress progress) throws IOException {
		StudyFile file = folder.file();
		if (!Files.exists(file.path())) {
			// Refused by reading it; a folder without a study is left without a lock file.
			file.read();
		}
		StudyLock lock = StudyLock.acquire(folder.path(), process, patience, progress);
		try {
			return new StudyWriting(lock, file, file.read());
		} catch (IOException | RuntimeException refused) {
			lock.close();
			throw refused;
		}
	}

	/**
	 * Writes a study that was read earlier and changed without its lock, as a workbench does: the lock is kept for the
	 * comparison and the writing alone.
	 *
	 * @param expected SHA-256 of what must lie there; empty for no file
	 * @param patience how long to wait for another writer
	 * @return SHA-256 of what was written
	 * @throws StudyChangedException when something else lies there; nothing was written
	 * @throws StudyInUseException   when somebody else still writes after that time; likewise
	 */
	public static String replace(StudyFolder folder, Study study, Optional<String> expected, String process, Duration patience,
			Progress progress) throws IOException {
		Files.createDirectories(folder.path());
		try (var lock = StudyLock.acquire(folder.path(), process, patience, progress)) {
			return FileDigest.of(put(folder.file(), study, folder.file().content(study), expected), "").sha256();
		}
	}

	/** The one place where a study's file is compared with what is expected there, and replaced. The lock is held. */
	private static byte[] put(StudyFile file, Study study, byte[] content, Optional<String> expected) throws IOException {
		if (!file.sha256().equals(expected)) {
			throw new StudyChangedException(file.path());
		}
		// Texts of interviews come first: a study never lists one that was not written.
		var texts = new InterviewTexts(StudyFolder.at(file.path()).path());
		List<String> fresh = texts.write(study);
		try {
			// Noted first: that a digest was never saved after all does no harm.
			StudyLog.of(StudyFolder.at(file.path()), study.getId()).saving(FileDigest.of(content, StudyFolder.STUDY_FILE).sha256(), Instant.now());
			file.put(content);
		} catch (IOException | RuntimeException failure) {
			for (String interview : fresh) {
				texts.file(interview).delete();
			}
			throw failure;
		}
		try {
			texts.retire(study);
		} catch (IOException stays) {
			// The study is saved; a text that no interview has does no harm, and goes with the next save.
			return content;
		}
		return content;
	}

	/** The study as it was read; a caller that changes it calls {@link #save}. */
	public Study study() {
		return study;
	}

	/** Returns the remark on the lock that a person needs, e.g. that the file system has none. */
	public Optional<Bilingual> remark() {
		return lock.remark();
	}

	/**
	 * Writes the study as it is now; may be called again after further changes.
	 *
	 * @throws StudyChangedException when somebody wrote the file since it was read here; theirs is left as it is
	 */
	public void save() throws IOException {
		save(file.content(study));
	}

	/** Writes a content that {@link StudyFile#content} made of the study. @throws StudyChangedException as {@link #save()} */
	void save(byte[] content) throws IOException {
		known = FileDigest.of(put(file, study, content, Optional.of(known.sha256())), StudyFolder.STUDY_FILE);
	}

	/** Writes another version of the study in the place of the one that was read. @throws StudyChangedException as {@link #save()} */
	public void replaceBy(Study other) throws IOException {
		known = FileDigest.of(put(file, other, file.content(other), Optional.of(known.sha256())), StudyFolder.STUDY_FILE);
	}

	/** Digest of what was read or saved last, whatever the file has by now. */
	FileDigest known() {
		return known;
	}

	@Override
	public void close() throws IOException {
		lock.close();
	}
}
