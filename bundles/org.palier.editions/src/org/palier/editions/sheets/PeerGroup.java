// SPDX-License-Identifier: EPL-2.0
package org.palier.editions.sheets;

import java.util.List;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;

import org.palier.numbers.view.StudyView;
import org.palier.numbers.view.StudyView.AgencyView;

/**
 * With whom a body is compared.
 *
 * @param kind    of the group
 * @param members positions of the peers, without the body
 */
record PeerGroup(Kind kind, List<Integer> members) {

	/** Peers of which there must be as many before any is shown. */
	static final int FEWEST = 5;

	/** What the peers have in common. */
	enum Kind {
		CATEGORY, GOVERNMENT, NONE
	}

	PeerGroup {
		members = List.copyOf(members);
	}

	/** Those of its category within its government; all of the government where they are too few; nobody where these are too few. */
	static PeerGroup of(StudyView view, int body, int fewest) {
		AgencyView own = view.agencies().get(body);
		List<Integer> government = others(view, body, it -> view.agencies().get(it).jurisdiction() == own.jurisdiction());
		List<Integer> category = own.category() == StudyView.NONE ? List.of()
				: government.stream().filter(it -> view.agencies().get(it).category() == own.category()).toList();
		if (category.size() >= fewest) {
			return new PeerGroup(Kind.CATEGORY, category);
		}
		return government.size() >= fewest ? new PeerGroup(Kind.GOVERNMENT, government) : new PeerGroup(Kind.NONE, List.of());
	}

	private static List<Integer> others(StudyView view, int body, IntPredicate like) {
		return IntStream.range(0, view.agencies().size()).filter(it -> it != body && view.isCounted(it) && like.test(it)).boxed().toList();
	}
}
