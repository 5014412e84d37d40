// SPDX-License-Identifier: EPL-2.0
package org.palier.numbers.queries;

import org.palier.corpus.CorpusException;
import org.palier.ground.text.Bilingual;
import org.palier.ground.text.Explained;
import org.palier.ground.text.Wording;

/**
 * A query that the corpus did not answer, which is no fault of the indicator that asked it.
 */
public final class UnansweredQueryException extends RuntimeException implements Explained {

	private static final Wording WORDS = new Wording(UnansweredQueryException.class, "messages");
	private static final long serialVersionUID = 1L;

	private final transient Bilingual reason;

	UnansweredQueryException(CorpusException failure) {
		super(failure);
		this.reason = WORDS.text("unanswered", failure.file());
	}

	@Override
	public Bilingual reason() {
		return reason;
	}
}
