// SPDX-License-Identifier: EPL-2.0
package org.palier.importers.table;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

import org.eclipse.emf.ecore.util.EcoreUtil;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.palier.files.ImportRequest;
import org.palier.files.UnreadableFileException;
import org.palier.ground.Progress;
import org.palier.ground.text.Bilingual;
import org.palier.importers.Bench;
import org.palier.intake.imports.CensusDirectory;
import org.palier.intake.imports.ImportTrial;
import org.palier.intake.imports.UncheckedImport;
import org.palier.intake.mapping.MappableField;
import org.palier.intake.mapping.MappedImporter;
import org.palier.intake.mapping.MappingDraft;
import org.palier.model.Agencies;
import org.palier.model.Agency;
import org.palier.model.FieldSubject;
import org.palier.model.FieldType;
import org.palier.model.OwnValue;
import org.palier.model.Study;
import org.palier.study.edit.RecordedEdit;
import org.palier.study.fields.DeclaredField;
import org.palier.study.fields.FieldEdits;
import org.palier.study.fields.FieldRefusal;
import org.palier.study.fields.OwnValues;
import org.palier.study.history.HeldFields;

/** Columns of a table that are fields of the study's own. */
class OwnFieldColumnsTest {

	private static final String TABLE = """
			Organisme;Budget, k$;Ouvert le;Rythme;Public;Resp.
			Agence des traversiers;1 234,5;26/09/2025;chaque jour;oui;R. L.
			Archives du Fleuve;12,345;03/04/2026;Every week;No;M. D.
			Bureau des phares;douze;;parfois;peut-être;
			""";

	private static final Map<String, String> MAPPED = Map.of("map",
			"name.fr=Organisme, field.budget=Budget, k$, field.since=Ouvert le, field.rhythm=Rythme, field.open=Public, field.owner=Resp.");

	@TempDir
	Path folder;

	private final TableImporter importer = new TableImporter();
	private Bench bench;

	@BeforeEach
	void newBench() throws Exception {
		bench = new Bench();
		declare("budget", new Bilingual("Budget, k$", "Budget, k$"), FieldType.NUMBER);
		declare("since", new Bilingual("Ouvert le", "Open since"), FieldType.DATE);
		declare("rhythm", new Bilingual("Rythme", "Rhythm"), FieldType.CHOICE,
				new DeclaredField.Choice("daily", new Bilingual("Chaque jour", "Every day")),
				new DeclaredField.Choice("weekly", new Bilingual("Chaque semaine", "Every week")));
		declare("open", new Bilingual("Public", "Open"), FieldType.YES_NO);
		declare("owner", new Bilingual("Responsable", "Owner"), FieldType.TEXT);
	}

	/** 12,345 is a little more than twelve and 03/04 a day of April: the other cells of their columns show it. */
	@Test
	void valuesAreReadByTheirTypesAndWhatIsNoneIsLeftOutWithItsRow() throws IOException {
		Path file = Bench.file(folder, "own.csv", TABLE);
		ImportTrial trial = ImportTrial.of(importer, UncheckedImport.of(file, MAPPED).to(importer), new CensusDirectory(bench.study),
				Progress.NONE);
		bench.bring(importer, file, MAPPED);

		List<Agency> agencies = Agencies.of(bench.study).toList();
		assertThat(agencies.get(0).getOwn()).containsExactly(new OwnValue("budget", "1234.5"), new OwnValue("open", "yes"),
				new OwnValue("owner", "R. L."), new OwnValue("rhythm", "daily"), new OwnValue("since", "2025-09-26"));
		assertThat(agencies.get(1).getOwn()).containsExactly(new OwnValue("budget", "12.345"), new OwnValue("open", "no"),
				new OwnValue("owner", "M. D."), new OwnValue("rhythm", "weekly"), new OwnValue("since", "2026-04-03"));
		assertThat(agencies.get(2).getOwn()).isEmpty();
		assertThat(trial.leftOut()).extracting("column", "value", "line").containsExactlyInAnyOrder(tuple("Budget, k$", "douze", 4L),
				tuple("Rythme", "parfois", 4L), tuple("Public", "peut-être", 4L));
	}

	@Test
	void columnsThatBearTheNameOfAFieldAreSuggestedAndAllAreOffered() throws IOException {
		MappedImporter mapped = importer.offers(MappedImporter.class).orElseThrow();
		var directory = new CensusDirectory(bench.study);
		var draft = new MappingDraft(mapped.propose(ImportRequest.of(Bench.file(folder, "own.csv", TABLE)), directory));

		assertThat(draft.columns()).extracting(MappingDraft.Column::field).containsExactly("name.fr", "field.budget", "field.since",
				"field.rhythm", "field.open", "");
		assertThat(mapped.fields(directory)).filteredOn(it -> it.id().startsWith("field.")).extracting(MappableField::id, it -> it.name().fr())
				.contains(tuple("field.owner", "Champ à vous\u202f: Responsable")).hasSize(5);
	}

	@Test
	void aFieldThatIsNotDeclaredIsRefused() throws IOException {
		Path file = Bench.file(folder, "own.csv", TABLE);
		assertThatThrownBy(() -> bench.bring(importer, file, Map.of("map", "name.fr=Organisme, field.cost=Budget, k$")))
				.isInstanceOfSatisfying(UnreadableFileException.class, it -> assertThat(it.reason().en())
						.isEqualTo("The study declares no field “cost” of agencies or accounts. It has: budget, since, rhythm, open, owner."));
	}

	/** What a person wrote stays, as with any other field, and what a list says again is a change. */
	@Test
	void aNewerListChangesThem() throws IOException {
		Path file = Bench.file(folder, "own.csv", TABLE);
		bench.bring(importer, file, MAPPED);
		Study before = EcoreUtil.copy(bench.study);
		bench.bring(importer, file, MAPPED);
		assertThat(EcoreUtil.equals(bench.study, before)).as("the same list again").isTrue();

		Agency first = Agencies.of(bench.study).findFirst().orElseThrow();
		HeldFields.by("anne", null, List.of(first), () -> new OwnValues(first).set("budget", "")).run();
		assertThat(HeldFields.of(first, "own.budget")).map(HeldFields.Word::by).contains("anne");
		assertThat(HeldFields.of(first, "own.owner")).isEmpty();
	}

	/** A column of a list of accounts that is called as a field of accounts is that field; each account has its own value. */
	@Test
	void fieldsOfAccountsComeWithTheirAccounts() throws Exception {
		new FieldEdits(bench.study)
				.declare(new DeclaredField("cost", new Bilingual("Coût", "Cost"), FieldSubject.ACCOUNT, FieldType.NUMBER, List.of())).run();
		String list = "Organisme;Plateforme;Compte;Coût\nAgence;Facebook;@agence;1 200,50\nAgence;X;@agence;gratuit\nMusée;X;@musee;0\n";
		Path file = Bench.file(folder, "comptes.csv", list);
		bench.bring(importer, file, Map.of("map", "jurisdiction='Québec'"));
		assertThat(bench.cells().flatMap(it -> it.getAccounts().stream()).map(it -> tuple(it.getHandle(), it.getOwn()))).containsExactly(
				tuple("agence", List.of(new OwnValue("cost", "1200.50"))), tuple("agence", List.of()),
				tuple("musee", List.of(new OwnValue("cost", "0"))));
		var directory = new CensusDirectory(bench.study);
		assertThat(importer.offers(MappedImporter.class).orElseThrow().fields(directory)).filteredOn(it -> it.id().equals("field.cost"))
				.extracting(it -> it.name().en()).containsExactly("Own field (account): Cost");
	}

	private void declare(String id, Bilingual name, FieldType type, DeclaredField.Choice... choices) throws FieldRefusal {
		RecordedEdit edit = new FieldEdits(bench.study).declare(new DeclaredField(id, name, FieldSubject.AGENCY, type, List.of(choices)));
		edit.run();
	}
}
