// SPDX-License-Identifier: EPL-2.0
package org.palier.model.file;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;

import org.jspecify.annotations.Nullable;

/** A file that is not a readable study or pack; the reason can be shown in either language. */
public final class StudyFileException extends IOException {

	private static final long serialVersionUID = 1L;

	/** The reason why a file was refused. */
	public enum Reason {
		/** No such file. */
		MISSING,
		/** A folder stands where the file should be. */
		FOLDER,
		/** Not XML, cut short, or not written by Palier. */
		MALFORMED,
		/** Written by a newer version of Palier. */
		NEWER,
		/** Holds a document type declaration, which could reach outside the file. */
		DOCTYPE,
		/** Refers to something outside the file, which is not followed; the detail says to what. */
		REFERENCE,
		/** Cannot be written: some text holds a character that no XML file may; the detail says what of which thing. */
		CHARACTER,
		/** Not written, since it could not have been read again; the file has its old content. The detail says why. */
		UNREADABLE
	}

	private final Reason reason;
	private final transient Path file;
	private final String detail;
	private final transient @Nullable Path backup;

	StudyFileException(Reason reason, Path file, String detail, @Nullable Throwable cause) {
		this(reason, file, detail, cause, null);
	}

	private StudyFileException(Reason reason, Path file, String detail, @Nullable Throwable cause, @Nullable Path backup) {
		super(reason + " " + file + (detail.isEmpty() ? "" : ": " + detail), cause);
		this.reason = reason;
		this.file = file;
		this.detail = detail;
		this.backup = backup;
	}

	/** This exception with a backup that can be read. */
	StudyFileException withBackup(Path readable) {
		return new StudyFileException(reason, file, detail, getCause(), readable);
	}

	/** The newest backup of the file that can be read: copied over the file, it brings that content back. */
	public Optional<Path> backup() {
		return Optional.ofNullable(backup);
	}

	/** Why the file was refused. */
	public Reason reason() {
		return reason;
	}

	/** The file that was refused. */
	public Path file() {
		return file;
	}

	/** What exactly is wrong, e.g. line and column or the version found; empty when the reason says it all. */
	public String detail() {
		return detail;
	}
}
