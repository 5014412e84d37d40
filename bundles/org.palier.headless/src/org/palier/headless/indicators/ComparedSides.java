// SPDX-License-Identifier: EPL-2.0
package org.palier.headless.indicators;

import java.io.IOException;
import java.io.StringWriter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;

import org.palier.compare.TwoSides;
import org.palier.explore.Comparison;
import org.palier.ground.table.Table;
import org.palier.ground.text.Bilingual;
import org.palier.ground.text.Typography;
import org.palier.headless.console.Console;
import org.palier.headless.console.JsonTables;
import org.palier.headless.console.TextTable;
import org.palier.reports.data.TableCsv;

import com.fasterxml.jackson.databind.node.ObjectNode;

/** Two sides as a command tells them: first what cannot be compared, then the sentence, then the tables. */
final class ComparedSides {

	private final Locale locale;
	private final ObjectNode answer;
	private final boolean csv;
	private final Consumer<String> out;

	/** @param answer for scripts @param csv whether tables are told as CSV @param out for readers */
	ComparedSides(Console console, ObjectNode answer, boolean csv, Consumer<String> out) {
		this.locale = console.locale();
		this.answer = answer;
		this.csv = csv;
		this.out = out;
	}

	void tell(TwoSides sides) throws IOException {
		List<Table> tables = new ArrayList<>();
		sides.levels().map(Comparison::table).ifPresent(tables::add);
		sides.codes().map(Comparison::table).ifPresent(tables::add);
		answer.put("first", sides.one().side().text()).put("second", sides.other().side().text());
		var remarks = answer.putArray("remarks");
		sides.remarks().forEach(it -> remarks.add(it.in(locale)));
		JsonTables.write(tables, answer.put("title", sides.title().in(locale)), sides.view().posts().agencies());
		if (csv) {
			for (Table table : tables) {
				var text = new StringWriter();
				new TableCsv(locale).write(table, text);
				out.accept(text.toString().stripTrailing());
			}
			return;
		}
		sides.remarks().forEach(it -> out.accept("! " + it.in(locale)));
		out.accept(sides.title().in(locale));
		Bilingual more = sides.subtitle();
		if (!more.isEmpty()) {
			out.accept(more.in(locale));
		}
		tables.forEach(it -> out.accept(new TextTable(it, new Typography(locale)).lines()));
	}
}
