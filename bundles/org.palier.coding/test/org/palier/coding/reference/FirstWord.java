// SPDX-License-Identifier: EPL-2.0
package org.palier.coding.reference;

import java.util.List;
import java.util.Map;

import org.palier.core.classify.Abstention;
import org.palier.core.classify.Classifier;
import org.palier.core.classify.Codebook;
import org.palier.core.classify.Judgement;
import org.palier.core.classify.OpenClassifier;
import org.palier.core.classify.Scores;
import org.palier.core.classify.Verdict;
import org.palier.core.options.OptionValues;
import org.palier.core.text.Bilingual;
import org.palier.corpus.Post;

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
