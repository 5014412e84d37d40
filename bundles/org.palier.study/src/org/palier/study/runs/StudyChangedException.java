// SPDX-License-Identifier: EPL-2.0
package org.palier.study.runs;

import java.io.IOException;
import java.nio.file.Path;

import org.palier.ground.text.Bilingual;
import org.palier.ground.text.Explained;
import org.palier.ground.text.FailureKind;
import org.palier.ground.text.Wording;

/**
 * Signals that a study's file has other content than was read: writing would erase somebody's work. Nothing was
 * written.
 */
public final class StudyChangedException extends IOException implements Explained {

	private static final long serialVersionUID = 1L;
	private static final Wording WORDS = new Wording(StudyChangedException.class, "messages");

	private final transient Path file;

	StudyChangedException(Path file) {
		super(file + " changed since it was read");
		this.file = file;
	}

	/** The study's file. */
	public Path file() {
		return file;
	}

	/** One sentence that names the file. */
	@Override
	public Bilingual reason() {
		return WORDS.text("lock.changed", file);
	}

	@Override
	public FailureKind failure() {
		return FailureKind.IN_USE;
	}
}
