// SPDX-License-Identifier: EPL-2.0
package org.palier.statistics.agreement;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.function.Function;

import org.dkpro.statistics.agreement.IAgreementMeasure;
import org.dkpro.statistics.agreement.coding.BennettSAgreement;
import org.dkpro.statistics.agreement.coding.CodingAnnotationStudy;
import org.dkpro.statistics.agreement.coding.CohenKappaAgreement;
import org.dkpro.statistics.agreement.coding.FleissKappaAgreement;
import org.dkpro.statistics.agreement.coding.KrippendorffAlphaAgreement;
import org.dkpro.statistics.agreement.coding.ScottPiAgreement;
import org.dkpro.statistics.agreement.distance.IDistanceFunction;
import org.dkpro.statistics.agreement.distance.IntervalDistanceFunction;
import org.dkpro.statistics.agreement.distance.NominalDistanceFunction;
import org.dkpro.statistics.agreement.distance.OrdinalDistanceFunction;
import org.dkpro.statistics.agreement.distance.RatioDistanceFunction;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.palier.statistics.agreement.Coefficient.Undefined;
import org.palier.statistics.agreement.Coefficient.Value;

/** Compares the coefficients with those of DKPro Statistics 2.2.0, for random tables. */
class PeerAgreementTest {

	private static final int TABLES = 1000;

	private record Table(int coders, List<Integer[]> rows) {

		Ratings ratings() {
			return as(String::valueOf);
		}

		Ratings as(Function<Integer, String> code) {
			var units = new RatingsOfUnits(List.of("a", "b", "c", "d", "e").subList(0, coders));
			rows.forEach(row -> units.add(Arrays.stream(row).map(it -> it == null ? null : code.apply(it)).toList()));
			return units.ratings();
		}

		CodingAnnotationStudy study(Function<Integer, Object> code) {
			var study = new CodingAnnotationStudy(coders);
			rows.forEach(row -> study.addItemAsArray(Arrays.stream(row).map(it -> it == null ? null : code.apply(it)).toArray()));
			return study;
		}
	}

	private static Table random(Random random, int coders, double missing) {
		int codes = 2 + random.nextInt(4);
		List<Integer[]> rows = new ArrayList<>();
		for (int i = 5 + random.nextInt(40); i > 0; i--) {
			int usual = 1 + random.nextInt(codes);
			Integer[] row = new Integer[coders];
			for (int k = 0; k < coders; k++) {
				row[k] = random.nextDouble() < missing ? null : random.nextDouble() < 0.6 ? usual : 1 + random.nextInt(codes);
			}
			rows.add(row);
		}
		return new Table(coders, rows);
	}

	@Test
	@DisplayName("kappa, pi and S of two coders")
	void two() {
		var random = new Random(1);
		int defined = 0;
		for (int i = 0; i < TABLES; i++) {
			Table table = random(random, 2, 0);
			CodingAnnotationStudy study = table.study(it -> it);
			defined += same(new CohenKappaAgreement(study), AgreementMeasure.COHEN, table, i);
			defined += same(new ScottPiAgreement(study), AgreementMeasure.SCOTT, table, i);
			defined += same(new BennettSAgreement(study), AgreementMeasure.BENNETT_S, table, i);
		}
		assertTrue(defined > 2900, defined + " of 3000");
	}

	@Test
	@DisplayName("kappa of Fleiss of three to five coders")
	void many() {
		var random = new Random(2);
		int defined = 0;
		for (int i = 0; i < TABLES; i++) {
			Table table = random(random, 3 + random.nextInt(3), 0);
			defined += same(new FleissKappaAgreement(table.study(it -> it)), AgreementMeasure.FLEISS, table, i);
		}
		assertTrue(defined > 990, defined + " of 1000");
	}

	@Test
	@DisplayName("alpha of four levels and of sets, codes left out")
	void alpha() {
		var random = new Random(3);
		List<String> sets = List.of("a", "b", "a b", "b c", "a b c");
		for (int i = 0; i < TABLES; i++) {
			Table table = random(random, 2 + random.nextInt(4), 0.2);
			if (table.ratings().unitsCodedTwice() < 2) {
				continue;
			}
			Coincidences pairs = Coincidences.of(table.ratings());
			double[] values = table.ratings().values().orElseThrow();
			same(new NominalDistanceFunction(), table, pairs.alpha(CodeDistance.nominal()), i);
			same(new OrdinalDistanceFunction(), table, pairs.alpha(CodeDistance.ordinal(pairs.counts())), i);
			same(new IntervalDistanceFunction(), table, pairs.alpha(CodeDistance.interval(values)), i);
			same(new RatioDistanceFunction(), table, pairs.alpha(CodeDistance.ratio(values)), i);
			Coincidences ofSets = Coincidences.of(table.as(it -> sets.get(it - 1)));
			// its own MASI is no peer: it multiplies (1 - J) and (1 - M), where Passonneau (2006, p. 833) has 1 - J M
			CodeDistance jaccard = CodeDistance.jaccard(sets);
			var peer = new KrippendorffAlphaAgreement(table.study(it -> it),
					(study, one, other) -> jaccard.between((Integer) one - 1, (Integer) other - 1));
			near(peer.calculateAgreement(), ofSets.alpha(CodeDistance.jaccard(ofSets.ratings().categories())), "sets of table " + i);
		}
	}

	private static int same(IAgreementMeasure peer, AgreementMeasure measure, Table table, int number) {
		return near(peer.calculateAgreement(), measure.measure(table.ratings(), Level.NOMINAL), measure + " of table " + number);
	}

	private static void same(IDistanceFunction distance, Table table, Coefficient alpha, int number) {
		near(new KrippendorffAlphaAgreement(table.study(it -> it), distance).calculateAgreement(), alpha,
				distance.getClass().getSimpleName() + " of table " + number);
	}

	/** Where the peer has no number, or takes one code for perfect agreement, ours is undefined. */
	private static int near(double peer, Coefficient coefficient, String what) {
		if (coefficient instanceof Undefined) {
			assertTrue(Double.isNaN(peer) || Double.isInfinite(peer) || peer == 1 || peer == 0, what + ": " + peer);
			return 0;
		}
		assertEquals(peer, ((Value) coefficient).number(), 1e-9, what);
		return 1;
	}
}
