// SPDX-License-Identifier: EPL-2.0
package org.palier.reports.rejected;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.StringWriter;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.palier.files.FileDialect;
import org.palier.files.RowOutcome.Fault;
import org.palier.files.RowOutcome.Rejected;
import org.palier.ground.text.Bilingual;
import org.palier.intake.imports.ImportResult;
import org.palier.study.runs.StudyFolder;

class RejectedRowsFileTest {

	@TempDir
	private Path folder;

	private static final Bilingual MESSAGE = new Bilingual("Plateforme inconnue", "Unknown platform");

	@Test
	void keepsValuesAsReadAndSaysWhy() throws Exception {
		String csv = write(List.of("Department", "Platform"), rejected("=cmd", "Intagram"));

		assertThat(csv).isEqualTo("Department,Platform,palier_line,palier_column,palier_value,palier_rule,palier_message\r\n"
				+ "=cmd,Intagram,412,Platform,Intagram,unknown_platform,Plateforme inconnue\r\n");
	}

	@Test
	void replacesTheColumnsOfAnEarlierRound() throws Exception {
		String csv = write(List.of("Platform", "palier_line", "palier_column", "palier_value", "palier_rule", "palier_message"),
				rejected("Intagram", "7", "Platform", "Intgram", "unknown_platform", "old"));

		assertThat(csv).isEqualTo("Platform,palier_line,palier_column,palier_value,palier_rule,palier_message\r\n"
				+ "Intagram,412,Platform,Intagram,unknown_platform,Plateforme inconnue\r\n");
	}

	@Test
	void shortAndLongRowsKeepTheirCellsAndTheirShape() throws Exception {
		String csv = write(List.of("a", "b"), rejected("1"), rejected("1", "2", "3"));

		assertThat(csv).isEqualTo("a,b,,palier_line,palier_column,palier_value,palier_rule,palier_message\r\n"
				+ "1,,,412,Platform,Intagram,unknown_platform,Plateforme inconnue\r\n"
				+ "1,2,3,412,Platform,Intagram,unknown_platform,Plateforme inconnue\r\n");
	}

	/**
	 * The file was saved by Excel on a French Windows. Its rejected rows open there again, accents and columns whole.
	 */
	@Test
	void rowsGoBackInTheEncodingAndWithTheDelimiterOfTheirFile() throws Exception {
		var message = new Bilingual(
				"« x » n’est pas permis : voir".replace("« ", "«\u202f").replace(" »", "\u202f»").replace(" :", "\u202f:"), "no");
		var row = new Rejected(2, "Présence", "x", "rule", message, List.of("Régie; du bâtiment", "x"));
		var result = new ImportResult("census-wide", List.of("Nom", "Présence"), 1, 0, List.of(row), List.of(), List.of(),
				new FileDialect("windows-1252", ";", false), List.of());

		Path file = new RejectedRowsFile(Locale.CANADA_FRENCH).write(result, new StudyFolder(folder), "r1").orElseThrow();

		assertThat(Files.readString(file, Charset.forName("windows-1252"))).isEqualTo(
				"Nom;Présence;palier_line;palier_column;palier_value;palier_rule;palier_message\r\n"
						+ "\"Régie; du bâtiment\";x;2;Présence;x;rule;«\u00a0x\u00a0» n’est pas permis\u00a0: voir\r\n");
	}

	@Test
	void theMarkOfTheFileIsKept() throws Exception {
		for (String encoding : List.of("UTF-8", "UTF-16LE")) {
			new RejectedRowsFile(Locale.CANADA).write(List.of("é"), List.of(rejected("ü")), new FileDialect(encoding, "\t", true),
					folder.resolve("x.csv"));

			assertThat(Files.readString(folder.resolve("x.csv"), Charset.forName(encoding))).startsWith("\ufeffé\tpalier_line\t")
					.contains("ü\t412\t");
		}
	}

	@Test
	void allFaultsOfARowAreInItsLine() throws Exception {
		var row = new Rejected(2, "a", "1", "one", Bilingual.same("One."), List.of("1", "2"),
				List.of(new Fault("b", "2", "two", Bilingual.same("Two."))));

		assertThat(write(List.of("a", "b"), row)).endsWith("1,2,2,a | b,1 | 2,one | two,One. Two.\r\n");
	}

	private static Rejected rejected(String... cells) {
		return new Rejected(412, "Platform", "Intagram", "unknown_platform", MESSAGE, List.of(cells));
	}

	private static String write(List<String> columns, Rejected... rows) throws Exception {
		var text = new StringWriter();
		new RejectedRowsFile(Locale.CANADA_FRENCH)
				.write(new ImportResult("gc-accounts", columns, 10 + rows.length, 10, List.of(rows), List.of(), List.of()), text);
		return text.toString();
	}
}
