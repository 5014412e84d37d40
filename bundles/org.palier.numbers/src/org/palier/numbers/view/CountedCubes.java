// SPDX-License-Identifier: EPL-2.0
package org.palier.numbers.view;

import java.io.UncheckedIOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.palier.corpus.CorpusException;
import org.palier.corpus.CountCell;
import org.palier.corpus.Facet;

/** The cubes of counts as a view shows them, each made when it is first asked for. */
final class CountedCubes implements PostCubes {

	private final PostCounts counts;
	private final CellPositions positions;
	private final PostsView usages;
	private final Map<Set<Facet>, PostsView> made = new HashMap<>();

	CountedCubes(PostCounts counts, CellPositions positions) {
		this.counts = counts;
		this.positions = positions;
		usages = new PostsView(counts, counts.cells(), positions, counts.coded().keySet(), this);
	}

	/** The cube of usages. */
	PostsView usages() {
		return usages;
	}

	@Override
	public synchronized PostsView of(Set<Facet> theories) {
		return made.computeIfAbsent(Set.copyOf(theories), it -> usages.withCells(cells(it), positions));
	}

	private List<CountCell> cells(Set<Facet> theories) {
		if (theories.size() == 1 && counts.coded().keySet().containsAll(theories)) {
			return counts.cells(theories.iterator().next());
		}
		try {
			return counts.crossing().cells(theories);
		} catch (CorpusException failure) {
			throw new UncheckedIOException(failure);
		}
	}
}
