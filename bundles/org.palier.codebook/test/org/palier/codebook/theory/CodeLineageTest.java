// SPDX-License-Identifier: EPL-2.0
package org.palier.codebook.theory;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

import org.junit.jupiter.api.Test;
import org.palier.codebook.theory.CodeLineage.Fate;
import org.palier.corpus.Facet;
import org.palier.study.runs.RunManifest;

/** What codes have become: chains, circles, splits and what was said after. */
class CodeLineageTest {

	private static final Instant SAID = Instant.parse("2026-11-01T10:00:00Z");

	private static RunManifest run(int day, String kind, Map<String, String> parameters) {
		return new RunManifest("r" + day, kind, at(day), "0.2", new TreeMap<>(parameters), List.of(), List.of(), new TreeMap<>(), List.of(),
				List.of());
	}

	private static Instant at(int day) {
		return SAID.plusSeconds(day * 86_400L);
	}

	private static Fate follow(CodeLineage lineage, String code, Instant said, String... present) {
		return lineage.follow(Facet.USAGE, code, said, Set.of(present));
	}

	@Test
	void aMergeIsFollowedAndSoIsAChain() {
		var lineage = CodeLineage.of(List.of(run(9, "migrate", Map.of("usage:consultation", "dialogue", "pack", "p", "from", "1.1", "to", "2.0")),
				run(3, "recode", Map.of("usage:opinion_call", "consultation"))));
		assertThat(follow(lineage, "opinion_call", SAID, "dialogue")).isEqualTo(new Fate.Became("dialogue", at(9), true));
		assertThat(follow(lineage, "consultation", SAID, "dialogue")).isEqualTo(new Fate.Became("dialogue", at(9), true));
		assertThat(follow(lineage, "alert", SAID, "dialogue", "alert")).isEqualTo(new Fate.Same());
		assertThat(follow(lineage, "opinion_call", SAID, "alert")).as("what it became is gone too").isEqualTo(new Fate.Gone());
		assertThat(lineage.follow(new Facet("grunig"), "opinion_call", SAID, Set.of("dialogue"))).as("of another facet")
				.isEqualTo(new Fate.Gone());
	}

	@Test
	void whatWasSaidAfterAChangeIsMeantAsItIs() {
		var lineage = CodeLineage.of(List.of(run(3, "recode", Map.of("usage:news", "alert"))));
		assertThat(follow(lineage, "news", at(4), "alert", "news")).isEqualTo(new Fate.Same());
		assertThat(follow(lineage, "news", at(4), "alert")).isEqualTo(new Fate.Gone());
	}

	@Test
	void aCircleEndsWhereItIsNow() {
		var lineage = CodeLineage.of(List.of(run(1, "recode", Map.of("usage:a", "b")), run(2, "recode", Map.of("usage:b", "a"))));
		assertThat(follow(lineage, "a", at(1), "a")).isEqualTo(new Fate.Same());
		assertThat(follow(lineage, "b", SAID, "a")).isEqualTo(new Fate.Became("a", at(2), false));
		// Both at once: what changes places does not come back.
		var swapped = CodeLineage.of(List.of(run(1, "migrate", Map.of("usage:x", "y", "usage:y", "z"))));
		assertThat(follow(swapped, "x", SAID, "y", "z")).isEqualTo(new Fate.Became("y", at(1), true));
	}

	@Test
	void aSplitIsForAPersonToLookAt() {
		var byPlatform = CodeLineage.of(List.of(run(1, "recode", Map.of("usage:news@facebook", "report"))));
		assertThat(follow(byPlatform, "news", SAID, "news", "report")).isEqualTo(new Fate.Split("news", at(1)));
		// As a manifest told a split by agencies before it said so.
		var byAgency = CodeLineage.of(List.of(run(1, "recode", Map.of("usage:news", "report"))));
		assertThat(follow(byAgency, "news", SAID, "news", "report")).isEqualTo(new Fate.Split("news", at(1)));
		var merged = CodeLineage
				.of(List.of(run(1, "recode", Map.of("usage:news~report", "report")), run(2, "recode", Map.of("usage:news", "alert"))));
		assertThat(follow(merged, "news", SAID, "alert", "report")).as("split, then merged").isEqualTo(new Fate.Split("alert", at(1)));
	}
}
