// SPDX-License-Identifier: EPL-2.0
package org.palier.statistics.agreement;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.List;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.palier.statistics.agreement.Agreement.Finding;
import org.palier.statistics.agreement.Coefficient.Undefined;
import org.palier.statistics.agreement.Coefficient.Value;
import org.palier.statistics.agreement.Coefficient.Why;

class AgreementTest {

	@Test
	@DisplayName("two coders: every measure of all codes, and those of one code against the others, with intervals around them")
	void two() {
		List<Finding> findings = new Agreement(units(2, "a,a", "a,a", "b,b", "b,a", "b,b", "a,b", "a,a", "b,b"), Level.NOMINAL).findings(200, 7);
		assertEquals(13, findings.stream().filter(it -> it.category() == null).count());
		assertEquals(12, findings.stream().filter(it -> it.category() != null).count(), "six measures of two codes");
		// 6 of 8 agree, both coders use each code four times
		Finding kappa = find(findings, AgreementMeasure.COHEN);
		assertEquals(new Value(0.5), kappa.value());
		BootstrapInterval interval = kappa.interval().orElseThrow();
		assertTrue(interval.low() < 0.5 && interval.high() > 0.5 && interval.high() <= 1, interval.toString());
		assertEquals(findings, new Agreement(units(2, "a,a", "a,a", "b,b", "b,a", "b,b", "a,b", "a,a", "b,b"), Level.NOMINAL).findings(200, 7));
		assertNotEquals(interval,
				find(new Agreement(units(2, "a,a", "a,a", "b,b", "b,a", "b,b", "a,b", "a,a", "b,b"), Level.NOMINAL).findings(200, 8),
						AgreementMeasure.COHEN).interval().orElseThrow());
	}

	@Test
	@DisplayName("three coders: measures of two are undefined for all, and there for each pair")
	void three() {
		List<Finding> findings = new Agreement(units(3, "1,1,2", "2,2,2", "3,3,1", "1,2,1"), Level.ORDINAL).findings(0, 1);
		assertEquals(new Undefined(Why.TWO_CODERS_ONLY), find(findings, AgreementMeasure.COHEN_LINEAR).value());
		assertEquals(3, findings.stream().filter(it -> it.measure() == AgreementMeasure.COHEN && it.coders().size() == 2).count());
		Finding pair = findings.stream().filter(it -> it.measure() == AgreementMeasure.PERCENT && it.coders().equals(List.of("a", "c")))
				.findFirst().orElseThrow();
		assertEquals(0.5, ((Value) pair.value()).number(), 1e-12);
		assertEquals(Level.ORDINAL, find(findings, AgreementMeasure.KRIPPENDORFF).level());
		assertEquals(Level.NOMINAL, find(findings, AgreementMeasure.FLEISS).level());
	}

	@Test
	@DisplayName("there is no number without units coded twice, with one code alone, without an order, or below zero")
	void undefined() {
		assertEquals(new Undefined(Why.NO_UNIT_CODED_TWICE), AgreementMeasure.PERCENT.measure(units(2, "a,", ",b").ratings(), Level.NOMINAL));
		for (AgreementMeasure measure : List.of(AgreementMeasure.COHEN, AgreementMeasure.SCOTT, AgreementMeasure.FLEISS,
				AgreementMeasure.KRIPPENDORFF, AgreementMeasure.GWET_AC1, AgreementMeasure.BENNETT_S, AgreementMeasure.COHEN_MAX)) {
			assertEquals(new Undefined(Why.ONE_CATEGORY), measure.measure(units(2, "a,a", "a,a").ratings(), Level.NOMINAL), measure.id());
		}
		assertEquals(new Undefined(Why.NO_ORDER), AgreementMeasure.COHEN_LINEAR.measure(units(2, "a,a", "a,b").ratings(), Level.NOMINAL));
		assertEquals(new Undefined(Why.NO_ORDER), AgreementMeasure.KRIPPENDORFF.measure(units(2, "a,a", "a,b").ratings(), Level.INTERVAL));
		assertEquals(new Undefined(Why.BELOW_ZERO), AgreementMeasure.KRIPPENDORFF.measure(units(2, "-1,1", "2,1").ratings(), Level.RATIO));
	}

	@Test
	@DisplayName("codes have an order: numbers by value, then texts")
	void order() {
		assertEquals(List.of("2", "10", "a"), units(2, "10,a", "2,10").ratings().categories());
	}

	@Test
	@DisplayName("clusters are drawn whole: where all units of an agency are alike, its units say no more than one")
	void clusters() {
		var single = new RatingsOfUnits(List.of("a", "b"));
		var grouped = new RatingsOfUnits(List.of("a", "b"));
		for (int i = 0; i < 200; i++) {
			List<String> codes = i < 100 ? List.of("x", "x") : i < 150 ? List.of("y", "y") : List.of("x", "y");
			single.add(codes);
			grouped.add(codes, "agency " + i / 50);
		}
		assertTrue(width(grouped) > 3 * width(single), width(grouped) + " and " + width(single));
	}

	@Test
	@DisplayName("sets: MASI is by Passonneau (2006): equal 0, held 1 - 2/3 of the shared part, overlapping 1 - 1/3 of it, apart 1")
	void masi() {
		CodeDistance masi = CodeDistance.masi(List.of("a b", "b a", "a", "b c", "d"));
		assertEquals(0, masi.between(0, 1), 1e-12);
		assertEquals(1 - 2.0 / 3 / 2, masi.between(0, 2), 1e-12);
		assertEquals(1 - 1.0 / 3 / 3, masi.between(0, 3), 1e-12);
		assertEquals(1, masi.between(0, 4), 1e-12);
	}

	private static double width(RatingsOfUnits units) {
		BootstrapInterval interval = find(new Agreement(units, Level.NOMINAL).findings(400, 3), AgreementMeasure.COHEN).interval().orElseThrow();
		return interval.high() - interval.low();
	}

	private static Finding find(List<Finding> findings, AgreementMeasure measure) {
		return findings.stream().filter(it -> it.measure() == measure && it.category() == null).findFirst().orElseThrow();
	}

	private static RatingsOfUnits units(int coders, String... rows) {
		var units = new RatingsOfUnits(List.of("a", "b", "c").subList(0, coders));
		for (String row : rows) {
			units.add(Arrays.asList(row.split(",", -1)));
		}
		return units;
	}
}
