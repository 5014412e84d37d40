// SPDX-License-Identifier: EPL-2.0
package org.palier.model.file;

import java.io.IOException;
import java.nio.file.Path;

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
	 * Reads the study; it belongs to no EMF resource.
	 *
	 * @throws StudyFileException when the file is missing, malformed, or from a newer version
	 */
	public Study load() throws IOException {
		return PalierXml.read(file, Study.class, FORMAT_VERSION);
	}

	/**
	 * Writes the study in the current format: to a temporary file beside it, flushed to disk, then moved into place.
	 *
	 * @throws StudyFileException when a text cannot be written; the file has its old content
	 * @throws IOException        naming the file, when the disk is full or may not be written to; likewise
	 */
	public void save(Study study) throws IOException {
		study.setFormatVersion(FORMAT_VERSION);
		PalierXml.replace(file, PalierXml.write(file, study));
	}
}
