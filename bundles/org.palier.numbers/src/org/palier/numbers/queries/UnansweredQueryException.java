// SPDX-License-Identifier: EPL-2.0
package org.palier.numbers.queries;

import org.palier.corpus.CorpusException;
import org.palier.ground.text.Bilingual;
import org.palier.ground.text.Explained;
import org.palier.ground.text.FailureKind;
import org.palier.ground.text.Wording;

/**
 * A query that the corpus did not answer, which is no fault of the indicator that asked it.
 */
public final class UnansweredQueryException extends RuntimeException implements Explained {

	private static final Wording WORDS = new Wording(UnansweredQueryException.class, "messages");
	private static final long serialVersionUID = 1L;

	private final transient Bilingual reason;
	private final CorpusException.Reason why;

	UnansweredQueryException(CorpusException failure) {
		super(failure);
		this.why = failure.reason();
		this.reason = WORDS.text("unanswered", failure.file());
	}

	@Override
	public Bilingual reason() {
		return reason;
	}

	@Override
	public FailureKind failure() {
		return switch (why) {
		case IN_USE -> FailureKind.IN_USE;
		case FULL -> FailureKind.NO_ROOM;
		case FAILED -> FailureKind.INTERNAL;
		case NEWER, OTHER_STUDY, MALFORMED, UNREACHABLE, DENIED, PATH -> FailureKind.UNREADABLE;
		};
	}
}
