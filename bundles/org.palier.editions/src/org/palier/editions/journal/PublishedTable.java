// SPDX-License-Identifier: EPL-2.0
package org.palier.editions.journal;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.palier.editions.journal.ShapedTable.Kind;
import org.palier.editions.journal.ShapedTable.Line;
import org.palier.ground.table.Column;
import org.palier.ground.table.Table;
import org.palier.ground.table.Unit;
import org.palier.ground.table.Value;
import org.palier.model.DataNature;
import org.palier.numbers.view.StudyView;
import org.palier.reports.content.ReportContent;

/** What was published beside what the study counts, for a study of observed data that has published figures. */
final class PublishedTable {

	private static final String PUBLISHED = "published_";

	private final StudyView view;
	private final ReportContent content;
	private final JournalWords words;
	private final String day;

	/** @param content of the report, whose tables have the published figures beside their own */
	PublishedTable(StudyView view, ReportContent content, JournalWords words, String day) {
		this.view = view;
		this.content = content;
		this.words = words;
		this.day = day;
	}

	/** Empty where nothing was published of what is counted, or the cells were made from what was published. */
	Optional<ShapedTable> table() {
		if (view.nature() != DataNature.OBSERVED || view.published().isEmpty()) {
			return Optional.empty();
		}
		List<Line> lines = new ArrayList<>();
		List<List<Value>> rows = new ArrayList<>();
		for (Table counted : content.tables()) {
			for (int i = 0; i < counted.columns().size(); i++) {
				if (counted.columns().get(i).id().startsWith(PUBLISHED) && !counted.columns().get(i).id().endsWith("_check")) {
					add(counted, i, lines, rows);
				}
			}
		}
		List<Column> columns = List.of(words.column("what", Column.Type.ITEM), words.column("published", Column.Type.ITEM),
				words.column("share", Column.Type.SHARE));
		return lines.isEmpty() ? Optional.empty()
				: Optional.of(new ShapedTable("table-published", words.text("table", "4"), words.text("published.caption", day), List.of(),
						List.of("", words.text("published.then"), words.text("published.now")), lines, List.of(words.text("published.note")), false,
						words.data("published", Unit.AGENCY, columns, rows, List.of())));
	}

	private void add(Table counted, int column, List<Line> lines, List<List<Value>> rows) {
		boolean first = true;
		for (List<Value> row : counted.rows()) {
			if (row.get(column) instanceof Value.Item published && !published.id().isEmpty()) {
				if (first) {
					lines.add(Line.of(Kind.LEVEL, words.name(counted.title()), List.of("", "")));
					first = false;
				}
				List<String> labels = new ArrayList<>();
				for (int i = 0; i < column; i++) {
					if (row.get(i) instanceof Value.Item item && !counted.columns().get(i).id().startsWith(PUBLISHED)) {
						labels.add(words.name(item.label()));
					} else if (counted.columns().get(i).id().equals("tools") && row.get(i) instanceof Value.Count count) {
						labels.add(words.text("table2.tools", count.number()));
					}
				}
				Value now = row.get(column - 1);
				lines.add(Line.of(Kind.WITHIN, words.joined(labels), List.of(words.name(published.label()),
						now instanceof Value.Share share ? words.percent(share.fraction()) : ShapedTable.NONE)));
				rows.add(List.of(new Value.Item(counted.id(), words.both("published.row", counted.title(), words.joined(labels))), published, now));
			}
		}
	}
}
