// SPDX-License-Identifier: EPL-2.0
package org.palier.reports;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;
import org.palier.analysis.Analysis;
import org.palier.ground.Progress;
import org.palier.ground.text.Bilingual;
import org.palier.model.Coder;
import org.palier.model.CoderKind;
import org.palier.model.PalierFactory;
import org.palier.model.Presence;
import org.palier.model.Study;
import org.palier.numbers.indicators.Penetration;
import org.palier.numbers.indicators.PyramidLevels;
import org.palier.numbers.indicators.UsageByTool;
import org.palier.numbers.view.StudyView;
import org.palier.pictures.FewCases;
import org.palier.pictures.ModelMatrix;
import org.palier.pictures.PyramidView;
import org.palier.pictures.StackedPyramid;
import org.palier.reports.choices.ReportChoices;
import org.palier.reports.choices.ReportFormat;
import org.palier.reports.choices.ReportPictures;
import org.palier.reports.content.ReportContent;
import org.palier.reports.html.PrintedPage;
import org.palier.reports.template.ReportTemplate;
import org.palier.reports.verify.ReportVerification.Outcome;
import org.palier.reports.verify.ReportVerification;
import org.palier.study.history.PersonsWord;
import org.palier.study.runs.PluginVersion;
import org.palier.study.runs.RunManifest;
import org.palier.study.runs.StudyFolder;

/** A small study, its report, and what becomes of it when it is made again. */
abstract class ReportedStudy {

	static final Instant NOW = Instant.parse("2026-11-24T12:00:00Z");
	static final Analysis ANALYSIS = new Analysis(List.of(), List.of(new Penetration(), new UsageByTool(), new PyramidLevels()),
			List.of());

	static final List<PyramidView> VIEWS = List.of(new StackedPyramid(), new ModelMatrix());

	@TempDir
	Path root;

	StudyFolder folder;
	Study study;

	@BeforeEach
	void make() throws Exception {
		folder = StudyFolder.at(root.resolve("étude"));
		Files.createDirectories(folder.path());
		study = Samples.study(12);
		study.setName(new Bilingual("<script>alert(1)</script> ${7*7}", "<img src=http://evil.example/x.png> ${7*7}").toModel());
		study.setDescription(Bilingual.same("Codé par Jeanne Tremblay (jeanne.tremblay@exemple.ca), voir @citoyen_exemple et "
				+ "https://twitter.com/citoyen_exemple/status/1").toModel());
		study.getJurisdictions().get(0).setName(Bilingual.same("=HYPERLINK(\"http://evil.example\";\"clic\")").toModel());
		study.getPlatforms().get(0).setName(Bilingual.same("@SUM(A1)\u202e<b>").toModel());
		Coder coder = PalierFactory.eINSTANCE.createCoder();
		coder.setId("jt");
		coder.setName("Jeanne Tremblay");
		coder.setKind(CoderKind.HUMAN);
		study.getCoders().add(coder);
		Presence presence = study.getJurisdictions().get(0).getAgencies().get(0).getPresences().get(0);
		PersonsWord.unnamed().checkedBy(presence, "Luc Gagnon");
		presence.getCodings().forEach(it -> it.setCoder(coder));
		folder.file().save(study);
	}

	/** Reads the text of every file of the reports. */
	List<String> written() throws IOException {
		List<String> texts = new ArrayList<>();
		try (Stream<Path> files = Files.walk(folder.reports())) {
			for (Path file : files.filter(Files::isRegularFile).toList()) {
				String name = file.getFileName().toString();
				if (name.endsWith(".pdf")) {
					try (PDDocument pdf = Loader.loadPDF(file.toFile())) {
						texts.add(new PDFTextStripper().getText(pdf));
					}
				} else if (name.endsWith(".xlsx")) {
					try (var book = new ReadableWorkbook(file.toFile())) {
						for (var sheet : book.getSheets().toList()) {
							texts.add(sheet.read().stream().flatMap(row -> row.stream()).map(cell -> cell == null ? "" : cell.getText()).toList().toString());
						}
					}
				} else {
					texts.add(Files.readString(file));
				}
			}
		}
		return texts;
	}

	/** The words of the page, for the format that another bundle writes. */
	record Words() implements ReportWriter {

		@Override
		public ReportFormat format() {
			return ReportFormat.DOCX;
		}

		@Override
		public void write(ReportContent content, ReportTemplate template, OutputStream out, Progress progress) throws IOException {
			out.write(PrintedPage.of(content, template).document().getDocumentElement().getTextContent().getBytes(StandardCharsets.UTF_8));
		}
	}

	static StudyReport report() {
		return report(new Words());
	}

	static StudyReport report(ReportWriter docx) {
		return new StudyReport(ANALYSIS, List.of(), ReportParts.of(docx),
				List.of(new PluginVersion("penetration", "indicator", "1.0", "org.palier.ground")), "0.1.0");
	}

	static ReportChoices choices(boolean redacted) {
		return new ReportChoices(EnumSet.allOf(ReportFormat.class), Locale.CANADA_FRENCH, ReportTemplate.standard(), List.of(), redacted);
	}

	RunManifest write(StudyReport report, ReportChoices choices, Progress progress) throws Exception {
		return report.write(folder, StudyReport.REPORT, study, StudyView.of(study), choices,
				ReportTarget.of(folder.reports(), choices.locale(), choices.redacted()).replacing(), NOW, progress);
	}

	Outcome verify(StudyReport report, RunManifest manifest) throws Exception {
		return new ReportVerification(report).verify(folder, manifest, study, StudyView.of(study), ReportTemplate.standard(),
				ReportPictures.of(manifest.parameters(), VIEWS, List.of(new FewCases())), Progress.NONE);
	}
}
