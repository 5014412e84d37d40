// SPDX-License-Identifier: EPL-2.0
package org.palier.coding.sets;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.LongStream;
import java.util.stream.Collectors;

import org.junit.jupiter.api.Test;
import org.palier.corpus.SetPost.Part;
import org.palier.corpus.SetPost;

/** By pencil: stratum a gave 20 of 200 posts, stratum b 20 of 40, and 5 posts are targeted. */
class NonResponseTest {

	private static List<SetPost> posts() {
		List<SetPost> posts = new ArrayList<>();
		for (int i = 1; i <= 45; i++) {
			posts.add(i > 40 ? new SetPost("s", i, i, Part.TARGETED, "", null, null)
					: new SetPost("s", i, i, Part.RANDOM, i <= 20 ? "a" : "b", null, i <= 20 ? 0.1 : 0.5));
		}
		return posts;
	}

	private static NonResponse without(long... missing) {
		Set<Long> resolved = LongStream.rangeClosed(1, 45).boxed().collect(Collectors.toCollection(HashSet::new));
		LongStream.of(missing).forEach(resolved::remove);
		return NonResponse.of(new LinkedHashMap<>(Map.of("a", 20, "b", 20)), posts(), resolved);
	}

	@Test
	void whenAllAnswerWeightsAreOneOverTheChance() throws SetException {
		Map<Long, Double> weights = without().weightsForEstimate();
		assertThat(weights).hasSize(40).doesNotContainKey(41L);
		assertThat(weights.get(1L)).isEqualTo(10);
		assertThat(weights.get(21L)).isEqualTo(2);
	}

	/** Two of 40 is 5 %. Of a 19 answer: 10 × 20/19; of b 19: 2 × 20/19. Both strata still stand for 200 and 40 posts. */
	@Test
	void weightsAreSpreadWithinTheStratum() throws SetException {
		NonResponse response = without(3, 30);
		Map<Long, Double> weights = response.weightsForEstimate();
		assertThat(weights.get(1L)).isCloseTo(10 * 20 / 19.0, within(1e-12));
		assertThat(weights.get(21L)).isCloseTo(2 * 20 / 19.0, within(1e-12));
		assertThat(weights.values().stream().mapToDouble(it -> it).sum()).isCloseTo(240, within(1e-9));
		assertThat(response.strata()).extracting(NonResponse.StratumResponse::missing).containsExactlyInAnyOrder(1, 1);
	}

	private static NonResponse drawn(int a, int b, long... answered) {
		List<SetPost> posts = posts().stream().filter(it -> it.post() <= a || it.post() > 20 && it.post() <= 20 + b).toList();
		return NonResponse.of(new LinkedHashMap<>(Map.of("a", a, "b", b)), posts, LongStream.of(answered).boxed().collect(Collectors.toSet()));
	}

	@Test
	void weightsAloneStandWhereFewAreMissingAndSomeOfEachStratumAnswered() {
		assertThat(without().allowsWeights()).isTrue();
		assertThat(without(3, 30).allowsWeights()).as("two of 40, the most").isTrue();
		assertThat(without(1, 2, 3).allowsWeights()).as("three of 40").isFalse();
		assertThat(drawn(0, 0).allowsWeights()).as("nothing was drawn").isFalse();
		assertThat(drawn(20, 0, LongStream.rangeClosed(1, 20).toArray()).allowsWeights()).as("a stratum of which nothing was drawn").isTrue();
		assertThat(drawn(20, 1, LongStream.rangeClosed(1, 20).toArray()).allowsWeights())
				.as("the one post of a stratum is missing: one of 21").isFalse();
	}

	@Test
	void anErasedPostIsMissingToo() {
		List<SetPost> left = posts().stream().filter(it -> it.post() > 3).toList();
		NonResponse response = NonResponse.of(Map.of("a", 20, "b", 20), left, LongStream.rangeClosed(1, 45).boxed().collect(Collectors.toSet()));
		assertThat(response.missing()).isEqualTo(3);
	}

	@Test
	void aSetWithoutChancesIsRefused() {
		assertThatThrownBy(() -> NonResponse.of(Map.of(), posts(), Set.of(41L)).weightsForEstimate()).isInstanceOf(SetException.class)
				.hasMessageContaining("at random");
	}
}
