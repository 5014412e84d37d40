// SPDX-License-Identifier: EPL-2.0
package org.palier.codebook.classify;

import java.io.IOException;
import java.time.Instant;

import org.palier.codebook.classify.AnswerFile.Answer;
import org.palier.corpus.CodeSet;
import org.palier.corpus.Coding;
import org.palier.corpus.CodingDetails;
import org.palier.corpus.Corpus;
import org.palier.corpus.Facet;
import org.palier.corpus.RunWriter;
import org.palier.ground.Progress;

/**
 * Writes the answers of a program to a corpus, as codings of one run, all at once. Each facet becomes a coding. An abstention is written
 * too, as an empty code: it is a fact that a program looked and would not decide. Nothing is written on a post on which the program failed:
 * the code that it had stays in force.
 *
 * @param corpus   of the posts
 * @param coder    id of the program, by which codings name it
 * @param codebook that it followed
 */
record AnswerInsertion(Corpus corpus, String coder, Codebook codebook) {

	/**
	 * Writes them. A failure or a cancel leaves the corpus as it was.
	 *
	 * @param changed posts that are left out
	 * @param runId   new to the corpus
	 * @param at      time of the codings
	 * @return a summary of what was written
	 */
	ClassificationSummary insert(Answers answers, ChangedSinceAsked changed, String runId, Instant at, Progress progress) throws IOException {
		ClassifierSetting setting = answers.summary().setting();
		var count = new ClassificationSummary.Count();
		try (RunWriter<Coding> codings = corpus.appendCodings(runId, at); var behind = new CodingsBehind(codings, progress)) {
			answers.file().read(answer -> {
				if (changed.lets(answer.post())) {
					count.add(answer.verdict());
					write(behind, answer, setting.version(), at);
				}
			});
			behind.finish();
			codings.commit();
		}
		return count.summary(setting, answers.summary().provenance());
	}

	private void write(CodingsBehind codings, Answer answer, String version, Instant at) throws IOException {
		if (answer.verdict() instanceof Verdict.Judged judged) {
			for (var said : judged.facets().entrySet()) {
				codings.add(coding(answer, said.getKey(), said.getValue(), version, at));
			}
		}
	}

	private Coding coding(Answer answer, Facet facet, Judgement judgement, String version, Instant at) {
		Coding coding = Coding.byMachine(answer.post(), facet, judgement.decided().map(CodeSet::of).orElse(CodeSet.NONE), coder, version, at,
				codebook.version(), judgement.confidence(), CodingEvidence.json(facet, judgement));
		return answer.textVersion() == 1 ? coding : coding.with(CodingDetails.ofText(answer.textVersion()));
	}
}
