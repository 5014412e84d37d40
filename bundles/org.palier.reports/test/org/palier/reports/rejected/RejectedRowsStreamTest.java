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
import org.palier.files.FileDialect;
import org.palier.files.RowOutcome.Rejected;
import org.palier.ground.text.Bilingual;
import org.palier.study.runs.StudyFolder;

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
	void writesRecordsOneALineAsTheyWere() throws Exception {
		try (var rows = new RejectedRowsStream(new StudyFolder(folder), "r1", Locale.CANADA)) {
			rows.dialect(FileDialect.RECORDS);
			rows.header(List.of("record"));
			rows.row(new Rejected(3, "id", "x", "rule", new Bilingual("non", "no"), List.of("{\"id\":1424213137427877890,\"n\":1.50}")));
			rows.row(new Rejected(4, "", "42", "no_record", new Bilingual("non", "no"), List.of("42")));
			rows.close();

			assertThat(rows.file().orElseThrow().getFileName()).hasToString("r1-rejected.ndjson");
			assertThat(Files.readAllLines(rows.file().orElseThrow())).containsExactly(
					"{\"id\":1424213137427877890,\"n\":1.50,\"palier_rejected\":{\"record\":3,\"column\":\"id\",\"value\":\"x\",\"rule\":\"rule\",\"message\":\"no\"}}",
					"{\"palier_rejected\":{\"record\":4,\"column\":\"\",\"value\":\"42\",\"rule\":\"no_record\",\"message\":\"no\",\"text\":\"42\"}}");
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
