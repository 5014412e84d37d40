// SPDX-License-Identifier: EPL-2.0
package org.palier.codebook.theory;

import java.time.Instant;
import java.util.Objects;

import org.palier.model.Study;
import org.palier.study.runs.StudyRuns;

/**
 * A run that recoded posts in the corpus and that no study lists yet. The edit that changes the codebook also lists the run, so that one
 * undo takes back both.
 *
 * @param runId id of the run; empty when there were no posts to recode
 * @param at    start of the run
 * @param label what it did, in one line
 */
public record PostRecode(String runId, Instant at, String label) {

	/** No posts were recoded. */
	public static final PostRecode NONE = new PostRecode("", Instant.EPOCH, "");

	/** Complete on construction. */
	public PostRecode {
		Objects.requireNonNull(runId);
		Objects.requireNonNull(at);
		Objects.requireNonNull(label);
	}

	void list(Study study) {
		if (!runId.isEmpty()) {
			StudyRuns.list(study, runId, RecodeRun.KIND, at, label);
		}
	}
}
