// SPDX-License-Identifier: EPL-2.0
package org.palier.study.runs;

import java.util.List;
import java.util.Map;

import org.palier.codebook.classify.Classifier;
import org.palier.codebook.classify.Codebook;
import org.palier.codebook.classify.Judgement;
import org.palier.codebook.classify.OpenClassifier;
import org.palier.codebook.classify.Scores;
import org.palier.codebook.classify.Verdict;
import org.palier.ground.options.OptionValues;
import org.palier.ground.text.Bilingual;

/** Codes a post by its first word. */
final class FirstWord implements Classifier {

	private static final long serialVersionUID = 1L;

	@Override
	public String id() {
		return "first_word";
	}

	@Override
	public Bilingual name() {
		return new Bilingual("Premier mot", "First word");
	}

	@Override
	public Bilingual description() {
		return name();
	}

	@Override
	public OpenClassifier open(OptionValues options, Codebook codebook) {
		return OpenClassifier.of("1", post -> {
			String word = post.text().split(" ")[0];
			return Verdict.ofUsage(new Judgement.Coded(word, Scores.strengths(Map.of(word, 1.0)), List.of()), "", false);
		});
	}
}
