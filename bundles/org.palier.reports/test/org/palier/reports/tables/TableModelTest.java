// SPDX-License-Identifier: EPL-2.0
package org.palier.reports.tables;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import java.util.Map;

import org.junit.jupiter.api.Test;
import org.palier.ground.table.Column;
import org.palier.ground.table.Column.Form;
import org.palier.ground.table.Column.Type;
import org.palier.ground.table.Table;
import org.palier.ground.table.Unit;
import org.palier.ground.table.Value;
import org.palier.ground.text.Bilingual;
import org.palier.ground.text.Typography;

/** Numbers stand at the right under their headings, words and the dashes among them at the left. */
class TableModelTest {

	private static Value item(String label) {
		return new Value.Item(label, Bilingual.same(label));
	}

	private static List<Object> each(Object maps, String key) {
		return ((List<?>) maps).stream().<Object>map(it -> ((Map<?, ?>) it).get(key)).toList();
	}

	@Test
	void cellsStandWhereTheirHeadingStands() {
		List<Column> columns = List.of(new Column("name", Bilingual.same("Name"), Type.ITEM),
				new Column("hours", Bilingual.same("Hours"), Type.ITEM, Form.NUMBER),
				new Column("cost", Bilingual.same("Cost"), Type.ITEM, Form.WORDS),
				new Column("change", Bilingual.same("Change"), Type.ITEM));
		var table = new Table("t", Bilingual.same("T"), Bilingual.EMPTY, Unit.AGENCY, "", columns,
				List.of(List.of(item("a"), item("4"), item("–"), item("+2"))), List.of());

		Map<String, Object> model = new TableModel(table, new Typography(Locale.CANADA)).model(1, false);

		assertThat(each(model.get("columns"), "text")).containsExactly(true, false, true, false);
		Map<?, ?> row = (Map<?, ?>) ((List<?>) model.get("rows")).getFirst();
		assertThat(each(row.get("cells"), "kind")).containsExactly("head", "count", "item", "count");
	}
}
