// SPDX-License-Identifier: EPL-2.0
package org.palier.coding.reference;

import java.util.List;
import java.util.Map;

import org.palier.codebook.classify.Abstention;
import org.palier.codebook.classify.Classifier;
import org.palier.codebook.classify.Codebook;
import org.palier.codebook.classify.Judgement;
import org.palier.codebook.classify.OpenClassifier;
import org.palier.codebook.classify.Scores;
import org.palier.codebook.classify.Verdict;
import org.palier.corpus.Post;
import org.palier.ground.options.OptionValues;
import org.palier.ground.text.Bilingual;

/** Says that a post is what its first word says; abstains on "?", breaks on "!". */
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
		return OpenClassifier.of("1", FirstWord::classify);
	}

	private static Verdict classify(Post post) {
		String word = post.text().split(" ")[0];
		return switch (word) {
		case "?" -> Verdict.ofUsage(new Judgement.Abstained(Abstention.NO_EVIDENCE), "", false);
		case "!" -> throw new IllegalStateException("broken on purpose");
		default -> Verdict.ofUsage(new Judgement.Coded(word, Scores.strengths(Map.of(word, 1.0)), List.of()), "", false);
		};
	}
}
