// SPDX-License-Identifier: EPL-2.0
package org.palier.reports;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.StringWriter;
import java.util.List;
import java.util.Locale;

import org.junit.jupiter.api.Test;
import org.palier.core.imports.ImportResult;
import org.palier.core.imports.RowOutcome.Rejected;
import org.palier.core.text.Bilingual;

class RejectedRowsFileTest {

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
