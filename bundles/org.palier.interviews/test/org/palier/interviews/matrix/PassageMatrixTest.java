// SPDX-License-Identifier: EPL-2.0
package org.palier.interviews.matrix;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.palier.intake.privacy.StudyGate.Release;
import org.palier.intake.privacy.StudyGate;
import org.palier.interviews.exchange.InventedInterviewsTest;
import org.palier.interviews.matrix.NearCodes.Near;
import org.palier.interviews.matrix.NearCodes.Unit;
import org.palier.interviews.matrix.PassageMatrix.Cell;
import org.palier.interviews.matrix.PassageMatrix.Heading;
import org.palier.interviews.matrix.ThemeMatrix.Columns;
import org.palier.interviews.matrix.ThemeMatrix.Rows;
import org.palier.interviews.reading.CodedReading;
import org.palier.interviews.reading.HandedOutRows;
import org.palier.interviews.text.TranscriptStore;
import org.palier.model.Coder;
import org.palier.model.Passage;
import org.palier.study.attribution.AddressForms;
import org.palier.study.runs.RunLog;
import org.palier.study.runs.StudyFolder;

/** The invented interviews in cells; counts are those of a script of its own over passages.csv. */
class PassageMatrixTest {

	@TempDir
	Path folder;
	private CodedReading reading;

	@BeforeEach
	void read() throws Exception {
		reading = CodedReading.of(InventedInterviewsTest.study(), new TranscriptStore(folder));
	}

	@Test
	@DisplayName("codes, with those beneath them, by interview and by category")
	void codes() throws Exception {
		PassageMatrix matrix = new ThemeMatrix(reading, Optional.empty()).of(Rows.CODES, Columns.INTERVIEWS);
		assertThat(matrix.columns()).extracting(it -> it.name().en()).startsWith("I-01", "I-02 (2 coders)").hasSize(11);
		assertThat(matrix.columns()).extracting(it -> it.name().fr()).filteredOn(it -> it.contains("(2 codeurs)")).hasSize(3);
		// A script of its own pairs overlapping passages of the two coders with one code, as many as can be. There are
		// 1 4 2 1 3 1 2 1 2 2 1 passages (tone) and 7 13 6 8 16 7 8 7 6 15 9 (organisation).
		assertThat(counts(matrix, "tone")).containsExactly(1, 2, 2, 1, 2, 1, 2, 1, 2, 1, 1);
		assertThat(counts(matrix, "organisation")).containsExactly(7, 8, 6, 8, 10, 7, 8, 7, 6, 9, 9);
		assertThat(matrix.rows().get(row(matrix, "tone")).depth()).isEqualTo(1);
		PassageMatrix categories = new ThemeMatrix(reading, Optional.empty()).of(Rows.CODES, Columns.CATEGORIES);
		assertThat(categories.columns()).hasSize(4);
		assertThat(counts(categories, "organisation").stream().mapToInt(it -> it).sum()).isEqualTo(85);
		// awk over passages.csv: of the second coder in I-02, I-05 and I-10 alone
		assertThat(counts(new ThemeMatrix(reading, Optional.of(coder("coder-b"))).of(Rows.CODES, Columns.INTERVIEWS), "organisation"))
				.containsExactly(0, 5, 0, 0, 8, 0, 0, 0, 0, 7, 0);
		assertThat(matrix.cell(row(matrix, "tone"), 1).passages()).hasSize(4)
				.allMatch(it -> it.eContainer() == reading.study().getInterviews().get(1));
		var gate = new StudyGate(reading.study(), AddressForms.SHIPPED, Release.REDACTED);
		matrix.export(Locale.CANADA, 5, new HandedOutRows(new StudyFolder(folder), gate, RunLog.inStudies("0.2.0"), Instant.EPOCH),
				folder.resolve("matrix.csv"));
		assertThat(Files.readAllLines(folder.resolve("matrix.csv"))).hasSize(28).contains("Tone,1,2,2,1,2,1,2,1,2,1,1")
				.first().isEqualTo(",I-01,I-02 (2 coders),I-03,I-04,I-05 (2 coders),I-06,I-07,I-08,I-09,I-10 (2 coders),I-11");
	}

	@Test
	@DisplayName("of a group of few no count leaves the study, nor one from which it would follow")
	void released() {
		PassageMatrix matrix = new ThemeMatrix(reading, Optional.empty()).of(Rows.CODES, Columns.CATEGORIES);
		List<List<String>> told = matrix.released(Locale.CANADA, 5);
		for (int i = 0; i < matrix.rows().size(); i++) {
			for (int j = 0; j < matrix.columns().size(); j++) {
				Cell cell = matrix.cell(i, j);
				boolean few = cell.count() > 0 && cell.passages().stream().map(Passage::eContainer).distinct().count() < 5;
				if (few) {
					assertThat(told.get(i + 1).get(j + 1)).isEqualTo("\u2013");
				}
			}
		}
		// csv.DictReader over interviews.csv: 11 interviews in 4 categories, none of 5 or more.
		assertThat(told.get(row(matrix, "organisation") + 1).subList(1, 5)).containsOnly("\u2013");
		assertThat(told.getFirst()).isEqualTo(matrix.words(Locale.CANADA).getFirst());
	}

	@Test
	@DisplayName("themes of the grid have what their codes have")
	void themes() {
		PassageMatrix matrix = new ThemeMatrix(reading, Optional.empty()).of(Rows.THEMES, Columns.INTERVIEWS);
		assertThat(matrix.rows()).hasSameSizeAs(reading.study().getThemes());
		assertThat(matrix.most()).isPositive();
	}

	@Test
	@DisplayName("codes that overlap or are near, as the table of the report counts them")
	void near() {
		PassageMatrix overlapping = new NearCodes(reading, Optional.empty()).of(new Near(Unit.OVERLAPPING, 0));
		int validation = row(overlapping, "validation");
		int risks = row(overlapping, "risks");
		assertThat(overlapping.cell(validation, risks).count()).isEqualTo(5);
		assertThat(overlapping.cell(risks, validation)).extracting(Cell::count).isEqualTo(5);
		assertThat(overlapping.cell(risks, risks)).isEqualTo(Cell.EMPTY);
		assertThat(new NearCodes(reading, Optional.empty()).of(new Near(Unit.PARAGRAPHS, 0)).cell(validation, risks).count()).isEqualTo(13);
		PassageMatrix touching = new NearCodes(reading, Optional.empty()).of(new Near(Unit.CHARACTERS, 0));
		PassageMatrix wide = new NearCodes(reading, Optional.empty()).of(new Near(Unit.CHARACTERS, 1_000_000));
		assertThat(touching.cell(validation, risks).count()).isGreaterThanOrEqualTo(5);
		// every pair of one coder in one interview
		long all = reading.texts().keySet().stream().mapToLong(it -> it.getPassages().stream().filter(a -> has(a, "validation"))
				.flatMap(a -> it.getPassages().stream().filter(b -> has(b, "risks") && a.getCoder() == b.getCoder())).count()).sum();
		assertThat(wide.cell(validation, risks).count()).isEqualTo((int) all);
		assertThat(overlapping.cell(validation, risks).passages()).doesNotHaveDuplicates().hasSizeBetween(5, 10);
	}

	private Coder coder(String name) {
		return reading.study().getCoders().stream().filter(it -> name.equals(it.getName())).findFirst().orElseThrow();
	}

	private static boolean has(Passage passage, String code) {
		return passage.getCodes().stream().anyMatch(it -> it.getId().equals(code));
	}

	private static int row(PassageMatrix matrix, String id) {
		return matrix.rows().stream().map(Heading::id).toList().indexOf(id);
	}

	private static List<Integer> counts(PassageMatrix matrix, String id) {
		return matrix.cells().get(row(matrix, id)).stream().map(Cell::count).toList();
	}
}
