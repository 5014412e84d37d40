// SPDX-License-Identifier: EPL-2.0
package org.palier.headless.classify;

import org.palier.codebook.classify.ClassificationSummary;
import org.palier.codebook.classify.ClassifyRun;
import org.palier.codebook.classify.Codebook;
import org.palier.ground.text.Bilingual;
import org.palier.headless.console.Console;
import org.palier.headless.console.ConsoleProgress;
import org.palier.study.runs.StudyOnDisk;
import org.palier.study.runs.StudyRuns;

/**
 * Has a program code the posts of a study on disk.
 *
 * @param console gives the time, and is told how far it is
 */
public record StudyClassification(Console console) {

	/** Returns the result in a sentence. */
	public Bilingual done(ClassificationSummary summary, String classifier) {
		return Console.text("classify.done", classifier, summary.posts(), summary.coded(), summary.abstained(), summary.failed());
	}

	/**
	 * Classifies the posts of a study that is open for writing.
	 *
	 * @throws java.io.IOException when there are no posts, or reading or writing fails; the study then stays as it was
	 */
	public ClassifyRun.Outcome classify(StudyOnDisk study, ChosenClassifier chosen) throws Exception {
		study.postsNeeded();
		Codebook codebook = Codebook.of(study.study());
		return study.run(new ClassifyRun(chosen.plugin(), codebook, chosen.classifying().apply(codebook), StudyRuns.active(study.study())),
				console.clock().instant(), new ConsoleProgress(console));
	}
}
