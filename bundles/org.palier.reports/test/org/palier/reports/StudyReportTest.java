// SPDX-License-Identifier: EPL-2.0
package org.palier.reports;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.TreeMap;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Semaphore;
import java.util.function.Predicate;
import java.util.stream.Stream;

import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.palier.core.Progress;
import org.palier.core.analysis.Analysis;
import org.palier.core.census.StudyView;
import org.palier.core.indicators.Effort;
import org.palier.core.indicators.HoursOfWork;
import org.palier.core.indicators.Objectives;
import org.palier.core.indicators.Penetration;
import org.palier.core.indicators.PyramidLevels;
import org.palier.core.indicators.UsageByTool;
import org.palier.core.indicators.ValidationWait;
import org.palier.core.layout.FewCases;
import org.palier.core.layout.ModelMatrix;
import org.palier.core.layout.PyramidView;
import org.palier.core.layout.StackedPyramid;
import org.palier.core.maturity.Maturity;
import org.palier.core.maturity.ObjectiveSignals;
import org.palier.core.runs.FileDigest;
import org.palier.core.runs.PluginVersion;
import org.palier.core.runs.RunManifest;
import org.palier.core.runs.StudyFolder;
import org.palier.core.table.Column;
import org.palier.core.table.Table;
import org.palier.core.table.Unit;
import org.palier.core.table.Value;
import org.palier.core.text.Bilingual;
import org.palier.model.Agency;
import org.palier.model.Coder;
import org.palier.model.CoderKind;
import org.palier.model.DataNature;
import org.palier.model.Interview;
import org.palier.model.PalierFactory;
import org.palier.model.Presence;
import org.palier.model.Study;
import org.palier.reports.choices.ReportChoices;
import org.palier.reports.choices.ReportFormat;
import org.palier.reports.choices.ReportPictures;
import org.palier.reports.choices.UnknownPictureException;
import org.palier.reports.content.ReportContent;
import org.palier.reports.content.ReportSection;
import org.palier.reports.content.SectionSource;
import org.palier.reports.content.UnknownSectionException;
import org.palier.reports.html.PrintedPage;
import org.palier.reports.template.ReportTemplate;
import org.palier.reports.verify.ReportVerification;
import org.palier.reports.verify.ReportVerification.Difference;
import org.palier.reports.verify.ReportVerification.Kind;
import org.palier.reports.verify.ReportVerification.Outcome;

/** Reports of a study whose names are hostile and which knows persons, from study to files and back. */
class StudyReportTest {

	private static final Instant NOW = Instant.parse("2026-11-24T12:00:00Z");
	private static final Analysis ANALYSIS = new Analysis(List.of(), List.of(new Penetration(), new UsageByTool(), new PyramidLevels()),
			List.of());

	/** What interviews tell, and what is told beside it. */
	private static final Analysis ASKED = new Analysis(List.of(), List.of(new Penetration(), new Effort(), new Objectives(), new HoursOfWork(),
			new ValidationWait(), new Maturity(), new ObjectiveSignals()), List.of());

	private static final List<PyramidView> VIEWS = List.of(new StackedPyramid(), new ModelMatrix());

	@TempDir
	private Path root;

	private StudyFolder folder;
	private Study study;

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
		presence.setCheckedBy("Luc Gagnon");
		presence.getCodings().forEach(it -> it.setCoder(coder));
		folder.file().save(study);
	}

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

	@Test
	void redactedEditionNamesNoPersonInAnyFormatAndChangesNoNumber() throws Exception {
		StudyReport report = new StudyReport(ANALYSIS, List.of(new Persons()), List.of(new Words()), List.of(), "0.1.0");
		write(report, choices(true), Progress.NONE);

		List<String> texts = written();
		assertThat(texts).hasSizeGreaterThan(8).noneMatch(it -> it.contains("Tremblay") || it.contains("Gagnon")
				|| it.contains("citoyen_exemple") || it.contains("exemple.ca") || it.contains("private-author"));
		String html = Files.readString(folder.reports().resolve("report-fr-redacted.html"));
		assertThat(html).contains("[personne]", "[courriel]", "[compte]", "[adresse]", "Personne 1", "Sans données personnelles",
				"Aucun nombre n’a été changé.", "data-column=\"posts\" data-value=\"41\"");
	}

	/** What every file of the reports says. */
	private List<String> written() throws IOException {
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

	/**
	 * Two agencies were interviewed; which, and what each told, is in no format of the edition without personal data: with two,
	 * the hours of the group would tell them too. Each of these words is in the other edition.
	 */
	@Test
	void redactedEditionDoesNotTellWhoWasInterviewed() throws Exception {
		interview("Bureau des parcs", 12.375, 31.25);
		interview("Ministère de la nature", 35.875, 53.5);
		// each, the sum of hours, and the mean wait
		var words = List.of("Bureau des parcs", "Ministère de la nature", "12.375", "35.875", "48.25", "42.375");
		StudyReport report = new StudyReport(ASKED, List.of(), List.of(new Words()), List.of(), "0.1.0");
		write(report, choices(false), Progress.NONE);
		List<String> all = written();
		assertThat(words).isNotEmpty().allMatch(word -> all.stream().anyMatch(it -> it.contains(word)));
		try (Stream<Path> files = Files.walk(folder.reports())) {
			for (Path file : files.filter(Files::isRegularFile).toList()) {
				Files.delete(file);
			}
		}

		write(report, choices(true), Progress.NONE);
		List<String> texts = written();
		assertThat(texts).hasSizeGreaterThan(5);
		assertThat(words).isNotEmpty().allMatch(word -> texts.stream().noneMatch(it -> it.contains(word)));
		assertThat(texts).isNotEmpty().noneMatch(it -> it.contains("Aucun entretien"));
		assertThat(texts.stream().filter(it -> it.contains("omis de cette édition"))).hasSizeGreaterThanOrEqualTo(5);
	}

	/** Five agencies that told their hours are a group; none of them is named for all that. */
	@Test
	void redactedEditionTellsTheHoursOfALargeGroupAlone() throws Exception {
		for (int i = 0; i < 5; i++) {
			interview("Bureau des parcs " + (char) ('A' + i), 10.125 + i, 31);
		}
		write(new StudyReport(ASKED, List.of(), List.of(new Words()), List.of(), "0.1.0"), choices(true), Progress.NONE);
		List<String> texts = written();
		assertThat(texts).isNotEmpty().noneMatch(it -> it.contains("Bureau des parcs"));
		// 5 x 10.125 + 10
		assertThat(texts).anyMatch(it -> it.contains("60.625")).noneMatch(it -> it.contains("10.125"));
	}

	private void interview(String name, double hours, double wait) throws IOException {
		Agency agency = study.getJurisdictions().getFirst().getAgencies().get(study.getInterviews().size());
		agency.setName(Bilingual.same(name).toModel());
		Interview interview = PalierFactory.eINSTANCE.createInterview();
		interview.setId("interview-" + study.getInterviews().size());
		interview.setAgency(agency);
		interview.setHoursPerWeek(hours);
		interview.setValidationDelayHours(wait);
		study.getInterviews().add(interview);
		folder.file().save(study);
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

	/** A section of a plug-in that lists authors. */
	private record Persons() implements SectionSource {

		@Override
		public List<String> ids(Study study) {
			return List.of("persons");
		}

		@Override
		public List<ReportSection> sections(Study study, StudyView view, Locale locale, Predicate<String> wanted, Progress progress) {
			return List.of(persons());
		}
	}

	private static ReportSection persons() {
		var columns = List.of(new Column("author", Bilingual.same("Author"), Column.Type.ITEM),
				new Column("posts", Bilingual.same("Posts"), Column.Type.COUNT));
		return new ReportSection("persons", Bilingual.same("Persons"), List.of(), List.of(),
				List.of(new Table("authors", Bilingual.same("Authors"), Bilingual.EMPTY, Unit.POST, "", columns,
						List.of(List.of(new Value.Item("private-author", Bilingual.same("private-author")), new Value.Count(41))), List.of())));
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

		// html, pdf, docx, xlsx, descriptor, three tables, one figure
		assertThat(outcome.outputs()).isEqualTo(9);
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

		var newer = new StudyReport(ANALYSIS, List.of(), List.of(new Words()), List.of(new PluginVersion("penetration", "indicator", "2.0", "org.palier.core")), "0.2.0");
		assertThat(verify(newer, manifest).differences()).extracting(Difference::kind, Difference::name, Difference::is)
				.contains(tuple(Kind.PLUGIN, "indicator penetration (org.palier.core)", "2.0"),
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

	@Test
	void cancelledItLeavesNoFile() throws Exception {
		Progress nobody = new Progress() {
			@Override
			public void report(long done, long total) {
				// nobody watches
			}

			@Override
			public boolean isCancelled() {
				return true;
			}
		};
		assertThatThrownBy(() -> write(report(), choices(false), nobody)).isInstanceOf(CancellationException.class);
		assertThat(folder.reports()).isEmptyDirectory();
		assertThat(folder.runs()).isEmptyDirectory();
	}

	/** A writer that waits for a lock that it never gets, as a library without a log did. */
	private static final class Waits implements ReportWriter {

		private final Semaphore never = new Semaphore(0);
		private final CountDownLatch waiting = new CountDownLatch(1);

		@Override
		public ReportFormat format() {
			return ReportFormat.DOCX;
		}

		@Override
		public void write(ReportContent content, ReportTemplate template, OutputStream out, Progress progress) throws IOException {
			waiting.countDown();
			try {
				never.acquire();
			} catch (InterruptedException ended) {
				throw new IOException(ended);
			}
		}
	}

	@Test
	void cancelledWhileAFormatWaitsItEndsWithinSecondsAndDeliversTheOthers() throws Exception {
		var waits = new Waits();
		var report = report(waits);
		Progress untilItWaits = new Progress() {
			@Override
			public void report(long done, long total) {
				// nobody watches
			}

			@Override
			public boolean isCancelled() {
				return waits.waiting.getCount() == 0;
			}
		};
		// html and pdf come before the document, the workbook after it
		assertThatThrownBy(() -> assertTimeoutPreemptively(Duration.ofSeconds(30), () -> write(report, choices(false), untilItWaits)))
				.isInstanceOfSatisfying(IncompleteReportException.class, it -> {
					assertThat(it.isCancelled()).isTrue();
					assertThat(it.written()).containsExactly("html", "pdf");
					assertThat(it.missing()).extracting(MissingFormat::id).containsExactly("docx", "xlsx", "data", "svg");
					assertThat(it.reason(problem -> Bilingual.EMPTY).en()).isEqualTo("The report was stopped: it was written as HTML, PDF, and not as DOCX, XLSX, DATA, SVG.");
				});
		assertThat(namesIn(folder.reports())).containsExactlyInAnyOrder("report-fr.html", "report-fr.pdf");
		RunManifest manifest = onlyManifest();
		assertThat(manifest.outputs()).extracting(FileDigest::path).containsExactly("reports/report-fr.html", "reports/report-fr.pdf");
		assertThat(manifest.remarks()).extracting(Bilingual::en).contains("docx was not written: somebody asked to stop.");
		// What was delivered is made again to the byte, and what was not is not missed.
		assertThat(verify(report(), manifest).differences()).isEmpty();
	}

	@Test
	void aFormatThatFailsIsNamedAndTheOthersAreDelivered() throws Exception {
		ReportWriter failing = new ReportWriter() {
			@Override
			public ReportFormat format() {
				return ReportFormat.DOCX;
			}

			@Override
			public void write(ReportContent content, ReportTemplate template, OutputStream out, Progress progress) throws IOException {
				out.write(new byte[100]);
				throw new NoClassDefFoundError("some/Library");
			}
		};
		var report = new StudyReport(ANALYSIS, List.of(), List.of(failing), List.of(), "0.1.0");

		assertThatThrownBy(() -> write(report, choices(false), Progress.NONE)).isInstanceOfSatisfying(IncompleteReportException.class, it -> {
			assertThat(it.isCancelled()).isFalse();
			assertThat(it.reason(problem -> Bilingual.same(problem.getMessage() + " is not there.")).en())
					.isEqualTo("The report lacks DOCX: some/Library is not there. It was written as HTML, PDF, XLSX, DATA, SVG.");
		});
		assertThat(namesIn(folder.reports())).containsExactlyInAnyOrder("report-fr.html", "report-fr.pdf", "report-fr.xlsx", "report-fr-files");
		assertThat(onlyManifest().outputs()).extracting(FileDigest::path).noneMatch(it -> it.endsWith(".docx")).hasSize(8);
	}

	private static List<String> namesIn(Path place) throws IOException {
		try (Stream<Path> files = Files.list(place)) {
			return files.map(it -> it.getFileName().toString()).toList();
		}
	}

	private RunManifest onlyManifest() throws IOException {
		List<String> manifests = namesIn(folder.runs());
		assertThat(manifests).hasSize(1);
		return RunManifest.read(folder.runs().resolve(manifests.getFirst()));
	}

	/** The words of the page, for the format that another bundle writes. */
	private record Words() implements ReportWriter {

		@Override
		public ReportFormat format() {
			return ReportFormat.DOCX;
		}

		@Override
		public void write(ReportContent content, ReportTemplate template, OutputStream out, Progress progress) throws IOException {
			out.write(PrintedPage.of(content, template).document().getDocumentElement().getTextContent().getBytes(StandardCharsets.UTF_8));
		}
	}

	@Test
	void aFormatThatNobodyWritesIsNamedAndLeavesNoFile() {
		var alone = new StudyReport(ANALYSIS, List.of(), List.of(), "0.1.0");

		assertThatThrownBy(() -> write(alone, choices(false), Progress.NONE)).isInstanceOf(IllegalArgumentException.class).hasMessageContaining("docx");
		assertThat(folder.reports()).isEmptyDirectory();
	}

	private static StudyReport report() {
		return report(new Words());
	}

	private static StudyReport report(ReportWriter docx) {
		return new StudyReport(ANALYSIS, List.of(), List.of(docx), List.of(new PluginVersion("penetration", "indicator", "1.0", "org.palier.core")), "0.1.0");
	}

	private static ReportChoices choices(boolean redacted) {
		return new ReportChoices(EnumSet.allOf(ReportFormat.class), Locale.CANADA_FRENCH, ReportTemplate.standard(), List.of(), redacted);
	}

	private RunManifest write(StudyReport report, ReportChoices choices, Progress progress) throws Exception {
		return report.write(folder, StudyReport.REPORT, study, StudyView.of(study), choices,
				ReportTarget.standard(folder.reports(), choices.locale(), choices.redacted()), NOW, progress);
	}

	private Outcome verify(StudyReport report, RunManifest manifest) throws Exception {
		return new ReportVerification(report).verify(folder, manifest, study, StudyView.of(study), ReportTemplate.standard(),
				ReportPictures.of(manifest.parameters(), VIEWS, List.of(new FewCases())), Progress.NONE);
	}
}
