// SPDX-License-Identifier: EPL-2.0
package org.palier.statistics.agreement;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Random;

import org.dkpro.statistics.agreement.unitizing.KrippendorffAlphaUnitizingAgreement;
import org.dkpro.statistics.agreement.unitizing.UnitizingAnnotationStudy;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.palier.statistics.agreement.Coefficient.Undefined;
import org.palier.statistics.agreement.Coefficient.Value;
import org.palier.statistics.agreement.Coefficient.Why;

/** Alpha for unitising: the example of Krippendorff (2004), DKPro Statistics 2.2.0 on random tables, and where there is none. */
class MarkedSpansTest {

	private static final List<String> CODES = List.of("c", "k", "t");

	@Test
	@DisplayName("the two observers of Krippendorff (2004, p. 790-794)")
	void published() {
		var spans = new MarkedSpans(2, 300);
		// positions of the publication less 150, where its continuum begins
		spans.add(0, "c", 75, 145);
		spans.add(0, "c", 220, 250);
		spans.add(1, "c", 70, 150);
		spans.add(1, "c", 205, 225);
		spans.add(1, "c", 250, 270);
		for (int coder = 0; coder < 2; coder++) {
			spans.add(coder, "k", 30, 90);
			spans.add(coder, "k", 150, 200);
		}
		// from its disagreements as it prints them: 0.0144 of 0.0532 for c, 0 for k, and 0.0144 of 0.0532 + 0.0490
		assertEquals(1 - 0.0144 / 0.0532, value(spans.alpha("c")), 1e-3);
		assertEquals(1, value(spans.alpha("k")), 1e-12);
		assertEquals(1 - 0.0144 / (0.0532 + 0.0490), value(spans.alpha()), 1e-3);
	}

	@Test
	@DisplayName("the same as DKPro of random spans of two to four coders")
	void peer() {
		var random = new Random(19);
		int compared = 0;
		for (int i = 0; i < 1000; i++) {
			int coders = 2 + random.nextInt(3);
			long length = 50 + random.nextInt(2000);
			var ours = new MarkedSpans(coders, length);
			var study = new UnitizingAnnotationStudy(coders, 0, length);
			for (int coder = 0; coder < coders; coder++) {
				for (String code : CODES) {
					// the peer takes it that every coder marked something
					long at = random.nextInt((int) length / 3);
					do {
						long end = Math.min(length, at + 1 + random.nextInt((int) length / 4));
						ours.add(coder, code, at, end);
						study.addUnit(at, end - at, coder, code);
						at = end + random.nextInt((int) length / 4);
					} while (at < length && random.nextInt(4) > 0);
				}
			}
			var peer = new KrippendorffAlphaUnitizingAgreement(study);
			assertEquals(peer.calculateAgreement(), value(ours.alpha()), 1e-9, "table " + i);
			for (String code : CODES) {
				assertEquals(peer.calculateCategoryAgreement(code), value(ours.alpha(code)), 1e-9, code + " of table " + i);
				compared++;
			}
		}
		assertEquals(3000, compared);
	}

	@Test
	@DisplayName("by hand: one unit of two in a continuum of ten that the other coder did not mark")
	void byHand() {
		var spans = new MarkedSpans(2, 10);
		spans.add(0, "a", 2, 4);
		// observed: from each side 2 squared, of 2 pairs and 10 squared; expected: 2/10 of 4 times the places in gaps of 2, 6 and 10
		double observed = 2.0 * 2 * 2 / (2 * 100);
		double expected = 2.0 / 10 * 4 * (1 + 5 + 9) / (20.0 * 19 - 2);
		assertEquals(1 - observed / expected, value(spans.alpha("a")), 1e-12);
		assertTrue(value(spans.alpha("a")) < 0.0);
	}

	@Test
	@DisplayName("spans that one coder gave the same code are one where they overlap")
	void overlapping() {
		var parts = new MarkedSpans(2, 100);
		parts.add(0, "a", 10, 30);
		parts.add(0, "a", 20, 40);
		parts.add(1, "a", 12, 40);
		var whole = new MarkedSpans(2, 100);
		whole.add(0, "a", 10, 40);
		whole.add(1, "a", 12, 40);
		assertEquals(value(whole.alpha("a")), value(parts.alpha("a")), 0);
		// another code over the same characters does not come into it
		parts.add(1, "b", 0, 100);
		assertEquals(value(whole.alpha("a")), value(parts.alpha("a")), 0);
	}

	@Test
	@DisplayName("there is no number of one coder, of nothing marked, of a text of one unit")
	void undefined() {
		var alone = new MarkedSpans(1, 100);
		alone.add(0, "a", 0, 10);
		assertEquals(new Undefined(Why.NO_UNIT_CODED_TWICE), alone.alpha("a"));
		assertEquals(new Undefined(Why.NOTHING_MARKED), new MarkedSpans(2, 100).alpha());
		assertEquals(new Undefined(Why.NOTHING_MARKED), new MarkedSpans(2, 100).alpha("a"));
		var one = new MarkedSpans(2, 1);
		one.add(0, "a", 0, 1);
		one.add(1, "a", 0, 1);
		assertEquals(new Undefined(Why.ONE_CATEGORY), one.alpha("a"));
	}

	@Test
	@DisplayName("a span beyond the text or of nobody is refused")
	void refused() {
		var spans = new MarkedSpans(2, 100);
		assertThrows(IllegalArgumentException.class, () -> spans.add(0, "a", 90, 101));
		assertThrows(IllegalArgumentException.class, () -> spans.add(0, "a", 5, 5));
		assertThrows(IllegalArgumentException.class, () -> spans.add(2, "a", 5, 6));
	}

	private static double value(Coefficient coefficient) {
		return assertInstanceOf(Value.class, coefficient).number();
	}
}
