// SPDX-License-Identifier: EPL-2.0
package org.palier.reports.office.word;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.palier.analysis.Analysis;
import org.palier.ground.Progress;
import org.palier.model.Study;
import org.palier.numbers.indicators.Penetration;
import org.palier.numbers.indicators.PyramidLevels;
import org.palier.numbers.indicators.UsageByTool;
import org.palier.numbers.view.StudyView;
import org.palier.reports.ReportParts;
import org.palier.reports.ReportTarget;
import org.palier.reports.StudyReport;
import org.palier.reports.choices.ReportChoices;
import org.palier.reports.choices.ReportFormat;
import org.palier.reports.template.ReportTemplate;
import org.palier.study.runs.StudyFolder;
import org.w3c.dom.Node;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;

/** The cells of a document against those of the data package of the same report, number by number. */
class DocxTablesTest {

	/** In the order of the report. */
	private static final List<String> TABLES = List.of("penetration", "usage_by_tool", "pyramid_profile");

	@TempDir
	private Path root;

	@Test
	void cellsAreThoseOfTheData() throws Exception {
		StudyFolder folder = StudyFolder.at(root.resolve("study"));
		Files.createDirectories(folder.path());
		Study study = SmallStudy.make();
		folder.file().save(study);
		var analysis = new Analysis(List.of(), List.of(new Penetration(), new UsageByTool(), new PyramidLevels()), List.of());
		var choices = new ReportChoices(EnumSet.of(ReportFormat.DOCX, ReportFormat.DATA), Locale.CANADA_FRENCH, ReportTemplate.standard(),
				List.of(), false);
		new StudyReport(analysis, List.of(), ReportParts.of(new DocxReport()), List.of(), "0.1.0").write(folder, StudyReport.REPORT, study,
				StudyView.of(study), choices, ReportTarget.of(folder.reports(), Locale.CANADA_FRENCH, false).replacing(),
				Instant.parse("2026-11-24T12:00:00Z"), Progress.NONE);

		var file = new DocxFile(folder.reports().resolve("report-fr.docx"));
		List<Node> tables = file.all(DocxFile.BODY, "//w:tbl[w:tblPr/w:tblStyle/@w:val='PalierTable']");
		int numbers = 0;
		for (int i = 0; i < TABLES.size(); i++) {
			assertThat(file.caption(tables.get(i))).startsWith("Tableau " + (i + 1) + ". ");
			List<List<String>> rows = file.rows(tables.get(i));
			List<CsvRecord> data = csv(folder.reports().resolve("report-fr-files/" + TABLES.get(i) + ".csv"));
			numbers += compare(rows, data);
		}
		assertThat(numbers).isGreaterThan(40);
	}

	/** @return how many numbers were compared */
	private static int compare(List<List<String>> rows, List<CsvRecord> data) {
		List<String> names = data.getFirst().getFields();
		List<Integer> shown = new ArrayList<>();
		for (int column = 0; column < names.size(); column++) {
			// an item has an id and a label, of which a reader sees the label; reasons are notes
			int here = column;
			// a column without any value takes no room: its reason is a note
			boolean empty = data.subList(1, data.size()).stream().allMatch(it -> it.getField(here).isEmpty());
			if (!empty && !names.get(column).endsWith("_reason") && !names.contains(names.get(column) + "_label")) {
				shown.add(column);
			}
		}
		if (rows.getFirst().size() < shown.size()) {
			// a first name that all rows have is told in a note
			int common = shown.removeFirst();
			assertThat(data.subList(1, data.size())).extracting(it -> it.getField(common)).containsOnly(data.get(1).getField(common));
		}
		assertThat(rows.getFirst()).hasSize(shown.size());
		assertThat(rows).hasSize(data.size());
		int numbers = 0;
		for (int row = 1; row < rows.size(); row++) {
			for (int i = 0; i < shown.size(); i++) {
				String value = data.get(row).getField(shown.get(i));
				String cell = rows.get(row).get(i);
				if (names.get(shown.get(i)).endsWith("_label")) {
					assertThat(cell).isEqualTo(value);
				} else if (value.isEmpty()) {
					assertThat(cell).startsWith("–");
				} else {
					assertThat(number(cell)).as(cell + " for " + value).isEqualByComparingTo(expected(cell, value));
					numbers++;
				}
			}
		}
		return numbers;
	}

	/** What a cell of Québec says. */
	private static BigDecimal number(String cell) {
		return new BigDecimal(cell.replaceAll("[\u00a0\u202f%]", "").replace(',', '.').replace('−', '-'));
	}

	/** The value of the data with the digits that the cell shows. */
	private static BigDecimal expected(String cell, String value) {
		BigDecimal exact = new BigDecimal(value).multiply(cell.contains("%") ? BigDecimal.valueOf(100) : BigDecimal.ONE);
		return exact.setScale(number(cell).scale(), RoundingMode.HALF_UP);
	}

	private static List<CsvRecord> csv(Path file) throws Exception {
		try (CsvReader<CsvRecord> reader = CsvReader.builder().ofCsvRecord(file)) {
			return reader.stream().toList();
		}
	}
}
