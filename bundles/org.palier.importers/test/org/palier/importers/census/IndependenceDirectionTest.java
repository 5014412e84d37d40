// SPDX-License-Identifier: EPL-2.0
package org.palier.importers.census;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.IntStream;

import org.junit.jupiter.api.Test;
import org.palier.ground.text.Bilingual;
import org.palier.ground.text.Wording;
import org.palier.importers.Bench;
import org.palier.importers.gc.GcAccountsImporter;
import org.palier.importers.gc.GcOrganisationsImporter;
import org.palier.model.PresenceStatus;
import org.palier.numbers.indicators.Indicator;
import org.palier.numbers.maturity.LevelDifference;
import org.palier.numbers.maturity.PostLevelDifference;
import org.palier.numbers.maturity.PresenceShareDifference;
import org.palier.numbers.view.StudyView;
import org.palier.numbers.view.TheoryView;

/**
 * In which direction a test errs that takes its units for independent: agencies are divided into halves by chance, where
 * nothing differs, so that a test at 5 % that is right rejects 5 of 100 and Pearson's sum is its degrees of freedom on
 * average. The sum is worked out here, and what is found is what the notes of the tables say.
 */
class IndependenceDirectionTest {

	private static final int HALVES = 400;

	/** @param mean of Pearson's sum, by its degrees of freedom @param rejected part of the halves whose sum is beyond the bound of 5 % */
	private record Found(double mean, double rejected) {
	}

	/**
	 * The five tools of the shipped census of Canada that at least 20 agencies use: the sum is beyond 9.488 (4 degrees of freedom) in 5 %
	 * where units are independent.
	 */
	@Test
	void presencesVaryLessThanTheTestSupposes() throws Exception {
		var bench = new Bench();
		bench.bring(new GcOrganisationsImporter(), Bench.shipped("canada-2025-09-26/organisations.csv"), Map.of());
		bench.bring(new GcAccountsImporter(), Bench.shipped("canada-2025-09-26/accounts.csv"), Map.of("unlisted", "absent"));
		StudyView view = StudyView.of(bench.study);
		int[] tools = IntStream.range(0, view.platforms().size())
				.filter(tool -> IntStream.range(0, view.agencies().size()).filter(it -> present(view, it, tool)).count() >= 20).toArray();
		List<long[]> agencies = IntStream.range(0, view.agencies().size()).filter(it -> view.presences(it) > 0)
				.mapToObj(it -> IntStream.of(tools).mapToLong(tool -> present(view, it, tool) ? 1 : 0).toArray()).toList();
		assertThat(tools).hasSize(5);
		Found found = halves(agencies, 9.488);
		assertThat(found.mean()).isLessThan(0.6);
		assertThat(found.rejected()).isLessThan(0.01);
		assertThat(noteOf(new PresenceShareDifference(), "presences")).contains("would find too little");
	}

	/** Levels of the invented study, of which service is too rare to count: communication and above, 3.841 with 1 degree of freedom. */
	@Test
	void usagesVaryLessThanTheTestSupposes() throws Exception {
		var bench = new Bench();
		bench.bring(new CensusWideImporter(), Bench.shipped("invented/wide.csv"), Map.of());
		bench.bring(new CensusLongImporter(), Bench.shipped("invented/long.csv"), Map.of());
		StudyView view = StudyView.of(bench.study);
		TheoryView theory = view.theories().stream().filter(TheoryView::ordered).findFirst().orElseThrow();
		List<long[]> agencies = IntStream.range(0, view.agencies().size()).mapToObj(it -> levels(view, theory, it)).toList();
		assertThat(agencies.stream().mapToLong(it -> it[0] + it[1]).sum()).isEqualTo(145);
		Found found = halves(agencies, 3.841);
		assertThat(found.mean()).isLessThan(0.6);
		assertThat(found.rejected()).isLessThan(0.01);
		assertThat(noteOf(new LevelDifference(), "usages")).contains("would find too little");
	}

	/** Forty agencies of fifty posts, each with a habit of its own: here the direction is the other. */
	@Test
	void postsVaryMoreThanTheTestSupposes() throws Exception {
		var chance = new Random(13);
		List<long[]> agencies = new ArrayList<>();
		for (int agency = 0; agency < 40; agency++) {
			double habit = chance.nextDouble();
			long upper = IntStream.range(0, 50).filter(it -> chance.nextDouble() < habit).count();
			agencies.add(new long[] { 50 - upper, upper });
		}
		Found found = halves(agencies, 3.841);
		assertThat(found.mean()).isGreaterThan(2);
		assertThat(found.rejected()).isGreaterThan(0.2);
		assertThat(noteOf(new PostLevelDifference(), "posts")).contains("would find far too much");
	}

	private static boolean present(StudyView view, int agency, int platform) {
		return view.status(agency, platform) == PresenceStatus.PRESENT;
	}

	private static long[] levels(StudyView view, TheoryView theory, int agency) {
		long[] levels = new long[2];
		for (int platform = 0; platform < view.platforms().size(); platform++) {
			for (int usage = 0; usage < view.usages().size(); usage++) {
				int level = theory.categoryOf(usage, platform);
				if (view.shows(agency, platform, usage) && level != TheoryView.UNPLACED) {
					levels[Math.min(1, level)]++;
				}
			}
		}
		return levels;
	}

	private static Found halves(List<long[]> agencies, double bound) {
		var chance = new Random(15);
		List<long[]> order = new ArrayList<>(agencies);
		double sum = 0;
		int rejected = 0;
		for (int i = 0; i < HALVES; i++) {
			Collections.shuffle(order, chance);
			double pearson = pearson(total(order.subList(0, order.size() / 2)), total(order.subList(order.size() / 2, order.size())));
			sum += pearson;
			rejected += pearson > bound ? 1 : 0;
		}
		return new Found(sum / HALVES / (agencies.getFirst().length - 1), (double) rejected / HALVES);
	}

	private static long[] total(List<long[]> counts) {
		long[] total = new long[counts.getFirst().length];
		counts.forEach(it -> IntStream.range(0, total.length).forEach(outcome -> total[outcome] += it[outcome]));
		return total;
	}

	private static double pearson(long[] one, long[] other) {
		double first = IntStream.range(0, one.length).mapToLong(it -> one[it]).sum();
		double second = IntStream.range(0, one.length).mapToLong(it -> other[it]).sum();
		double sum = 0;
		for (int outcome = 0; outcome < one.length; outcome++) {
			double share = (one[outcome] + other[outcome]) / (first + second);
			sum += Math.pow(one[outcome] - first * share, 2) / (first * share) + Math.pow(other[outcome] - second * share, 2) / (second * share);
		}
		return sum;
	}

	private static String noteOf(Indicator indicator, String units) {
		Bilingual note = new Wording(indicator.getClass(), "messages").text("independence." + units);
		return note.en();
	}
}
