// SPDX-License-Identifier: EPL-2.0
package org.palier.reports.content;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;

import org.palier.coding.agreement.PresenceCodes;
import org.palier.model.Agency;
import org.palier.model.AsOf;
import org.palier.model.CoderKind;
import org.palier.model.Holding;
import org.palier.model.Jurisdiction;
import org.palier.model.Presence;
import org.palier.model.PresenceCoding;
import org.palier.model.PresenceStatus;
import org.palier.model.Study;
import org.palier.numbers.view.SeenUsages;
import org.palier.numbers.view.StudyView;
import org.palier.statistics.agreement.Agreement.Finding;
import org.palier.statistics.agreement.Agreement;
import org.palier.statistics.agreement.AgreementMeasure;
import org.palier.statistics.agreement.Coefficient;
import org.palier.statistics.agreement.Level;

/**
 * Counts who coded the presences of the frame, and how far persons who coded the same one agree, before anything was
 * decided. The command that measures agreement counts in the same way, see {@link PresenceCodes}. Alpha is that of
 * Krippendorff (2004), its interval comes from drawing agencies again.
 *
 * @param byPerson  presences that a person coded
 * @param byMachine presences that programs alone coded
 * @param byTwo     presences that two persons coded or more
 * @param alike     those of them where all saw the same usages
 * @param percent   share of pairs of persons and usages that are equal; empty where nobody can say
 * @param alpha     beyond chance; empty where nobody can say
 */
record PresenceAgreement(long byPerson, long byMachine, long byTwo, long alike, OptionalDouble percent, Optional<Finding> alpha) {

	private static final int DRAWS = 1000;
	private static final long SEED = 1;

	/** Counts the presences of a view. */
	static PresenceAgreement of(Study study, StudyView view) {
		Set<String> counted = new HashSet<>();
		for (int agency = 0; agency < view.agencies().size(); agency++) {
			if (view.isCounted(agency)) {
				counted.add(view.agencies().get(agency).id());
			}
		}
		long byPerson = 0;
		long byMachine = 0;
		long alike = 0;
		long twice = 0;
		AsOf asOf = view.lookBack().in(study);
		for (Jurisdiction jurisdiction : study.getJurisdictions()) {
			for (Agency agency : jurisdiction.getAgencies()) {
				for (Presence presence : counted.contains(agency.getId()) ? agency.getPresences() : List.<Presence>of()) {
					if (Holding.of(presence.getHistory(), asOf).status() == PresenceStatus.PRESENT && !presence.getCodings().isEmpty()) {
						List<PresenceCoding> words = SeenUsages.ofPersons(presence);
						byPerson += words.isEmpty() ? 0 : 1;
						byMachine += presence.getCodings().stream().allMatch(PresenceAgreement::isMachine) ? 1 : 0;
						if (words.size() > 1) {
							twice++;
							alike += words.stream().map(it -> Set.copyOf(it.getUsages())).distinct().count() == 1 ? 1 : 0;
						}
					}
				}
			}
		}
		List<Finding> findings = twice == 0 ? List.of()
				: PresenceCodes.of(study).map(it -> new Agreement(it.decisions(), Level.NOMINAL).findings(DRAWS, SEED)).orElse(List.of());
		OptionalDouble percent = of(findings, AgreementMeasure.PERCENT).filter(it -> it.value() instanceof Coefficient.Value)
				.map(it -> OptionalDouble.of(((Coefficient.Value) it.value()).number())).orElse(OptionalDouble.empty());
		return new PresenceAgreement(byPerson, byMachine, twice, alike, percent,
				of(findings, AgreementMeasure.KRIPPENDORFF).filter(it -> it.value() instanceof Coefficient.Value));
	}

	/**
	 * Returns the share of presences on which all coders saw the same, among those that two persons coded; empty where
	 * there are none.
	 */
	OptionalDouble shareAlike() {
		return byTwo == 0 ? OptionalDouble.empty() : OptionalDouble.of((double) alike / byTwo);
	}

	/** Finds the result over all coders and all codes. */
	private static Optional<Finding> of(List<Finding> findings, AgreementMeasure measure) {
		int all = findings.stream().mapToInt(it -> it.coders().size()).max().orElse(0);
		return findings.stream().filter(it -> it.measure() == measure && it.category() == null && it.coders().size() == all).findFirst();
	}

	private static boolean isMachine(PresenceCoding coding) {
		return coding.getCoder() != null && coding.getCoder().getKind() == CoderKind.MACHINE;
	}
}
