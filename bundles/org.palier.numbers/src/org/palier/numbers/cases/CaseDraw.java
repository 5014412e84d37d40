// SPDX-License-Identifier: EPL-2.0
package org.palier.numbers.cases;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import org.palier.ground.text.Bilingual;
import org.palier.numbers.view.StudyView;

/**
 * A draw of cases that spreads over category, size class and field of agencies.
 * <p>
 * Agencies present on enough platforms are put into strata ({@link Stratum}). Names that only a list of accounts has
 * are left out: they match no organisation, and many are another spelling of one that is drawn already. The order of
 * the strata takes one of each category before a second of any. Within a category it takes one of each size class
 * before a second. {@link SeededOrder} breaks ties and orders the agencies within a stratum. Then the strata take
 * turns: each gives its first agency, then each that has one left gives its second, until there are enough. Immutable
 * and thread-safe.
 */
public final class CaseDraw {

	/**
	 * An agency drawn.
	 *
	 * @param agency  position in the view
	 * @param stratum that it stands for
	 */
	public record Case(int agency, Stratum stratum) {
	}

	private final StudyView view;
	private final CaseCriteria criteria;
	private final int eligible;
	private final int leftOut;
	private final Map<Stratum, List<Integer>> strata;

	/** @param view the census @param criteria what is asked for */
	public CaseDraw(StudyView view, CaseCriteria criteria) {
		this.view = view;
		this.criteria = criteria;
		Map<Stratum, List<Integer>> members = new HashMap<>();
		int[] present = IntStream.range(0, view.agencies().size())
				.filter(it -> view.agencies().get(it).there() && view.presences(it) >= criteria.minimumPlatforms()).toArray();
		IntStream.of(present).filter(it -> !view.agencies().get(it).unmatched())
				.forEach(it -> members.computeIfAbsent(Stratum.of(view, it), stratum -> new ArrayList<>()).add(it));
		this.eligible = members.values().stream().mapToInt(List::size).sum();
		this.leftOut = present.length - eligible;
		var order = new SeededOrder(criteria.seed());
		members.values().forEach(it -> it.sort(order.by((Integer agency) -> "agency " + view.agencies().get(agency).id())));
		this.strata = new LinkedHashMap<>();
		inOrder(members.keySet(), order).forEach(it -> strata.put(it, List.copyOf(members.get(it))));
	}

	private static List<Stratum> inOrder(Collection<Stratum> strata, SeededOrder order) {
		Map<String, List<Stratum>> byCategory = strata.stream().collect(Collectors.groupingBy(Stratum::category));
		List<List<Stratum>> categories = new ArrayList<>();
		for (String category : byCategory.keySet().stream().sorted(order.by((String it) -> "category " + it)).toList()) {
			Map<SizeClass, List<Stratum>> bySize = byCategory.get(category).stream().collect(Collectors.groupingBy(Stratum::size));
			categories.add(taking(bySize.keySet().stream().sorted(order.by((SizeClass it) -> "size " + category + "|" + it.id()))
					.map(it -> bySize.get(it).stream().sorted(order.by((Stratum each) -> "stratum " + each.text())).toList())
					.toList()));
		}
		return taking(categories);
	}

	/** The first of each, then the second of each that has one, and so on. */
	private static <T> List<T> taking(List<List<T>> turns) {
		List<T> taken = new ArrayList<>();
		int longest = turns.stream().mapToInt(List::size).max().orElse(0);
		for (int round = 0; round < longest; round++) {
			for (List<T> turn : turns) {
				if (round < turn.size()) {
					taken.add(turn.get(round));
				}
			}
		}
		return taken;
	}

	/** Returns the criteria of this draw. */
	public CaseCriteria criteria() {
		return criteria;
	}

	/** How many agencies are present on enough platforms, those left out not counted. */
	public int eligible() {
		return eligible;
	}

	/**
	 * How many agencies are present on enough platforms and cannot be drawn, as they are names of a list of accounts that
	 * match no organisation.
	 */
	public int leftOut() {
		return leftOut;
	}

	/**
	 * That some are left out and why, for a person; empty when none is.
	 */
	public Bilingual leftOutText() {
		return leftOut == 0 ? Bilingual.EMPTY : Stratum.WORDS.text("left_out", leftOut);
	}

	/** The strata of those agencies in the order of their turns, each with its agencies in order. */
	public Map<Stratum, List<Integer>> strata() {
		return Collections.unmodifiableMap(strata);
	}

	/** The cases, in order. @throws TooFewCandidatesException when fewer agencies can be drawn than are asked for */
	public List<Case> cases() throws TooFewCandidatesException {
		if (eligible < criteria.size()) {
			throw new TooFewCandidatesException(Stratum.WORDS.text("too_few", criteria.size(), eligible, view.agencies().size(),
					criteria.minimumPlatforms(), leftOut == 0 ? Bilingual.EMPTY : Stratum.WORDS.text("too_few.left_out", leftOut)));
		}
		List<List<Case>> turns = new ArrayList<>();
		strata.forEach((stratum, members) -> turns.add(members.stream().map(it -> new Case(it, stratum)).toList()));
		return taking(turns).subList(0, criteria.size());
	}

	/**
	 * Finds the next agency of a stratum that is not a case yet.
	 *
	 * @param taken ids of agencies that are cases already
	 * @return position in the view; empty when the stratum has no other
	 */
	public OptionalInt next(Stratum stratum, Set<String> taken) {
		return strata.getOrDefault(stratum, List.of()).stream().filter(it -> !taken.contains(view.agencies().get(it).id()))
				.mapToInt(Integer::intValue).findFirst();
	}
}
