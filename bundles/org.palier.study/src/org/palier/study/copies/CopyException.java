// SPDX-License-Identifier: EPL-2.0
package org.palier.study.copies;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Locale;

import org.palier.ground.text.Bilingual;
import org.palier.ground.text.Explained;
import org.palier.ground.text.FailureKind;
import org.palier.ground.text.Wording;

/** A study cannot be copied, packed or unpacked. All is as it was before. */
public final class CopyException extends IOException implements Explained {

	private static final long serialVersionUID = 1L;
	private static final Wording WORDS = new Wording(CopyException.class, "messages");
	private static final double MEGABYTE = 1_000_000;

	private final transient Bilingual reason;
	private final FailureKind kind;

	private CopyException(FailureKind kind, Bilingual reason) {
		super(reason.en());
		this.kind = kind;
		this.reason = reason;
	}

	/** Something lies there already. */
	static CopyException taken(Path there) {
		return new CopyException(FailureKind.USAGE, WORDS.text("taken", there));
	}

	/** The copy would lie in a study. */
	static CopyException within(Path there, Path study) {
		return new CopyException(FailureKind.USAGE, WORDS.text("within", there, study));
	}

	/** The disk is too full. @param needed bytes @param free bytes */
	static CopyException full(Path there, long needed, long free) {
		return new CopyException(FailureKind.NO_ROOM,
				WORDS.text("full", there, Math.ceil(needed / MEGABYTE), Math.floor(free / MEGABYTE)));
	}

	/** A file is no study. */
	static CopyException none(Path file) {
		return new CopyException(FailureKind.UNREADABLE, WORDS.text("none", file));
	}

	/** A file is cut off, or somebody made it to do harm. */
	static CopyException damaged(Path file) {
		return new CopyException(FailureKind.UNREADABLE, WORDS.text("damaged", file));
	}

	/** Another program holds the posts. */
	static CopyException held(Path study) {
		return new CopyException(FailureKind.IN_USE, WORDS.text("held", study));
	}

	@Override
	public Bilingual reason() {
		return reason;
	}

	@Override
	public String getLocalizedMessage() {
		return reason.in(Locale.getDefault());
	}

	@Override
	public FailureKind failure() {
		return kind;
	}
}
