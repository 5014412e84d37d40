// SPDX-License-Identifier: EPL-2.0
package org.palier.numbers.maturity;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.IntStream;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.palier.fixtures.Samples;
import org.palier.model.Agency;
import org.palier.model.Jurisdiction;
import org.palier.model.Study;
import org.palier.numbers.view.StudyView;

/**
 * Seven agencies; size classes are those of Statistics Canada: small up to 99 employees, medium up to 499.
 *
 * <pre>
 * 0  category 0, 50    3  category 1, 400
 * 1  category 0, 99    4  category 0, size not known
 * 2  category 0, 100   5  category not known, 20
 *                      6  neither known
 * </pre>
 */
class PeersTest {

	private final Study study = Samples.empty();
	private final Jurisdiction quebec = Samples.jurisdiction(study, "qc");
	private StudyView view;

	@BeforeEach
	void agencies() {
		agency(0, 50);
		agency(0, 99);
		agency(0, 100);
		agency(1, 400);
		agency(0, null);
		agency(null, 20);
		agency(null, null);
		view = StudyView.of(study);
	}

	@Test
	void byCategory() {
		assertThat(of(Peers.CATEGORY)).containsExactly(List.of(1, 2, 4), List.of(0, 2, 4), List.of(0, 1, 4), List.of(), List.of(0, 1, 2),
				List.of(), List.of());
	}

	@Test
	void bySize() {
		assertThat(of(Peers.SIZE)).containsExactly(List.of(1, 5), List.of(0, 5), List.of(3), List.of(2), List.of(), List.of(0, 1), List.of());
	}

	@Test
	void byBoth() {
		assertThat(of(Peers.BOTH)).containsExactly(List.of(1), List.of(0), List.of(), List.of(), List.of(), List.of(), List.of());
	}

	@Test
	void allButItself() {
		assertThat(of(Peers.ALL).get(3)).containsExactly(0, 1, 2, 4, 5, 6);
		assertThat(of(Peers.ALL).get(6)).containsExactly(0, 1, 2, 3, 4, 5);
	}

	@Test
	void idsAreThoseOfTheCommandLine() {
		assertThat(Peers.values()).extracting(Peers::id).containsExactly("both", "category", "size", "all");
		assertThat(Peers.CATEGORY.label().en()).isEqualTo("same category");
	}

	private List<List<Integer>> of(Peers peers) {
		return IntStream.range(0, view.agencies().size()).mapToObj(it -> peers.of(view, it)).toList();
	}

	private void agency(Integer category, Integer size) {
		Agency agency = Samples.agency(quebec, "a" + quebec.getAgencies().size());
		agency.setCategory(category == null ? null : study.getCategories().get(category));
		agency.setSize(size);
	}
}
