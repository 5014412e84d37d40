// SPDX-License-Identifier: EPL-2.0
package org.palier.files.table;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * The paths of what lies within records, {@code author.handle}, {@code media.1.url}, each with its column, in the order in which they were
 * first met. A path is put together once and not again for each record. Used by one thread.
 */
final class RecordPaths {

	/** The column of a value that has no name. */
	static final String VALUE = "value";

	/** So many places are kept; of a file with endless names of empty objects, the others are made anew each time. */
	private static final int KEPT = 1 << 17;
	private static final int NONE = -1;

	private final Map<String, Integer> columns = new LinkedHashMap<>();
	private final RecordNode root = new RecordNode("");
	private int kept;

	/** Where a record begins. */
	RecordNode root() {
		return root;
	}

	/** The column of a path; a new one, the last, when it was not met before. */
	int column(String path) {
		return columns.computeIfAbsent(path, it -> columns.size());
	}

	/** How many paths were met. */
	int size() {
		return columns.size();
	}

	/** All that were met, in the order of their columns. */
	List<String> all() {
		return List.copyOf(columns.keySet());
	}

	/** A place in records: a value, or what others lie within. */
	final class RecordNode {

		private final String path;
		private final Map<String, RecordNode> members = new HashMap<>(0);
		private final List<RecordNode> items = new ArrayList<>(0);
		private int column = NONE;

		private RecordNode(String path) {
			this.path = path;
		}

		/** The place of a member. */
		RecordNode member(String name) {
			RecordNode known = members.get(name);
			if (known != null) {
				return known;
			}
			var made = new RecordNode(path.isEmpty() ? name : path + "." + name);
			if (kept < KEPT) {
				kept++;
				members.put(name, made);
			}
			return made;
		}

		/** The place of an item of a list. @param number from 1, and in order */
		RecordNode item(int number) {
			if (number <= items.size()) {
				return items.get(number - 1);
			}
			var made = new RecordNode((path.isEmpty() ? "" : path + ".") + number);
			if (kept < KEPT && number == items.size() + 1) {
				kept++;
				items.add(made);
			}
			return made;
		}

		/** Its column, as that of a value. */
		int column() {
			if (column == NONE) {
				column = RecordPaths.this.column(path.isEmpty() ? VALUE : path);
			}
			return column;
		}
	}
}
