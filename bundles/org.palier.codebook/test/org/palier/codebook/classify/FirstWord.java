// SPDX-License-Identifier: EPL-2.0
package org.palier.codebook.classify;

import java.time.Duration;
import java.util.List;
import java.util.Map;

import org.palier.corpus.Post;
import org.palier.fixtures.Unheeding;
import org.palier.ground.options.OptionValues;
import org.palier.ground.text.Bilingual;

/** Says that a post is what its first word says; abstains on "?", breaks on "!". */
public final class FirstWord implements Classifier {

	private static final long serialVersionUID = 1L;
	private static final Duration OUTLASTS = Duration.ofSeconds(5);

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
		return OpenClassifier.of("1", this::classify);
	}

	private Verdict classify(Post post) {
		String word = post.text().split(" ")[0];
		return switch (word) {
		case "?" -> Verdict.ofUsage(new Judgement.Abstained(Abstention.NO_EVIDENCE), "", false);
		case "!" -> throw new IllegalStateException("broken on purpose");
		case "!!" -> throw new StackOverflowError();
		case "null" -> null;
		case "loop" -> loop();
		default -> Verdict.ofUsage(new Judgement.Coded(word, Scores.strengths(Map.of(word, 1.0)), evidence(word, post)), "", false);
		};
	}

	/** A second word “far” lies about where it stands. */
	private static List<Evidence> evidence(String word, Post post) {
		return post.text().endsWith(" far") ? List.of(new Evidence("r", word, 1, 0, post.text().length() + 1)) : List.of();
	}

	/** Does not come back while a test looks, and minds no interrupt; one that spun on would take a core from all tests that follow. */
	private static Verdict loop() {
		long end = System.nanoTime() + OUTLASTS.toNanos();
		while (System.nanoTime() < end) {
			Unheeding.pause();
		}
		throw new IllegalStateException("nobody gave it up");
	}
}
