// SPDX-License-Identifier: EPL-2.0
package org.palier.reports.data;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.StringWriter;
import java.util.Locale;

import org.junit.jupiter.api.Test;
import org.palier.reports.Samples;

class SpreadsheetCsvTest {

	@Test
	void aFrenchSpreadsheetGetsSemicolonsCommasAndNames() throws Exception {
		String text = write(Locale.CANADA_FRENCH, CsvForm.usual(Locale.CANADA_FRENCH));

		assertThat(text).startsWith("\ufeff");
		String[] lines = text.substring(1).split("\r\n");
		assertThat(lines[0]).doesNotContain("platform").doesNotContain("_").endsWith(";Remarque");
		// 1371 / 2004 by bc: .684131736526946107
		assertThat(lines[1]).startsWith("Facebook;1371;2004;68,4132%;");
		assertThat(lines[5]).startsWith("Fil RSS;0;0;;;;");
	}

	@Test
	void anEnglishSpreadsheetGetsCommasAndPoints() throws Exception {
		String[] lines = write(Locale.CANADA, CsvForm.usual(Locale.CANADA)).substring(1).split("\r\n");

		assertThat(lines[1]).startsWith("Facebook,1371,2004,68.4132%,");
		assertThat(lines[5]).startsWith("RSS feed,0,0,,,,").contains("No agency was checked on this platform.");
	}

	@Test
	void aPersonMayWantTabsAndNoMark() throws Exception {
		assertThat(write(Locale.CANADA, new CsvForm('\t', ',', false))).contains("Facebook\t1371\t2004\t68,4132%").doesNotContain("\ufeff");
		assertThatThrownBy(() -> new CsvForm(',', ',', true)).isInstanceOf(IllegalArgumentException.class);
	}

	private static String write(Locale locale, CsvForm form) throws Exception {
		var text = new StringWriter();
		new SpreadsheetCsv(locale, form).write(Samples.penetration(), text);
		return text.toString();
	}
}
