// SPDX-License-Identifier: EPL-2.0
package org.palier.numbers.indicators;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;
import org.palier.ground.table.Column;
import org.palier.ground.table.Counted;
import org.palier.ground.table.Table;
import org.palier.ground.table.Value;
import org.palier.ground.text.Bilingual;
import org.palier.numbers.view.PublishedView;
import org.palier.numbers.view.StudyView;

/**
 * Rows of several platforms counted together. Only counts of presences and their shares of one whole can be
 * added up; shares with a whole of their own for each platform cannot.
 */
final class CombinedRows {

	private final Table table;
	private final StudyView view;

	CombinedRows(Table table, StudyView view) {
		this.table = table;
		this.view = view;
	}

	/** The row of a figure over several platforms; null when the table cannot have one. */
	@Nullable List<Value> row(PublishedView figure) {
		if (!table.id().equals(PresenceShare.ID) || figure.platforms().size() < 2 || !figure.row().isEmpty()) {
			return null;
		}
		int jurisdiction = table.column("jurisdiction");
		int platform = table.column("platform");
		List<List<Value>> group = table.rows().stream().filter(it -> id(it, jurisdiction).equals(wanted(figure))).toList();
		if (group.isEmpty()) {
			return null;
		}
		List<List<Value>> parts = group.stream().filter(it -> figure.platforms().contains(id(it, platform))).toList();
		List<Value> row = new ArrayList<>();
		for (int i = 0; i < table.columns().size(); i++) {
			row.add(i == jurisdiction ? group.get(0).get(i)
					: i == platform ? new Value.Item(String.join("+", figure.platforms()), names(figure))
							: sum(parts, i, group.get(0).get(i)));
		}
		return row;
	}

	/** Where the row goes: behind those of its jurisdiction. */
	int place(List<List<Value>> rows, PublishedView figure) {
		int place = 0;
		for (int i = 0; i < rows.size(); i++) {
			place = id(rows.get(i), table.column("jurisdiction")).equals(wanted(figure)) ? i + 1 : place;
		}
		return place;
	}

	private Value sum(List<List<Value>> parts, int column, Value example) {
		if (example instanceof Value.Undefined undefined) {
			return undefined;
		}
		if (table.columns().get(column).type() == Column.Type.COUNT) {
			return together(parts.stream().map(it -> (Value.Count) it.get(column)).toList());
		}
		List<Value.Share> shares = parts.stream().map(it -> (Value.Share) it.get(column)).toList();
		double sum = Math.min(1, shares.stream().mapToDouble(Value.Share::fraction).sum());
		List<Value.Ratio> ratios = shares.stream().flatMap(it -> Stream.ofNullable(it.ratio())).toList();
		return ratios.isEmpty() || ratios.size() < shares.size() ? new Value.Share(sum)
				: new Value.Share(sum, new Value.Ratio(together(ratios.stream().map(Value.Ratio::part).toList()), ratios.getFirst().whole()));
	}

	private static Value.Count together(List<Value.Count> counts) {
		List<Counted> counted = counts.stream().flatMap(it -> it.counted().stream()).toList();
		return new Value.Count(counts.stream().mapToLong(Value.Count::number).sum(),
				counted.size() < counts.size() ? null : Counted.together(counted).orElse(null));
	}

	private Bilingual names(PublishedView figure) {
		List<Bilingual> names = view.platforms().stream().filter(it -> figure.platforms().contains(it.id()))
				.map(StudyView.PlatformView::name).toList();
		return new Bilingual(names.stream().map(Bilingual::fr).collect(Collectors.joining(" + ")),
				names.stream().map(Bilingual::en).collect(Collectors.joining(" + ")));
	}

	private static String wanted(PublishedView figure) {
		return figure.jurisdiction().isEmpty() ? Value.Item.ALL : figure.jurisdiction();
	}

	private static String id(List<Value> row, int column) {
		return row.get(column) instanceof Value.Item item ? item.id() : "";
	}
}
