// SPDX-License-Identifier: EPL-2.0
package org.palier.importers.table;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.palier.analysis.Analysis;
import org.palier.files.ImportRequest;
import org.palier.ground.Progress;
import org.palier.ground.text.Bilingual;
import org.palier.importers.Bench;
import org.palier.importers.census.CensusWideImporter;
import org.palier.intake.imports.CensusDirectory;
import org.palier.intake.imports.CensusEdit;
import org.palier.intake.imports.CensusFact;
import org.palier.intake.imports.ImportTrial;
import org.palier.intake.imports.Importer;
import org.palier.intake.imports.UncheckedImport;
import org.palier.intake.mapping.MappableField;
import org.palier.intake.mapping.MappedImporter;
import org.palier.intake.mapping.Mapping;
import org.palier.intake.mapping.MappingDraft;
import org.palier.intake.mapping.MappingDraft.Standing;
import org.palier.intake.mapping.MappingProposal.Origin;
import org.palier.model.Agencies;
import org.palier.model.PresenceStatus;
import org.palier.numbers.view.KnownMapping;

/** What the page of the wizard does, without its window. */
class TableColumnsTest {

	private static final String OWN = """
			Ministère ou organisme;Sigle;Catégorie;ETC 2026;Facebook;Twitter;Resp.
			Agence des traversiers;AT;Société d’État;480;oui;@traversiers;R. L.
			Archives du Fleuve;AF;Régie régionale;1 234;facebook.com/archives;non;M. D.
			Bureau des phares;;Organisme-conseil;env. 12;oui;non;R. L.
			Commission des sentiers;CS;Régie régionale;86;en dév.;@sentiers;J. P.
			""";

	@TempDir
	Path folder;

	private final Importer importer = new TableImporter();
	private Bench bench;

	@BeforeEach
	void newBench() throws IOException {
		bench = new Bench();
	}

	private MappedImporter mapped() {
		return importer.offers(MappedImporter.class).orElseThrow();
	}

	private CensusDirectory directory() {
		return new CensusDirectory(bench.study);
	}

	private ImportTrial trial(MappingDraft draft, ImportRequest request) throws IOException {
		return ImportTrial.of(importer, mapped().by(draft.mapping(), draft.name(), request), directory(), Progress.NONE);
	}

	@Test
	void columnsAreSuggestedChangedAndReadAsTheyWereSaid() throws IOException {
		ImportRequest request = ImportRequest.of(Bench.file(folder, "own.csv", OWN));
		var draft = new MappingDraft(mapped().propose(request, directory()));
		assertThat(draft.proposal().origin()).isEqualTo(Origin.SUGGESTED);
		assertThat(draft.columns()).extracting(MappingDraft.Column::field, MappingDraft.Column::standing).containsExactly(
				tuple("name.fr", Standing.SURE), tuple("acronym", Standing.SURE), tuple("category", Standing.SURE), tuple("", Standing.LEFT),
				tuple("on.facebook", Standing.SURE), tuple("on.twitter", Standing.SURE), tuple("", Standing.LEFT));

		draft.choose(3, "size");
		draft.choose(1, "");
		assertThat(draft.constant("jurisdiction", "Boréalie")).isTrue();
		draft.create("category", true);
		assertThat(draft.meaning("category", "Régie régionale", "Société d’État")).isTrue();
		assertThat(draft.columns().get(3).standing()).isEqualTo(Standing.CHOSEN);
		assertThat(draft.columns().get(1)).isEqualTo(new MappingDraft.Column(1, "Sigle", "", Standing.CHOSEN, Bilingual.EMPTY));
		ImportTrial trial = trial(draft, request);
		assertThat(trial.result().accepted()).isEqualTo(4);
		assertThat(trial.preview().fresh()).isEqualTo(4);
		assertThat(trial.preview().cells()).containsEntry(PresenceStatus.PRESENT, 5).containsEntry(PresenceStatus.ABSENT, 2);
		assertThat(trial.preview().first().getFirst()).satisfies(it -> {
			assertThat(it.jurisdiction().fr()).isEqualTo("Boréalie");
			assertThat(it.category().fr()).isEqualTo("Société d’État");
			assertThat(it.cells().get("twitter").account()).isEqualTo("traversiers");
		});
		assertThat(trial.unknown()).isEmpty();
		assertThat(trial.leftOut()).extracting("column", "value", "line").containsExactlyInAnyOrder(tuple("ETC 2026", "env. 12", 4L),
				tuple("Facebook", "en dév.", 5L));
		assertThat(bench.study.getJurisdictions()).as("nothing is written").isEmpty();
	}

	@Test
	void whatTheStudyDoesNotKnowIsAskedWithItsCounts() throws IOException {
		ImportRequest request = ImportRequest.of(Bench.file(folder, "own.csv", OWN));
		var draft = new MappingDraft(mapped().propose(request, directory()));
		assertThat(trial(draft, request).unknown()).extracting("field", "column", "value", "rows")
				.startsWith(tuple("category", "Catégorie", "Régie régionale", 2))
				.as("the singular of a category is that category").hasSize(2);
		draft.meaning("category", "régie régionale", "");
		assertThat(trial(draft, request).unknown()).as("left empty").hasSize(1);
		draft.forget("category", "Régie régionale");
		assertThat(trial(draft, request).unknown()).hasSize(2);
	}

	/** The first list says which fields there are; of the next, one spelt otherwise is the same, and one that none has is asked. */
	@Test
	void aFieldThatNoAgencyHasIsAskedWithItsCounts() throws IOException {
		String list = "name;field\nOffice A;Santé\nOffice B;Culture\n";
		Path first = Bench.file(folder, "first.csv", list);
		assertThat(bench.bring(importer, first, Map.of("map", "name=name, field=field")).accepted()).isEqualTo(2);
		ImportRequest request = ImportRequest
				.of(Bench.file(folder, "second.csv", "nom;secteur\nOffice C;SANTE\nOffice D;Pêche\nOffice E;Pêche\nOffice F;Art\n"));
		var draft = new MappingDraft(mapped().propose(request, directory()));
		draft.choose(0, "name");
		draft.choose(1, "field");

		ImportTrial trial = trial(draft, request);
		assertThat(trial.unknown()).extracting("field", "column", "value", "rows").containsExactly(tuple("field", "secteur", "Pêche", 2),
				tuple("field", "secteur", "Art", 1));
		assertThat(fields(trial)).containsExactly("Santé", "", "", "");
		assertThat(mapped().values("field", directory())).containsOnlyKeys("Culture", "Santé");
		draft.meaning("field", "Art", "Culture");
		draft.meaning("field", "Pêche", "");
		assertThat(fields(trial(draft, request))).containsExactly("Santé", "", "", "Culture");
		draft.forget("field", "Pêche");
		draft.create("field", true);
		assertThat(fields(trial(draft, request))).containsExactly("Santé", "Pêche", "Pêche", "Culture");
		assertThat(trial(draft, request).unknown()).isEmpty();
	}

	/** What a proposal may say of a column can be chosen by name too: the owner of an account was proposed, and shown as "owner". */
	@Test
	void eachFieldHasANameInBothLanguages() throws IOException {
		List<MappableField> fields = mapped().fields(directory());
		assertThat(fields).extracting(MappableField::id).containsAll(CensusFields.PLAIN);
		assertThat(fields).filteredOn(it -> it.id().equals("owner")).extracting(MappableField::name)
				.containsExactly(new Bilingual("Responsable du compte", "Who answers for the account"));
	}

	private static List<String> fields(ImportTrial trial) {
		return trial.result().facts().stream().filter(CensusFact.AgencyFact.class::isInstance)
				.map(it -> ((CensusFact.AgencyFact) it).field()).toList();
	}

	@Test
	void aMappingIsKeptAndFoundAgainWithoutAKind() throws IOException {
		Path file = Bench.file(folder, "own.csv", OWN);
		var analysis = new Analysis(List.of(new CensusWideImporter(), importer), List.of(), List.of());
		ImportRequest request = ImportRequest.of(file);
		var draft = new MappingDraft(mapped().propose(request, directory()));
		draft.choose(0, "name");
		draft.choose(6, "note");
		draft.constant("jurisdiction", "Boréalie");
		draft.name("Liste du ministère");
		new CensusEdit(bench.study).apply(trial(draft, request).result().facts(), Progress.NONE);
		assertThat(bench.study.getTableMappings()).hasSize(1);

		ImportRequest next = ImportRequest.of(Bench.file(folder, "next.csv", OWN.replace("Bureau des phares", "Bureau des balises")));
		List<KnownMapping> kept = KnownMapping.of(bench.study);
		assertThat(analysis.importerFor(UncheckedImport.of(next.file()), kept)).map(Importer::id).hasValue("table");
		var again = new MappingDraft(mapped().propose(next, directory()));
		assertThat(again.proposal().origin()).isEqualTo(Origin.KEPT);
		assertThat(again.proposal().title().fr()).isEqualTo("Liste du ministère");
		assertThat(again.name()).isEqualTo("Liste du ministère");
		assertThat(again.columns()).extracting(MappingDraft.Column::field).startsWith("name").endsWith("note");
		assertThat(again.constant("jurisdiction")).isEqualTo("Boréalie");
		assertThat(bench.bring(importer, next.file(), Map.of()).accepted()).isEqualTo(4);
		assertThat(Agencies.of(bench.study).map(it -> it.getName().getFr())).contains("Bureau des balises");

		ImportRequest other = ImportRequest.of(Bench.file(folder, "other.csv", "Ministère ou organisme;Pays;Ville\nOffice;Boréalie;Port\n"));
		assertThat(importer.remembers(other, kept)).as("other columns").isFalse();
		assertThat(importer.remembers(ImportRequest.of(Files.write(folder.resolve("logo.png"), new byte[] { (byte) 0x89, 'P', 'N', 'G' })),
				kept)).isFalse();
	}

	/** A list that another importer knows is read as a person said, once a person said so. */
	@Test
	void aPersonsMappingGoesBeforeAnImporterThatKnowsTheColumns() throws IOException {
		Path file = Bench.file(folder, "wide.csv", "agency_id,name_en,jurisdiction,Facebook\nlakes,Lakes Board,qc,1\n");
		var analysis = new Analysis(List.of(new CensusWideImporter(), importer), List.of(), List.of());
		assertThat(analysis.importerFor(UncheckedImport.of(file))).map(Importer::id).hasValue("census-wide");
		bench.bring(importer, file, Map.of("map", "name.en=name_en,jurisdiction='Ontario',on.facebook=Facebook", "only", "true"));
		assertThat(analysis.importerFor(UncheckedImport.of(file), KnownMapping.of(bench.study))).map(Importer::id).hasValue("table");
	}

	@Test
	void aShippedListKeepsItsPatternsUntilAColumnIsTouched() throws IOException {
		ImportRequest request = ImportRequest.of(Bench.file(folder, "libraries.csv",
				"label,community,libraryType,subGroup,url,urlPrevious\nSainte-Anne,Ville,Publique,Municipale,,https://anne.example\n"));
		var draft = new MappingDraft(mapped().propose(request, directory()));
		assertThat(draft.proposal().origin()).isEqualTo(Origin.SHIPPED);
		assertThat(draft.columns()).extracting(MappingDraft.Column::field).containsExactly("name", "place.community", "", "category",
				"site", "site");
		draft.choose(2, new MappableField("place", Bilingual.EMPTY, true, false).of("libraryType"));
		assertThat(draft.mapping().text()).contains("site=url || urlPrevious", "place.librarytype=libraryType");
		assertThat(draft.isRead("site")).isTrue();
		draft.choose(5, "");
		assertThat(draft.isRead("site")).isFalse();
	}

	/** The list lies behind a sheet of notes; the mapping names its sheet. */
	@Test
	void theSheetThatHoldsAgenciesIsProposed() throws IOException {
		Path both = folder.resolve("two.zip");
		try (var out = new ZipOutputStream(Files.newOutputStream(both))) {
			for (String[] each : List.of(new String[] { "a-notes.csv", "Auteur;Remarque\nR. L.;brouillon\n" },
					new String[] { "b-liste.csv", OWN })) {
				out.putNextEntry(new ZipEntry(each[0]));
				out.write(each[1].getBytes(StandardCharsets.UTF_8));
			}
		}
		ImportRequest request = ImportRequest.of(both);
		var draft = new MappingDraft(mapped().propose(request, directory()));
		assertThat(draft.proposal().sheets()).containsExactly("a-notes.csv", "b-liste.csv");
		assertThat(draft.mapping().sheet()).isEqualTo("b-liste.csv");
		assertThat(trial(draft, request).result().accepted()).isEqualTo(4);
		assertThat(mapped().propose(mapped().of("a-notes.csv", request), directory()).columns()).containsExactly("Auteur", "Remarque");
	}

	@Test
	void whatNoMappingCanWriteIsRefused() throws IOException {
		ImportRequest request = ImportRequest.of(Bench.file(folder, "odd.csv", "Organisme,\"a, site=b\",\nOffice,x,y\n"));
		var draft = new MappingDraft(mapped().propose(request, directory()));
		draft.choose(1, "note");
		draft.choose(2, "evidence");
		assertThat(draft.mapping().entries()).contains(new Mapping.Entry("note", "#2"), new Mapping.Entry("evidence", "#3"));
		assertThat(draft.constant("jurisdiction", "A, site=b")).isFalse();
		assertThat(draft.meaning("category", "a => b", "c")).isFalse();
		assertThat(trial(draft, request).result().accepted()).isEqualTo(1);
		assertThat(mapped().lacking(draft.mapping())).isEqualTo(Optional.empty());
		draft.choose(0, "");
		assertThat(mapped().lacking(draft.mapping())).isPresent();
	}
}
