// SPDX-License-Identifier: EPL-2.0
package org.palier.findings.recommendations;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;

import org.palier.ground.table.Column;
import org.palier.ground.table.Table;
import org.palier.ground.table.Value;
import org.palier.ground.text.Bilingual;
import org.palier.scenario.outcome.CellKey;

/**
 * Numbers of tables, named as scenarios name them: the table, the ids of the row and the column, parted by slashes, e.g.
 * {@code penetration/qc/share}. A table is computed once.
 */
public final class TableNumbers implements SignNumbers {

	private static final String PARTS = "/";

	private final Function<String, Optional<Table>> tables;
	private final Map<String, Optional<Table>> computed = new ConcurrentHashMap<>();

	/** @param tables gives the table of an id, or nothing where there is none */
	public TableNumbers(Function<String, Optional<Table>> tables) {
		this.tables = tables;
	}

	/** The text that names a number. */
	public static String text(CellKey key) {
		return key.toString();
	}

	@Override
	public Optional<SignNumber> number(String indicator) {
		List<String> parts = List.of(indicator.split(PARTS));
		if (parts.size() < 2) {
			return Optional.empty();
		}
		return Optional.of(computed.computeIfAbsent(parts.getFirst(), tables).flatMap(it -> in(it, parts))
				.orElseGet(() -> SignNumber.gone(indicator)));
	}

	private static Optional<SignNumber> in(Table table, List<String> parts) {
		var key = new CellKey(parts.getFirst(), parts.subList(1, parts.size() - 1), parts.getLast());
		if (table.columns().stream().noneMatch(it -> it.id().equals(key.column()))) {
			return Optional.empty();
		}
		int column = table.column(key.column());
		return table.rows().stream().filter(it -> ids(table, it).equals(key.row())).findFirst()
				.map(row -> new SignNumber(name(table, row, column), table.columns().get(column), row.get(column)));
	}

	/**
	 * A number of a table that somebody may choose.
	 *
	 * @param text   that names it
	 * @param label  what it is within its table: its row, then its measure
	 * @param number as it is now
	 */
	public record Offered(String text, Bilingual label, SignNumber number) {
	}

	/** The numbers of a table that can be a sign, in the order of the table. */
	public static List<Offered> offered(Table table) {
		return table.rows().stream().flatMap(row -> table.columns().stream().filter(TableNumbers::isNumber).map(column -> {
			int at = table.column(column.id());
			Bilingual things = Bilingual.joined(things(table, row), ", ");
			Bilingual label = things.isEmpty() ? column.title() : RecommendationWords.WORDS.text("sign.measure", things, column.title().within());
			return new Offered(text(new CellKey(table.id(), ids(table, row), column.id())), label,
					new SignNumber(name(table, row, at), column, row.get(at)));
		})).toList();
	}

	private static boolean isNumber(Column column) {
		return column.type() != Column.Type.ITEM;
	}

	private static List<String> ids(Table table, List<Value> row) {
		return row.subList(0, items(table)).stream().map(CellKey::id).toList();
	}

	/** How many columns of items stand at the left. */
	private static int items(Table table) {
		int items = 0;
		while (items < table.columns().size() && (!isNumber(table.columns().get(items)) || table.columns().get(items).id().equals("tools"))) {
			items++;
		}
		return items;
	}

	private static Bilingual name(Table table, List<Value> row, int column) {
		List<Bilingual> things = things(table, row);
		Bilingual measure = table.columns().get(column).title();
		Bilingual named = measure.equals(table.title()) ? measure
				: RecommendationWords.WORDS.text("sign.measure", table.title(), measure.within());
		return things.isEmpty() ? named : RecommendationWords.WORDS.text("sign.of", named, Bilingual.joined(things, ", "));
	}

	/** The things that a row describes, without cells that stand for all. */
	private static List<Bilingual> things(Table table, List<Value> row) {
		return row.subList(0, items(table)).stream().filter(it -> !(it instanceof Value.Item item) || !item.isAll()).map(TableNumbers::label)
				.filter(it -> !it.isEmpty()).toList();
	}

	private static Bilingual label(Value value) {
		return value instanceof Value.Item item ? item.label() : Bilingual.same(CellKey.id(value));
	}
}
