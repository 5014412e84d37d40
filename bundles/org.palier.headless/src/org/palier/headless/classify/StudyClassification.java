// SPDX-License-Identifier: EPL-2.0
package org.palier.headless.classify;

import java.io.IOException;
import java.time.Duration;

import org.palier.codebook.classify.ClassificationSummary;
import org.palier.codebook.classify.ClassifyRun;
import org.palier.codebook.classify.Codebook;
import org.palier.codebook.classify.GivenAnswers.Basis;
import org.palier.codebook.classify.GivenAnswers;
import org.palier.corpus.CorpusException;
import org.palier.ground.text.Bilingual;
import org.palier.headless.console.Console;
import org.palier.headless.console.ConsoleProgress;
import org.palier.headless.console.Failure;
import org.palier.study.runs.OpenStudy;
import org.palier.study.runs.StudyFolder;
import org.palier.study.runs.StudyInUseException;
import org.palier.study.runs.StudyOnDisk;
import org.palier.study.runs.StudyRuns;

/**
 * Has a program code the posts of a study on disk.
 *
 * @param console gives the time, and is told how far it is
 */
public record StudyClassification(Console console) {

	private static final String COMMAND = "classify";
	private static final Duration PATIENCE = Duration.ofHours(1);

	/** Returns the result in a sentence. */
	public Bilingual done(ClassificationSummary summary, String classifier) {
		return Console.text("classify.done", classifier, summary.posts(), summary.coded(), summary.abstained(), summary.failed());
	}

	/**
	 * Asks a program about the posts of a study, of which it keeps nobody out meanwhile. A study that cannot be written is refused before.
	 *
	 * @throws java.io.IOException when there are no posts, or reading fails
	 */
	public GivenAnswers ask(StudyFolder folder, ChosenClassifier chosen) throws IOException {
		try (var writable = console.toWrite(folder, COMMAND)) {
			writable.postsNeeded();
		}
		try (var study = Console.toAsk(folder, COMMAND)) {
			var basis = basis(study);
			return GivenAnswers.ask(chosen.plugin().id(), chosen.classifying().apply(basis.codebook()), basis, study.postsNeeded(),
					console.clock().instant(), new ConsoleProgress(console));
		}
	}

	private static Basis basis(OpenStudy study) {
		return new Basis(Codebook.of(study.study()), StudyRuns.active(study.study()));
	}

	/** Opens a study to write answers to it, however long somebody else is at it: they took a program its time. */
	public StudyOnDisk toInsert(StudyFolder folder) throws IOException {
		try {
			return console.toWrite(folder, COMMAND);
		} catch (StudyInUseException other) {
			return toInsert(folder, other.reason());
		} catch (CorpusException other) {
			if (other.reason() != CorpusException.Reason.IN_USE) {
				throw other;
			}
			return toInsert(folder, Failure.of(other).message());
		}
	}

	private StudyOnDisk toInsert(StudyFolder folder, Bilingual reason) throws IOException {
		console.say(Console.text("classify.waiting", reason, PATIENCE.toMinutes()));
		return console.toWrite(folder, COMMAND, PATIENCE);
	}

	/**
	 * Writes answers to a study that is open for writing.
	 *
	 * @throws java.io.IOException when the codebook was changed, or writing fails; the study then stays as it was
	 */
	public ClassifyRun.Outcome insert(StudyOnDisk study, ChosenClassifier chosen, GivenAnswers answers) throws IOException {
		return study.run(ClassifyRun.given(chosen.plugin(), answers, basis(study)), answers.at(), new ConsoleProgress(console));
	}
}
