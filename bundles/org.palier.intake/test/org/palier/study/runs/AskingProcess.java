// SPDX-License-Identifier: EPL-2.0
package org.palier.study.runs;

import java.io.IOException;
import java.nio.file.Path;

import org.palier.codebook.classify.Classification;
import org.palier.codebook.classify.ClassificationSummary;
import org.palier.codebook.classify.Codebook;
import org.palier.codebook.classify.GivenAnswers.Basis;
import org.palier.codebook.classify.GivenAnswers;
import org.palier.fixtures.Unheeding;
import org.palier.ground.Progress;
import org.palier.ground.options.OptionValues;

/** A process that asks a program about the posts of a study, says so when it has all answers, and never ends. */
final class AskingProcess {

	static final String ANSWERS = "has all answers";

	private AskingProcess() {
	}

	public static void main(String[] arguments) throws IOException {
		try (var study = StudyOnDisk.toAsk(StudyFolder.at(Path.of(arguments[0])), "killed")) {
			Codebook codebook = Codebook.of(study.study());
			var program = new Classification(new FirstWord(), OptionValues.NONE, codebook);
			GivenAnswers.ask("first_word", (posts, total, sink, progress) -> {
				ClassificationSummary summary = program.run(posts, total, sink, progress);
				System.out.println(ANSWERS);
				while (!progress.isCancelled()) {
					Unheeding.pause();
				}
				return summary;
			}, new Basis(codebook, StudyRuns.active(study.study())), study.postsNeeded(), RunsOfEachKind.AT, Progress.NONE).close();
		}
	}
}
