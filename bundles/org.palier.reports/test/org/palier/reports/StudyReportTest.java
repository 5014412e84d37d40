// SPDX-License-Identifier: EPL-2.0
package org.palier.reports;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.TreeMap;

import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.palier.ground.Progress;
import org.palier.ground.text.Bilingual;
import org.palier.model.DataNature;
import org.palier.model.file.TheoryPackFile;
import org.palier.pictures.FewCases;
import org.palier.pictures.StackedPyramid;
import org.palier.reports.choices.ReportChoices;
import org.palier.reports.choices.ReportFormat;
import org.palier.reports.choices.ReportPictures;
import org.palier.reports.choices.UnknownPictureException;
import org.palier.reports.content.UnknownSectionException;
import org.palier.reports.template.ReportTemplate;
import org.palier.reports.verify.ReportVerification.Difference;
import org.palier.reports.verify.ReportVerification.Kind;
import org.palier.reports.verify.ReportVerification.Outcome;
import org.palier.study.runs.PluginVersion;
import org.palier.study.runs.RunManifest;

/** Reports of a study whose names are hostile and which knows persons, from study to files and back. */
class StudyReportTest extends ReportedStudy {

	@Test
	void hostileNamesStayWords() throws Exception {
		RunManifest manifest = write(report(), choices(false), Progress.NONE);

		String html = Files.readString(folder.reports().resolve("report-fr.html"));
		assertThat(html).contains("&lt;script&gt;alert(1)&lt;/script&gt; ${7*7}").doesNotContain("<script", "<img", "\u202e");
		for (String csv : List.of("penetration", "usage_by_tool", "pyramid_profile")) {
			String text = Files.readString(folder.reports().resolve("report-fr-files/" + csv + ".csv"));
			assertThat(text).doesNotContainPattern("(?m)(^|,)\"?[=+@\\t]");
		}
		try (PDDocument pdf = Loader.loadPDF(folder.reports().resolve("report-fr.pdf").toFile())) {
			assertThat(new PDFTextStripper().getText(pdf)).contains("<script>alert(1)</script> ${7*7}");
		}
		assertThat(manifest.outputs()).isNotEmpty().allMatch(it -> it.path().startsWith("reports/report-fr"));
	}

	/** A description may say what it likes: the study itself says where its data come from. */
	@Test
	void dataThatWereNotObservedAreMarkedByTheStudyAndNotByAWord() throws Exception {
		study.setDataNature(DataNature.OBSERVED);
		study.setDescription(Bilingual.same("Rien ici n’est inventé ; nothing here is invented.").toModel());
		folder.file().save(study);
		write(report(), choices(false), Progress.NONE);
		assertThat(written()).isNotEmpty().noneMatch(it -> it.contains("Données inventées"));
		study.setDataNature(DataNature.RECONSTRUCTED);
		folder.file().save(study);
		write(report(), choices(false), Progress.NONE);
		assertThat(written().stream().filter(it -> it.contains("Données reconstituées"))).as("html, pdf, words, xlsx").hasSize(4);
		assertThat(Files.readString(folder.reports().resolve("report-fr-files/datapackage.json"))).contains("\"data_nature\" : \"reconstructed\"",
				"\"invented\" : false");
	}

	@Test
	void aTheoryNotCheckedAgainstTheOriginalSaysSoInTheMethod() throws Exception {
		TheoryPackFile.copyInto(new TheoryPackFile(Path.of(System.getProperty("palier.root"),
				"bundles/org.palier.theories/packs/arnstein_ladder-1.0.xml")).load(), study);
		folder.file().save(study);
		String french = "Échelle d’Arnstein (non vérifiée sur l’original)";
		String english = "Arnstein’s ladder (not checked against the original)";
		for (Locale locale : List.of(Locale.CANADA_FRENCH, Locale.CANADA)) {
			write(report(), new ReportChoices(EnumSet.of(ReportFormat.HTML), locale, ReportTemplate.standard(), List.of(), false), Progress.NONE);
			String html = Files.readString(folder.reports().resolve("report-" + locale.getLanguage() + ".html"));
			assertThat(html.substring(html.indexOf("id=\"method\""))).contains("fr".equals(locale.getLanguage()) ? french : english,
					"non vérifié sur l’original / not checked against the original");
		}
	}

	@Test
	void sectionsAreChosenAndOrderedAndUnknownOnesNamed() throws Exception {
		var some = new ReportChoices(EnumSet.of(ReportFormat.HTML), Locale.CANADA, ReportTemplate.standard(),
				List.of("usage_by_tool", "figures"), false);
		write(report(), some, Progress.NONE);
		String html = Files.readString(folder.reports().resolve("report-en.html"));
		assertThat(html).contains("id=\"method\"", "data-indicator=\"usage_by_tool\"").doesNotContain("data-indicator=\"penetration\"",
				"id=\"key-figures\"", "id=\"imports\"");
		assertThat(html.indexOf("id=\"section-census\"")).isBetween(0, html.indexOf("id=\"section-figures\""));

		var none = new ReportChoices(EnumSet.of(ReportFormat.HTML), Locale.CANADA, ReportTemplate.standard(), List.of("x"), false);
		assertThatThrownBy(() -> write(report(), none, Progress.NONE)).isInstanceOf(UnknownSectionException.class)
				.hasMessageContaining("key-figures").hasMessageContaining("penetration");
	}

	@Test
	void madeAgainItIsTheSameToTheByte() throws Exception {
		RunManifest manifest = write(report(), choices(false), Progress.NONE);

		Outcome outcome = verify(report(), manifest);

		// html, pdf, docx, xlsx, descriptor, what numbers count, names, three tables, one figure
		assertThat(outcome.outputs()).isEqualTo(11);
		assertThat(outcome.differences()).isEmpty();
	}

	@Test
	void anotherViewWithMarksIsInEveryFormatAndIsMadeAgain() throws Exception {
		var matrix = new ReportChoices(EnumSet.allOf(ReportFormat.class), Locale.CANADA_FRENCH, ReportTemplate.standard(), List.of(),
				false, List.of(), ReportPictures.of("matrix", List.of("few_cases"), VIEWS, List.of(new FewCases())));
		RunManifest manifest = write(report(), matrix, Progress.NONE);

		assertThat(manifest.parameters()).containsEntry("view", "matrix").containsEntry("marks", "few_cases");
		assertThat(Files.readString(folder.reports().resolve("report-fr.html"))).contains("Niveaux par modèle", "moins de cinq cas");
		assertThat(verify(report(), manifest).differences()).isEmpty();
		assertThatThrownBy(() -> ReportPictures.of(manifest.parameters(), List.of(new StackedPyramid()), List.of()))
				.isInstanceOf(UnknownPictureException.class).hasMessage("matrix");
	}

	@Test
	void whatChangedIsNamed() throws Exception {
		RunManifest manifest = write(report(), choices(false), Progress.NONE);
		Files.writeString(folder.reports().resolve("report-fr-files/penetration.csv"), "touched");
		assertThat(verify(report(), manifest).differences()).extracting(Difference::kind, Difference::name)
				.containsExactly(tuple(Kind.OUTPUT, "reports/report-fr-files/penetration.csv"));

		var newer = new StudyReport(ANALYSIS, List.of(), ReportParts.of(new Words()),
				List.of(new PluginVersion("penetration", "indicator", "2.0", "org.palier.ground")), "0.2.0");
		assertThat(verify(newer, manifest).differences()).extracting(Difference::kind, Difference::name, Difference::is)
				.contains(tuple(Kind.PLUGIN, "indicator penetration (org.palier.ground)", "2.0"),
						tuple(Kind.PROGRAM, "palier", "0.2.0"));

		var parameters = new TreeMap<>(manifest.parameters());
		parameters.put("lang", "en");
		var forged = new RunManifest(manifest.id(), manifest.kind(), manifest.at(), manifest.palier(), parameters, manifest.plugins(),
				manifest.inputs(), manifest.counts(), manifest.remarks(), manifest.outputs());
		assertThat(verify(report(), forged).differences()).anyMatch(it -> it.kind() == Kind.PARAMETER && it.name().equals("lang"))
				.anyMatch(it -> it.kind() == Kind.REMADE && it.name().equals("reports/report-fr.html"));

		study.getJurisdictions().get(0).getAgencies().remove(0);
		folder.file().save(study);
		assertThat(verify(report(), manifest).differences()).anyMatch(it -> it.kind() == Kind.INPUT && it.name().equals("study.palier"));
	}
}
