// SPDX-License-Identifier: EPL-2.0
package org.palier.model.file;

import java.io.IOException;
import java.nio.file.Path;

/** A file that is not a readable study or pack; the reason can be shown in either language. */
public final class StudyFileException extends IOException {

	private static final long serialVersionUID = 1L;

	/** Why a file was refused. */
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
		CHARACTER
	}

	private final Reason reason;
	private final Path file;
	private final String detail;

	StudyFileException(Reason reason, Path file, String detail, Throwable cause) {
		super(reason + " " + file + (detail.isEmpty() ? "" : ": " + detail), cause);
		this.reason = reason;
		this.file = file;
		this.detail = detail;
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
