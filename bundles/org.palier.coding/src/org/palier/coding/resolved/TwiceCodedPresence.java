// SPDX-License-Identifier: EPL-2.0
package org.palier.coding.resolved;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

import org.palier.model.Agencies;
import org.palier.model.Agency;
import org.palier.model.Coder;
import org.palier.model.CoderKind;
import org.palier.model.Presence;
import org.palier.model.PresenceCoding;
import org.palier.model.Study;
import org.palier.model.Usage;

/**
 * A presence that two persons or more coded, with each person's latest coding. It holds objects of the study, and belongs to the
 * thread that owns it.
 *
 * @param agency   whose presence it is
 * @param presence that was coded
 * @param words    one coding of each person, in the order in which they first coded it
 */
public record TwiceCodedPresence(Agency agency, Presence presence, List<PresenceCoding> words) {

	/** Copies its list. */
	public TwiceCodedPresence {
		words = List.copyOf(words);
	}

	/** All of a study, in the order of its census. */
	public static List<TwiceCodedPresence> of(Study study) {
		List<TwiceCodedPresence> all = new ArrayList<>();
		for (Agency agency : Agencies.of(study).toList()) {
			for (Presence presence : agency.getPresences()) {
				Map<Coder, PresenceCoding> latest = new LinkedHashMap<>();
				presence.getCodings().stream().filter(it -> it.getCoder() != null && it.getCoder().getKind() == CoderKind.HUMAN)
						.sorted(Comparator.comparing(it -> Objects.requireNonNullElse(it.getCodedOn(), LocalDate.MIN)))
						.forEach(it -> latest.put(it.getCoder(), it));
				if (latest.size() > 1) {
					all.add(new TwiceCodedPresence(agency, presence, List.copyOf(latest.values())));
				}
			}
		}
		return List.copyOf(all);
	}

	/** Usages that some of the persons saw and others did not, in the order of the codebook. @param order usages of the study */
	public List<Usage> differing(List<Usage> order) {
		return order.stream().filter(usage -> {
			long saw = words.stream().filter(it -> it.getUsages().contains(usage)).count();
			return saw > 0 && saw < words.size();
		}).toList();
	}

	/** Whether the persons saw different usages. */
	public boolean differs() {
		return words.stream().map(it -> Set.copyOf(it.getUsages())).distinct().count() > 1;
	}

	/** Whether they differ and nobody has decided. */
	public boolean isOpen() {
		return differs() && presence.getDecision() == null;
	}

	/** Those who coded it. */
	public List<Coder> coders() {
		return words.stream().map(PresenceCoding::getCoder).toList();
	}
}
