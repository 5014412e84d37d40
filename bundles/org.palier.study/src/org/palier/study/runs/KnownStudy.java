// SPDX-License-Identifier: EPL-2.0
package org.palier.study.runs;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.attribute.BasicFileAttributes;
import java.nio.file.attribute.FileTime;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

import org.jspecify.annotations.Nullable;
import org.palier.ground.Progress;
import org.palier.model.Study;
import org.palier.model.file.ReadStudy;

/**
 * The file of an open study, and the content of it that is known here: the one that was read or written last. Any other
 * content is somebody else's, and is not replaced unasked. Thread-safe.
 */
public final class KnownStudy {

	/** Replaces the file of a study. */
	@FunctionalInterface
	public interface Writer {

		/**
		 * Replaces the file by the study, or leaves it as it was. Any thread.
		 *
		 * @param expected SHA-256 of what must lie there; empty for no file
		 * @param patience how long to wait for another writer
		 * @return SHA-256 of what was written
		 * @throws StudyChangedException when something else lies there
		 * @throws StudyInUseException   when somebody else still writes after that time
		 */
		String save(StudyFolder folder, Study study, Optional<String> expected, Duration patience, Progress progress) throws IOException;
	}

	/** Two looks at a file that are equal saw the same content, as far as the clock of the file system can show. */
	private record Look(long size, FileTime modified) {
	}

	private final StudyFolder folder;
	private final Writer writer;
	private String known = "";
	private @Nullable Look looked;

	/** @param writer replaces the file, see {@link StudyWriting#replace} */
	public KnownStudy(StudyFolder folder, Writer writer) {
		this.folder = folder;
		this.writer = writer;
	}

	/** Returns the folder of the study. */
	public StudyFolder folder() {
		return folder;
	}

	/**
	 * Reads the study; the present content of the file is known from now on.
	 *
	 * @throws IOException when there is no readable study; nothing else is known then
	 */
	public synchronized Study read() throws IOException {
		// One that is missing is refused by reading it, in words of its own.
		Look before = Files.exists(folder.file().path()) ? look() : null;
		ReadStudy read = folder.file().read();
		known = read.sha256();
		looked = before;
		return read.study();
	}

	/**
	 * Sets the digest of the content that the shown study was made from, whatever the file has now: unsaved edits of an
	 * earlier run.
	 */
	public synchronized void knows(String sha256) {
		known = sha256;
		looked = null;
	}

	/** SHA-256 of the content that is known. */
	public synchronized String digest() {
		return known;
	}

	/**
	 * SHA-256 of the content that somebody else has put there; empty when nobody has, and when there is no file.
	 *
	 * @throws IOException when the file cannot be read
	 */
	public synchronized Optional<String> others() throws IOException {
		if (!Files.exists(folder.file().path())) {
			return Optional.empty();
		}
		Look now = look();
		if (now.equals(looked)) {
			return Optional.empty();
		}
		Optional<String> there = folder.file().sha256();
		if (there.equals(Optional.of(known))) {
			looked = now;
			return Optional.empty();
		}
		return there;
	}

	/** Returns when the file was written. */
	public Instant written() throws IOException {
		return Files.getLastModifiedTime(folder.file().path()).toInstant();
	}

	/**
	 * Writes the study in the place of the known content.
	 *
	 * @param patience how long to wait for another writer
	 * @throws StudyChangedException when something else lies there
	 * @throws StudyInUseException   when somebody else still writes after that time
	 * @throws IOException                                likewise when writing fails; nothing was written
	 */
	public synchronized void write(Study study, Duration patience, Progress progress) throws IOException {
		write(study, Optional.of(known), patience, progress);
	}

	/** Writes the study over any content. @throws IOException as {@link #write(Study, Duration, Progress)} */
	public synchronized void overwrite(Study study, Duration patience, Progress progress) throws IOException {
		write(study, folder.file().sha256(), patience, progress);
	}

	private void write(Study study, Optional<String> expected, Duration patience, Progress progress) throws IOException {
		known = writer.save(folder, study, expected, patience, progress);
		looked = null;
	}

	private Look look() throws IOException {
		var attributes = Files.readAttributes(folder.file().path(), BasicFileAttributes.class);
		return new Look(attributes.size(), attributes.lastModifiedTime());
	}
}
