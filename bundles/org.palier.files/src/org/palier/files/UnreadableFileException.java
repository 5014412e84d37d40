// SPDX-License-Identifier: EPL-2.0
package org.palier.files;

import java.io.IOException;
import java.nio.file.Path;

import org.palier.ground.text.Bilingual;
import org.palier.ground.text.Explained;
import org.palier.ground.text.FailureKind;

/** A file that as a whole cannot be read; nothing of it was taken. */
public class UnreadableFileException extends IOException implements Explained {

	private static final long serialVersionUID = 1L;

	private final transient Path file;
	private final transient Bilingual reason;

	/** @param reason one sentence that names what is wrong */
	public UnreadableFileException(Path file, Bilingual reason) {
		super(file + ": " + reason.en());
		this.file = file;
		this.reason = reason;
	}

	/** The file. */
	public final Path file() {
		return file;
	}

	/** One sentence that names what is wrong. */
	@Override
	public final Bilingual reason() {
		return reason;
	}

	/** The file, and what is wrong with it. */
	@Override
	public final Bilingual sentence() {
		return new Bilingual(file + "\u202f: " + reason.fr(), file + ": " + reason.en(), reason.remedy());
	}

	@Override
	public FailureKind failure() {
		return FailureKind.UNREADABLE;
	}
}
