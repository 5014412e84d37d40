// SPDX-License-Identifier: EPL-2.0
package org.palier.model.file;

import java.io.IOException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Optional;

import org.palier.model.Study;

/**
 * One {@code study.palier} on disk. Reading and writing are whole: saving what was loaded gives the
 * same bytes, and a save that fails leaves the old content. Not thread-safe for one file.
 */
public final class StudyFile {

	/** Version of the format that this program writes, and the newest that it reads. */
	public static final int FORMAT_VERSION = 1;

	private final Path file;

	/** @param file the file; need not exist yet */
	public StudyFile(Path file) {
		this.file = file;
	}

	/** The file itself. */
	public Path path() {
		return file;
	}

	/**
	 * Reads the study, with the digest of what was read.
	 *
	 * @throws StudyFileException when the file is missing, malformed, or from a newer version
	 */
	public ReadStudy read() throws IOException {
		byte[] content = PalierXml.bytes(file);
		return new ReadStudy(PalierXml.parse(file, content, Study.class, FORMAT_VERSION), ContentDigest.of(content));
	}

	/** The study alone, for who only reads. @throws StudyFileException likewise */
	public Study load() throws IOException {
		return PalierXml.parse(file, PalierXml.bytes(file), Study.class, FORMAT_VERSION);
	}

	/** SHA-256 of what lies there now, in lower-case hexadecimal; empty when nothing does. */
	public Optional<String> sha256() throws IOException {
		try {
			return Optional.of(ContentDigest.of(file));
		} catch (NoSuchFileException none) {
			return Optional.empty();
		}
	}

	/**
	 * Writes the study in the current format: to a temporary file beside it, flushed to disk, then moved into place.
	 * Nothing is asked of what lies there: who may not be the only writer holds the study's lock and compares.
	 *
	 * @return SHA-256 of what was written, in lower-case hexadecimal
	 * @throws StudyFileException when a text cannot be written; the file has its old content
	 * @throws IOException        naming the file, when the disk is full or may not be written to; likewise
	 */
	public String write(Study study) throws IOException {
		study.setFormatVersion(FORMAT_VERSION);
		byte[] content = PalierXml.write(file, study);
		PalierXml.replace(file, content);
		return ContentDigest.of(content);
	}

	/** {@link #write} for who needs no digest. */
	public void save(Study study) throws IOException {
		write(study);
	}
}
