// SPDX-License-Identifier: EPL-2.0
package org.palier.coding.agreement;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

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
		assertEquals(List.of("anne", "ben"), codes.decisions().ratings().coders());
		assertEquals(Set.of("-", "advice", "answer", "other"),
				findings.stream().map(it -> String.valueOf(it.category()).replace("null", "-")).collect(Collectors.toSet()));
		assertEquals(List.of(AgreementMeasure.PERCENT, AgreementMeasure.COHEN, AgreementMeasure.SCOTT, AgreementMeasure.FLEISS,
				AgreementMeasure.KRIPPENDORFF, AgreementMeasure.GWET_AC1), measures(findings, "answer"));
	}

	/**
	 * Chloé codes the first presence alone, and says nothing of the second: of the three decisions that Anne and Chloé share they make two
	 * alike; were her silence a no, it would be three of six. Anne and Ben make four of six alike.
	 */
	@Test
	@DisplayName("of three persons each pair is told, on what both coded; of a usage only what all of them come to, by measures of more than two")
	void threePersons() {
		Coder chloe = coder("chloe", CoderKind.HUMAN);
		presence(coding(anne, 2, 0), coding(ben, 2, 0), coding(chloe, 2, 0, 1));
		presence(coding(anne, 2, 1, 2), coding(ben, 2));
		PresenceCodes codes = PresenceCodes.of(study).orElseThrow();
		List<Finding> findings = codes.findings(0, 1);
		assertEquals(List.of("anne", "ben", "chloe"), codes.decisions().ratings().coders());
		assertEquals(2.0 / 3, percent(findings, "anne", "chloe"), 1e-12);
		assertEquals(4.0 / 6, percent(findings, "anne", "ben"), 1e-12);
		assertEquals(List.of(AgreementMeasure.PERCENT, AgreementMeasure.FLEISS, AgreementMeasure.KRIPPENDORFF, AgreementMeasure.GWET_AC1),
				measures(findings, "answer"));
		assertTrue(findings.stream().filter(it -> it.category() != null).allMatch(it -> it.coders().size() == 3));
	}

	private static List<AgreementMeasure> measures(List<Finding> findings, String category) {
		return findings.stream().filter(it -> category.equals(it.category())).map(Finding::measure).toList();
	}

	private static double percent(List<Finding> findings, String... coders) {
		return findings.stream()
				.filter(it -> it.measure() == AgreementMeasure.PERCENT && it.category() == null && it.coders().equals(List.of(coders)))
				.map(it -> ((Value) it.value()).number()).findFirst().orElseThrow();
	}

	@Test
	@DisplayName("a study that nobody coded twice has nothing to agree about")
	void nobody() {
		presence(coding(anne, 2, 0));
		assertTrue(PresenceCodes.of(study).isEmpty());
	}

	private static double number(List<Finding> findings, AgreementMeasure measure, String category) {
		return findings.stream()
				.filter(it -> it.measure() == measure && (category == null ? it.category() == null : category.equals(it.category())))
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
