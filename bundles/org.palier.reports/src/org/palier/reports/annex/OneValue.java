// SPDX-License-Identifier: EPL-2.0
package org.palier.reports.annex;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.IntStream;

import org.palier.ground.table.Table;
import org.palier.ground.table.Value;
import org.palier.ground.text.Bilingual;
import org.palier.ground.text.Typography;
import org.palier.ground.text.Wording;
import org.palier.reports.content.ReportSection;
import org.palier.reports.tables.LegibleTable;
import org.palier.reports.words.ReportWords;

/** A table whose numbers are one and the same, or a single one, as the sentence that says it. */
final class OneValue {

	/** Rows beyond these are counted and not named. */
	private static final int NAMED = 12;

	private final Wording wording = ReportWords.annex();
	private final Table table;

	private OneValue(Table table) {
		this.table = table;
	}

	/** The section with a sentence for each such table of it. */
	static ReportSection in(ReportSection section) {
		List<Bilingual> words = new ArrayList<>(section.words());
		List<Table> tables = new ArrayList<>();
		for (Table table : section.tables()) {
			sentence(table).ifPresentOrElse(words::add, () -> tables.add(table));
		}
		return new ReportSection(section.id(), section.title(), words, section.figures(), tables, section.annex(), section.headlines(),
				section.question());
	}

	/** The sentence of a table; empty where it has more to say. */
	static Optional<Bilingual> sentence(Table table) {
		var legible = new LegibleTable(table.told());
		// a sentence has no place for the notes on rows that nobody knows
		return legible.isEmpty() || legible.shown().rows().size() < table.rows().size() ? Optional.empty()
				: new OneValue(legible.shown()).sentence();
	}

	private Optional<Bilingual> sentence() {
		List<Integer> numbers = IntStream.range(0, table.columns().size())
				.filter(i -> table.rows().stream().anyMatch(it -> !(it.get(i) instanceof Value.Item))).boxed().toList();
		List<Value> values = table.rows().stream().flatMap(row -> numbers.stream().map(row::get)).distinct().toList();
		// a gap is not known to be the same, and a lone share hides of how many it is
		if (numbers.size() != 1 || values.size() != 1 || values.getFirst() instanceof Value.Undefined) {
			return Optional.empty();
		}
		Bilingual value = text(values.getFirst());
		Bilingual column = table.columns().get(numbers.getFirst()).title();
		List<Bilingual> rows = table.rows().stream().map(OneValue::name).filter(it -> !it.isEmpty()).distinct().toList();
		if (rows.isEmpty()) {
			return Optional.of(wording.text("one.alone", table.title(), column, value));
		}
		Bilingual names = Bilingual.joined(rows.stream().limit(NAMED).toList(), new Bilingual("\u202f; ", "; "));
		return Optional.of(rows.size() == 1 ? wording.text("one.row", table.title(), column, value, names)
				: wording.text(rows.size() > NAMED ? "one.more" : "one.same", table.title(), column, value, names, rows.size() - NAMED));
	}

	private static Bilingual name(List<Value> row) {
		return Bilingual.joined(
				row.stream().filter(Value.Item.class::isInstance).map(it -> ((Value.Item) it).label()).filter(it -> !it.isEmpty()).toList(),
				", ");
	}

	private static Bilingual text(Value value) {
		return new Bilingual(text(value, new Typography(Locale.CANADA_FRENCH)), text(value, new Typography(Locale.CANADA)));
	}

	private static String text(Value value, Typography typography) {
		return switch (value) {
		case Value.Item item -> item.label().in(typography.locale());
		case Value.Count count -> typography.count(count.number());
		case Value.Share share -> typography.share(share.fraction());
		case Value.Decimal decimal -> typography.measured(decimal.number(), decimal.digits());
		case Value.Estimate estimate -> estimate.in(typography);
		case Value.Undefined undefined -> undefined.reason().in(typography.locale());
		};
	}
}
