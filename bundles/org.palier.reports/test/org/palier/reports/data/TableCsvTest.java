// SPDX-License-Identifier: EPL-2.0
package org.palier.reports.data;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.StringWriter;
import java.util.List;
import java.util.Locale;

import org.junit.jupiter.api.Test;
import org.palier.ground.table.Column;
import org.palier.ground.table.Table;
import org.palier.ground.table.Unit;
import org.palier.ground.table.Value;
import org.palier.ground.text.Bilingual;
import org.palier.reports.Samples;

class TableCsvTest {

	@Test
	void writesOneLineARowWithFractionsAndReasons() throws Exception {
		String[] lines = write(Samples.penetration()).split("\r\n");

		assertThat(lines).hasSize(7);
		assertThat(lines[0]).isEqualTo("platform,platform_label,present,checked,share,share_reason,low,low_reason,high,high_reason");
		// 1371 / 2004 by bc: .684131736526946107
		assertThat(lines[1]).startsWith("facebook,Facebook,1371,2004,0.68413173652694");
		assertThat(lines[5]).isEqualTo("rss,RSS feed,0,0,,No agency was checked on this platform.,,"
				+ "No agency was checked on this platform.,,No agency was checked on this platform.");
	}

	@Test
	void disarmsFormulas() throws Exception {
		assertThat(write(Samples.penetration())).contains("formula,\"'=HYPERLINK(\"\"x\"\")<b>&\",1,2004");
		for (String start : List.of("=", "+", "-", "@", "\t", "\r")) {
			assertThat(write(one(start + "1"))).contains("'" + start + "1");
		}
		assertThat(write(one("a=1"))).doesNotContain("'");
	}

	private static Table one(String label) {
		return new Table("t", Bilingual.same("t"), Bilingual.EMPTY, Unit.AGENCY, "",
				List.of(new Column("item", Bilingual.same("Item"), Column.Type.ITEM)),
				List.of(List.of(new Value.Item("id", Bilingual.same(label)))), List.of());
	}

	private static String write(Table table) throws Exception {
		var text = new StringWriter();
		new TableCsv(Locale.CANADA).write(table, text);
		return text.toString();
	}
}
