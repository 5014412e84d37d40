// SPDX-License-Identifier: EPL-2.0
package org.palier.corpus;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;

import org.jspecify.annotations.Nullable;

/** A corpus that cannot be opened, read or written; the reason can be shown in either language. */
public final class CorpusException extends IOException {

	private static final long serialVersionUID = 1L;

	/** The reason why a corpus cannot be opened, read or written. */
	public enum Reason {
		/** Another process, or another object of this one, holds it; see {@link CorpusException#holder()}. */
		IN_USE,
		/** Written by a newer version of Palier. */
		NEWER,
		/** Belongs to another study. */
		OTHER_STUDY,
		/** No corpus, or damaged. */
		MALFORMED,
		/** It, or its folder, is not there. */
		UNREACHABLE,
		/** It may not be read, or not be written to: no permission, or a folder or disk that is read-only. */
		DENIED,
		/** Its path holds a character, the {@link CorpusException#detail()}, that the database cannot take. */
		PATH,
		/** No room is left on a disk. */
		FULL,
		/** Reading or writing failed half-way for another reason. */
		FAILED
	}

	private final Reason reason;
	private final transient Path file;
	private final String detail;
	private final transient @Nullable LockHolder holder;

	CorpusException(Reason reason, Path file, String detail, @Nullable Throwable cause) {
		this(reason, file, detail, null, cause);
	}

	CorpusException(Reason reason, Path file, String detail, @Nullable LockHolder holder, @Nullable Throwable cause) {
		super(reason + " " + file + (detail.isEmpty() ? "" : ": " + detail), cause);
		this.reason = reason;
		this.file = file;
		this.detail = detail;
		this.holder = holder;
	}

	/** Why. */
	public Reason reason() {
		return reason;
	}

	/** The file of the corpus. */
	public Path file() {
		return file;
	}

	/** The details of the fault, e.g. the version or the study found; empty when the reason says it all. */
	public String detail() {
		return detail;
	}

	/** The process that holds the corpus; empty when it is not in use, or when the process is not known. */
	public Optional<LockHolder> holder() {
		return Optional.ofNullable(holder);
	}
}
