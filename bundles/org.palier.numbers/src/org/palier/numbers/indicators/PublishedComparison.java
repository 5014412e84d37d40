// SPDX-License-Identifier: EPL-2.0
package org.palier.numbers.indicators;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.Set;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;
import org.palier.ground.table.Column.Type;
import org.palier.ground.table.Column;
import org.palier.ground.table.Table;
import org.palier.ground.table.Value;
import org.palier.ground.text.Bilingual;
import org.palier.numbers.view.PublishedView;
import org.palier.numbers.view.StudyView;

/**
 * Puts the figures of a publication beside those that a study computes. Behind each column with published figures come
 * two more: the published figure, and whether both agree. The mark † says that the publication contradicts itself, ‡
 * that the computed share is off by more than rounding. A figure over several platforms gets a row of its own. A table
 * without published figures stays the same object. Immutable and thread-safe.
 */
public final class PublishedComparison {

	private static final String CONTRADICTED = "† ";
	private static final String OFF = "‡ ";
	private static final Value.Item NOTHING = new Value.Item("", Bilingual.EMPTY);

	/** A row of the table and what is published for its cells. */
	private record Line(List<Value> values, List<PublishedCell> cells) {

		@Nullable PublishedCell cell(String measure) {
			return cells.stream().filter(it -> it.place().measure().equals(measure)).findFirst().orElse(null);
		}
	}

	private final StudyView view;
	private final UnaryOperator<String> current;

	/** @param view the study that the tables count, with its published figures */
	public PublishedComparison(StudyView view) {
		this(view, UnaryOperator.identity());
	}

	/**
	 * @param view    the study that the tables count, with its published figures
	 * @param current the id that an indicator has now, by the id that a figure names
	 */
	public PublishedComparison(StudyView view, UnaryOperator<String> current) {
		this.view = view;
		this.current = current;
	}

	private boolean concerns(PublishedView figure, Table table) {
		return current.apply(figure.indicator()).equals(table.id());
	}

	/** A table of this study with its published figures. */
	public Table beside(Table table) {
		List<PublishedView> figures = view.published().stream().filter(it -> concerns(it, table)).toList();
		if (figures.isEmpty()) {
			return table;
		}
		List<Line> lines = new ArrayList<>(table.rows().stream().map(it -> new Line(it, new ArrayList<>())).toList());
		List<PublishedCell> homeless = new ArrayList<>();
		var combined = new CombinedRows(table, view);
		boolean added = false;
		for (PublishedCell cell : PublishedCell.of(figures)) {
			int place = find(table, lines, cell.place());
			List<Value> sum = place >= 0 ? null : combined.row(cell.place());
			if (sum != null) {
				place = combined.place(lines.stream().map(Line::values).toList(), cell.place());
				lines.add(place, new Line(sum, new ArrayList<>()));
				added = true;
			}
			if (place >= 0) {
				lines.get(place).cells().add(cell);
			} else {
				homeless.add(cell);
			}
		}
		Set<String> measures = new LinkedHashSet<>();
		table.columns().forEach(it -> figures.stream().filter(figure -> figure.measure().equals(it.id()))
				.forEach(figure -> measures.add(it.id())));
		return new Table(table.id(), table.title(), table.definition(), table.unit(), table.source(),
				columns(table, measures), lines.stream().map(it -> values(table, it)).toList(),
				notes(table, lines, homeless, added));
	}

	private static List<Column> columns(Table table, Set<String> measures) {
		List<Column> columns = new ArrayList<>();
		for (Column column : table.columns()) {
			columns.add(column);
			if (measures.contains(column.id())) {
				String many = measures.size() == 1 ? "" : ".of";
				columns.add(new Column("published_" + column.id(),
						IndicatorWords.WORDS.text("column.published" + many, column.title()), Type.ITEM));
				columns.add(new Column("published_" + column.id() + "_check",
						IndicatorWords.WORDS.text("column.published_check" + many, column.title()), Type.ITEM));
			}
		}
		return columns;
	}

	private List<Value> values(Table table, Line line) {
		List<Value> values = new ArrayList<>();
		for (int i = 0; i < table.columns().size(); i++) {
			String measure = table.columns().get(i).id();
			values.add(line.values().get(i));
			if (view.published().stream().anyMatch(it -> concerns(it, table) && it.measure().equals(measure))) {
				PublishedCell cell = line.cell(measure);
				values.add(cell == null ? NOTHING : cell.item());
				values.add(cell == null ? NOTHING : check(cell, line.values().get(i)));
			}
		}
		return values;
	}

	private static Value.Item check(PublishedCell cell, Value computed) {
		boolean off = isOff(cell, computed);
		String state = !(computed instanceof Value.Share) ? "not_computed" : cell.isContradicted() ? off ? "contradicted_off" : "contradicted"
				: off ? "off" : "agrees";
		return new Value.Item(state, IndicatorWords.WORDS.text("published." + state));
	}

	private static boolean isOff(PublishedCell cell, Value computed) {
		return computed instanceof Value.Share share && !cell.agreesWith(share.fraction());
	}

	/** Position of the row of a figure, or -1. */
	private static int find(Table table, List<Line> lines, PublishedView figure) {
		boolean shares = table.columns().stream().anyMatch(it -> it.id().equals(figure.measure()) && it.type() == Type.SHARE);
		for (int i = 0; shares && i < lines.size(); i++) {
			List<Value> row = lines.get(i).values();
			if (isAt(table, row, "jurisdiction", figure.jurisdiction().isEmpty() ? Value.Item.ALL : figure.jurisdiction())
					&& isAt(table, row, "platform", figure.platforms().isEmpty() ? Value.Item.ALL : String.join("+", figure.platforms()))
					&& isAtRow(table, row, figure.row())) {
				return i;
			}
		}
		return -1;
	}

	private static boolean isAtRow(Table table, List<Value> row, String place) {
		int equals = place.indexOf('=');
		return equals < 0 || has(table, place.substring(0, equals))
				&& isAt(table, row, place.substring(0, equals), place.substring(equals + 1));
	}

	private static boolean isAt(Table table, List<Value> row, String column, String id) {
		return !has(table, column) || switch (row.get(table.column(column))) {
		case Value.Item item -> item.id().equals(id);
		case Value.Count count -> Long.toString(count.number()).equals(id);
		default -> false;
		};
	}

	private static boolean has(Table table, String column) {
		return table.columns().stream().anyMatch(it -> it.id().equals(column));
	}

	private static List<Bilingual> notes(Table table, List<Line> lines, List<PublishedCell> homeless, boolean combined) {
		Set<Bilingual> contradictions = new LinkedHashSet<>();
		List<Bilingual> apart = new ArrayList<>();
		long cells = 0;
		long contradicted = 0;
		for (Line line : lines) {
			for (PublishedCell cell : line.cells()) {
				Value computed = line.values().get(table.column(cell.place().measure()));
				cells++;
				if (cell.isContradicted()) {
					contradicted++;
					contradictions.addAll(cell.remarks());
					if (cell.remarks().isEmpty()) {
						contradictions.add(IndicatorWords.WORDS.text("note.published.contradiction", label(line), cell.text()));
					}
				}
				if (isOff(cell, computed)) {
					apart.add(marked(OFF, IndicatorWords.WORDS.text("note.published.off", label(line), ((Value.Share) computed).fraction(),
							cell.text())));
				}
			}
		}
		List<Bilingual> notes = new ArrayList<>(table.notes());
		notes.add(IndicatorWords.WORDS.text("note.published", cells, contradicted, apart.size()));
		contradictions.forEach(it -> notes.add(marked(CONTRADICTED, it)));
		notes.addAll(apart);
		if (combined) {
			notes.add(IndicatorWords.WORDS.text("note.published.combined"));
		}
		homeless.forEach(it -> notes.add(IndicatorWords.WORDS.text("note.published.homeless", it.text(), place(it.place()))));
		return notes;
	}

	private static Bilingual marked(String mark, Bilingual text) {
		return new Bilingual(mark + text.fr(), mark + text.en());
	}

	private static Bilingual label(Line line) {
		List<Bilingual> labels = line.values().stream().filter(Value.Item.class::isInstance).map(it -> ((Value.Item) it).label())
				.toList();
		return new Bilingual(labels.stream().map(Bilingual::fr).collect(Collectors.joining(", ")),
				labels.stream().map(Bilingual::en).collect(Collectors.joining(", ")));
	}

	private static String place(PublishedView figure) {
		return List.of(figure.jurisdiction(), String.join("+", figure.platforms()), figure.row(), figure.measure()).stream()
				.filter(it -> !it.isEmpty()).collect(Collectors.joining(", "));
	}
}
