// SPDX-License-Identifier: EPL-2.0
package org.palier.study.edit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.palier.codebook.theory.CategoryMerge;
import org.palier.codebook.theory.CategorySplit;
import org.palier.codebook.theory.CodebookEdits;
import org.palier.codebook.theory.PackMigration;
import org.palier.codebook.theory.PlatformMerge;
import org.palier.codebook.theory.PostRecode;
import org.palier.codebook.theory.SplitCriterion;
import org.palier.codebook.theory.UsageMerge;
import org.palier.codebook.theory.UsageSplit;
import org.palier.fixtures.Samples;
import org.palier.ground.text.Bilingual;
import org.palier.model.Adoption;
import org.palier.model.AdoptionRate;
import org.palier.model.Agencies;
import org.palier.model.Agency;
import org.palier.model.Assumption;
import org.palier.model.Category;
import org.palier.model.EmpiricalDistribution;
import org.palier.model.Jurisdiction;
import org.palier.model.Merger;
import org.palier.model.PalierFactory;
import org.palier.model.PalierPackage;
import org.palier.model.Placement;
import org.palier.model.Platform;
import org.palier.model.PresenceStatus;
import org.palier.model.Scenario;
import org.palier.model.Study;
import org.palier.model.Theory;
import org.palier.model.TheoryPack;
import org.palier.model.Usage;
import org.palier.model.file.TheoryPackFile;
import org.palier.numbers.cases.CaseCriteria;
import org.palier.numbers.cases.CaseDraw;
import org.palier.numbers.cases.CaseEdits;
import org.palier.numbers.view.StudyView;
import org.palier.register.grid.CellChange;
import org.palier.register.grid.CellReader;
import org.palier.register.grid.GridEdits;
import org.palier.register.grid.GridText;

/** Whatever is edited: the log and the file together give, byte for byte, what saving would have given. */
class EditLogTest {

	private static final PalierFactory FACTORY = PalierFactory.eINSTANCE;
	private static final Bilingual LABEL = new Bilingual("Modifier", "Edit");

	@TempDir
	Path folder;

	private LoggedStudy logged;

	@BeforeEach
	void open() throws Exception {
		Study study = Samples.empty();
		Jurisdiction quebec = Samples.jurisdiction(study, "qc");
		Jurisdiction ontario = Samples.jurisdiction(study, "on");
		for (int i = 0; i < 6; i++) {
			Agency agency = Samples.agency(i < 4 ? quebec : ontario, "agency-" + i);
			agency.setCategory(study.getCategories().get(i % 2));
			Samples.shows(study, agency, "facebook", "advice", "alert", "event");
			Samples.shows(study, agency, i % 2 == 0 ? "twitter" : "blog", "event");
		}
		logged = new LoggedStudy(folder, study);
	}

	@Test
	void cellsPasteAndNames() throws Exception {
		var cells = new CellReader(study(), new GridText(Locale.CANADA_FRENCH, it -> it.name()));
		List<CellChange> changes = Agencies.of(study())
				.flatMap(agency -> study().getPlatforms().stream().limit(4)
						.map(it -> new CellChange(agency, cells.status(it, PresenceStatus.INACCESSIBLE))))
				.toList();
		logged.edit(new GridEdits().status(PresenceStatus.ABSENT,
				List.of(new CellChange(agency(0), cells.status(platform("facebook"), PresenceStatus.ABSENT)))));
		logged.edit(new GridEdits().paste(changes));
		logged.edit(new GridEdits()
				.checked(List.of(new CellChange(agency(3), cells.checked(platform("rss"), LocalDate.of(2025, 9, 26), "Zoé")))));
		logged.check("cells");
		logged.edit(new RecordedEdit(LABEL, Root.beneath(agency(1)), () -> agency(1).getName().setFr("Régie « de l’eau » \ud83d\ude00\n\t")));
		logged.check("names");
		undoAllAndRedo();
	}

	@Test
	void placementsAndCodebook() throws Exception {
		Theory pyramid = study().getTheories().getFirst();
		var codebook = new CodebookEdits(study());
		logged.edit(new PlacementEdit(pyramid).move(List.of(new PlacementEdit.Move(usage("event"), null)), pyramid.getCategories().get(2)));
		logged.edit(new PlacementEdit(pyramid).move(List.of(new PlacementEdit.Move(usage("event"), platform("twitter"))), null));
		Usage made = codebook.newUsage();
		logged.edit(codebook.add(made, study()));
		logged.edit(new PlacementEdit(pyramid).move(List.of(new PlacementEdit.Move(made, null)), pyramid.getCategories().get(1)));
		logged.edit(codebook.text(made, PalierPackage.Literals.USAGE__DEFINITION, true, "Une définition"));
		logged.edit(codebook.addExample(made, true));
		logged.edit(codebook.turnExample(made.getExamples().getFirst()));
		logged.edit(codebook.move(made, 1));
		logged.edit(codebook.move(study().getPlatforms().get(2), 0));
		logged.edit(codebook.value(platform("facebook"), PalierPackage.Literals.PLATFORM__HOSTS, List.of("f.example", "g.example")));
		logged.check("codebook");
		logged.edit(codebook.delete(made));
		logged.check("deleted");
		undoAllAndRedo();
	}

	@Test
	void mergesAndSplitsOfTheories() throws Exception {
		Theory pyramid = study().getTheories().getFirst();
		var recode = new PostRecode("r1", LoggedStudy.AT, "merge");
		logged.edit(new UsageMerge(study(), List.of(usage("alert"), usage("event"), usage("advice")), usage("advice")).edit(recode));
		logged.check("usages merged");
		logged.edit(new UsageSplit(study(), usage("job_offer"), List.of(new Bilingual("stage", "internship")), SplitCriterion.PLATFORM,
				Map.of(platform("twitter"), 0)).edit());
		logged.check("usage split");
		Category split = pyramid.getCategories().get(1);
		Placement moved = pyramid.getPlacements().stream().filter(it -> it.getCategory() == split).findFirst().orElseThrow();
		logged.edit(new CategorySplit(study(), split, List.of(new Bilingual("jeu", "play")), Map.of(moved, 0)).edit());
		logged.check("category split");
		logged.edit(new CategoryMerge(study(), List.of(pyramid.getCategories().get(2)), pyramid.getCategories().get(0)).edit());
		logged.edit(new PlatformMerge(study(), List.of(platform("twitter")), platform("facebook")).edit());
		logged.check("platforms merged");
		undoAllAndRedo();
	}

	@Test
	void theNewVersionOfAPack() throws Exception {
		logged.edit(new PackMigration(study(), pack("1.0"), pack("1.1")).edit());
		logged.check("migrated");
		undoAllAndRedo();
	}

	@Test
	void agenciesComeGoAndMove() throws Exception {
		Jurisdiction quebec = study().getJurisdictions().get(0);
		Jurisdiction ontario = study().getJurisdictions().get(1);
		logged.edit(new RecordedEdit(LABEL, Root.beneath(quebec), () -> {
			Agency made = Samples.agency(quebec, "made");
			made.setParent(quebec.getAgencies().getFirst());
			made.getOtherNames().addAll(List.of("a", "b"));
			Samples.shows(study(), made, "facebook", "event");
		}));
		logged.edit(new RecordedEdit(LABEL, List.of(Root.beneath(quebec), Root.beneath(ontario)),
				() -> ontario.getAgencies().add(1, quebec.getAgencies().get(2))));
		logged.edit(new RecordedEdit(LABEL, Root.beneath(quebec), () -> quebec.getAgencies().move(0, 3)));
		logged.check("moved");
		logged.edit(new RecordedEdit(LABEL, Root.everything(study(), "test"), () -> {
			Agency kept = quebec.getAgencies().get(1);
			Agency merged = Samples.agency(ontario, "merged");
			merged.getPresences().addAll(kept.getPresences());
			quebec.getAgencies().remove(kept);
			study().getJurisdictions().remove(quebec);
			study().getJurisdictions().add(quebec);
			quebec.getAgencies().forEach(it -> it.setParent(merged));
		}));
		logged.check("presences taken over by a new agency");
		logged.edit(new AccountMappingEdit(study()).give(List.of(new PlatformAccount(platform("twitter"), "x")), agency(0)));
		logged.edit(new AccountMappingEdit(study()).setAside(List.of(new PlatformAccount(platform("facebook"), "y"))));
		logged.check("accounts");
		undoAllAndRedo();
	}

	@Test
	void scenariosAndCases() throws Exception {
		logged.edit(new RecordedEdit(LABEL, Root.everything(study(), "test"), () -> study().getScenarios().add(scenario())));
		Scenario scenario = study().getScenarios().getFirst();
		logged.edit(new RecordedEdit(LABEL, Root.beneath(scenario), () -> {
			scenario.setYears(0.1 + 0.2);
			scenario.setSeed(Long.MIN_VALUE);
			((Merger) scenario.getChanges().get(1)).getAgencies().remove(0);
			scenario.getChanges().getFirst().setFilter(FACTORY.createAgencyFilter());
			scenario.getChanges().getFirst().getFilter().getFields().add("health");
			((EmpiricalDistribution) scenario.getAssumptions().getFirst().getDistribution()).getValues().addAll(List.of(1.5, 1.5));
		}));
		logged.edit(new RecordedEdit(LABEL, Root.beneath(scenario),
				() -> scenario.getAssumptions().getFirst().setDistribution(FACTORY.createNormalDistribution())));
		logged.check("scenario");
		var cases = new CaseEdits(study(), StudyView.of(study()));
		logged.edit(cases.add(
				cases.make(new CaseDraw(StudyView.of(study()), new CaseCriteria(3, 1, 7)), Bilingual.EMPTY, LocalDate.of(2025, 9, 26))));
		logged.check("cases");
		logged.edit(new RecordedEdit(LABEL, Root.everything(study(), "test"), () -> study().getScenarios().clear()));
		undoAllAndRedo();
	}

	@Test
	void editsGoOnAfterACrashAndSurviveTheNext() throws Exception {
		Jurisdiction quebec = study().getJurisdictions().get(0);
		logged.edit(new RecordedEdit(LABEL, Root.beneath(quebec), () -> quebec.getAgencies().remove(0)));
		logged.edit(new RecordedEdit(LABEL, Root.beneath(quebec), () -> quebec.getAgencies().remove(1)));
		logged.undo();
		logged.crash();
		logged.edit(new NameEdit(agency(0)).rename("zwei", Locale.ENGLISH));
		Jurisdiction again = study().getJurisdictions().get(0);
		logged.edit(new RecordedEdit(LABEL, Root.beneath(again), () -> again.getAgencies().remove(2)));
		logged.check("after the first crash");
		logged.crash();
		logged.edit(new NameEdit(agency(1)).rename("drei", Locale.ENGLISH));
		logged.check("after the second crash");
	}

	@Test
	void aLineThatWasCutOffTakesNothingElseWithIt() throws Exception {
		for (int i = 0; i < 3; i++) {
			logged.edit(new NameEdit(agency(i)).rename("name " + i, Locale.ENGLISH));
		}
		byte[] whole = Files.readAllBytes(logged.log);
		int lastLine = new String(whole, StandardCharsets.US_ASCII).lastIndexOf('\n', whole.length - 2) + 1;
		for (int length = lastLine; length < whole.length; length += 7) {
			Files.write(logged.log, Arrays.copyOf(whole, length));
			EditLog log = EditLog.read(logged.log);
			assertThat(log.steps()).isEqualTo(2);
			assertThat(log.length()).isEqualTo(lastLine);
			assertThat(log.isDamaged()).isFalse();
			Study study = logged.file.load();
			log.replay(study);
			assertThat(study.getJurisdictions().get(0).getAgencies()).extracting(it -> it.getName().getEn()).containsExactly("name 0",
					"name 1", "agency-2", "agency-3");
		}
	}

	@Test
	void aLineThatWasSpoiledIsTold() throws Exception {
		for (int i = 0; i < 3; i++) {
			logged.edit(new NameEdit(agency(i)).rename("name " + i, Locale.ENGLISH));
		}
		Files.writeString(logged.log, Files.readString(logged.log).replace("name 1", "name 7"));
		EditLog log = EditLog.read(logged.log);
		assertThat(log.steps()).isEqualTo(1);
		assertThat(log.isDamaged()).isTrue();
		Files.writeString(logged.log, "<palier:Study/>\n");
		assertThatThrownBy(() -> EditLog.read(logged.log)).isInstanceOf(IOException.class).hasMessageContaining(logged.log.toString());
	}

	/** It cannot be saved, but the person who typed it must be able to mend it. */
	@Test
	void textThatNoFileCanHoldIsKept() throws Exception {
		String text = "Régie \u0001 \ud83d \ude00";
		logged.edit(new RecordedEdit(LABEL, Root.beneath(agency(1)), () -> agency(1).getName().setFr(text)));
		logged.crash();
		assertThat(agency(1).getName().getFr()).isEqualTo(text);
	}

	/** A log that is applied to another study must fail or be refused before by its digest, not go wrong without a word. */
	@Test
	void theLogNamesTheFileThatItBeganFrom() throws Exception {
		logged.edit(new NameEdit(agency(5)).rename("x", Locale.ENGLISH));
		EditLog log = EditLog.read(logged.log);
		assertThat(log.base()).isEqualTo(logged.digest());
		assertThat(log.last()).isEqualTo(LoggedStudy.AT.plusSeconds(1));
		assertThatThrownBy(() -> log.replay(Samples.empty())).isInstanceOf(IOException.class);
	}

	/** One cell costs the same in a large study as in a small one. */
	@Test
	void aLineGrowsWithTheEditAndNotWithTheStudy() throws Exception {
		for (int i = 0; i < 2000; i++) {
			Samples.agency(study().getJurisdictions().get(0), "more-" + i);
		}
		var edit = new NameEdit(agency(1500)).rename("x", Locale.ENGLISH);
		edit.run();
		assertThat(new EditScribe(study()).line(edit, LoggedStudy.AT)).hasSizeLessThan(200);
		Jurisdiction quebec = study().getJurisdictions().get(0);
		var remove = new RecordedEdit(LABEL, Root.beneath(quebec), () -> quebec.getAgencies().removeAll(List.of(agency(3), agency(1900))));
		remove.run();
		assertThat(new EditScribe(study()).line(remove, LoggedStudy.AT)).hasSizeLessThan(300);
	}

	private void undoAllAndRedo() throws IOException {
		int steps = 0;
		while (logged.undo()) {
			steps++;
			logged.check("undo " + steps);
		}
		assertThat(logged.saved(study())).as("all undone").isEqualTo(Files.readString(logged.file.path()));
		while (logged.redo()) {
			logged.check("redo " + steps--);
		}
	}

	private Study study() {
		return logged.study();
	}

	private Scenario scenario() {
		Scenario scenario = FACTORY.createScenario();
		scenario.setId("two-years");
		scenario.setName(Bilingual.same("Two years").toModel());
		Assumption rate = FACTORY.createAssumption();
		rate.setId("rate");
		rate.setName(Bilingual.same("Rate").toModel());
		EmpiricalDistribution values = FACTORY.createEmpiricalDistribution();
		values.getValues().addAll(List.of(0.25, 0.25, 1e-300, Double.MAX_VALUE));
		rate.setDistribution(values);
		scenario.getAssumptions().add(rate);
		Adoption adoption = FACTORY.createAdoption();
		adoption.setId("adoption");
		adoption.setPlatform(platform("rss"));
		AdoptionRate curve = FACTORY.createAdoptionRate();
		curve.setRate(rate);
		adoption.setCurve(curve);
		Merger merger = FACTORY.createMerger();
		merger.setId("merger");
		merger.getAgencies().addAll(List.of(agency(0), agency(4), agency(1)));
		merger.setInto(agency(2));
		scenario.getChanges().addAll(List.of(adoption, merger));
		return scenario;
	}

	private Agency agency(int number) {
		return Agencies.of(study()).skip(number).findFirst().orElseThrow();
	}

	private Usage usage(String id) {
		return study().getUsages().stream().filter(it -> it.getId().equals(id)).findFirst().orElseThrow();
	}

	private Platform platform(String id) {
		return study().getPlatforms().stream().filter(it -> it.getId().equals(id)).findFirst().orElseThrow();
	}

	private static TheoryPack pack(String version) throws IOException {
		return new TheoryPackFile(
				Path.of(System.getProperty("palier.root"), "bundles/org.palier.theories/packs/public_engagement-" + version + ".xml"))
				.load();
	}
}
