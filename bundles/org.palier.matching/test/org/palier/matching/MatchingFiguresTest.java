// SPDX-License-Identifier: EPL-2.0
package org.palier.matching;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.management.ManagementFactory;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfEnvironmentVariable;

/** 5,000 names against 100,000 agencies, in under 10 s of one processor; when {@code PALIER_FIGURES} is set. */
@EnabledIfEnvironmentVariable(named = "PALIER_FIGURES", matches = ".+")
class MatchingFiguresTest {

	private static final List<String> KINDS = List.of("Municipalité de", "Agence de", "Office of", "Commission scolaire de", "Ville de",
			"Board of");

	/** Names of three words made of syllables: some rare, some of a thousand bodies. */
	private static List<String> names(int count, Random random) {
		var names = new ArrayList<String>();
		for (int i = 0; i < count; i++) {
			names.add(KINDS.get(random.nextInt(KINDS.size())) + " " + word(random, 2) + " " + word(random, 3) + " " + word(random, 4));
		}
		return names;
	}

	private static String word(Random random, int syllables) {
		var word = new StringBuilder();
		for (int i = 0; i < syllables; i++) {
			word.append("bcdfglmnprstv".charAt(random.nextInt(13))).append("aeiou".charAt(random.nextInt(5)));
		}
		return word.toString();
	}

	@Test
	void fiveThousandNamesAgainstAHundredThousandAgencies() {
		var random = new Random(15);
		List<String> names = names(100_000, random);
		var bodies = new ArrayList<Body>();
		for (int i = 0; i < names.size(); i++) {
			bodies.add(new Body("a" + i, "qc", List.of(names.get(i)), List.of(), Map.of(), "", "", Set.of(), true));
		}
		long before = ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
		var matcher = new BodyMatcher(bodies, Map.of("qc", List.of("Québec", "Quebec")), Thresholds.OF_PALIER);
		int taken = 0;
		for (int i = 0; i < 5_000; i++) {
			// A letter is missing in every second one.
			String name = names.get(i * 17);
			String sought = i % 2 == 0 ? name : name.substring(0, name.length() - 4) + name.substring(name.length() - 3);
			taken += matcher.find(Body.named("qc", List.of(sought))) instanceof MatchOutcome.Match ? 1 : 0;
		}
		double seconds = (ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime() - before) / 1e9;
		System.out.printf("5,000 names against 100,000 agencies: %.1f s of processor, %d taken%n", seconds, taken);
		assertThat(seconds).isLessThan(10);
	}
}
