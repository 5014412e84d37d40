// SPDX-License-Identifier: EPL-2.0
package org.palier.statistics.disclosure;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;

import org.junit.jupiter.api.Test;

/** Six agencies told 128 hours together, five of them 58: exactly, that gives the 70 of the sixth; in classes, anything up to 150. */
class ReleasedSumsTest {

	private static final Set<String> SIX = Set.of("a", "b", "c", "d", "e", "f");
	private static final Set<String> FIVE = Set.of("b", "c", "d", "e", "f");

	@Test
	void exactSumsGiveTheSixthAndClassesDoNot() {
		assertThat(new ReleasedSums(5, 20_000, List.of(new ToldSum(SIX, 128, 128))).given(new ToldSum(FIVE, 58, 58))).contains(Set.of("a"));
		ReleasedSums told = new ReleasedSums(5, 20_000, List.of(new ToldSum(SIX, 100, 200)));
		assertThat(RoundedClass.of(128)).isEqualTo(new RoundedClass(100, 200));
		assertThat(told.given(new ToldSum(FIVE, 50, 100))).isEmpty();
		assertThat(told.with(new ToldSum(FIVE, 50, 100)).range(Set.of("a"))).hasValueSatisfying(it -> {
			assertThat(it.from()).isZero();
			assertThat(it.to()).isEqualTo(150);
		});
	}

	@Test
	void countsOfGroupsThatDifferByOneAreSetApart() {
		ReleasedSums told = new ReleasedSums(5, 20_000, List.of(new ToldSum(SIX, 0, 0)));
		assertThat(told.setApart(FIVE)).contains(Set.of("a"));
		assertThat(told.setApart(SIX)).isEmpty();
	}
}
