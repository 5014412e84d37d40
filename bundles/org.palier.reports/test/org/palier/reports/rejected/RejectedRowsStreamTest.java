// SPDX-License-Identifier: EPL-2.0
package org.palier.reports.rejected;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.palier.core.imports.FileDialect;
import org.palier.core.imports.RowOutcome.Rejected;
import org.palier.core.runs.StudyFolder;
import org.palier.core.text.Bilingual;

class RejectedRowsStreamTest {

	@TempDir
	private Path folder;

	@Test
	void writesRowsAsTheyComeAndKeepsEveryCell() throws Exception {
		try (var rows = new RejectedRowsStream(new StudyFolder(folder), "r1", Locale.CANADA_FRENCH)) {
			rows.header(List.of("a", "palier_line"));
			assertThat(rows.file()).isEmpty();
			rows.row(new Rejected(7, "a", "x", "rule", new Bilingual("non", "no"), List.of("=x", "3", "more")));
			rows.close();

			assertThat(Files.readString(rows.file().orElseThrow())).isEqualTo(
					"a,palier_line,palier_column,palier_value,palier_rule,palier_message\r\n=x,7,a,x,rule,non,more\r\n");
		}
	}

	@Test
	void writesAsTheFileIsWritten() throws Exception {
		try (var rows = new RejectedRowsStream(new StudyFolder(folder), "r1", Locale.CANADA_FRENCH)) {
			rows.dialect(new FileDialect("windows-1252", ";", false));
			rows.header(List.of("texte", "date"));
			rows.row(new Rejected(7, "date", "x", "rule", new Bilingual("été", "no"), List.of("à", "x")));
			rows.close();

			assertThat(Files.readString(rows.file().orElseThrow(), Charset.forName("windows-1252")))
					.isEqualTo("texte;date;palier_line;palier_column;palier_value;palier_rule;palier_message\r\nà;x;7;date;x;rule;été\r\n");
		}
	}

	@Test
	void leavesNoFileWhenNothingIsRejected() throws Exception {
		try (var rows = new RejectedRowsStream(new StudyFolder(folder), "r1", Locale.CANADA)) {
			rows.header(List.of("a"));
		}
		assertThat(folder).isEmptyDirectory();
	}
}
