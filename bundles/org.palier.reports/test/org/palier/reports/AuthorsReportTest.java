// SPDX-License-Identifier: EPL-2.0
package org.palier.reports;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.palier.ground.Progress;
import org.palier.ground.text.Bilingual;
import org.palier.model.OwnField;
import org.palier.model.PalierFactory;
import org.palier.model.Run;
import org.palier.model.Scenario;
import org.palier.numbers.view.StudyView;
import org.palier.reports.choices.Edition;
import org.palier.reports.choices.ReportChoices;
import org.palier.reports.choices.ReportFormat;
import org.palier.reports.content.OfferedSection;
import org.palier.reports.content.StudyContent;
import org.palier.reports.editions.PageMaker;
import org.palier.reports.editions.ReportPage;
import org.palier.reports.template.ReportTemplate;
import org.palier.reports.verify.ReportVerification.Outcome;
import org.palier.scenario.change.ChangeKinds;
import org.palier.study.attribution.AddressForms;
import org.palier.study.authored.AuthoredTexts;
import org.palier.study.authored.ReportPlace;
import org.palier.study.runs.RunManifest;

/**
 * Tests the text of the author: its place in each edition, its treatment in a report without names, and that a change
 * of it is noticed.
 */
class AuthorsReportTest extends ReportedStudy {

	private static final Locale FR = Locale.CANADA_FRENCH;
	private static final String FOREWORD = "Ce rapport suit une année <b>.";
	private static final String COMMENT = "La liste a été close le 3 mars.";

	private void foreword(String typed) throws IOException {
		AuthoredTexts known = AuthoredTexts.of(study);
		known.withForeword(known.foreword().with(FR, typed)).writeTo(study);
		folder.file().save(study);
	}

	private void comment(String section, String typed) throws IOException {
		AuthoredTexts known = AuthoredTexts.of(study);
		known.withComment(section, known.comment(section).with(FR, typed)).writeTo(study);
		folder.file().save(study);
	}

	private String read(String name) throws IOException {
		return Files.readString(folder.reports().resolve(name));
	}

	private String printed(String name) throws IOException {
		try (PDDocument pdf = Loader.loadPDF(folder.reports().resolve(name).toFile())) {
			return new PDFTextStripper().getText(pdf).replaceAll("\\s+", " ");
		}
	}

	private int sheets(String name) throws IOException {
		try (PDDocument pdf = Loader.loadPDF(folder.reports().resolve(name).toFile())) {
			return pdf.getNumberOfPages();
		}
	}

	/** A report with the pages “standing” and “usages”, and no others. */
	private static StudyReport paged() {
		PageMaker standing = (study, view, content, choices, progress) -> Optional.of(page("standing"));
		PageMaker usages = (study, view, content, choices, progress) -> Optional.of(page("usages"));
		return new StudyReport(ANALYSIS, List.of(), new ReportParts(List.of(new Words()), List.of(standing, usages), List.of()), List.of(),
				"0.1.0");
	}

	private static ReportPage page(String id) {
		return new ReportPage(id, Bilingual.same("Question " + id + "\u202f?"), Bilingual.same("Réponse " + id),
				Stream.of("Un.", "Deux.", "Trois.", "Quatre.")
				.map(Bilingual::same).toList(), List.of(), List.of());
	}

	private static ReportChoices editions(Edition... some) {
		return new ReportChoices(EnumSet.of(ReportFormat.HTML, ReportFormat.PDF, ReportFormat.DOCX), FR, ReportTemplate.standard(),
				List.of(), false)
				.in(Set.of(some));
	}

	@Test
	void theWholeReportHasTheForewordFirstAndTheCommentAtItsSection() throws Exception {
		foreword(FOREWORD + "\nDeux.");
		comment("census", COMMENT);
		write(report(), choices(false), Progress.NONE);
		String html = read("report-fr.html");
		assertThat(html).containsSubsequence("<h2 id=\"foreword\">Avant-propos</h2>", "<p>Ce rapport suit une année &lt;b&gt;.</p>",
				"<p>Deux.</p>",
				"Ces mots sont de l’auteur\u202f; Palier n’en a rien calculé.", "id=\"key-figures\"", "<h2 id=\"section-census\">",
				"role=\"note\" aria-label=\"Commentaire de l’auteur\"", COMMENT, "<table data-indicator=");
		assertThat(printed("report-fr.pdf")).containsSubsequence("Avant-propos", FOREWORD, "Commentaire de l’auteur", COMMENT);
		assertThat(read("report-fr.docx")).containsSubsequence("Avant-propos", FOREWORD, "Commentaire de l’auteur", COMMENT);
	}

	@Test
	void pagesHaveItBetweenTheFirstAndTheSecondAndThePageKeepsItsOne() throws Exception {
		foreword("zèle ".repeat(1_000).strip());
		comment("usages", "x".repeat(300));
		comment("census", COMMENT);
		write(paged(), editions(Edition.PAGE, Edition.PAGES, Edition.ANNEX, Edition.WORD), Progress.NONE);
		assertThat(sheets("report-fr-page.pdf")).isEqualTo(1);
		assertThat(read("report-fr-page.html")).doesNotContain("Avant-propos", "class=\"author\"");
		String pages = read("report-fr-pages.html");
		assertThat(pages).containsSubsequence("id=\"front\"", "id=\"foreword\"", "id=\"standing\"", "id=\"usages\"", "class=\"author\"",
				"x".repeat(300));
		assertThat(pages.split("class=\"author\"", -1)).as("one comment, and none of what is in the annex").hasSize(2);
		assertThat(printed("report-fr-pages.pdf").split("zèle", -1).length).as("all words over the pages").isEqualTo(1_001);
		assertThat(printed("report-fr-pages.pdf").replace(" ", "")).contains("x".repeat(300));
		assertThat(sheets("report-fr-pages.pdf")).as("first, two of the foreword at the most, two pages").isBetween(4, 5);
		String annex = read("report-fr-annex.html");
		assertThat(annex).containsSubsequence("Avant-propos", "id=\"section-census\"", COMMENT).doesNotContain("x".repeat(300));
		assertThat(read("report-fr-word.docx")).contains("Avant-propos", "x".repeat(300));
	}

	/** The annex cites pages by the numbers of their heads: a foreword between them moves none. */
	@Test
	void sheetsHaveTheNumbersOfTheirHeads() throws Exception {
		foreword(FOREWORD);
		write(paged(), editions(Edition.PAGES), Progress.NONE);
		try (PDDocument pdf = Loader.loadPDF(folder.reports().resolve("report-fr-pages.pdf").toFile())) {
			assertThat(pdf.getNumberOfPages()).isEqualTo(4);
			List<String> numbers = new ArrayList<>();
			for (int sheet = 1; sheet <= 4; sheet++) {
				var text = new PDFTextStripper();
				text.setStartPage(sheet);
				text.setEndPage(sheet);
				var number = Pattern.compile("[\\d–]+/\\d+").matcher(text.getText(pdf).replaceAll("\\s", ""));
				numbers.add(number.find() ? number.group() : "none");
			}
			assertThat(numbers).containsExactly("1/3", "none", "2/3", "3/3");
		}
	}

	@Test
	void aReportWithoutNamesDoesNotPrintATextThatNamesWhomItHides() throws Exception {
		foreword(FOREWORD);
		comment("census", "Merci à Jeanne\nTremblay, qui a codé.");
		comment("figures", "Écrire à jeanne@exemple.ca");
		RunManifest manifest = write(report(), choices(true), Progress.NONE);
		assertThat(manifest.remarks()).extracting(Bilingual::fr)
				.anyMatch(it -> it.startsWith("Commentaire de l’auteur, «\u202fTableaux du recensement\u202f»\u202f: "
				+ "le texte n’est pas imprimé")).anyMatch(it -> it.contains("Pyramides")).noneMatch(it -> it.startsWith("Avant-propos"));
		assertThat(written()).noneMatch(it -> it.contains("Tremblay") || it.contains("qui a codé") || it.contains("jeanne@"));
		assertThat(read("report-fr-redacted.html")).contains("Ce rapport suit une année",
				"Ce texte de l’auteur n’est pas imprimé ici\u202f: il nomme");
		write(report(), choices(false), Progress.NONE);
		assertThat(read("report-fr.html")).contains("Tremblay, qui a codé.", "jeanne@exemple.ca");
	}

	@Test
	void whatIsNotWrittenInTheLanguageOfTheReportIsToldToItsAuthor() throws Exception {
		foreword(FOREWORD);
		var english = new ReportChoices(EnumSet.of(ReportFormat.HTML), Locale.CANADA, ReportTemplate.standard(), List.of(), false);
		assertThat(write(report(), english, Progress.NONE).remarks()).extracting(Bilingual::en)
				.contains("Foreword: the report has none, since the text is not written in its language.");
		assertThat(read("report-en.html")).doesNotContain("Foreword", "Ce rapport suit");
	}

	@Test
	void verificationNoticesAChangedComment() throws Exception {
		comment("census", COMMENT);
		RunManifest manifest = write(report(), choices(false), Progress.NONE);
		assertThat(verify(report(), manifest).differences()).isEmpty();
		comment("census", "La liste a été close le 4 mars.");
		Outcome changed = verify(report(), manifest);
		assertThat(changed.differences()).extracting(it -> it.words().fr())
				.contains("Commentaires de l’auteur\u202f: toujours 1, mais leur contenu a changé.");
		assertThat(changed.differences()).extracting(it -> it.name()).anyMatch(it -> it.endsWith("report-fr.html"));
	}

	@Test
	void aStudyWithoutSuchTextsHasTheReportThatItHad() throws Exception {
		write(report(), choices(false), Progress.NONE);
		Path html = folder.reports().resolve("report-fr.html");
		assertThat(Files.readString(html)).doesNotContain("Avant-propos", "class=\"by\"");
	}

	/** Each section that can be chosen can have a comment, except for parts that are no section of their own. */
	@Test
	void eachSectionThatIsOfferedCanHaveAComment() {
		Scenario scenario = PalierFactory.eINSTANCE.createScenario();
		scenario.setId("more");
		study.getScenarios().add(scenario);
		study.getInterviews().add(PalierFactory.eINSTANCE.createInterview());
		study.getRecommendations().add(PalierFactory.eINSTANCE.createRecommendation());
		study.getQuestions().add(PalierFactory.eINSTANCE.createSavedQuestion());
		OwnField field = PalierFactory.eINSTANCE.createOwnField();
		field.setId("budget");
		study.getFields().add(field);
		Run run = PalierFactory.eINSTANCE.createRun();
		run.setId("20261124-120000-import");
		study.getRuns().add(run);
		var contents = new StudyContent(ANALYSIS, StudyContent.sources(ANALYSIS, ChangeKinds.NONE, Optional.empty(), AddressForms.SHIPPED,
				Optional.empty(), Optional.empty()));
		assertThat(contents.offered(study, StudyView.of(study))).extracting(OfferedSection::id)
				.filteredOn(it -> !Set.of("key-figures", "imports", "scenario-more-numbers").contains(it)).contains("scenario-more", "questions")
				.isSubsetOf(ReportPlace.of(study).stream().map(ReportPlace::id).toList());
	}
}
