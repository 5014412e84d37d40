// SPDX-License-Identifier: EPL-2.0
package org.palier.classifiers.linear;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import org.junit.jupiter.api.Test;
import org.palier.corpus.CoderKind;
import org.palier.corpus.Facet;
import org.palier.ground.Progress;

/** Numbers held against pencil and against scikit-learn. */
class FiguresTest {

	/**
	 * Seven rows, three codes. Weights by scikit-learn 1.4.2: LogisticRegression(C=2, class_weight='balanced',
	 * fit_intercept=False, multi_class='multinomial', tol=1e-12) with a column of ones.
	 */
	@Test
	void weightsAreThoseOfAnotherLibrary() {
		float[][] rows = { { 1, 0, .5f }, { .8f, .2f, 0 }, { 0, 1, .3f }, { .1f, .9f, 0 }, { 0, .2f, 1 }, { .3f, 0, .9f }, { .9f, .1f, .2f } };
		int[][] columns = new int[rows.length][];
		for (int i = 0; i < rows.length; i++) {
			columns[i] = new int[] { 0, 1, 2 };
		}
		double[][] weights = new SoftmaxSolver(2).solve(new SparseRows(columns, rows, 3), new int[] { 0, 0, 1, 1, 2, 2, 0 }, 3);
		double[][] expected = { { 1.2188, -0.5573, -0.5422, 0.0136 }, { -0.638, 1.1907, -0.5993, 0.0055 },
				{ -0.5808, -0.6334, 1.1415, -0.0191 } };
		for (int code = 0; code < 3; code++) {
			assertThat(weights[code]).containsExactly(expected[code], within(0.01));
		}
	}

	/**
	 * Thirty posts in 15 bins of two. All are given code a with 0.8; 24 of them have it, six at the end do not. In twelve bins
	 * both are right: |1.6 - 2| / 30 each; in three both are wrong: 1.6 / 30 each. Together (12 * 0.4 + 3 * 1.6) / 30 = 0.32.
	 */
	@Test
	void calibrationErrorByPencil() {
		int[] truth = IntStream.range(0, 30).map(it -> it < 24 ? 0 : 1).toArray();
		double[][] given = IntStream.range(0, 30).mapToObj(it -> new double[] { 0.8, 0.2 }).toArray(double[][]::new);
		FacetReport.Figures figures = new HeldOutFigures(List.of("a", "b"), truth,
				IntStream.range(0, 30).mapToObj(it -> "body " + it % 5).toList(), 1).of(given);
		assertThat(figures.calibration()).isCloseTo(0.32, within(1e-12));
		assertThat(figures.accuracy()).isEqualTo(0.8);
		// F1 of a: 2 * 24 / (24 + 30); of b: 0
		assertThat(figures.macroF1()).isCloseTo(48 / 54.0 / 2, within(1e-12));
		assertThat(figures.interval().low()).isLessThanOrEqualTo(figures.macroF1());
		assertThat(figures.interval().high()).isGreaterThanOrEqualTo(figures.macroF1());
	}

	/** Who says a with 0.99 and is right in 3 of 4 is at its best where it says 0.75: ln(99) / T = ln(3). */
	@Test
	void temperatureMakesWhatIsTooSureAsSureAsItIsRight() {
		List<Calibration.HeldOutPost> held = new ArrayList<>();
		for (int i = 0; i < 4; i++) {
			held.add(new Calibration.HeldOutPost(new double[] { Math.log(0.99), Math.log(0.01) }, new double[2], new double[2], i < 3 ? 0 : 1));
		}
		Calibration found = Calibration.alone(held, false);
		assertThat(found.temperature()).isCloseTo(Math.log(99) / Math.log(3), within(0.001));
		assertThat(found.probabilities(held.getFirst().logs(), new double[2], new double[2])[0]).isCloseTo(0.75, within(0.001));
	}

	@Test
	void madePostsShowEachUsageThatIsLearnedInBothLanguagesAndNoOther() {
		var byUsage = MadeExamples.all().stream()
				.collect(Collectors.groupingBy(it -> it.codes().getOrDefault(Facet.USAGE, ""), Collectors.toList()));
		assertThat(byUsage.keySet()).containsExactlyInAnyOrder("alert", "answer", "opinion_call", "contest", "mobilization",
				"online_service", "job_offer",
				"event", "advice", "image_promotion", "news_release", "third_party_link");
		assertThat(byUsage.values()).allSatisfy(some -> {
			assertThat(some).hasSizeGreaterThanOrEqualTo(10).allMatch(it -> it.fold().isEmpty());
			assertThat(some.stream().map(it -> it.post().language()).distinct()).containsExactlyInAnyOrder("fr", "en");
		});
	}

	@Test
	void whatIsMadeIsLearnedFromAndNeverJudged() {
		List<Example> coded = MadePosts.examples(it -> it);
		Training.Learned plain = new Training(coded, List.of(), MadePosts.CODEBOOK, "", CoderKind.MACHINE, 1).learn(List.of(Facet.USAGE),
				Progress.NONE);
		Training.Learned helped = new Training(coded, MadeExamples.all(), MadePosts.CODEBOOK, "", CoderKind.MACHINE, 1)
				.learn(List.of(Facet.USAGE), Progress.NONE);
		assertThat(helped.reports().getFirst().alone().matrix().total()).isEqualTo(plain.reports().getFirst().alone().matrix().total())
				.isEqualTo(48);
		// alert 37, answer 28, job_offer 17 of the made posts
		assertThat(helped.model().provenance()).containsEntry("made_posts", "82").containsEntry("posts", "48")
				.containsEntry("trained_on", plain.model().provenance().get("trained_on"));
	}
}
