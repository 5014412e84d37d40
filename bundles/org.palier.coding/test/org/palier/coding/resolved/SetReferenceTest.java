// SPDX-License-Identifier: EPL-2.0
package org.palier.coding.resolved;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.palier.coding.reference.ReferenceRow;
import org.palier.corpus.Facet;

/** The gold set: what the codes of a set come to, and for how many posts each stands. */
class SetReferenceTest {

	@TempDir
	private Path folder;

	/** Of 40 posts, 20 a stratum, one of stratum b stays open: 19 stand for 20, each for ten times 20/19 posts. */
	@Test
	void weightsAreSpreadWithinTheStratum() throws IOException {
		SampledStudy study = new SampledStudy(folder.resolve("study"), 40, 2);
		for (int post = 1; post <= 42; post++) {
			study.says("anne", post, Facet.USAGE, "alert");
			if (post <= 4) {
				study.says("ben", post, Facet.USAGE, post == 2 || post == 3 ? "event" : "alert");
			}
		}
		study.write();
		study.decide(study.decisions(
				Files.writeString(folder.resolve("d.csv"), "platform,item_id,facet,value,reason,by\ntwitter,3,usage,advice,why,chloe\n")));
		SetReference gold = SetReference.of(study.codes());
		assertThat(gold.drawn()).isEqualTo(40);
		assertThat(gold.missing()).isEqualTo(Map.of("b", 1));
		assertThat(gold.weighted()).isTrue();
		assertThat(List.of(gold.decided(), gold.agreed(), gold.single(), (long) gold.targeted())).containsExactly(1L, 2L, 36L, 2L);
		assertThat(gold.rows()).hasSize(39).extracting(ReferenceRow::usage).containsOnly("alert", "advice");
		assertThat(gold.rows().get(0).weight()).isCloseTo(2, within(1e-12));
		assertThat(gold.rows().get(2).weight()).as("post 4").isCloseTo(10 * 20 / 19.0, within(1e-9));
		assertThat(gold.rows().stream().mapToDouble(ReferenceRow::weight).sum()).as("all posts of the frame").isCloseTo(20 * 2 + 20 * 10,
				within(1e-9));
	}

	/** Three of 40 without a code are 7.5 %: no estimate, and it is said. */
	@Test
	void withMoreThanFiveInAHundredMissingThereIsNoEstimate() throws IOException {
		SampledStudy study = new SampledStudy(folder.resolve("study"), 40, 0);
		for (int post = 4; post <= 40; post++) {
			study.says("anne", post, Facet.USAGE, "alert");
		}
		SetReference gold = SetReference.of(study.write().codes());
		assertThat(gold.weighted()).isFalse();
		assertThat(gold.rows()).hasSize(37).allMatch(it -> it.weight() == 1);
		assertThat(gold.notes("s1").get(1).en()).startsWith("No estimate: 3 of 40 posts that chance drew have no code");
	}
}
