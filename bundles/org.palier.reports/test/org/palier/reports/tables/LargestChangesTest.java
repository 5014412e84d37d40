// SPDX-License-Identifier: EPL-2.0
package org.palier.reports.tables;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.palier.ground.table.Column.Type;
import org.palier.ground.table.Column;
import org.palier.ground.table.Table;
import org.palier.ground.table.Unit;
import org.palier.ground.table.Value;
import org.palier.ground.text.Bilingual;

class LargestChangesTest {

	private static final List<Column> COLUMNS = List.of(column("agency", Type.ITEM), column("measure", Type.ITEM),
			column("base", Type.DECIMAL), column("median", Type.DECIMAL));

	/** Posts change by 0 to 49, shares by 0 to 0.49, the last rows most: four of each, in the order of the table. */
	@Test
	void ofEachMeasureThoseThatChangeMostAreKeptInTheirOrder() {
		List<List<Value>> rows = new ArrayList<>();
		for (int i = 0; i < 50; i++) {
			rows.add(List.of(item("a" + i), item("posts"), new Value.Decimal(100), new Value.Decimal(100 - i)));
			rows.add(List.of(item("a" + i), item("share"), new Value.Share(0.5), new Value.Share(0.5 + i / 100.0)));
		}
		Table printed = new LargestChanges(table(rows)).printed();

		assertThat(printed.rows()).isEqualTo(rows.subList(92, 100));
		assertThat(printed.notes()).containsExactly(
				new Bilingual("Des 100 lignes, les 8 qui bougent le plus\u202f; le classeur et les données les ont toutes.",
						"Of 100 rows the 8 that move most; the workbook and the data have all of them."), Bilingual.same("note"));
	}

	@Test
	void whatIsNewComesFromNothing() {
		List<List<Value>> rows = new ArrayList<>();
		for (int i = 0; i < 30; i++) {
			rows.add(List.of(item("a" + i), item("posts"), new Value.Undefined(Bilingual.same("none")), new Value.Decimal(i == 3 ? 90 : i)));
		}
		assertThat(new LargestChanges(table(rows)).printed().rows()).hasSize(8).startsWith(rows.get(3)).doesNotContain(rows.get(0), rows.get(22))
				.contains(rows.get(23));
	}

	@Test
	void aShortTableIsAsItIs() {
		Table table = table(List.of(List.of(item("a"), item("posts"), new Value.Decimal(1), new Value.Decimal(2))));
		assertThat(new LargestChanges(table).printed()).isSameAs(table);
	}

	private static Table table(List<List<Value>> rows) {
		return new Table("t", Bilingual.same("T"), Bilingual.EMPTY, Unit.POST, "", COLUMNS, rows, List.of(Bilingual.same("note")));
	}

	private static Column column(String id, Type type) {
		return new Column(id, Bilingual.same(id), type);
	}

	private static Value item(String id) {
		return new Value.Item(id, Bilingual.same(id));
	}
}
