// SPDX-License-Identifier: EPL-2.0
package org.palier.checks;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.palier.numbers.view.CensusTally;
import org.palier.numbers.view.StudyView;

import javax.xml.parsers.DocumentBuilderFactory;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.palier.ground.table.Table;
import org.palier.ground.table.Value;
import org.palier.ground.text.Bilingual;
import org.palier.model.Agency;
import org.palier.model.Jurisdiction;
import org.palier.model.PalierFactory;
import org.palier.model.Platform;
import org.palier.model.Presence;
import org.palier.model.PresenceCoding;
import org.palier.model.PresenceStatus;
import org.palier.model.Study;
import org.palier.model.Usage;
import org.palier.model.file.TheoryPackFile;
import org.palier.numbers.indicators.Indicator;
import org.palier.study.history.PersonsWord;
import org.w3c.dom.Element;

/** Usages of cells whose status was corrected after somebody coded them. */
class UsagesWherePresentTest {

	private static final Path ROOT = Path.of(System.getProperty("palier.root"));

	private final Random random = new Random(20261130);
	private final List<Presence> cells = new ArrayList<>();
	private Study study;

	@BeforeEach
	void make() throws Exception {
		study = PalierFactory.eINSTANCE.createStudy();
		study.setId("s");
		study.setName(Bilingual.same("S").toModel());
		TheoryPackFile.copyInto(new TheoryPackFile(ROOT.resolve("bundles/org.palier.theories/packs/public_engagement-2.0.xml")).load(), study);
		for (String id : List.of("qc", "ca")) {
			Jurisdiction jurisdiction = PalierFactory.eINSTANCE.createJurisdiction();
			jurisdiction.setId(id);
			jurisdiction.setName(Bilingual.same(id).toModel());
			study.getJurisdictions().add(jurisdiction);
			for (int i = 0; i < 6; i++) {
				Agency agency = PalierFactory.eINSTANCE.createAgency();
				agency.setId(id + i);
				agency.setName(Bilingual.same(id + i).toModel());
				jurisdiction.getAgencies().add(agency);
				for (Platform platform : study.getPlatforms().subList(0, 3)) {
					cell(agency, platform);
				}
			}
		}
	}

	private void cell(Agency agency, Platform platform) {
		Presence presence = PalierFactory.eINSTANCE.createPresence();
		presence.setPlatform(platform);
		agency.getPresences().add(presence);
		PersonsWord.unnamed().status(presence, PresenceStatus.PRESENT);
		PresenceCoding coding = PalierFactory.eINSTANCE.createPresenceCoding();
		for (Usage usage : study.getUsages()) {
			if (random.nextInt(3) == 0) {
				coding.getUsages().add(usage);
			}
		}
		if (random.nextInt(4) > 0) {
			presence.getCodings().add(coding);
		}
		cells.add(presence);
	}

	/** Coded cells become anything, step by step: every table is made, and counts what a loop over the presences counts. */
	@Test
	void everyTableComputesWhateverBecomesOfCodedCells() throws Exception {
		List<Indicator> indicators = indicators();
		assertThat(indicators).hasSizeGreaterThan(30);
		for (int step = 0; step < 40; step++) {
			Presence cell = cells.get(random.nextInt(cells.size()));
			PersonsWord.unnamed().status(cell, PresenceStatus.VALUES.get(random.nextInt(PresenceStatus.VALUES.size())));
			StudyView view = StudyView.of(study);
			if (step % 8 == 0) {
				for (Indicator indicator : indicators) {
					Table table = indicator.compute(view);
					assertThat(table.rows().stream().flatMap(List::stream).filter(Value.Share.class::isInstance).map(it -> ((Value.Share) it).fraction()))
							.as(indicator.id()).allMatch(it -> it >= 0 && it <= 1);
				}
			}
			long shown = cells.stream().filter(it -> it.getStatus() == PresenceStatus.PRESENT).flatMap(it -> it.getCodings().stream())
					.mapToLong(it -> it.getUsages().size()).sum();
			CensusTally tally = view.tally();
			long counted = 0;
			for (int platform = 0; platform < view.platforms().size(); platform++) {
				for (int usage = 0; usage < view.usages().size(); usage++) {
					counted += tally.showing(platform, usage, tally.everyStratum());
				}
			}
			assertThat(counted).as("step " + step).isEqualTo(shown);
		}
	}

	@Test
	void whatIsSetAsideIsSaidOnceAndComesBack() {
		List<Presence> coded = cells.stream().filter(it -> it.getCodings().stream().anyMatch(coding -> !coding.getUsages().isEmpty()))
				.limit(3).toList();
		StudyView before = StudyView.of(study);
		coded.forEach(it -> PersonsWord.unnamed().status(it, PresenceStatus.ABSENT));

		List<Finding> found = new UsageWithoutPresence().check(study, LocalDate.of(2026, 11, 30));
		assertThat(found).singleElement().satisfies(it -> {
			assertThat(it.severity()).isEqualTo(Severity.INFO);
			assertThat(it.message().fr()).contains("3").contains("mis de côté");
			assertThat(it.message().en()).contains("3").contains("set aside");
		});

		coded.forEach(it -> PersonsWord.unnamed().status(it, PresenceStatus.PRESENT));
		StudyView after = StudyView.of(study);
		assertThatCode(() -> indicators().forEach(it -> assertThat(it.compute(after).rows()).isEqualTo(it.compute(before).rows())))
				.doesNotThrowAnyException();
	}

	/** All that ship. */
	private static List<Indicator> indicators() throws Exception {
		var document = DocumentBuilderFactory.newInstance().newDocumentBuilder()
				.parse(ROOT.resolve("bundles/org.palier.numbers/plugin.xml").toFile());
		var elements = document.getElementsByTagName("indicator");
		List<Indicator> indicators = new ArrayList<>();
		for (int i = 0; i < elements.getLength(); i++) {
			indicators.add((Indicator) Class.forName(((Element) elements.item(i)).getAttribute("class")).getConstructor().newInstance());
		}
		return indicators;
	}
}
