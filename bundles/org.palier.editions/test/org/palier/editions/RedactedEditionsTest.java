// SPDX-License-Identifier: EPL-2.0
package org.palier.editions;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;

import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.palier.analysis.Analysis;
import org.palier.fixtures.Samples;
import org.palier.ground.Progress;
import org.palier.ground.text.Bilingual;
import org.palier.model.Interview;
import org.palier.model.Jurisdiction;
import org.palier.model.PalierFactory;
import org.palier.model.PresenceStatus;
import org.palier.model.RankedObjective;
import org.palier.model.Study;
import org.palier.model.TargetedPublic;
import org.palier.numbers.indicators.Cases;
import org.palier.numbers.indicators.Effort;
import org.palier.numbers.indicators.HoursOfWork;
import org.palier.numbers.indicators.Objectives;
import org.palier.numbers.indicators.Penetration;
import org.palier.numbers.indicators.PyramidLevels;
import org.palier.numbers.indicators.TargetedPublics;
import org.palier.numbers.indicators.ValidationWait;
import org.palier.numbers.maturity.Maturity;
import org.palier.numbers.maturity.ObjectiveSignals;
import org.palier.numbers.view.StudyView;
import org.palier.reports.ReportTarget;
import org.palier.reports.StudyReport;
import org.palier.reports.choices.Edition;
import org.palier.reports.choices.ReportChoices;
import org.palier.reports.choices.ReportFormat;
import org.palier.reports.content.StudyContent;
import org.palier.reports.template.ReportTemplate;
import org.palier.scenario.change.ChangeKinds;
import org.palier.study.attribution.AddressForms;
import org.palier.study.runs.StudyFolder;

/**
 * Two bodies of one government were interviewed, too few to be told of. A report without names must be the same whatever they answered:
 * then no edition of it tells their hours, waits, objectives or publics, in words, numbers, pictures or the order of rows.
 */
class RedactedEditionsTest {

	private static final Instant NOW = Instant.parse("2026-12-02T12:00:00Z");
	private static final Analysis ANALYSIS = new Analysis(List.of(),
			List.of(new Penetration(), new PyramidLevels(), new Objectives(), new TargetedPublics(), new Effort(), new Cases(),
					new HoursOfWork(), new ValidationWait(), new Maturity(), new ObjectiveSignals()),
			List.of());

	@TempDir
	private Path root;

	/** What the two answered. */
	private record Answers(double hours, double delay, int objective, TargetedPublic target) {
	}

	private static final Answers SOME = new Answers(61.75, 17.25, 0, TargetedPublic.EVERYBODY);
	private static final Answers OTHERS = new Answers(3.5, 230.5, 3, TargetedPublic.OPINION_LEADERS);

	private static Study study(Answers answers) {
		Study study = Samples.ofPack("2.0");
		study.setName(Bilingual.same("x").toModel());
		Jurisdiction qc = Samples.jurisdiction(study, "qc");
		for (int i = 0; i < 12; i++) {
			var agency = Samples.agency(qc, "body" + i);
			Samples.cell(study, agency, "facebook", i % 3 == 0 ? PresenceStatus.ABSENT : PresenceStatus.PRESENT);
			Samples.cell(study, agency, "twitter", i % 2 == 0 ? PresenceStatus.ABSENT : PresenceStatus.PRESENT);
			if (i == 1 || i == 5) {
				Interview interview = PalierFactory.eINSTANCE.createInterview();
				interview.setId("i" + i);
				interview.setAgency(agency);
				interview.setHoursPerWeek(answers.hours() + i);
				interview.setFullTimeStaff(answers.hours() / 10);
				interview.setValidationDelayHours(answers.delay() + i);
				RankedObjective ranked = PalierFactory.eINSTANCE.createRankedObjective();
				ranked.setObjective(study.getObjectives().get(answers.objective()));
				ranked.setPlace(1);
				interview.getRanking().add(ranked);
				interview.getTargets().add(answers.target());
				study.getInterviews().add(interview);
			}
		}
		return study;
	}

	@Test
	void aRedactedEditionIsTheSameWhateverTwoBodiesAnswered() throws Exception {
		Set<Edition> editions = EnumSet.complementOf(EnumSet.of(Edition.SHEETS));
		TreeMap<String, String> some = written(SOME, editions, true, "some");
		assertThat(some).hasSizeGreaterThan(20);
		assertThat(differing(some, written(OTHERS, editions, true, "others"))).isEmpty();
		assertThat(String.join("\n", some.values())).doesNotContain("62.75", "62,75", "66.75", "66,75", "18.25", "18,25")
				.contains("What was said in interviews is withheld").doesNotContain("interviews were held");
	}

	@Test
	void soIsTheWholeReport() throws Exception {
		TreeMap<String, String> some = written(SOME, Set.of(), true, "some");
		assertThat(some).hasSizeGreaterThan(3);
		assertThat(differing(some, written(OTHERS, Set.of(), true, "others"))).isEmpty();
	}

	/** Lines of files that are not the same in both, and files that one of them lacks. */
	private static List<String> differing(Map<String, String> some, Map<String, String> others) {
		List<String> differing = new ArrayList<>();
		if (!some.keySet().equals(others.keySet())) {
			differing.add(some.keySet() + " and " + others.keySet());
		}
		some.forEach((file, text) -> {
			List<String> lines = text.lines().toList();
			List<String> theirs = others.getOrDefault(file, "").lines().toList();
			for (int i = 0; i < Math.max(lines.size(), theirs.size()); i++) {
				String line = i < lines.size() ? lines.get(i) : "";
				String other = i < theirs.size() ? theirs.get(i) : "";
				if (!line.equals(other)) {
					int at = 0;
					while (at < Math.min(line.length(), other.length()) && line.charAt(at) == other.charAt(at)) {
						at++;
					}
					differing.add(file + ": " + excerpt(line, at) + " and " + excerpt(other, at));
				}
			}
		});
		return differing;
	}

	private static String excerpt(String line, int at) {
		return line.substring(Math.max(0, Math.min(at, line.length()) - 60), Math.min(line.length(), at + 60));
	}

	/** What the tests above look for is there where names are. */
	@Test
	void aReportWithNamesTellsIt() throws Exception {
		assertThat(String.join("\n", written(SOME, Set.of(Edition.DATA), false, "some").values())).contains("62.75");
		assertThat(written(SOME, Set.of(Edition.DATA), false, "some2")).isNotEqualTo(written(OTHERS, Set.of(Edition.DATA), false, "others2"));
	}

	@Test
	void sheetsOfSingleBodiesAreRefused() {
		assertThatThrownBy(() -> written(SOME, Set.of(Edition.SHEETS), true, "some")).isInstanceOf(IOException.class);
	}

	/** Files by name; what they say, without digests, which tell apart studies and nothing in them. */
	private TreeMap<String, String> written(Answers answers, Set<Edition> editions, boolean redacted, String name) throws Exception {
		Study study = study(answers);
		StudyFolder folder = StudyFolder.at(root.resolve(name + editions.size()).resolve("study"));
		Files.createDirectories(folder.path());
		folder.file().save(study);
		var sources = StudyContent.sources(ANALYSIS, ChangeKinds.NONE, Optional.empty(), AddressForms.SHIPPED, Optional.empty(),
				Optional.empty());
		var report = new StudyReport(ANALYSIS, sources, ShippedEditions.parts(ANALYSIS, ChangeKinds.NONE), List.of(), "0");
		Set<ReportFormat> formats = editions.isEmpty()
				? EnumSet.of(ReportFormat.HTML, ReportFormat.XLSX, ReportFormat.DATA, ReportFormat.SVG) : Set.of();
		var choices = editions.isEmpty() ? new ReportChoices(formats, Locale.CANADA, ReportTemplate.standard(), List.of(), redacted)
				: ReportChoices.standard(Locale.CANADA).in(editions);
		var chosen = new ReportChoices(formats, Locale.CANADA, ReportTemplate.standard(), List.of(), redacted, List.of(),
				choices.pictures(), false, choices.lookBack(), choices.fewest(), editions);
		report.write(folder, StudyReport.REPORT, study, StudyView.of(study), chosen, new ReportTarget(folder.reports(), "r"), NOW, Progress.NONE);
		var texts = new TreeMap<String, String>();
		try (Stream<Path> files = Files.walk(folder.reports())) {
			for (Path file : files.filter(Files::isRegularFile).toList()) {
				text(folder.reports().relativize(file).toString(), Files.readAllBytes(file), texts);
			}
		}
		String size = String.format(Locale.CANADA, "%,d", Files.size(folder.file().path()));
		texts.replaceAll((file, text) -> text.replace(size, "-"));
		texts.replaceAll((file, text) -> text.replaceAll("[0-9a-f]{64}|\\b[0-9a-f]{12,16}\\b", "-").replaceAll("(\"bytes\" ?: ?)\\d+", "$1-"));
		return texts;
	}

	private static void text(String name, byte[] bytes, TreeMap<String, String> texts) throws IOException {
		if (name.endsWith(".pdf")) {
			try (PDDocument pdf = Loader.loadPDF(bytes)) {
				texts.put(name, new PDFTextStripper().getText(pdf));
			}
		} else if (name.matches(".*\\.(docx|pptx|xlsx|zip)")) {
			try (var zip = new ZipInputStream(new ByteArrayInputStream(bytes))) {
				for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
					text(name + "!" + entry.getName(), zip.readAllBytes(), texts);
				}
			}
		} else {
			texts.put(name, new String(bytes, name.endsWith(".png") ? StandardCharsets.ISO_8859_1 : StandardCharsets.UTF_8));
		}
	}
}
