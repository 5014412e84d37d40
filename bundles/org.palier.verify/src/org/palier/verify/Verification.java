// SPDX-License-Identifier: EPL-2.0
package org.palier.verify;

import java.io.IOException;

import org.palier.ground.Progress;
import org.palier.ground.text.Bilingual;
import org.palier.ground.text.ExplainedException;
import org.palier.ground.text.Wording;
import org.palier.reports.verify.ReportVerification.Outcome;
import org.palier.study.runs.RunManifest;

/**
 * The way in which runs of a kind are repeated and compared. The family is open: another kind is a class that implements this and a line in
 * {@link StudyVerification#of}.
 */
public interface Verification {

	/** The words of this room. */
	Wording WORDS = new Wording(Verification.class, "messages");

	/** True for a run that can be made again, as far as its manifest tells; whether all it needs is here is another matter. */
	boolean takes(RunManifest manifest);

	/**
	 * Makes a run again, elsewhere, and compares. The study stays as it is.
	 *
	 * @throws CannotVerifyException when it cannot be made again here: why
	 * @throws ExplainedException    when a part refuses
	 * @throws IOException           when a file cannot be read
	 */
	Outcome verify(RecordedRun run, Progress progress) throws IOException, ExplainedException;

	/** The outcome, in a sentence. */
	default Bilingual conclusion(Outcome outcome) {
		return WORDS.text(outcome.differences().isEmpty() ? "same" : "differs", outcome.outputs(), outcome.differences().size());
	}

	/** True where codings that somebody changed in the file are told beside what else differs. */
	default boolean restsOnCodings() {
		return true;
	}
}
