// SPDX-License-Identifier: EPL-2.0
package org.palier.statistics.disclosure;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;

import org.junit.jupiter.api.Test;

/** Groups of three are the smallest that may be put together. */
class ReleasedSetsTest {

	private static final Set<String> SEVEN = Set.of("a", "b", "c", "d", "e", "f", "g");

	@Test
	void theFirstSetIsToldAsItIs() {
		assertThat(new ReleasedSets(3, List.of()).kept(Set.of("a"))).containsExactly("a");
	}

	/** One that is gone would be alone: two more go with it. */
	@Test
	void whoWithdrewIsMissingAmongOthers() {
		assertThat(new ReleasedSets(3, List.of(SEVEN)).kept(Set.of("b", "c", "d", "e", "f", "g"))).containsExactlyInAnyOrder("d", "e", "f", "g");
		assertThat(new ReleasedSets(3, List.of(SEVEN)).kept(SEVEN)).isEqualTo(SEVEN);
	}

	@Test
	void whoCameIsToldAmongOthers() {
		assertThat(new ReleasedSets(3, List.of(Set.of("a", "b", "c"))).kept(Set.of("a", "b", "c", "d"))).containsExactlyInAnyOrder("a", "b", "c");
		assertThat(new ReleasedSets(3, List.of(Set.of("a", "b", "c"))).kept(Set.of("a", "b", "c", "d", "e", "f"))).hasSize(6);
	}

	/** {a b c d} went out and then {c d e f g}: c and d are known to be two already, and go out with all of their group or not at all. */
	@Test
	void aGroupThatIsKnownAlreadyIsNotSplit() {
		var sets = new ReleasedSets(3, List.of(Set.of("a", "b", "c", "d"), Set.of("c", "d", "e", "f", "g")));
		assertThat(sets.kept(Set.of("c", "d"))).containsExactlyInAnyOrder("c", "d");
		assertThat(sets.kept(Set.of("c", "e", "f", "g"))).containsExactlyInAnyOrder("e", "f", "g");
	}
}
