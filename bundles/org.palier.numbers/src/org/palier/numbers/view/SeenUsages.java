// SPDX-License-Identifier: EPL-2.0
package org.palier.numbers.view;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;
import org.palier.model.Coder;
import org.palier.model.CoderKind;
import org.palier.model.Presence;
import org.palier.model.PresenceCoding;
import org.palier.model.PresenceDecision;
import org.palier.model.Usage;

/**
 * The usages of a presence, from all that coders say. A decision counts first where somebody made one, see {@link
 * PresenceDecision}. Otherwise each usage is judged by itself: seen where more than half of the persons who coded the
 * presence saw it, not seen where fewer did, open in a tie. So two coders who see different things do not see more
 * together than each of them. Each person counts by their latest coding of the presence; programs count where no person
 * coded. The rule is that of posts, see {@link org.palier.corpus.InForce}.
 *
 * @param seen usages that are in force
 * @param open usages on which coders are split: neither seen nor not seen, and in no share
 */
public record SeenUsages(Set<Usage> seen, Set<Usage> open) {

	/** Copies its sets. */
	public SeenUsages {
		seen = Set.copyOf(seen);
		open = Set.copyOf(open);
	}

	/** By the rule; nothing is seen where nobody coded. On the thread of the study. */
	public static SeenUsages of(Presence presence) {
		if (presence.getDecision() != null) {
			return new SeenUsages(Set.copyOf(presence.getDecision().getUsages()), Set.of());
		}
		List<PresenceCoding> persons = ofAnyone(presence);
		List<PresenceCoding> words = persons.isEmpty() ? latest(presence.getCodings()) : persons;
		Map<Usage, Integer> counts = new LinkedHashMap<>();
		words.forEach(word -> Set.copyOf(word.getUsages()).forEach(it -> counts.merge(it, 1, Integer::sum)));
		return new SeenUsages(with(counts, words.size(), 1), with(counts, words.size(), 0));
	}

	/**
	 * Returns the latest coding of a presence by each known person, in order; codings without a coder are left out. On
	 * the thread of the study.
	 */
	public static List<PresenceCoding> ofPersons(Presence presence) {
		return latest(presence.getCodings().stream().filter(it -> it.getCoder() != null && it.getCoder().getKind() == CoderKind.HUMAN).toList());
	}

	/**
	 * Returns the codings of a presence by persons: the latest of each person, and codings without a coder. On the
	 * thread of the study.
	 */
	static List<PresenceCoding> ofAnyone(Presence presence) {
		return latest(presence.getCodings().stream().filter(it -> !isProgram(it.getCoder())).toList());
	}

	/** @param sign whether more than half saw it (1), or as many as did not (0) */
	private static Set<Usage> with(Map<Usage, Integer> counts, int words, int sign) {
		return counts.entrySet().stream().filter(it -> Integer.signum(2 * it.getValue() - words) == sign).map(Map.Entry::getKey)
				.collect(Collectors.toUnmodifiableSet());
	}

	private static boolean isProgram(@Nullable Coder coder) {
		return coder != null && coder.getKind() == CoderKind.MACHINE;
	}

	/**
	 * Keeps one coding of each coder: the latest by its day, and the last of one day; a coding without a coder is
	 * always kept.
	 */
	private static List<PresenceCoding> latest(List<PresenceCoding> codings) {
		Map<Coder, PresenceCoding> last = new LinkedHashMap<>();
		List<PresenceCoding> words = new ArrayList<>();
		for (PresenceCoding coding : codings) {
			if (coding.getCoder() == null) {
				words.add(coding);
			} else {
				last.merge(coding.getCoder(), coding, SeenUsages::later);
			}
		}
		words.addAll(last.values());
		return words;
	}

	private static PresenceCoding later(PresenceCoding one, PresenceCoding other) {
		return one.getCodedOn() != null && other.getCodedOn() != null && other.getCodedOn().isBefore(one.getCodedOn()) ? one : other;
	}
}
