// SPDX-License-Identifier: EPL-2.0
package org.palier.matching;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import org.palier.ground.text.NameKey;
import org.palier.ground.text.Wording;

/**
 * Finds bodies among those of a study. Ids in lists go first; then names in normal form, in either language, with acronyms,
 * and what else two bodies may share. Only bodies of one jurisdiction, and not of different parents, places or ids of one
 * scheme, can be one. A name that several bodies bear is no evidence, nor is one that stands where there is none. Immutable
 * and thread-safe.
 */
public final class BodyMatcher {

	private static final Wording WORDS = new Wording(BodyMatcher.class, "messages");
	/** Two that are as like as this leave it open which is meant. */
	static final double TOO_CLOSE = 0.03;
	/** The very name, in whatever order. */
	private static final double NAMED = 0.99;

	private final Thresholds thresholds;
	private final Map<String, NamesOfJurisdiction> jurisdictions = new HashMap<>();
	private final Map<String, List<Body>> byExternalId = new HashMap<>();
	private final Set<String> listed = new HashSet<>();

	/**
	 * Indexes bodies; takes about a second for 100,000.
	 *
	 * @param known         bodies of the study
	 * @param jurisdictions names of each jurisdiction by its id: they tell little within names of its bodies
	 */
	public BodyMatcher(Collection<Body> known, Map<String, List<String>> jurisdictions, Thresholds thresholds) {
		this.thresholds = thresholds;
		var parts = new LinkedHashMap<String, List<Body>>();
		for (Body body : known) {
			if (body.listed()) {
				listed.add(body.id());
			}
			parts.computeIfAbsent(body.jurisdiction(), it -> new ArrayList<>()).add(body);
			body.externalIds().forEach((scheme, value) -> byExternalId.computeIfAbsent(scheme + ' ' + value, it -> new ArrayList<>()).add(body));
		}
		parts.forEach((id, bodies) -> this.jurisdictions.put(id, new NamesOfJurisdiction(bodies,
				jurisdictions.getOrDefault(id, List.of()).stream().map(NameKey::of).toList(), thresholds.proposed() - 1e-9, WORDS)));
	}

	/** Where scores lead. */
	public Thresholds thresholds() {
		return thresholds;
	}

	/** Finds a body by an id, by its names, or as two that a name joins. */
	public MatchOutcome find(Body sought) {
		Optional<Likeness> identified = byExternalId(sought);
		if (identified.isPresent()) {
			return new MatchOutcome.Match(identified.get());
		}
		MatchOutcome named = judged(same(sought));
		if (named instanceof MatchOutcome.Match) {
			return named;
		}
		MatchOutcome whole = judged(likely(sought));
		boolean inWords = whole instanceof MatchOutcome.Match taken && taken.likeness().score() >= NAMED;
		Optional<MatchOutcome.Joint> joint = inWords ? Optional.empty() : joint(sought);
		// Two names that are both known say more than one that is alike; one of two less.
		boolean both = joint.filter(it -> it.second() instanceof MatchOutcome.Match).isPresent();
		return both || !(whole instanceof MatchOutcome.Match) ? joint.<MatchOutcome>map(it -> it).orElse(whole) : whole;
	}

	/** The agency that has an id of the body's, in its jurisdiction. */
	private Optional<Likeness> byExternalId(Body sought) {
		for (Map.Entry<String, String> id : sought.externalIds().entrySet()) {
			List<Body> holders = byExternalId.getOrDefault(id.getKey() + ' ' + id.getValue(), List.of()).stream()
					.filter(it -> it.jurisdiction().equals(sought.jurisdiction()) && !it.id().equals(sought.id())).toList();
			if (holders.size() == 1) {
				return Optional.of(new Likeness(holders.getFirst().id(), 1, List.of(new Reason(1, WORDS.text("same_id", id.getKey(), id.getValue())))));
			}
		}
		return Optional.empty();
	}

	/**
	 * Agencies that a body may be, by its names and what else it shares, the likeliest first; those below the lower threshold
	 * are left out. Itself and those that it cannot be are too.
	 */
	public List<Likeness> likely(Body sought) {
		NamesOfJurisdiction names = jurisdictions.get(sought.jurisdiction());
		if (names == null) {
			return List.of();
		}
		return inOrder(names.like(sought));
	}

	/** The very name first: most names of a list are in the study, and need not be held against all that are like them. */
	private List<Likeness> same(Body sought) {
		NamesOfJurisdiction names = jurisdictions.get(sought.jurisdiction());
		return names == null ? List.of() : inOrder(names.same(sought));
	}

	private List<Likeness> inOrder(List<Likeness> found) {
		return found.stream().sorted(Comparator.comparingDouble(Likeness::score).reversed().thenComparing(it -> !listed.contains(it.agency()))
						.thenComparing(Likeness::agency))
				.toList();
	}

	/** The agency that has an id of the body's, else those that are like it. */
	List<Likeness> likelyOrIdentified(Body sought) {
		return byExternalId(sought).map(List::of).orElseGet(() -> likely(sought));
	}

	private MatchOutcome judged(List<Likeness> likely) {
		if (likely.isEmpty()) {
			return new MatchOutcome.New();
		}
		Likeness best = likely.getFirst();
		// One that a list has goes before one that an account list made up.
		boolean alone = likely.stream().skip(1).filter(it -> listed.contains(it.agency()) || !listed.contains(best.agency()))
				.allMatch(it -> best.score() - it.score() > TOO_CLOSE || best.score() == 1 && it.score() < 1);
		return best.score() >= thresholds.taken() - 1e-9 && alone ? new MatchOutcome.Match(best) : new MatchOutcome.Proposed(likely);
	}

	/** “X and Y” is two bodies where both are found, or one is and the other has a name of its own. Two names of one body are not two. */
	private Optional<MatchOutcome.Joint> joint(Body sought) {
		Optional<MatchOutcome.Joint> half = Optional.empty();
		for (String name : sought.names()) {
			for (List<String> parts : NameForm.partings(name)) {
				MatchOutcome first = ofPart(sought, parts.get(0));
				MatchOutcome second = ofPart(sought, parts.get(1));
				if (first instanceof MatchOutcome.Match one && second instanceof MatchOutcome.Match other) {
					if (!one.likeness().agency().equals(other.likeness().agency())) {
						return Optional.of(new MatchOutcome.Joint(first, second, parts));
					}
				} else if (half.isEmpty() && first instanceof MatchOutcome.Match && isName(sought, parts.get(1))) {
					half = Optional.of(new MatchOutcome.Joint(first, second, parts));
				} else if (half.isEmpty() && second instanceof MatchOutcome.Match && isName(sought, parts.get(0))) {
					half = Optional.of(new MatchOutcome.Joint(second, first, List.of(parts.get(1), parts.get(0))));
				}
			}
		}
		return half;
	}

	/** A part of a name says less than a whole one: only what is written as the study has it is taken. */
	private MatchOutcome ofPart(Body sought, String name) {
		NamesOfJurisdiction names = jurisdictions.get(sought.jurisdiction());
		return names == null ? new MatchOutcome.New()
				: names.named(new Body(sought.id(), sought.jurisdiction(), List.of(name), List.of(), Map.of(), sought.parent(), sought.place(),
						Set.of(), false)).<MatchOutcome>map(MatchOutcome.Match::new).orElseGet(MatchOutcome.New::new);
	}

	/** True when a part of a name can be the name of a body by itself, rather than “Economic Development”. */
	private boolean isName(Body sought, String part) {
		NamesOfJurisdiction names = jurisdictions.get(sought.jurisdiction());
		return names != null && NameForm.of(part).filter(names::namesCountry).isPresent();
	}
}
