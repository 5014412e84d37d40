// SPDX-License-Identifier: EPL-2.0
package org.palier.reports.xlsx;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.OutputStream;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;

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
						List.of(new Value.Item("y", Bilingual.same("Y")), new Value.Undefined(new Bilingual("trop peu lus", "too few read")), new Value.Count(2))),
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
			String words = Files.readString(book.getPath("xl/sharedStrings.xml"));
			assertThat(words).as("letters as XML escapes them").contains("Parts par cat&#xe9;gorie", "trop peu lus", "&#xc0; savoir.", "&apos;=SUM(1)");
		}
	}
}
