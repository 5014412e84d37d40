// SPDX-License-Identifier: EPL-2.0
package org.palier.checks;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;

import org.junit.jupiter.api.Test;
import org.palier.fixtures.Samples;
import org.palier.ground.text.Bilingual;
import org.palier.matching.EditDistance;
import org.palier.model.Agency;

/** Agencies whose names nearly are those of another list. */
class NearNamesTest extends RuledStudy {

	@Test
	void unmatchedAgencyOfNearlyAListedNameIsFound() {
		parks.setName(Bilingual.same("Department of National Parks").toModel());
		Agency typo = Samples.agency(quebec, "typo");
		typo.setName(Bilingual.same("Departement of National Park").toModel());
		assertThat(found("name_nearly_listed")).as("a listed one").isEmpty();
		typo.setUnmatched(true);
		assertThat(found("name_nearly_listed")).singleElement().satisfies(it -> assertThat(it.fix()).isEmpty());
		typo.setName(Bilingual.same("Department of National Parts and Seas").toModel());
		assertThat(found("name_nearly_listed")).isEmpty();
	}

	/** Levenshtein's own kind of example: kitten, sitting, 3. */
	@Test
	void distanceCountsLetters() {
		assertThat(EditDistance.of("kitten", "sitting")).isEqualTo(3);
		assertThat(EditDistance.of("", "abc")).isEqualTo(3);
	}

	/** Every pair compared, by the plain recurrence: what the index must give too. */
	@Test
	void nearNamesAreFoundAsIfAllWereCompared() {
		var random = new Random(7);
		var keys = new ArrayList<String>();
		for (int i = 0; i < 300; i++) {
			String key = i % 3 == 0 || keys.isEmpty() ? letters(random, 5 + random.nextInt(40)) : keys.get(random.nextInt(keys.size()));
			for (int change = random.nextInt(5); change > 0 && key.length() > 1; change--) {
				int at = random.nextInt(key.length());
				key = key.substring(0, at) + letters(random, random.nextInt(3)) + key.substring(at + random.nextInt(2));
			}
			if (!keys.contains(key)) {
				keys.add(key);
			}
		}
		var names = new NearNames();
		keys.forEach(it -> names.add(Samples.agency(quebec, it), it));
		int near = 0;
		for (String key : keys) {
			List<String> expected = keys.stream().filter(it -> {
				int limit = Math.min(3, Math.min(it.length(), key.length()) / 10);
				return !it.equals(key) && recurrence(it, key) <= limit;
			}).toList();
			near += expected.size();
			assertThat(names.near(key)).extracting(Agency::getId).containsExactlyElementsOf(expected);
		}
		assertThat(near).isGreaterThan(50);
	}

	private static String letters(Random random, int count) {
		return random.ints(count, 'a', 'e').collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append).toString();
	}

	private static int recurrence(String one, String other) {
		int[][] distance = new int[one.length() + 1][other.length() + 1];
		for (int i = 0; i <= one.length(); i++) {
			for (int j = 0; j <= other.length(); j++) {
				distance[i][j] = i == 0 || j == 0 ? i + j
						: Math.min(Math.min(distance[i - 1][j], distance[i][j - 1]) + 1,
								distance[i - 1][j - 1] + (one.charAt(i - 1) == other.charAt(j - 1) ? 0 : 1));
			}
		}
		return distance[one.length()][other.length()];
	}
}
