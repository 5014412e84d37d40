// SPDX-License-Identifier: EPL-2.0
package org.palier.coding.reference;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;

import org.junit.jupiter.api.Test;
import org.palier.corpus.Facet;

class ReferenceColumnsTest {

	private static final Facet GRUNIG = new Facet("grunig");

	@Test
	void shortNamesStandForTheTheoriesThatShip() {
		assertThat(ReferenceColumns.facet("model")).isEqualTo(GRUNIG);
		assertThat(ReferenceColumns.facet("level")).isEqualTo(new Facet("chang_kannan"));
		assertThat(ReferenceColumns.facet("arnstein")).isEqualTo(new Facet("arnstein"));
		assertThat(ReferenceColumns.name(GRUNIG)).isEqualTo("model");
		assertThat(ReferenceColumns.name(new Facet("arnstein"))).isEqualTo("arnstein");
	}

	@Test
	void aStudyKnowsUsagesAndItsOwnTheories() {
		assertThat(ReferenceColumns.facet("usage", Set.of())).contains(Facet.USAGE);
		assertThat(ReferenceColumns.facet("model", Set.of("grunig"))).contains(GRUNIG);
		assertThat(ReferenceColumns.facet("model", Set.of("arnstein"))).isEmpty();
		assertThat(ReferenceColumns.facet("arnstein", Set.of("arnstein"))).contains(new Facet("arnstein"));
	}

	@Test
	void noNameIsNoFacetWhateverIsKnown() {
		assertThat(ReferenceColumns.facet("", any -> true)).isEmpty();
		assertThat(ReferenceColumns.facet("any", any -> true)).contains(new Facet("any"));
		assertThat(ReferenceColumns.facet("any", none -> false)).isEmpty();
	}
}
