// SPDX-License-Identifier: EPL-2.0
package org.palier.codebook.classify;

import java.util.Iterator;

import org.palier.corpus.Post;
import org.palier.ground.Faults;
import org.palier.ground.PluginFailedException;
import org.palier.ground.Progress;
import org.palier.ground.StalledException;
import org.palier.ground.text.Wording;

/**
 * A way of classifying that reports, at its end, the faults of the classifier. Faults are posts on which it threw or said
 * something impossible, and that it had to be given up. In all else it works as the wrapped way.
 *
 * @param classifying the way
 * @param id          of the classifier
 * @param faults      gets the reports
 */
public record ReportedClassification(ClassificationMode classifying, String id, Faults faults) implements ClassificationMode {

	private static final Wording WORDS = new Wording(ReportedClassification.class, "messages");

	/** Reports the faults of a run; for callers that classified in another way. */
	public static void report(ClassificationSummary summary, String id, Faults faults) {
		if (summary.failed() > 0) {
			faults.failed(WORDS.text("classifier_failed", id, summary.mostFrequentFailure(), summary.failed(), summary.posts()),
					summary.failed());
		}
	}

	@Override
	public ClassificationSummary run(Iterator<Post> posts, long total, VerdictSink sink, Progress progress) {
		try {
			ClassificationSummary summary = classifying.run(posts, total, sink, progress);
			report(summary, id, faults);
			return summary;
		} catch (StalledException stalled) {
			faults.givenUp(stalled.reason());
			throw stalled;
		} catch (PluginFailedException failed) {
			faults.failed(failed.reason());
			throw failed;
		}
	}
}
