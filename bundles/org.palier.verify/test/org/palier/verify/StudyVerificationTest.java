// SPDX-License-Identifier: EPL-2.0
package org.palier.verify;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.palier.analysis.Analysis;
import org.palier.corpus.CorpusView;
import org.palier.ground.Progress;
import org.palier.ground.text.Bilingual;
import org.palier.ground.text.FailureKind;
import org.palier.importers.census.CensusWideImporter;
import org.palier.intake.imports.CensusDirectory;
import org.palier.intake.imports.CensusImport;
import org.palier.intake.imports.CensusSelection;
import org.palier.intake.imports.ImportResult;
import org.palier.intake.imports.ImportedFile;
import org.palier.intake.imports.Importer;
import org.palier.intake.imports.UncheckedImport;
import org.palier.intake.privacy.StudyErasures;
import org.palier.model.PalierFactory;
import org.palier.model.Platform;
import org.palier.model.Study;
import org.palier.numbers.indicators.Penetration;
import org.palier.numbers.view.StudyView;
import org.palier.reports.ReportTarget;
import org.palier.reports.StudyReport;
import org.palier.reports.choices.ReportChoices;
import org.palier.reports.choices.ReportFormat;
import org.palier.reports.choices.ReportPictures;
import org.palier.reports.rejected.RejectedRowsOfRuns;
import org.palier.reports.template.ReportTemplate;
import org.palier.study.attribution.AddressForms;
import org.palier.study.export.Exporters;
import org.palier.study.runs.OpenStudy;
import org.palier.study.runs.PluginVersion;
import org.palier.study.runs.RunLog;
import org.palier.study.runs.StudyFolder;
import org.palier.study.runs.StudyOnDisk;

/** A script in plain Java verifies what commands and windows did: no display, no OSGi, no registry. */
class StudyVerificationTest {

	private static final Instant NOW = Instant.parse("2026-11-24T12:00:00Z");
	private static final PluginVersion WIDE = new PluginVersion("census-wide", "importer", "1.0", "org.palier.importers");

	@TempDir
	private Path root;

	private StudyFolder folder;
	private Path census;

	@BeforeEach
	void aStudyWithACensus() throws Exception {
		folder = StudyFolder.at(Files.createDirectories(root.resolve("étude")));
		Study empty = PalierFactory.eINSTANCE.createStudy();
		empty.setId("étude");
		empty.setName(Bilingual.same("Étude").toModel());
		Platform facebook = PalierFactory.eINSTANCE.createPlatform();
		facebook.setId("facebook");
		facebook.setName(Bilingual.same("Facebook").toModel());
		empty.getPlatforms().add(facebook);
		folder.file().save(empty);
		census = Files.writeString(root.resolve("wide.csv"), "agency_id,name_fr,name_en,jurisdiction,facebook\na,A,A,QC,1\nb,B,B,QC,peut-être\n");
	}

	/** What a script has at hand. */
	private record Parts() implements VerifyParts {

		@Override
		public OpenStudy open(StudyFolder study, boolean withoutPosts) throws IOException {
			return StudyOnDisk.toCompare(study, "script", withoutPosts);
		}

		@Override
		public AddressForms addresses() {
			return AddressForms.SHIPPED;
		}

		@Override
		public List<Importer> importers() {
			return List.of(new CensusWideImporter());
		}

		@Override
		public List<PluginVersion> importing(String importer) {
			return List.of(WIDE);
		}

		@Override
		public Optional<CodingPart> classifier(String id, Map<String, String> options) {
			return Optional.empty();
		}

		@Override
		public Exporters exporters() {
			return Exporters.NONE;
		}

		@Override
		public ReportTemplate template(String name) {
			return ReportTemplate.standard();
		}

		@Override
		public ReportPictures pictures(Map<String, String> parameters) {
			return ReportPictures.STANDARD;
		}

		@Override
		public StudyReport report(StudyFolder study, ReportPictures pictures, Optional<CorpusView> posts) {
			return new StudyReport(new Analysis(List.of(), List.of(new Penetration()), List.of()), List.of(), List.of(), "0.2.0");
		}
	}

	private Verified verify(String run, Path... given) throws Exception {
		return StudyVerification.of(new Parts()).verify(folder.runs().resolve(run + ".json"), List.of(given), Progress.NONE);
	}

	private String importCensus() throws IOException {
		var importer = new CensusWideImporter();
		var file = new ImportedFile(importer, new UncheckedImport(census, Optional.empty(), Optional.empty(), Map.of()).to(importer),
				List.of(WIDE));
		try (var open = StudyOnDisk.toWrite(folder, "script", RunLog.inStudies("0.2.0"), Progress.NONE)) {
			ImportResult read = file.read(new CensusDirectory(open.study(), AddressForms.SHIPPED), StudyErasures.of(folder), Progress.NONE);
			return open
					.run(new CensusImport(file, read, CensusSelection.ALL, List.of(), new RejectedRowsOfRuns(Locale.CANADA), Progress.NONE),
							NOW, Progress.NONE)
					.runId();
		}
	}

	@Test
	void readsTheFileOfAnImportAgain() throws Exception {
		String run = importCensus();

		Files.writeString(folder.runs().resolve("damaged.json"), "{");
		assertThat(StudyVerification.of(new Parts()).runs(folder)).extracting(it -> it.manifest().id()).containsExactly(run);
		Verified same = verify(run);
		assertThat(same.same()).isTrue();
		assertThat(same.conclusion().en()).startsWith("The file was read again: the same rows");

		Path elsewhere = Files.move(census, Files.createDirectory(root.resolve("ailleurs")).resolve("liste.csv"));
		assertThatThrownBy(() -> verify(run)).isInstanceOfSatisfying(CannotVerifyException.class, it -> {
			assertThat(it.lacksInput()).isTrue();
			assertThat(it.failure()).isEqualTo(FailureKind.UNREADABLE);
			assertThat(it.reason().en()).contains("“wide.csv”").doesNotContain("--");
			assertThat(it.reason().fr()).contains("«\u202fwide.csv\u202f»").doesNotContain("--");
		});
		assertThat(verify(run, elsewhere).same()).isTrue();

		Path manifest = folder.runs().resolve(run + ".json");
		assertThat(Files.readString(manifest)).containsPattern("\"remarks\" : \\d");
		Files.writeString(manifest, Files.readString(manifest).replaceFirst("(\"remarks\" : )\\d+", "$17"));
		assertThat(verify(run, elsewhere).same()).as("what is remarked depends on what the study knows by then").isTrue();
		Files.writeString(manifest, Files.readString(manifest).replaceFirst("(\"accepted\" : )1", "$17"));
		Verified other = verify(run, elsewhere);
		assertThat(other.same()).isFalse();
		assertThat(Verified.sentence(other.outcome().differences().getFirst()).en()).isEqualTo("accepted: 7 then, 1 now.");
	}

	@Test
	void makesAReportAgain() throws Exception {
		Study study = folder.file().load();
		var choices = new ReportChoices(EnumSet.of(ReportFormat.HTML), Locale.CANADA, ReportTemplate.standard(), List.of(), false);
		String run = new Parts().report(folder, ReportPictures.STANDARD, Optional.empty()).write(folder, StudyReport.REPORT, study,
				StudyView.of(study), choices, ReportTarget.of(folder.reports(), Locale.CANADA, false).replacing(), NOW, Progress.NONE).id();

		Verified same = verify(run);
		assertThat(same.same()).isTrue();
		assertThat(same.conclusion().en()).isEqualTo("Made again and compared byte for byte: files 1, all the same.");

		study.setName(new Bilingual("Autre", "Other").toModel());
		folder.file().save(study);
		Verified other = verify(run);
		assertThat(other.same()).isFalse();
		assertThat(other.outcome().differences()).extracting(it -> Verified.sentence(it).en())
				.anyMatch(it -> it.startsWith("Input study.palier has changed"))
				.anyMatch(it -> it.startsWith("File made again"));
	}

	@Test
	void refusesWhatIsNoRunOrNeverRepeated() throws Exception {
		Path none = Files.writeString(root.resolve("none.json"), "{}");
		assertThatThrownBy(() -> StudyVerification.of(new Parts()).verify(none, List.of(), Progress.NONE)).hasMessageContaining("no manifest");

		String run = importCensus();
		Path manifest = folder.runs().resolve(run + ".json");
		Files.writeString(manifest, Files.readString(manifest).replaceFirst("\"kind\" : \"import\"", "\"kind\" : \"erase\""));
		assertThatThrownBy(() -> verify(run)).isInstanceOfSatisfying(CannotVerifyException.class,
				it -> assertThat(it.failure()).isEqualTo(FailureKind.USAGE));
	}
}
