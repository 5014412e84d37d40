// SPDX-License-Identifier: EPL-2.0
package org.palier.reports.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.palier.ground.table.Column.Type;
import org.palier.ground.table.Column;
import org.palier.ground.table.Table;
import org.palier.ground.table.Unit;
import org.palier.ground.table.Value;
import org.palier.ground.text.Bilingual;
import org.palier.reports.tables.CommonName;
import org.palier.reports.tables.SharedWords;
import org.palier.reports.tables.TwinRows;
import org.palier.reports.tables.WholeRows;

/** Tests the printed form of a table with equal rows, or with more rows than anybody reads on paper. */
class PrintedTablesTest {

	@Test
	void allAgenciesAreNotToldAgainWhereEveryPostIsTheirs() {
		Table told = table(row("qc", "x", 1), row("agencies_together", "x", 3), row("all", "x", 3));
		assertThat(new TwinRows(told).once().rows()).extracting(PrintedTablesTest::ids).containsExactly("qc x", "all x");
		assertThat(new TwinRows(told).once().notes()).containsExactly(
				new Bilingual("«\u202fAGENCIES_TOGETHER\u202f»\u202f: de toutes les publications, puisqu’aucune n’est d’autrui.",
						"“AGENCIES_TOGETHER”: of all posts, since none is of others."), Bilingual.same("note"));
		assertThat(((Value.Item) new TwinRows(told).once().rows().getLast().getFirst()).label().en()).isEqualTo("AGENCIES_TOGETHER");

		Table differing = table(row("agencies_together", "x", 2), row("all", "x", 3));
		assertThat(new TwinRows(differing).once()).isSameAs(differing);
	}

	@Test
	void whatAllRowsBeginWithIsToldInANote() {
		Table printed = new CommonName(table(row("qc", "x", 1), row("qc", "y", 3))).printed();
		assertThat(printed.columns()).extracting(Column::id).containsExactly("part", "count");
		assertThat(printed.rows()).extracting(PrintedTablesTest::ids).containsExactly("x", "y");
		assertThat(printed.notes()).extracting(Bilingual::en).containsExactly("GROUP: QC.", "note");

		Table two = table(row("qc", "x", 1), row("ca", "x", 3));
		assertThat(new CommonName(two).printed()).isSameAs(two);
		Table one = table(row("qc", "x", 1));
		assertThat(new CommonName(one).printed()).isSameAs(one);
	}

	/** A table that loses no group is cut from fifty rows on, another from a hundred on. */
	@Test
	void wholesAreKeptOfALongTable() {
		Table grouped = table(Stream.of("qc", "ca", "all").flatMap(it -> rows(it, 20)).toList());
		Table printed = new WholeRows(grouped).printed();
		assertThat(printed.rows()).hasSize(20 + 2 * 5).allMatch(it -> ids(it).contains("all"));
		assertThat(printed.notes()).extracting(Bilingual::en)
				.containsExactly("Of 60 rows the 30 about a whole; the Web page, the workbook and the data have all of them.", "note");

		Table lost = table(Stream.concat(rows("qc", 40).filter(it -> !ids(it).endsWith("all")), rows("all", 20)).toList());
		assertThat(new WholeRows(lost).printed()).isSameAs(lost);
		Table longer = table(Stream.concat(rows("qc", 100).filter(it -> !ids(it).endsWith("all")), rows("all", 20)).toList());
		assertThat(new WholeRows(longer).printed().rows()).hasSize(20);
	}

	@Test
	void whatAllDefinitionsEndWithIsToldOnce() {
		var shared = new SharedWords(
				List.of(defined("Un. 10 draws. Seed 1."), defined("Two. Deux. 10 draws. Seed 1."), defined("10 draws. Seed 1.")));
		assertThat(shared.told()).isEqualTo(Bilingual.same("10 draws. Seed 1."));
		assertThat(shared.rest()).extracting(it -> it.definition().en()).containsExactly("Un.", "Two. Deux.", "");

		List<Table> different = List.of(defined("Un."), defined("Deux."));
		assertThat(new SharedWords(different).told()).isEqualTo(Bilingual.EMPTY);
		assertThat(new SharedWords(different).rest()).isEqualTo(different);
	}

	/** Rows of a group, of which every fourth is about a whole. */
	private static Stream<List<Value>> rows(String group, int all) {
		return Stream.iterate(0, it -> it < all, it -> it + 1).map(it -> row(group, it % 4 == 0 ? "all" : "p" + it, it));
	}

	private static Table defined(String definition) {
		return new Table("t", Bilingual.same("T"), Bilingual.same(definition), Unit.POST, "", List.of(), List.of(), List.of());
	}

	@SafeVarargs
	private static Table table(List<Value>... rows) {
		return table(List.of(rows));
	}

	private static Table table(List<List<Value>> rows) {
		return new Table(
				"t", Bilingual.same("T"), Bilingual.EMPTY, Unit.POST, "", List.of(new Column("group", Bilingual.same("GROUP"), Type.ITEM),
						new Column("part", Bilingual.same("PART"), Type.ITEM), new Column("count", Bilingual.same("COUNT"), Type.COUNT)),
				rows, List.of(Bilingual.same("note")));
	}

	private static List<Value> row(String group, String part, long count) {
		return new ArrayList<>(List.of(item(group), item(part), new Value.Count(count)));
	}

	private static Value item(String id) {
		return new Value.Item(id, Bilingual.same(id.toUpperCase()));
	}

	private static String ids(List<Value> row) {
		return String.join(" ", row.stream().filter(Value.Item.class::isInstance).map(it -> ((Value.Item) it).id()).toList());
	}
}
