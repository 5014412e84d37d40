// SPDX-License-Identifier: EPL-2.0
package org.palier.explore.expression;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;

import org.palier.ground.text.Bilingual;
import org.palier.numbers.view.StudyView;
import org.palier.study.fields.DeclaredField;

/**
 * The views over a study that an expression can name, with their columns: the documentation of what {@link StudyTables} fills. Own fields
 * are columns of bodies, under their ids. Immutable.
 */
public final class StudyColumns {

	/** A view. @param meaning what a row of it is */
	public record View(String name, Bilingual meaning, List<Column> columns) {
		/** Copies its list. */
		public View {
			columns = List.copyOf(columns);
		}

		List<String> names() {
			return columns.stream().map(Column::name).toList();
		}
	}

	/** A column of a view. @param meaning what it says of a row */
	public record Column(String name, Bilingual meaning) {
	}

	static final List<String> OF_BODIES = List.of("agency", "agency_name", "government", "government_name", "category", "category_name",
			"employees", "size",
			"in_frame");
	static final List<String> OF_BODIES_ALONE = List.of("looked_for", "present", "pages");
	static final List<String> OF_CELLS = List.of("platform", "platform_name", "status", "status_name", "looked_for", "present", "read");
	static final List<String> OF_PAGES = List.of("platform", "platform_name", "read", "usages");
	static final List<String> OF_USAGES = List.of("platform", "platform_name", "usage", "usage_name");
	static final List<String> OF_POSTS = List.of("own", "platform", "platform_name", "year", "month", "usage", "usage_name", "coded_by",
			"reply", "relay");
	static final List<String> OF_CODES = List.of("own", "platform", "platform_name", "year", "month", "reply", "relay", "theory",
			"theory_name", "level", "code",
			"code_name", "coded_by", "again");

	private final Map<DeclaredField, String> own = new LinkedHashMap<>();

	/** @param view whose own fields are columns too */
	public StudyColumns(StudyView view) {
		Set<String> taken = new TreeSet<>();
		Stream.of(OF_BODIES, OF_BODIES_ALONE, OF_CELLS, OF_PAGES, OF_USAGES, OF_POSTS, OF_CODES).forEach(taken::addAll);
		for (DeclaredField field : view.ownFields().fields()) {
			String name = field.id().toLowerCase(java.util.Locale.ROOT).replaceAll("[^a-z0-9_]", "_");
			while (!name.matches("[a-z_].*") || !taken.add(name)) {
				name = "field_" + name;
			}
			own.put(field, name);
		}
	}

	/** The column of each own field of bodies. */
	Map<DeclaredField, String> own() {
		return own;
	}

	/** All views, those of bodies first. */
	public List<View> all() {
		return List.of(view("bodies", OF_BODIES_ALONE), view("cells", OF_CELLS), view("pages", OF_PAGES), view("usages", OF_USAGES),
				view("posts", OF_POSTS), view("post_codes", OF_CODES));
	}

	private View view(String name, List<String> more) {
		List<Column> columns = new ArrayList<>();
		OF_BODIES.forEach(it -> columns.add(column(it)));
		own.forEach((field, column) -> columns.add(new Column(column, field.name())));
		more.forEach(it -> columns.add(column(it)));
		return new View(name, ExpressionWords.WORDS.text("view." + name), columns);
	}

	private static Column column(String name) {
		return new Column(name, ExpressionWords.WORDS.text("column." + name));
	}
}
