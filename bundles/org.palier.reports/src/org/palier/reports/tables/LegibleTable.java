// SPDX-License-Identifier: EPL-2.0
package org.palier.reports.tables;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;

import org.palier.ground.table.Column;
import org.palier.ground.table.Table;
import org.palier.ground.table.Value;
import org.palier.ground.text.Bilingual;
import org.palier.ground.text.Typography;
import org.palier.ground.text.Wording;
import org.palier.reports.words.ReportWords;

/**
 * A table as a person reads it. A sentence replaces rows and columns without known values, names them and says why. The
 * draws of a scenario have only their median there. Files for programs keep every cell.
 */
public final class LegibleTable {

	/** Rows beyond these are counted and not named. */
	private static final int NAMED = 30;

	/** Beside the median of draws, what else is made of them: who reads would ask which of several holds. */
	private static final Set<String> OF_DATA_ALONE = Set.of("central", "mean", "difference");

	private final Wording wording = ReportWords.all();
	private final Table whole;
	private final List<List<Value>> known;
	private final List<List<Value>> unknown;

	public LegibleTable(Table whole) {
		this.whole = whole;
		this.known = whole.rows().stream().filter(it -> !isUnknown(it)).toList();
		this.unknown = whole.rows().stream().filter(LegibleTable::isUnknown).toList();
	}

	/** A row that has numbers, and all of them are nothing or undefined. */
	private static boolean isUnknown(List<Value> row) {
		return row.stream().anyMatch(Value.Undefined.class::isInstance)
				&& row.stream().allMatch(it -> it instanceof Value.Item || it instanceof Value.Undefined || it.equals(new Value.Count(0)));
	}

	/** True when there is no row to show. */
	public boolean isEmpty() {
		return known.isEmpty();
	}

	/** Why there is no row to show: what its cells say, else its first note; never empty. */
	Bilingual reason() {
		// a column that says nothing of any row gives its own reason elsewhere, and it is not why a row is left out
		List<Integer> told = IntStream.range(0, whole.columns().size()).filter(it -> !isBlank(it)).boxed().toList();
		Map<Bilingual, Long> reasons = reasons(unknown.stream().map(row -> told.stream().map(row::get).toList()).toList());
		return (reasons.isEmpty() ? reasons(unknown) : reasons).entrySet().stream()
				.reduce((most, next) -> next.getValue() > most.getValue() ? next : most).map(Map.Entry::getKey)
				.or(() -> whole.notes().stream().filter(it -> !it.isEmpty()).findFirst()).map(Bilingual::within)
				.orElseGet(() -> wording.text("legible.nothing"));
	}

	/** A sentence on those that have nothing to show; empty when each has. */
	public static Optional<Bilingual> leftOut(List<LegibleTable> tables) {
		var wording = ReportWords.all();
		Map<Bilingual, List<Bilingual>> titles = new LinkedHashMap<>();
		tables.stream().filter(LegibleTable::isEmpty)
				.forEach(it -> titles.computeIfAbsent(it.reason(), reason -> new ArrayList<>()).add(it.whole.title()));
		List<Bilingual> names = titles.entrySet().stream()
				.map(it -> wording.text("legible.table", Bilingual.joined(it.getValue(), ", "), it.getKey())).toList();
		return names.isEmpty() ? Optional.empty() : Optional.of(wording.text("legible.tables", listed(names)));
	}

	/** Returns the table to show; the whole one when nothing is left out. */
	public Table shown() {
		List<Integer> kept = IntStream.range(0, whole.columns().size()).filter(it -> it == 0 || !isBlank(it) && !isOfDataAlone(it)).boxed()
				.toList();
		if (unknown.isEmpty() && kept.size() == whole.columns().size() || isEmpty()) {
			return whole;
		}
		List<Bilingual> notes = new ArrayList<>();
		rowsLeftOut().ifPresent(notes::add);
		notes.addAll(columnsLeftOut());
		notes.addAll(whole.notes());
		return new Table(whole.id(), whole.title(), whole.definition(), whole.unit(), whole.source(),
				kept.stream().map(whole.columns()::get).toList(),
				known.stream().map(row -> kept.stream().map(row::get).toList()).toList(), notes);
	}

	/** True for columns on draws beside their median: files of data keep them. */
	private boolean isOfDataAlone(int column) {
		List<String> ids = whole.columns().stream().map(Column::id).toList();
		return ids.contains("median") && ids.contains("central") && OF_DATA_ALONE.contains(ids.get(column));
	}

	/** True when a column says nothing of any row that is shown. */
	private boolean isBlank(int column) {
		return !known.isEmpty() && known.stream().map(it -> it.get(column)).allMatch(
				it -> it instanceof Value.Undefined || it instanceof Value.Item item && item.label().isEmpty());
	}

	private Optional<Bilingual> rowsLeftOut() {
		if (unknown.isEmpty()) {
			return Optional.empty();
		}
		List<Bilingual> names = List.copyOf(names());
		Bilingual more = names.size() <= NAMED ? Bilingual.EMPTY : wording.text("legible.more",
				new Bilingual(new Typography(Locale.CANADA_FRENCH).count(names.size() - NAMED),
						new Typography(Locale.CANADA).count(names.size() - NAMED)));
		return Optional.of(wording.text("legible.rows", reason(), listed(names.stream().limit(NAMED).toList()), more));
	}

	/** Names the rows left out: by the items after the group, where these are known for no group. */
	private Set<Bilingual> names() {
		Set<List<Value>> tails = new LinkedHashSet<>();
		known.forEach(it -> tails.add(tail(it)));
		Set<Bilingual> names = new LinkedHashSet<>();
		for (List<Value> row : unknown) {
			List<Value> tail = tail(row);
			names.add(name(tail.isEmpty() || tails.contains(tail) ? items(row) : tail));
		}
		return names;
	}

	private List<Value> items(List<Value> row) {
		return row.stream().filter(it -> it instanceof Value.Item item && !item.label().isEmpty()).toList();
	}

	private List<Value> tail(List<Value> row) {
		List<Value> items = items(row);
		return items.isEmpty() ? items : items.subList(1, items.size());
	}

	private static Bilingual name(List<Value> items) {
		return Bilingual.joined(items.stream().map(it -> ((Value.Item) it).label()).toList(), ", ");
	}

	/** Lists names that may contain commas. */
	private static Bilingual listed(List<Bilingual> texts) {
		return Bilingual.joined(texts, new Bilingual("\u202f; ", "; "));
	}

	/** A sentence for each reason why columns are blank. */
	private List<Bilingual> columnsLeftOut() {
		Map<Bilingual, List<Bilingual>> columns = new LinkedHashMap<>();
		for (int i = 1; i < whole.columns().size(); i++) {
			if (isBlank(i)) {
				int column = i;
				Bilingual reason = reasons(known.stream().map(it -> List.of(it.get(column))).toList()).entrySet().stream()
						.reduce((most, next) -> next.getValue() > most.getValue() ? next : most).map(Map.Entry::getKey).orElse(Bilingual.EMPTY);
				columns.computeIfAbsent(reason, it -> new ArrayList<>()).add(whole.columns().get(i).title());
			}
		}
		return columns.entrySet().stream()
				.map(it -> it.getKey().isEmpty() ? wording.text("legible.empty_columns", Bilingual.joined(it.getValue(), ", "))
				: wording.text("legible.columns", it.getKey(), Bilingual.joined(it.getValue(), ", "))).toList();
	}

	private static Map<Bilingual, Long> reasons(List<? extends List<Value>> rows) {
		Map<Bilingual, Long> reasons = new LinkedHashMap<>();
		rows.forEach(row -> row.stream().filter(Value.Undefined.class::isInstance).map(it -> ((Value.Undefined) it).reason()).distinct()
				.forEach(it -> reasons.merge(it, 1L, Long::sum)));
		return reasons;
	}
}
