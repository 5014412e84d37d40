// SPDX-License-Identifier: EPL-2.0
package org.palier.model.file;

import java.io.IOException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import org.palier.model.Study;
import org.palier.model.file.StudyFileException.Reason;

/**
 * One {@code study.palier} on disk. Reading and writing are whole: saving what was loaded gives the
 * same bytes, and a save that fails leaves the old content. Not thread-safe for one file.
 */
public final class StudyFile {

	/** Version of the format that this program writes, and the newest that it reads. */
	public static final int FORMAT_VERSION = 2;

	/** What a person who meets it can go back from; a newer Palier's study is whole. */
	private static final Set<Reason> WITH_WAY_BACK = Set.of(Reason.MISSING, Reason.MALFORMED, Reason.DOCTYPE, Reason.REFERENCE);

	private final Path file;
	private final StudyBackups backups;

	/** @param file the file; need not exist yet */
	public StudyFile(Path file) {
		this.file = file;
		this.backups = new StudyBackups(file);
	}

	/** True when a study's file can hold a text: XML has no control characters and no halves of surrogate pairs. */
	public static boolean canHold(String text) {
		return PalierXml.isXml(text);
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
		try {
			byte[] content = PalierXml.bytes(file);
			return new ReadStudy(PalierXml.parse(file, content, Study.class, FORMAT_VERSION), ContentDigest.of(content), content.length);
		} catch (StudyFileException refused) {
			throw WITH_WAY_BACK.contains(refused.reason()) ? refused.withBackup(backups.newestReadable().orElse(null)) : refused;
		}
	}

	/** The study alone, for callers that only read. @throws StudyFileException likewise */
	public Study load() throws IOException {
		return read().study();
	}

	/**
	 * What the file held before it was last replaced, the newest first: whole studies.
	 * @throws IOException when their folder cannot be read
	 */
	public List<Path> earlier() throws IOException {
		return backups.newestFirst();
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
	 * Writes the study in the current format: read back, written to a temporary file beside it, flushed to disk, then
	 * moved into place once the old content is kept in {@code backups/}. Permissions stay, and so does a symbolic link.
	 * Nothing is asked of what lies there: who may not be the only writer holds the study's lock and compares.
	 *
	 * @return SHA-256 of what was written, in lower-case hexadecimal
	 * @throws StudyFileException when a text cannot be written or could not be read again; the file has its old content
	 * @throws IOException        naming the file, when the disk is full or may not be written to, or the folder of the
	 *                            backups, when the old content cannot be kept; likewise
	 */
	public String write(Study study) throws IOException {
		return put(content(study));
	}

	/**
	 * The bytes that {@link #write} would put into the file, in the current format.
	 *
	 * @throws StudyFileException when a text cannot be written
	 */
	public byte[] content(Study study) throws IOException {
		study.setFormatVersion(FORMAT_VERSION);
		return PalierXml.write(file, study);
	}

	/** Writes what {@link #content} made, as {@link #write} does. @return its SHA-256 @throws IOException likewise */
	public String put(byte[] content) throws IOException {
		PalierXml.readBack(file, content);
		new FileReplacement(file, backups).put(content);
		return ContentDigest.of(content);
	}

	/** {@link #write} for callers that need no digest. */
	public void save(Study study) throws IOException {
		write(study);
	}
}
