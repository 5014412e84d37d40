// SPDX-License-Identifier: EPL-2.0
package org.palier.ui.pictures.tables;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

import org.palier.ground.table.Table;
import org.palier.ground.table.Value;
import org.palier.ground.text.Typography;

/**
 * A table as words of a language.
 *
 * @param locale language of the reader
 */
record TableText(Locale locale) {

	/** A cell for reading; a number that does not exist is a dash, see {@link #reason}. */
	String cell(Value value) {
		var typography = new Typography(locale);
		return switch (value) {
		case Value.Item item -> item.label().in(locale);
		case Value.Count count -> typography.count(count.number());
		case Value.Share share -> typography.share(share.fraction());
		case Value.Decimal decimal -> typography.measured(decimal.number(), decimal.digits());
		case Value.Estimate estimate -> estimate.in(typography);
		case Value.Undefined undefined -> "–";
		};
	}

	/** Why a number does not exist; the empty string when it does. */
	String reason(Value value) {
		return value instanceof Value.Undefined undefined ? undefined.reason().in(locale) : "";
	}

	/** Header and rows with tabs between cells, as spreadsheets paste them; what does not exist is empty. */
	String tabSeparated(Table table) {
		String header = table.columns().stream().map(it -> it.title().in(locale)).collect(Collectors.joining("\t"));
		return table.rows().stream().map(this::line).collect(Collectors.joining("\n", header + "\n", "\n"));
	}

	private String line(List<Value> row) {
		return row.stream().map(it -> it instanceof Value.Undefined ? "" : cell(it)).collect(Collectors.joining("\t"));
	}
}
