// SPDX-License-Identifier: EPL-2.0
package org.palier.reports.tables;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;

import org.junit.jupiter.api.Test;
import org.palier.ground.table.Column.Type;
import org.palier.ground.table.Column;
import org.palier.ground.table.Table;
import org.palier.ground.table.Unit;
import org.palier.ground.table.Value;
import org.palier.ground.text.Bilingual;

class LegibleTableTest {

	private static final Value NO_POSTS = new Value.Undefined(Bilingual.same("no posts"));
	private static final Value SHARE = new Value.Undefined(Bilingual.same("it is a share"));

	@Test
	void namesOnceAPartThatIsKnownOfNobodyAndWithItsGroupOneThatSomeHave() {
		var legible = new LegibleTable(table(
				row("qc", "platforms", 3, new Value.Share(0.5), SHARE), row("qc", "posts", 0, NO_POSTS, SHARE),
				row("qc", "hours", 4, NO_POSTS, new Value.Decimal(2)),
				row("ca", "platforms", 9, new Value.Share(0.1), SHARE), row("ca", "posts", 0, NO_POSTS, SHARE),
				row("ca", "hours", 0, NO_POSTS, NO_POSTS)));

		Table shown = legible.shown();

		assertThat(shown.rows()).extracting(it -> ((Value.Item) it.get(0)).id() + " " + ((Value.Item) it.get(1)).id())
				.containsExactly("qc platforms", "qc hours", "ca platforms");
		assertThat(shown.notes()).extracting(Bilingual::en)
				.containsExactly("Without a value and so not shown (no posts): POSTS; CA, HOURS.", "note");
		assertThat(shown.columns()).hasSize(5);
	}

	@Test
	void columnsOfDashesAndOfNothingAreNamed() {
		Table shown = new LegibleTable(table(row("qc", "", 3, new Value.Share(0.5), SHARE), row("ca", "", 0, new Value.Share(0), SHARE)))
				.shown();

		assertThat(shown.columns()).extracting(Column::id).containsExactly("group", "count", "share");
		assertThat(shown.rows()).isNotEmpty().allSatisfy(it -> assertThat(it).hasSize(3));
		assertThat(shown.notes()).extracting(Bilingual::fr).containsExactly("Colonnes vides, non montrées\u202f: PART.",
				"Colonnes sans valeur, non montrées (it is a share)\u202f: NUMBER.", "note");
	}

	@Test
	void saysWhyATableHasNothingToShow() {
		assertThat(LegibleTable.leftOut(List.of(new LegibleTable(table(row("qc", "posts", 0, NO_POSTS, NO_POSTS))), new LegibleTable(table()),
				new LegibleTable(table(row("qc", "posts", 1, NO_POSTS, NO_POSTS)))))).get().extracting(Bilingual::en)
				.isEqualTo("For want of data this section does not show: Title (no posts); Title (note).");
	}

	/** A zero that was counted is a result. */
	@Test
	void keepsWhatIsNothingAndKnown() {
		Table all = table(row("qc", "posts", 0, new Value.Share(0), new Value.Decimal(0)));

		assertThat(new LegibleTable(all).shown()).isEqualTo(all);
		assertThat(LegibleTable.leftOut(List.of(new LegibleTable(all)))).isEmpty();
	}

	@SafeVarargs
	private static Table table(List<Value>... rows) {
		return new Table("t", Bilingual.same("Title"), Bilingual.EMPTY, Unit.AGENCY, "", List.of(column("group", Type.ITEM),
				column("part", Type.ITEM), column("count", Type.COUNT), column("share", Type.SHARE), column("number", Type.DECIMAL)),
				List.of(rows), List.of(Bilingual.same("note")));
	}

	private static Column column(String id, Type type) {
		return new Column(id, Bilingual.same(id.toUpperCase(Locale.ROOT)), type);
	}

	private static List<Value> row(String group, String part, long count, Value share, Value number) {
		return List.of(item(group), item(part), new Value.Count(count), share, number);
	}

	private static Value item(String id) {
		return new Value.Item(id, Bilingual.same(id.toUpperCase(Locale.ROOT)));
	}
}
