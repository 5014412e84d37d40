// SPDX-License-Identifier: EPL-2.0
package org.palier.coding.agreement;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SequencedMap;
import java.util.Set;
import java.util.stream.Collectors;

import org.palier.coding.resolved.TwiceCodedPresence;
import org.palier.ground.text.Bilingual;
import org.palier.model.Coder;
import org.palier.model.PresenceCoding;
import org.palier.model.Study;
import org.palier.model.Usage;
import org.palier.statistics.agreement.Agreement.Finding;
import org.palier.statistics.agreement.Agreement;
import org.palier.statistics.agreement.Level;
import org.palier.statistics.agreement.RatingsOfUnits;

/**
 * Codings of presences as yes-or-no decisions: one for each usage of the study at each presence that two persons or more
 * coded. Each of these persons saw the usage (1) or did not (0). A presence counts with each person's latest coding. Every
 * usage that a coder may choose is a decision, {@code other} too: a coder who sees nothing else and one who sees nothing
 * disagree. Decisions of one agency are one cluster.
 */
public final class PresenceCodes {

	private static final String SEEN = "1";
	private static final String NOT_SEEN = "0";

	private final Bilingual study;
	private final RatingsOfUnits all;
	private final SequencedMap<String, RatingsOfUnits> byUsage = new LinkedHashMap<>();

	private PresenceCodes(Bilingual study, List<Coder> coders) {
		this.study = study;
		this.all = new RatingsOfUnits(names(coders));
	}

	/** The decisions of a study; empty when no presence was coded by two persons. The study's objects are not kept. */
	public static Optional<PresenceCodes> of(Study study) {
		List<Map<Coder, PresenceCoding>> coded = new ArrayList<>();
		List<String> agencies = new ArrayList<>();
		Set<Coder> seen = new HashSet<>();
		for (TwiceCodedPresence each : TwiceCodedPresence.of(study)) {
			Map<Coder, PresenceCoding> latest = each.words().stream().collect(Collectors.toMap(PresenceCoding::getCoder, it -> it));
			coded.add(latest);
			agencies.add(each.agency().getId());
			seen.addAll(latest.keySet());
		}
		if (coded.isEmpty()) {
			return Optional.empty();
		}
		List<Coder> coders = study.getCoders().stream().filter(seen::contains).toList();
		var codes = new PresenceCodes(Bilingual.of(study.getName()), coders);
		for (Usage usage : study.getUsages()) {
			var one = new RatingsOfUnits(names(coders));
			for (int i = 0; i < coded.size(); i++) {
				List<String> decisions = decisions(coded.get(i), coders, usage);
				one.add(decisions, agencies.get(i));
				codes.all.add(decisions, agencies.get(i));
			}
			codes.byUsage.put(usage.getId(), one);
		}
		return Optional.of(codes);
	}

	/** All decisions. */
	public RatingsOfUnits decisions() {
		return all;
	}

	/**
	 * Agreement on all decisions, and on those about each usage, whose id is then the category.
	 *
	 * @param draws of intervals, 0 for none
	 * @param seed  of them
	 */
	public List<Finding> findings(int draws, long seed) {
		var findings = new ArrayList<Finding>();
		new Agreement(all, Level.NOMINAL).findings(draws, seed).stream().filter(it -> it.category() == null).forEach(findings::add);
		List<String> coders = all.ratings().coders();
		byUsage.forEach((usage, ratings) -> new Agreement(ratings, Level.NOMINAL).findings(draws, seed).stream()
				.filter(it -> it.category() == null && it.coders().equals(coders) && it.measure().isOfCategories()
						&& (!it.measure().isOfTwo() || coders.size() == 2))
				.map(it -> new Finding(it.measure(), it.level(), usage, it.coders(), it.value(), it.interval())).forEach(findings::add));
		return findings;
	}

	/** The name of what was coded: the usages of the study. */
	public Bilingual what() {
		return CodeMatrix.WORDS.text("usages_of", study);
	}

	private static List<String> decisions(Map<Coder, PresenceCoding> given, List<Coder> coders, Usage usage) {
		return coders.stream().map(it -> {
			PresenceCoding coding = given.get(it);
			return coding == null ? "" : coding.getUsages().contains(usage) ? SEEN : NOT_SEEN;
		}).toList();
	}

	private static List<String> names(List<Coder> coders) {
		return coders.stream().map(it -> it.getId()).toList();
	}
}
