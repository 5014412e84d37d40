// SPDX-License-Identifier: EPL-2.0
package org.palier.codebook.theory;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.nio.file.Path;
import org.palier.fixtures.Packs;

import org.eclipse.emf.ecore.util.EcoreUtil;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.palier.codebook.theory.KeptDifference.Reason;
import org.palier.corpus.Facet;
import org.palier.corpus.Recoding;
import org.palier.fixtures.Samples;
import org.palier.ground.text.Bilingual;
import org.palier.model.Agency;
import org.palier.model.Category;
import org.palier.model.Jurisdiction;
import org.palier.model.FieldChoice;
import org.palier.model.FieldType;
import org.palier.model.OwnField;
import org.palier.model.PalierFactory;
import org.palier.model.Presence;
import org.palier.model.Study;
import org.palier.model.Theory;
import org.palier.model.TheoryPack;
import org.palier.model.Usage;
import org.palier.model.file.StudyFile;
import org.palier.model.file.TheoryPackFile;
import org.palier.study.edit.RecordedEdit;

class PackMigrationTest {

	private final TheoryPack first = Packs.shipped("1.0");
	private final TheoryPack second = Packs.shipped("1.1");
	private final Study study = Packs.study(Packs.shipped("1.0"));

	@Test
	void anUntouchedStudyBecomesAsTheNewVersionHasIt() {
		var migration = new PackMigration(study, first, second);
		assertThat(migration.preview().kept()).isEmpty();
		Study before = EcoreUtil.copy(study);
		assertThat(migration.preview().changes().differences()).isEqualTo(PackComparison.of(study, second).differences());
		assertThat(EcoreUtil.equals(study, before)).isTrue();

		RecordedEdit edit = migration.edit().strict();
		edit.run();

		assertThat(PackComparison.of(study, second).differences()).isEmpty();
		assertThat(study.getPacks()).singleElement().satisfies(it -> assertThat(it.getVersion()).isEqualTo("1.1"));
		assertThat(study.getTheories()).extracting(Theory::getId).containsExactly("chang_kannan", "grunig", "two_step_flow");
		assertThat(study.getTheories().get(2).getPlacements()).isNotEmpty()
				.allSatisfy(it -> assertThat(study.getUsages()).contains(it.getUsage()));
		edit.undo();
		assertThat(EcoreUtil.equals(study, before)).isTrue();
	}

	/** Fields of a pack come and change with it; those that the study declared itself are nobody else's. */
	@Test
	void fieldsOfThePackFollowItAndThoseOfTheStudyStay() {
		OwnField own = field("own_budget", FieldType.NUMBER);
		study.getFields().add(own);
		OwnField rhythm = field("rhythm", FieldType.CHOICE, "daily");
		rhythm.setSource("public_engagement 1.0");
		study.getFields().add(rhythm);
		first.getFields().add(field("rhythm", FieldType.CHOICE, "daily"));
		second.getFields().add(field("rhythm", FieldType.CHOICE, "daily", "weekly"));
		second.getFields().add(field("since", FieldType.DATE));
		assertThat(PackComparison.of(study, second).differences()).filteredOn(it -> it.thing().key().contains("Field")).hasSize(2)
				.allSatisfy(it -> assertThat(it.thing().word().fr()).isIn("champ à soi", "choix"));

		new PackMigration(study, first, second).edit().run();

		assertThat(study.getFields()).extracting(OwnField::getId).containsExactlyInAnyOrder("own_budget", "rhythm", "since");
		assertThat(rhythm.getChoices()).extracting(FieldChoice::getId).containsExactly("daily", "weekly");
		assertThat(study.getFields()).extracting(OwnField::getSource).containsOnly(null, "public_engagement 1.1");
		assertThat(own.getSource()).isNull();
		assertThat(PackComparison.of(study, second).differences()).isEmpty();
	}

	private static OwnField field(String id, FieldType type, String... choices) {
		OwnField field = PalierFactory.eINSTANCE.createOwnField();
		field.setId(id);
		field.setName(Bilingual.same(id).toModel());
		field.setType(type);
		for (String each : choices) {
			FieldChoice choice = PalierFactory.eINSTANCE.createFieldChoice();
			choice.setId(each);
			field.getChoices().add(choice);
		}
		return field;
	}

	@Test
	void whatTheStudyChangedStays() {
		usage("advice").getDefinition().setFr("Notre définition.");
		usage("alert").getName().setEn("warning");
		Theory pyramid = study.getTheories().getFirst();
		pyramid.getPlacements().removeIf(it -> it.getUsage().getId().equals("answer"));
		study.getUsages().remove(usage("other"));
		study.getUsages().move(0, usage("event"));
		Usage own = PalierFactory.eINSTANCE.createUsage();
		own.setId("own");
		own.setName(Bilingual.same("own").toModel());
		study.getUsages().add(2, own);
		second.getUsages().get(1).getDefinition().setFr("Nouvelle définition.");

		var migration = new PackMigration(study, first, second);
		assertThat(migration.preview().kept()).extracting(it -> it.reason() + " " + it.thing().key() + " " + it.what().en())
				.containsExactly("CHANGED Usage.advice definition (French)", "DELETED Usage.other ");
		migration.edit().run();

		assertThat(usage("advice").getDefinition().getFr()).isEqualTo("Notre définition.");
		assertThat(usage("advice").getDecisionRule()).isNotNull();
		assertThat(usage("alert").getName().getEn()).isEqualTo("warning");
		assertThat(study.getUsages()).extracting(Usage::getId).startsWith("event", "news_release", "own").doesNotContain("other");
		assertThat(pyramid.getPlacements()).isNotEmpty().noneMatch(it -> it.getUsage().getId().equals("answer"));
	}

	@Test
	void replacedIdsAreReplacedWhereverTheStudyRefersToThem() {
		Agency agency = Samples.agency(Samples.jurisdiction(study, "qc"), "a");
		Presence one = Samples.shows(study, agency, "facebook", "alert", "event");
		Presence other = Samples.shows(study, agency, "twitter", "event", "advice");
		second.setVersion("1.2");
		second.getUsages().stream().filter(it -> it.getId().equals("alert")).forEach(it -> it.setId("warning"));
		Usage event = second.getUsages().stream().filter(it -> it.getId().equals("event")).findFirst().orElseThrow();
		second.getTheories().forEach(theory -> theory.getPlacements().removeIf(it -> it.getUsage() == event));
		second.getUsages().remove(event);
		second.getReplacements().add(PackComparisonTest.replacement("alert", "warning"));
		second.getReplacements().add(PackComparisonTest.replacement("event", "advice"));

		var migration = new PackMigration(study, first, second);
		assertThat(migration.preview().posts()).containsExactly(new Recoding(Facet.USAGE, "alert", "", "warning"),
				new Recoding(Facet.USAGE, "event", "", "advice"));
		Study before = EcoreUtil.copy(study);
		RecordedEdit edit = migration.edit().strict();
		edit.run();

		assertThat(one.getCodings().getFirst().getUsages()).extracting(Usage::getId).containsExactly("advice", "warning");
		assertThat(other.getCodings().getFirst().getUsages()).extracting(Usage::getId).containsExactly("advice");
		assertThat(study.getUsages()).extracting(Usage::getId).contains("warning").doesNotContain("alert", "event");
		assertThat(study.getTheories().getFirst().getPlacements()).extracting(it -> it.getUsage().getId())
				.containsOnlyOnce("advice", "warning").doesNotContain("event");
		edit.undo();
		assertThat(EcoreUtil.equals(study, before)).isTrue();
	}

	@Test
	void withoutTheVersionThatWasTakenNothingThatDiffersIsChanged() {
		var migration = new PackMigration(study, null, second);
		migration.edit().run();

		assertThat(usage("advice").getDecisionRule()).as("was missing").isNotNull();
		assertThat(study.getTheories()).hasSize(3);
		assertThat(study.getTheories().getFirst().getCategories().getFirst().getDecisionRule().getEn())
				.as("differs").isEqualTo("The message informs and expects nothing from publics.");
		assertThat(new PackMigration(Packs.study(first), null, second).preview().kept())
				.anySatisfy(it -> assertThat(it.reason()).isEqualTo(Reason.UNKNOWN));
	}

	@Test
	void aStudyWithoutThePackIsRefused() {
		assertThatThrownBy(() -> new PackMigration(PalierFactory.eINSTANCE.createStudy(), null, second))
				.isInstanceOf(IllegalArgumentException.class);
	}

	@Test
	void undoGivesTheSameBytes(@TempDir Path folder) throws Exception {
		var file = new StudyFile(folder.resolve("study.palier"));
		file.save(study);
		byte[] before = Files.readAllBytes(file.path());
		RecordedEdit edit = new PackMigration(study, first, second).edit();
		edit.run();
		edit.undo();
		file.save(study);
		assertThat(Files.readAllBytes(file.path())).isEqualTo(before);
	}

	private Usage usage(String id) {
		return study.getUsages().stream().filter(it -> it.getId().equals(id)).findFirst().orElseThrow();
	}

	/** Who was recorded as aiming at publics directly stays so: nobody can know at which. The new publics stand beside. */
	@Test
	void aRecordedPublicStaysWhereTheNewCodebookTellsMoreOfThemApart() throws Exception {
		Study taken = PalierFactory.eINSTANCE.createStudy();
		TheoryPackFile.copyInto(Packs.shipped("1.1"), taken);
		Theory flow = taken.getTheories().get(2);
		Jurisdiction quebec = PalierFactory.eINSTANCE.createJurisdiction();
		Agency agency = PalierFactory.eINSTANCE.createAgency();
		quebec.getAgencies().add(agency);
		taken.getJurisdictions().add(quebec);
		agency.getAudiences().add(flow.getCategories().getLast());
		new PackMigration(taken, Packs.shipped("1.1"), Packs.shipped("2.0")).edit().run();
		assertThat(agency.getAudiences()).extracting(Category::getId).containsExactly("direct_publics");
		assertThat(flow.getCategories()).extracting(Category::getId).contains("opinion_leaders", "youth", "clientele", "everybody",
				"direct_publics");
		assertThat(flow.getPlacements()).isEmpty();
		assertThat(taken.getTheories().getFirst().getCategories().getFirst().getPlainName().getFr()).isEqualTo("Diffusion");
	}

	/** What has become one of several only a person can tell. */
	@Test
	void codesWhoseRulePartsThemStayAndAreListed() {
		Study taken = Packs.study(Packs.shipped("1.1"));
		var migration = new PackMigration(taken, Packs.shipped("1.1"), Packs.shipped("2.0"));
		PackMigration.Preview preview = migration.preview();
		assertThat(preview.posts()).isEmpty();
		assertThat(preview.open()).extracting(PackMigration.OpenCode::usage).containsExactly("online_service", "alert", "consultation",
				"contest", "answer", "other");
		assertThat(preview.open().getFirst().choices()).containsExactly("online_service", "open_data");
		migration.edit().run();
		assertThat(taken.getUsages()).extracting(it -> it.getId()).hasSize(15).contains("open_data", "online_service");
		assertThat(taken.getUsages().stream().filter(it -> it.getId().equals("alert")).findFirst().orElseThrow().getDecisionRule().getEn())
				.contains("just ended");
		assertThat(taken.getPacks().getFirst().getVersion()).isEqualTo("2.0");
	}
}
