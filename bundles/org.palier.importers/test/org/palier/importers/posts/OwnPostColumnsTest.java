// SPDX-License-Identifier: EPL-2.0
package org.palier.importers.posts;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.palier.corpus.Post;
import org.palier.files.LeftOutValue;
import org.palier.files.UnreadableFileException;
import org.palier.ground.Progress;
import org.palier.ground.text.Bilingual;
import org.palier.intake.imports.CensusDirectory;
import org.palier.intake.imports.PostSample;
import org.palier.intake.imports.UncheckedImport;
import org.palier.intake.mapping.MappableField;
import org.palier.intake.mapping.MappedImporter;
import org.palier.intake.mapping.MappingDraft;
import org.palier.intake.mapping.MappingQuestion;
import org.palier.model.FieldSubject;
import org.palier.model.FieldType;
import org.palier.model.PalierFactory;
import org.palier.model.Platform;
import org.palier.model.Study;
import org.palier.study.fields.DeclaredField;
import org.palier.study.fields.FieldEdits;
import org.palier.study.fields.FieldRefusal;

/** Columns of a table of posts that are fields of the study's own. */
class OwnPostColumnsTest {

	private static final String TABLE = """
			Message;Date;Compte;Campagne;Coût;Jusqu’au;Payée;Rythme
			Le musée ouvre ses portes au public dès samedi.;2026-11-03;@musee;Vaccins;1 234,5;26/09/2026;oui;Chaque jour
			Le parc est fermé pour la saison, merci de votre visite.;2026-11-04;@parc;;12,345;03/04/2026;No;weekly
			Rien de neuf cette semaine dans nos salles.;2026-11-05;@musee;Grippe;douze;;peut-être;parfois
			""";

	@TempDir
	private Path folder;

	private final PostTableImporter importer = new PostTableImporter();
	private Study study;

	@BeforeEach
	void fields() throws FieldRefusal {
		study = PalierFactory.eINSTANCE.createStudy();
		Platform x = PalierFactory.eINSTANCE.createPlatform();
		x.setId("x");
		x.setName(Bilingual.same("X").toModel());
		study.getPlatforms().add(x);
		declare("campaign", "Campagne", FieldSubject.POST, FieldType.TEXT);
		declare("cost", "Coût", FieldSubject.POST, FieldType.NUMBER);
		declare("until", "Jusqu’au", FieldSubject.POST, FieldType.DATE);
		declare("paid", "Payée", FieldSubject.POST, FieldType.YES_NO);
		declare("rhythm", "Rythme", FieldSubject.POST, FieldType.CHOICE,
				new DeclaredField.Choice("daily", new Bilingual("Chaque jour", "Every day")),
				new DeclaredField.Choice("weekly", new Bilingual("Chaque semaine", "Every week")));
		declare("staff", "Effectif", FieldSubject.AGENCY, FieldType.NUMBER);
	}

	private void declare(String id, String name, FieldSubject subject, FieldType type, DeclaredField.Choice... choices) throws FieldRefusal {
		new FieldEdits(study).declare(new DeclaredField(id, new Bilingual(name, id), subject, type, List.of(choices))).run();
	}

	private Path file(String text) throws IOException {
		return Files.write(folder.resolve("own.csv"), text.getBytes(StandardCharsets.UTF_8));
	}

	private PostImports read(Map<String, String> options) throws IOException {
		var read = new PostImports();
		importer.read(UncheckedImport.of(file(TABLE), options).to(importer), new CensusDirectory(study), read, Progress.NONE);
		return read;
	}

	/**
	 * A header that bears the name of a field is that field. How days and decimals are written shows in the other cells: 12,345 is twelve,
	 * 03/04 in April.
	 */
	@Test
	void valuesAreReadByTheirTypes() throws IOException {
		assertThat(read(Map.of("platform", "x")).posts).extracting(Post::own).containsExactly(
				Map.of("campaign", "Vaccins", "cost", "1234.5", "until", "2026-09-26", "paid", "yes", "rhythm", "daily"),
				Map.of("cost", "12.345", "until", "2026-04-03", "paid", "no", "rhythm", "weekly"), Map.of("campaign", "Grippe"));
	}

	/** The post comes in without the value; the row, the column and what is allowed are told. */
	@Test
	void whatAFieldDoesNotAllowIsToldWithItsRow() throws IOException {
		var trial = PostSample.read(importer, UncheckedImport.of(file(TABLE), Map.of("platform", "x")).to(importer), new CensusDirectory(study),
				Progress.NONE);
		assertThat(trial.leftOut()).extracting(LeftOutValue::column, LeftOutValue::value, LeftOutValue::line)
				.containsExactlyInAnyOrder(tuple("Coût", "douze", 4L), tuple("Payée", "peut-être", 4L), tuple("Rythme", "parfois", 4L));
		assertThat(trial.leftOut()).filteredOn(it -> it.column().equals("Rythme")).singleElement()
				.satisfies(it -> assertThat(it.allowed().en()).isEqualTo("Every day; Every week"));
	}

	@Test
	void thePageOffersFieldsOfPostsAndNoOthers() throws IOException {
		MappedImporter mapped = importer.offers(MappedImporter.class).orElseThrow();
		var directory = new CensusDirectory(study);
		assertThat(mapped.fields(directory)).extracting(MappableField::id).contains("field.campaign", "field.rhythm")
				.doesNotContain("field.staff");
		assertThat(mapped.values("field.rhythm", directory).keySet()).as("what a word may be taken for").containsExactly("daily", "weekly");
		assertThat(mapped.values("field.cost", directory)).isEmpty();
		var draft = new MappingDraft(mapped.propose(UncheckedImport.of(file(TABLE)).to(importer), directory));
		assertThat(draft.columns()).extracting(MappingDraft.Column::field).containsExactly("text", "createdAt", "accountHandle",
				"field.campaign", "field.cost",
				"field.until", "field.paid", "field.rhythm");
	}

	/** An export that is known may have columns beside its own; what it reads itself stays what it is. */
	@Test
	void aKnownExportTakesThemToo() throws Exception {
		declare("raw_date", "raw_date", FieldSubject.POST, FieldType.TEXT);
		String table = "raw_date,raw_text,Campagne\n2013-05-30T15:04:10.000Z,\"['L', 'L', '', '@stm', '·', 'Bonjour', '1']\",Vaccins\n";
		var read = new PostImports();
		importer.read(UncheckedImport.of(file(table)).to(importer), new CensusDirectory(study), read, Progress.NONE);
		assertThat(read.posts).extracting(Post::own).containsExactly(Map.of("campaign", "Vaccins"));
		assertThat(read.posts.getFirst().createdAt()).isEqualTo("2013-05-30T15:04:10Z");
	}

	/** Who says one column of a table that is one of posts need not say the others. */
	@Test
	void theTableStaysOneOfPosts() throws IOException {
		assertThat(importer.recognises(UncheckedImport.of(file(TABLE), Map.of("map", "field.campaign=Campagne")).to(importer))).isTrue();
		assertThat(importer.recognises(UncheckedImport.of(file(TABLE), Map.of("map", "field.campaign=Campagne, name.fr=Compte")).to(importer)))
				.isFalse();
	}

	@Test
	void aFieldThatIsNotDeclaredOfPostsIsRefusedByName() {
		assertThatThrownBy(() -> read(Map.of("platform", "x", "map", "field.staff=Coût"))).isInstanceOf(UnreadableFileException.class)
				.hasMessageContaining("staff").hasMessageContaining("campaign, cost, until, paid, rhythm");
	}

	/** The moment of a post may be read from its id, or by a pattern with hours: days of own fields are read as days. */
	@Test
	void formsOfMomentsAreNoFormsOfDays() throws IOException {
		assertThat(read(Map.of("platform", "x", "date-pattern", "yyyy-MM-dd", "map", "dates=snowflake, itemId=Message")).posts.get(0).own())
				.containsEntry("until", "2026-09-26");
	}

	/** On the page of columns a word that a choice does not allow is a question about that field, and is read as it was answered. */
	@Test
	void aWordThatIsNotAllowedCanBeAnswered() throws IOException {
		MappedImporter mapped = importer.offers(MappedImporter.class).orElseThrow();
		var directory = new CensusDirectory(study);
		var request = UncheckedImport.of(file(TABLE)).to(importer);
		var draft = new MappingDraft(mapped.propose(request, directory));
		draft.constant("platform", "X");
		var sample = PostSample.read(importer, mapped.by(draft.mapping(), "", request), directory, Progress.NONE);
		assertThat(MappingQuestion.of(List.of(), sample.leftOut(), draft)).extracting(MappingQuestion::field, MappingQuestion::value)
				.contains(tuple("field.rhythm", "parfois"), tuple("field.cost", "douze"));
		draft.meaning("field.rhythm", "parfois", "weekly");
		draft.meaning("field.cost", "douze", "");
		var answered = PostSample.read(importer, mapped.by(draft.mapping(), "", request), directory, Progress.NONE);
		assertThat(answered.leftOut()).extracting(LeftOutValue::value).containsExactly("peut-être");
		assertThat(answered.posts().getLast().own()).isEqualTo(Map.of("campaign", "Grippe", "rhythm", "weekly"));
	}

	/** Words that mean a value are translated as those of any other field are. */
	@Test
	void wordsAreTranslated() throws IOException {
		assertThat(read(Map.of("platform", "x", "map", "field.rhythm=Rythme, value.field.rhythm=parfois => weekly")).posts.get(2).own())
				.containsEntry("rhythm", "weekly");
	}
}
