// SPDX-License-Identifier: EPL-2.0
package org.palier.importers.table;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.palier.ground.Progress;
import org.palier.importers.Bench;
import org.palier.intake.imports.CensusDirectory;
import org.palier.intake.imports.CensusImport;
import org.palier.intake.imports.FileNews;
import org.palier.intake.imports.ImportResult;
import org.palier.intake.imports.ImportedFile;
import org.palier.intake.imports.RejectedRowsFiles;
import org.palier.intake.imports.RememberedFile;
import org.palier.intake.imports.RememberedFile.State;
import org.palier.intake.imports.RememberedFiles;
import org.palier.intake.imports.UncheckedImport;
import org.palier.intake.privacy.Erased;
import org.palier.model.Agencies;
import org.palier.model.Agency;
import org.palier.model.Identified;
import org.palier.study.runs.OpenRun;
import org.palier.study.runs.RunLog;
import org.palier.study.runs.StudyFolder;
import org.palier.study.runs.StudyOnDisk;
import org.palier.study.runs.StudyRuns;

/**
 * A workbook as a ministry keeps it, made with Apache POI and counted with a pencil: title rows, merged cells, usages beside platforms,
 * dates with names of months and as days of a spreadsheet, three rows of totals of which two are formulas, a body that is called like a
 * total, a second sheet with usages in the cells of platforms, an empty third one.
 */
class MinistryWorkbookTest {

	private static final Map<String, String> QUEBEC = Map.of("map", "jurisdiction='Québec'");

	/** No row is left out. */
	private static final RejectedRowsFiles NONE = new RejectedRowsFiles() {
		@Override
		public Optional<Path> write(ImportResult result, OpenRun run) {
			return Optional.empty();
		}

		@Override
		public Stream open(OpenRun run) {
			throw new IllegalStateException("No posts");
		}
	};

	@TempDir
	Path folder;

	private final TableImporter importer = new TableImporter();
	private Bench bench;

	@BeforeEach
	void newBench() throws IOException {
		bench = new Bench();
	}

	private Path workbook(String name) throws IOException {
		Path file = folder.resolve("releve.xlsx");
		try (InputStream in = MinistryWorkbookTest.class.getResourceAsStream(name)) {
			Files.copy(in, file, StandardCopyOption.REPLACE_EXISTING);
		}
		return file;
	}

	@Test
	void itComesInAsAPersonReadsIt() throws IOException {
		ImportResult result = bench.bring(importer, workbook("releve.xlsx"), QUEBEC);

		assertThat(result.read()).as("five bodies; three rows count them").isEqualTo(5);
		assertThat(bench.cells().map(it -> tuple(((Agency) it.eContainer()).getName().getFr(), it.getPlatform().getId(),
				it.getStatus().getLiteral(),
				it.getCodings().stream().flatMap(coding -> coding.getUsages().stream()).map(Identified::getId).sorted().toList(), it.getCheckedOn())))
				.containsExactlyInAnyOrder(
						tuple("Agence des traversiers", "facebook", "present", List.of("job_offer"), LocalDate.of(2026, 11, 3)),
						tuple("Agence des traversiers", "twitter", "absent", List.of(), LocalDate.of(2026, 11, 3)),
						tuple("Archives du fleuve", "facebook", "present", List.of("event", "news_release"), LocalDate.of(2026, 11, 3)),
						tuple("Bureau des phares", "facebook", "absent", List.of(), LocalDate.of(2026, 11, 4)),
						tuple("Bureau des phares", "twitter", "present", List.of("alert"), LocalDate.of(2026, 11, 4)),
						tuple("Institut des glaces", "facebook", "present", List.of("advice"), LocalDate.of(2026, 11, 4)),
						tuple("Institut des glaces", "twitter", "present", List.of(), LocalDate.of(2026, 11, 4)),
						tuple("Ensemble Vocal d'État", "facebook", "present", List.of(), null),
						tuple("Ensemble Vocal d'État", "twitter", "absent", List.of(), null));
		assertThat(Agencies.of(bench.study).map(Agency::getSize)).as("480,4 and 12,5 to the nearest person").containsExactlyInAnyOrder(480,
				1234, 13, 140, 9);
		assertThat(result.unmatched()).extracting("field", "value", "rows").containsExactlyInAnyOrder(
				tuple("category", "Société d'État", 2), tuple("category", "Sensibilisation", 2),
				tuple("category", "Organisme consultatif", 1), tuple("usages", "communiqués", 1), tuple("usages", "météo", 2));
	}

	/** The second sheet: usages, an address and a status in one cell. */
	@Test
	void theSheetOfUsagesIsReadByItsCells() throws IOException {
		bench.bring(importer, workbook("releve.xlsx"), Map.of("map", "jurisdiction='Québec'", "sheet", "Usages"));
		assertThat(bench.cells().map(it -> tuple(((Agency) it.eContainer()).getName().getFr(), it.getPlatform().getId(),
				it.getCodings().stream().flatMap(coding -> coding.getUsages().stream()).map(Identified::getId).sorted().toList(),
				it.getAccounts().size())))
				.containsExactlyInAnyOrder(tuple("Agence des traversiers", "facebook", List.of("alert", "news_release"), 0),
						tuple("Agence des traversiers", "instagram", List.of("contest"), 0), tuple("Institut des glaces", "facebook", List.of("advice"), 0),
						tuple("Institut des glaces", "instagram", List.of("advice"), 1), tuple("Archives du fleuve", "facebook", List.of(), 1));
	}

	/** Somebody wrote into the workbook: two cells say no, one another account, one a use more. */
	@Test
	void aWorkbookThatHasChangedIsSeenAndReadAsBefore() throws IOException {
		var study = new StudyFolder(Files.createDirectories(folder.resolve("study")));
		study.file().save(bench.study);
		Path file = workbook("releve.xlsx");
		try (StudyOnDisk open = StudyOnDisk.toWrite(study, "test", RunLog.inStudies("0"), Progress.NONE)) {
			var imported = new ImportedFile(importer, UncheckedImport.of(file, QUEBEC).to(importer), List.of());
			ImportResult result = imported.read(new CensusDirectory(open.study()), Erased.NOBODY, Progress.NONE);
			open.run(new CensusImport(imported, result, NONE, Progress.NONE), Instant.parse("2026-11-05T12:00:00Z"),
					Progress.NONE);
		}
		assertThat(news(study)).extracting(FileNews::state, FileNews::cells).containsExactly(tuple(State.SAME, 0L));
		workbook("releve-changed.xlsx");
		assertThat(news(study)).extracting(FileNews::state, FileNews::cells, it -> it.file().name())
				.containsExactly(tuple(State.CHANGED, 4L, "releve.xlsx"));
		Files.move(file, folder.resolve("ailleurs.xlsx"));
		assertThat(news(study)).extracting(FileNews::state).containsExactly(State.GONE);
		Files.writeString(file, "not a workbook");
		assertThat(news(study)).extracting(FileNews::state, FileNews::cells).containsExactly(tuple(State.CHANGED, 0L));
		assertThat(news(study).getFirst().reason().in(Locale.CANADA)).isNotBlank();
		Files.delete(folder.resolve("study/runs").resolve(remembered(study).getFirst().run() + "-source.txt"));
		assertThat(news(study)).as("nothing is remembered, and nothing else is lost").isEmpty();
	}

	private static List<RememberedFile> remembered(StudyFolder study) throws IOException {
		try (StudyOnDisk open = StudyOnDisk.toRead(study, "test", false)) {
			return new RememberedFiles(study).of(StudyRuns.active(open.study()));
		}
	}

	private List<FileNews> news(StudyFolder study) throws IOException {
		try (StudyOnDisk open = StudyOnDisk.toRead(study, "test", false)) {
			var directory = new CensusDirectory(open.study());
			return new RememberedFiles(study).of(StudyRuns.active(open.study())).stream()
					.map(it -> FileNews.read(it, importer, directory, Erased.NOBODY, Progress.NONE).against(open.study(), directory)).toList();
		}
	}
}
