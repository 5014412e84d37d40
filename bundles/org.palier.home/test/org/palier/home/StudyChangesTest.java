// SPDX-License-Identifier: EPL-2.0
package org.palier.home;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.palier.coding.resolved.ReadingPace;
import org.palier.coding.resolved.SetProgress;
import org.palier.coding.resolved.SetProgress.CoderProgress;
import org.palier.coding.sets.NonResponse;
import org.palier.model.Coder;
import org.palier.model.CoderKind;
import org.palier.model.FindingStep;
import org.palier.model.History;
import org.palier.model.Observation;
import org.palier.model.PalierFactory;
import org.palier.model.Presence;
import org.palier.model.PresenceStatus;
import org.palier.model.Run;
import org.palier.model.Study;

/** What happened before and after noon of 20 November 2026, by pencil. */
class StudyChangesTest {

	private static final Instant NOON = Instant.parse("2026-11-20T12:00:00Z");
	private static final Instant BEFORE = NOON.minusSeconds(60);
	private static final Instant AFTER = NOON.plusSeconds(60);

	private final Study study = PalierFactory.eINSTANCE.createStudy();
	private Coder anne;
	private Presence page;

	@BeforeEach
	void make() {
		anne = coder("c1", "Anne", CoderKind.HUMAN);
		var government = PalierFactory.eINSTANCE.createJurisdiction();
		study.getJurisdictions().add(government);
		var agency = PalierFactory.eINSTANCE.createAgency();
		government.getAgencies().add(agency);
		page = PalierFactory.eINSTANCE.createPresence();
		agency.getPresences().add(page);
	}

	private Coder coder(String id, String name, CoderKind kind) {
		Coder coder = PalierFactory.eINSTANCE.createCoder();
		coder.setId(id);
		coder.setName(name);
		coder.setKind(kind);
		study.getCoders().add(coder);
		return coder;
	}

	private static Observation seen(String by, String run, Instant recorded) {
		return new Observation(LocalDate.of(2026, 11, 20), PresenceStatus.PRESENT, FindingStep.PERSON, by, null, run, recorded, false);
	}

	private Run run(String kind, String label, Instant at) {
		Run run = PalierFactory.eINSTANCE.createRun();
		run.setKind(kind);
		run.setLabel(label);
		run.setAt(at.toString());
		run.setActive(true);
		study.getRuns().add(run);
		return run;
	}

	private List<StudyChange> since(CoderProgress... coders) {
		Optional<SetProgress> sample = coders.length == 0 ? Optional.empty()
				: Optional.of(new SetProgress("s1", List.of(coders), new NonResponse(List.of(), Map.of()), 0, 0, ReadingPace.UNKNOWN,
						Optional.empty()));
		return StudyChanges.since(study, sample, NOON, ZoneOffset.UTC);
	}

	@Test
	void whatWasRunIsToldByItsNameWithoutTheIdOfItsImporter() {
		run("import", "old.csv (table)", BEFORE);
		run("import", "ministères (2026).xlsx (table)", AFTER);
		run("classify", "ensemble", AFTER.plusSeconds(60)).setActive(false);
		run("import", "no moment", NOON).setAt("yesterday");
		assertThat(since()).extracting(it -> it.words().fr(), StudyChange::who).containsExactly(
				tuple("Codage automatique\u202f: règles et modèle appris (ne compte plus)", Optional.empty()),
				tuple("Importation\u202f: ministères (2026).xlsx", Optional.empty()));
	}

	@Test
	void ofEachPersonIsToldHowManyCellsTheyChecked() {
		page.setHistory(History.of(seen("Anne", null, BEFORE), seen("Anne", null, AFTER), seen("Anne", null, AFTER.plusSeconds(5)),
				seen("Ben", null, AFTER), seen(null, null, AFTER), seen("a list", "20261120-120100-import", null)));
		assertThat(since()).extracting(it -> it.words().en(), StudyChange::number).containsExactlyInAnyOrder(tuple("Anne checked 2 cells", 2L),
				tuple("Ben checked 1 cell", 1L), tuple("1 cell was checked", 1L));
		assertThat(since().getFirst().at()).as("the latest first").isEqualTo(AFTER.plusSeconds(5));
	}

	/** Uses are dated by their day: those of the day itself are told, for they may have come after. What a program gave is no person's. */
	@Test
	void ofEachPersonIsToldToHowManyPagesTheyGaveUses() {
		coded(anne, LocalDate.of(2026, 11, 19));
		coded(anne, LocalDate.of(2026, 11, 20));
		coded(anne, LocalDate.of(2026, 11, 21));
		coded(coder("m", "program", CoderKind.MACHINE), LocalDate.of(2026, 11, 21));
		assertThat(since()).singleElement().satisfies(it -> {
			assertThat(it.words().fr()).isEqualTo("Anne a dit à quoi servent 2 pages");
			assertThat(it.at()).isEqualTo(Instant.parse("2026-11-21T00:00:00Z"));
		});
	}

	private void coded(Coder by, LocalDate on) {
		var coding = PalierFactory.eINSTANCE.createPresenceCoding();
		coding.setCoder(by);
		coding.setCodedOn(on);
		page.getCodings().add(coding);
	}

	@Test
	void ofEachPersonIsToldHowManyPostsOfTheSampleTheyRead() {
		assertThat(since(new CoderProgress("c1", 10, 3, 0, List.of(BEFORE, AFTER, AFTER)), new CoderProgress("gone", 10, 1, 0, List.of(AFTER)),
				new CoderProgress("c3", 10, 1, 0, List.of(BEFORE)))).extracting(it -> it.words().fr()).containsExactlyInAnyOrder(
						"Anne a relu 2 publications", "gone a relu 1 publication");
	}
}
