// SPDX-License-Identifier: EPL-2.0
package org.palier.coding.agreement;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.palier.model.Agency;
import org.palier.model.Coder;
import org.palier.model.CoderKind;
import org.palier.model.PalierFactory;
import org.palier.model.Presence;
import org.palier.model.PresenceCoding;
import org.palier.model.Study;
import org.palier.model.Usage;
import org.palier.statistics.agreement.Agreement.Finding;
import org.palier.statistics.agreement.AgreementMeasure;
import org.palier.statistics.agreement.Coefficient.Value;

class PresenceCodesTest {

	private final Study study = PalierFactory.eINSTANCE.createStudy();
	private final List<Usage> usages = List.of(usage("advice"), usage("answer"), usage("other"));
	private final Coder anne = coder("anne", CoderKind.HUMAN);
	private final Coder ben = coder("ben", CoderKind.HUMAN);
	private final Coder rules = coder("rules", CoderKind.MACHINE);

	@Test
	@DisplayName("each usage at each presence of two persons is a decision; a program, one person alone, and what was said before count in none")
	void decisions() {
		presence(coding(anne, 2, 0, 1), coding(ben, 2, 0));
		presence(coding(anne, 1, 2), coding(anne, 3, 1), coding(ben, 2, 1));
		presence(coding(anne, 2, 0), coding(rules, 2, 1));
		presence(coding(ben, 2, 2));
		PresenceCodes codes = PresenceCodes.of(study).orElseThrow();
		assertEquals(6, codes.decisions().ratings().units());
		List<Finding> findings = codes.findings(0, 1);
		// seen by both 2, by anne alone 1, by nobody 3: po 5/6, pe (3 x 2 + 3 x 4) / 36 = 1/2
		assertEquals(2.0 / 3, number(findings, AgreementMeasure.COHEN, null), 1e-12);
		assertEquals(1, number(findings, AgreementMeasure.PERCENT, "advice"), 1e-12);
		assertEquals(0.5, number(findings, AgreementMeasure.PERCENT, "answer"), 1e-12);
	}

	@Test
	@DisplayName("a study that nobody coded twice has nothing to agree about")
	void nobody() {
		presence(coding(anne, 2, 0));
		assertTrue(PresenceCodes.of(study).isEmpty());
	}

	private static double number(List<Finding> findings, AgreementMeasure measure, String category) {
		return findings.stream().filter(it -> it.measure() == measure && (category == null ? it.category() == null : category.equals(it.category())))
				.map(it -> ((Value) it.value()).number()).findFirst().orElseThrow();
	}

	private Usage usage(String id) {
		Usage usage = PalierFactory.eINSTANCE.createUsage();
		usage.setId(id);
		study.getUsages().add(usage);
		return usage;
	}

	private Coder coder(String id, CoderKind kind) {
		Coder coder = PalierFactory.eINSTANCE.createCoder();
		coder.setId(id);
		coder.setKind(kind);
		study.getCoders().add(coder);
		return coder;
	}

	private PresenceCoding coding(Coder coder, int day, int... seen) {
		PresenceCoding coding = PalierFactory.eINSTANCE.createPresenceCoding();
		coding.setCoder(coder);
		coding.setCodedOn(LocalDate.of(2026, 10, day));
		Arrays.stream(seen).mapToObj(usages::get).forEach(coding.getUsages()::add);
		return coding;
	}

	private void presence(PresenceCoding... codings) {
		Agency agency = PalierFactory.eINSTANCE.createAgency();
		agency.setId("agency" + study.getJurisdictions().size());
		Presence presence = PalierFactory.eINSTANCE.createPresence();
		presence.getCodings().addAll(Arrays.asList(codings));
		agency.getPresences().add(presence);
		var jurisdiction = PalierFactory.eINSTANCE.createJurisdiction();
		jurisdiction.setId("j" + study.getJurisdictions().size());
		jurisdiction.getAgencies().add(agency);
		study.getJurisdictions().add(jurisdiction);
	}
}
