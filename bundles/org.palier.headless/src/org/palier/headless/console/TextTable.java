// SPDX-License-Identifier: EPL-2.0
package org.palier.headless.console;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

import org.palier.ground.table.Column;
import org.palier.ground.table.Table;
import org.palier.ground.table.Value;
import org.palier.ground.text.Typography;

/** A table for a terminal: aligned columns, numbers to the right, in the reader's language. */
public final class TextTable {

	private final Table table;
	private final Typography typography;

	public TextTable(Table table, Typography typography) {
		this.table = table.told();
		this.typography = typography;
	}

	/** Title, rows and notes; ends with a line break. */
	public String lines() {
		List<List<String>> cells = new ArrayList<>();
		cells.add(table.columns().stream().map(it -> it.title().in(typography.locale())).toList());
		table.rows().forEach(row -> cells.add(row.stream().map(this::text).toList()));
		int[] widths = new int[table.columns().size()];
		cells.forEach(row -> {
			for (int i = 0; i < widths.length; i++) {
				widths[i] = Math.max(widths[i], row.get(i).length());
			}
		});
		var text = new StringBuilder(table.title().in(typography.locale())).append(" [").append(table.id()).append("]\n");
		cells.forEach(row -> text.append("  ").append(line(row, widths)).append('\n'));
		table.notes().forEach(note -> text.append("  * ").append(note.in(typography.locale())).append('\n'));
		return text.toString();
	}

	private String line(List<String> row, int[] widths) {
		List<String> padded = new ArrayList<>();
		for (int i = 0; i < widths.length; i++) {
			String blank = " ".repeat(widths[i] - row.get(i).length());
			boolean left = table.columns().get(i).type() == Column.Type.ITEM;
			padded.add(left ? row.get(i) + blank : blank + row.get(i));
		}
		return padded.stream().collect(Collectors.joining("  ")).stripTrailing();
	}

	private String text(Value value) {
		return switch (value) {
		case Value.Item item -> item.label().in(typography.locale());
		case Value.Count count -> typography.count(count.number());
		case Value.Share share -> typography.share(share.fraction());
		case Value.Decimal decimal -> typography.measured(decimal.number(), decimal.digits());
		case Value.Estimate estimate -> estimate.in(typography);
		case Value.Undefined undefined -> "–";
		};
	}
}
