// SPDX-License-Identifier: EPL-2.0
package org.palier.importers.posts;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.IntStream;

import org.junit.jupiter.api.Test;

class SeenRowsTest {

	@Test
	void aRowIsSeenOnceAndCellsDoNotRunTogether() {
		var seen = new SeenRows();
		assertThat(seen.add(List.of("ab", "c"))).isTrue();
		assertThat(seen.add(List.of("a", "bc"))).isTrue();
		assertThat(seen.add(List.of("ab", "c"))).isFalse();
		assertThat(seen.add(List.of("ab", "c", ""))).isTrue();
	}

	@Test
	void growingForgetsNothing() {
		var seen = new SeenRows();
		assertThat(IntStream.range(0, 100_000).allMatch(it -> seen.add(List.of("row", Integer.toString(it))))).isTrue();
		assertThat(IntStream.range(0, 100_000).noneMatch(it -> seen.add(List.of("row", Integer.toString(it))))).isTrue();
	}
}
