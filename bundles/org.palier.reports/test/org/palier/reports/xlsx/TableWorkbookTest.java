// SPDX-License-Identifier: EPL-2.0
package org.palier.reports.xlsx;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.OutputStream;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

import javax.xml.parsers.DocumentBuilderFactory;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.palier.ground.table.Column;
import org.palier.ground.table.Column.Type;
import org.palier.ground.table.Table;
import org.palier.ground.table.Unit;
import org.palier.ground.table.Value;
import org.palier.ground.text.Bilingual;

/** One table as a workbook: what a spreadsheet finds in it. */
class TableWorkbookTest {

	@TempDir
	private Path folder;

	@Test
	void theRowsAreATableOfTheSpreadsheetWithNumbersAsNumbers() throws Exception {
		var table = new Table("t", new Bilingual("Parts par catégorie", "Shares by category"), Bilingual.same("definition"), Unit.POST, "",
				List.of(new Column("category", Bilingual.same("Category"), Type.ITEM), new Column("a", Bilingual.same("Share"), Type.SHARE),
						new Column("b", Bilingual.same("Share"), Type.COUNT)),
				List.of(List.of(new Value.Item("x", Bilingual.same("=SUM(1)")), new Value.Share(0.25), new Value.Count(1234)),
						List.of(new Value.Item("y", Bilingual.same("Y")),
								new Value.Undefined(new Bilingual("trop peu lus", "too few read")), new Value.Count(2))),
				List.of(new Bilingual("À savoir.", "To be known.")));
		Path file = folder.resolve("t.xlsx");
		try (OutputStream out = Files.newOutputStream(file)) {
			new TableWorkbook(Locale.CANADA_FRENCH).write(table, out);
		}
		try (var book = FileSystems.newFileSystem(file)) {
			String described = Files.readString(book.getPath("xl/tables/table1.xml"));
			assertThat(described).as("rows 4 to 6, the reason behind them").contains("ref=\"A4:D6\"");
			assertThat(described).as("no two columns of one name").contains("name=\"Share\"", "name=\"Share 2\"");
			String sheet = Files.readString(book.getPath("xl/worksheets/sheet1.xml"));
			assertThat(sheet).contains("<v>0.25</v>", "<v>1234</v>").doesNotContain("<f>");
			assertThat(sheet.indexOf("<drawing ")).as("before the tables, as the schema has it").isBetween(0, sheet.indexOf("<tableParts"));
			String words = Files.readString(book.getPath("xl/sharedStrings.xml"));
			assertThat(words).as("letters as XML escapes them").contains("Parts par cat&#xe9;gorie", "trop peu lus", "&#xc0; savoir.",
					"&apos;=SUM(1)");
		}
	}

	/** A chart of ECMA-376: its source are the cells of the table, without the row of all; other parts point to it by their relations. */
	@Test
	void aChartOfTheSpreadsheetHasTheTableAsItsSource() throws Exception {
		var columns = List.of(new Column("category", Bilingual.same("Category"), Type.ITEM),
				new Column("bodies_read", Bilingual.same("Read"), Type.COUNT), new Column("a", Bilingual.same("R & D"), Type.SHARE),
				new Column("b", Bilingual.same("Service"), Type.SHARE));
		var rows = List.<List<Value>>of(
				List.of(new Value.Item("x", Bilingual.same("Museums <1>")), new Value.Count(12), new Value.Share(0.25),
						new Value.Share(0.75)),
				List.of(new Value.Item("y", Bilingual.same("Archives")), new Value.Count(9), new Value.Undefined(Bilingual.same("few")),
						new Value.Share(0.5)),
				List.of(new Value.Item("all", Bilingual.same("All")), new Value.Count(21), new Value.Share(0.3), new Value.Share(0.7)));
		Path file = folder.resolve("c.xlsx");
		try (OutputStream out = Files.newOutputStream(file)) {
			new TableWorkbook(Locale.CANADA).write(
					new Table("t", Bilingual.same("Shares"), Bilingual.same("definition"), Unit.POST, "", columns, rows, List.of()), out);
		}
		try (var book = FileSystems.newFileSystem(file)) {
			var read = DocumentBuilderFactory.newInstance().newDocumentBuilder()
					.parse(new ByteArrayInputStream(Files.readAllBytes(book.getPath("xl/charts/chart1.xml"))));
			List<String> sources = new ArrayList<>();
			for (int i = 0; i < read.getElementsByTagName("c:f").getLength(); i++) {
				sources.add(read.getElementsByTagName("c:f").item(i).getTextContent());
			}
			assertThat(sources).containsExactly("'Table'!$C$4", "'Table'!$A$5:$A$6", "'Table'!$C$5:$C$6", "'Table'!$D$4",
					"'Table'!$A$5:$A$6", "'Table'!$D$5:$D$6");
			assertThat(Files.readString(book.getPath("xl/worksheets/_rels/sheet1.xml.rels"))).contains("../drawings/drawing1.xml");
			assertThat(Files.readString(book.getPath("xl/drawings/_rels/drawing1.xml.rels"))).contains("../charts/chart1.xml");
			assertThat(Files.readString(book.getPath("[Content_Types].xml"))).contains("/xl/charts/chart1.xml", "/xl/drawings/drawing1.xml");
		}
	}
}
