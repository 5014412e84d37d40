// SPDX-License-Identifier: EPL-2.0
package org.palier.reports.data;

import java.io.IOException;
import java.util.List;
import java.util.Locale;

import org.palier.ground.table.Column;
import org.palier.ground.table.Table;
import org.palier.ground.table.Value;
import org.palier.ground.text.Bilingual;
import org.palier.reports.words.PlainText;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;

/**
 * The names of tables, columns, things and missing reasons in both languages, as JSON. A table has {@code title},
 * {@code definition} and {@code columns}. A column has its {@code title}, the {@code labels} of its ids, and its
 * {@code reasons}, by their words in the language of the package. A name that is the same in both languages has no
 * entry among labels and reasons.
 */
final class LabelsJson {

	private final ObjectMapper mapper = new ObjectMapper();
	private final ObjectNode tables = mapper.createObjectNode();
	private final Locale locale;

	/** @param locale language of the package */
	LabelsJson(Locale locale) {
		this.locale = locale;
	}

	/** Adds the names of a table. */
	void add(Table whole) {
		Table table = whole.flat();
		ObjectNode node = tables.putObject(table.id());
		node.set("title", both(table.title()));
		node.set("definition", both(table.definition()));
		ObjectNode columns = node.putObject("columns");
		for (int i = 0; i < table.columns().size(); i++) {
			Column column = table.columns().get(i);
			ObjectNode named = columns.putObject(PlainText.cell(column.id()));
			named.set("title", both(column.title()));
			ObjectNode labels = mapper.createObjectNode();
			ObjectNode reasons = mapper.createObjectNode();
			for (List<Value> row : table.rows()) {
				switch (row.get(i)) {
				case Value.Item item when !column.isPlain() -> named(labels, PlainText.cell(item.id()), item.label());
				case Value.Undefined undefined -> named(reasons, PlainText.cell(undefined.reason().in(locale)), undefined.reason());
				default -> {
					// Numbers and words have no names.
				}
				}
			}
			if (!labels.isEmpty()) {
				named.set("labels", labels);
			}
			if (!reasons.isEmpty()) {
				named.set("reasons", reasons);
			}
		}
	}

	private void named(ObjectNode into, String key, Bilingual name) {
		if (!name.fr().equals(name.en()) && !into.has(key)) {
			into.set(key, both(name));
		}
	}

	private ObjectNode both(Bilingual text) {
		return mapper.createObjectNode().put("fr", PlainText.cell(text.fr())).put("en", PlainText.cell(text.en()));
	}

	/** The file. */
	String json() throws IOException {
		ObjectNode root = mapper.createObjectNode();
		root.set("tables", tables);
		return mapper.writeValueAsString(root) + "\n";
	}
}
