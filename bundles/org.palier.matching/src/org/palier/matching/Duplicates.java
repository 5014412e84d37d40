// SPDX-License-Identifier: EPL-2.0
package org.palier.matching;

import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.palier.ground.Progress;
import org.palier.ground.text.Wording;

/**
 * Agencies of a study that may be one. Agencies that are known from accounts alone are compared with all others. Agencies of lists are
 * compared with each other only where they share an account or a site, because two rows of one list are two bodies, whatever their names.
 * Agencies that a person kept apart are not proposed again. Immutable.
 *
 * @param proposals the likeliest first
 */
public record Duplicates(List<Proposal> proposals) {

	private static final int LOOK = 16;
	private static final Wording WORDS = new Wording(Duplicates.class, "messages");
	private static final double SAME_SIGN = 0.80;
	private static final double SAME_WORD = 0.72;
	private static final Comparator<Proposal> ORDER = Comparator.comparingDouble(Proposal::score).reversed().thenComparing(Proposal::going)
			.thenComparing(Proposal::staying);

	/** Two agencies of which somebody said that they are two; the order says nothing. */
	public record Apart(String one, String other) {

		private boolean is(String first, String second) {
			return one.equals(first) && other.equals(second) || one.equals(second) && other.equals(first);
		}
	}

	/** Copies its list. */
	public Duplicates {
		proposals = List.copyOf(proposals);
	}

	/**
	 * Finds them; takes about a second for 100,000 agencies.
	 *
	 * @param bodies        of the study
	 * @param jurisdictions names of each jurisdiction by its id
	 * @param apart         pairs that a person kept apart
	 */
	public static Duplicates among(Collection<Body> bodies, Map<String, List<String>> jurisdictions, Collection<Apart> apart) {
		return among(bodies, jurisdictions, apart, Progress.NONE);
	}

	/** Finds the duplicates, and can be cancelled. @throws java.util.concurrent.CancellationException when it is */
	public static Duplicates among(Collection<Body> bodies, Map<String, List<String>> jurisdictions, Collection<Apart> apart,
			Progress progress) {
		List<Body> asked = asked(bodies);
		if (asked.isEmpty()) {
			return new Duplicates(List.of());
		}
		var matcher = new BodyMatcher(bodies, jurisdictions, Thresholds.OF_PALIER);
		var byId = new HashMap<String, Body>();
		bodies.forEach(it -> byId.put(it.id(), it));
		var found = new LinkedHashMap<Set<String>, Proposal>();
		int done = 0;
		for (Body body : asked) {
			if (done++ % LOOK == 0) {
				progress.checkCancelled();
				progress.report(done, asked.size());
			}
			for (Likeness likeness : matcher.likelyOrIdentified(body)) {
				Body other = byId.get(likeness.agency());
				boolean isApart = apart.stream().anyMatch(it -> it.is(body.id(), likeness.agency()));
				boolean nameAlone = body.listed() && other.listed() && body.shared().stream().noneMatch(other.shared()::contains);
				if (!isApart && !nameAlone) {
					Proposal proposal = stays(other, body) ? new Proposal(body.id(), other.id(), likeness.score(), likeness.reasons())
							: new Proposal(other.id(), body.id(), likeness.score(), likeness.reasons());
					found.merge(Set.of(body.id(), other.id()), proposal, (one, two) -> one.score() >= two.score() ? one : two);
				}
			}
		}
		return new Duplicates(found.values().stream().sorted(ORDER).toList());
	}

	/**
	 * Weighs the traits that a French name and an English name share. A common word in the names of accounts counts little; a number, a site
	 * or an account counts much.
	 */
	public static Proposal inTwoLanguages(Body one, Body other, String common, boolean same) {
		double score = same ? SAME_SIGN : SAME_WORD;
		List<Reason> reasons = List.of(new Reason(score, WORDS.text(same ? "two_languages_same" : "two_languages_word", common)));
		return stays(other, one) ? new Proposal(one.id(), other.id(), score, reasons) : new Proposal(other.id(), one.id(), score, reasons);
	}

	/** These and others; of two of one pair the likelier, none that a person kept apart. */
	public Duplicates and(Collection<Proposal> others, Collection<Apart> apart) {
		var all = new LinkedHashMap<Set<String>, Proposal>();
		Stream.concat(proposals.stream(), others.stream().filter(it -> apart.stream().noneMatch(kept -> kept.is(it.going(), it.staying()))))
				.forEach(it -> all.merge(Set.of(it.going(), it.staying()), it, (first, second) -> first.score() >= second.score() ? first : second));
		return new Duplicates(all.values().stream().sorted(ORDER).toList());
	}

	/** Those known from accounts alone, and those of lists that share something with another. */
	private static List<Body> asked(Collection<Body> bodies) {
		var once = new HashSet<Body.Trait>();
		var twice = new HashSet<Body.Trait>();
		bodies.forEach(it -> it.shared().stream().filter(trait -> !once.add(trait)).forEach(twice::add));
		return bodies.stream().filter(it -> !it.listed() || it.shared().stream().anyMatch(twice::contains)).toList();
	}

	/** Whether the first is the one that stays: that of a list, else that with more names, else that of the lesser id. */
	private static boolean stays(Body first, Body second) {
		if (first.listed() != second.listed()) {
			return first.listed();
		}
		int more = Integer.compare(first.names().size(), second.names().size());
		return more != 0 ? more > 0 : first.id().compareTo(second.id()) < 0;
	}

	/** Ids of the agencies that wait for an answer: those that would become another. */
	public Set<String> open() {
		return proposals.stream().map(Proposal::going).collect(Collectors.toUnmodifiableSet());
	}

	/**
	 * Returns the likeliest proposal of each agency with at least a score. There is none where a second one is as likely, and none that would
	 * merge into an agency that goes itself.
	 */
	public List<Proposal> acceptable(double score) {
		var best = new LinkedHashMap<String, Proposal>();
		var rivals = new HashSet<String>();
		for (Proposal proposal : proposals) {
			if (proposal.score() >= score - 1e-9) {
				Proposal earlier = best.putIfAbsent(proposal.going(), proposal);
				if (earlier != null && earlier.score() - proposal.score() < BodyMatcher.TOO_CLOSE) {
					rivals.add(proposal.going());
				}
			}
		}
		best.keySet().removeAll(rivals);
		return best.values().stream().filter(it -> !best.containsKey(it.staying())).toList();
	}
}
