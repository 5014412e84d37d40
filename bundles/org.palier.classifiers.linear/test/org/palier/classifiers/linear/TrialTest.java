// SPDX-License-Identifier: EPL-2.0
package org.palier.classifiers.linear;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

import org.junit.jupiter.api.Test;
import org.palier.corpus.Facet;
import org.palier.corpus.Post;

/** Which way to learn is taken, and by what each fold is judged. */
class TrialTest {

	/** Two posts in two folds; each way says its own number of both. */
	private static Trial trial(Way way, double says, double... worths) {
		double[][] said = { { says, 1 - says }, { says, 1 - says } };
		var answers = new NestedFolds.Answers(new int[] { 0, 1 }, new int[] { 0, 1 }, new int[] { 0, 1 }, said, said, worths,
				Collections.nCopies(worths.length, new NestedFolds.Answers.Both(Calibration.NONE, Calibration.NONE)), Calibration.NONE,
				Calibration.NONE);
		return new Trial(way, material(way), List.of(), List.of(answers));
	}

	private static Material material(Way way) {
		List<Example> examples = List.of(example("a", "Le service est interrompu ce matin ?"), example("b", "Le service est rétabli ce soir ?"));
		return new Material(examples, Concepts.load(), 1, 1, way.form());
	}

	private static Example example(String body, String text) {
		return new Example(body, Post.ofWords(body, text, "fr", "twitter"), Map.of(Facet.USAGE, "alert"), body, body, "");
	}

	@Test
	void eachFoldIsJudgedByTheWayThatIsWorthMostWithinTheOthers() {
		Trial usual = trial(Way.ALL.get(0), 0.9, 0.5, 0.7);
		Trial other = trial(Way.ALL.get(1), 0.2, 0.6, 0.6);
		// The means are alike: the first is learned at last. The first fold is judged by the second way, the second by the first.
		assertThat(Trial.best(List.of(usual, other))).isSameAs(usual);
		NestedFolds.Answers judged = Trial.judged(List.of(usual, other)).getFirst();
		assertThat(judged.alone()[0][0]).isEqualTo(0.2);
		assertThat(judged.alone()[1][0]).isEqualTo(0.9);
		assertThat(judged.worths()).containsExactly(0.6, 0.7);
		assertThat(Trial.best(List.of(usual, trial(Way.ALL.get(1), 0.2, 0.6, 0.7))).way()).isEqualTo(Way.ALL.get(1));
	}

	/** Then a model knows words and characters alone, and reads posts as every other. */
	@Test
	void whatAPostLooksLikeCanBeLeftOut() {
		Vocabulary all = material(Way.USUAL).vocabulary(new int[] { 0, 1 });
		Vocabulary without = material(Way.ALL.get(1)).vocabulary(new int[] { 0, 1 });
		long form = IntStream.range(0, all.size()).filter(it -> all.kind(it) == Features.FORM).count();
		assertThat(form).isGreaterThan(10);
		assertThat(without.size()).isEqualTo((int) (all.size() - form));
		assertThat(Way.USUAL.told()).isEqualTo("softmax, L-BFGS, cost 10");
		assertThat(Way.ALL.get(2).told()).isEqualTo("softmax, L-BFGS, cost 3, words and characters alone");
	}
}
