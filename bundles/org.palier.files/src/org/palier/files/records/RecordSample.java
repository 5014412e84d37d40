// SPDX-License-Identifier: EPL-2.0
package org.palier.files.records;

import java.util.List;
import java.util.function.Predicate;

/**
 * The beginning of a file of records, by which an importer recognises its kind: the first records. If the file is one object, the beginning
 * is that object up to its first list of objects, with the first of that list.
 *
 * @param layout arrangement of the records in the file
 * @param records the first records, at least one
 */
public record RecordSample(Layout layout, List<JsonValue> records) {

	/** The arrangement of records in a file. */
	public enum Layout {
		/** The file is a list. */
		LIST,
		/** One record a line. */
		LINES,
		/** The file is an object, or several one after the other. */
		OBJECT
	}

	/** Copies its list. */
	public RecordSample {
		records = List.copyOf(records);
	}

	/** The first record. */
	public JsonValue first() {
		return records.getFirst();
	}

	/** True when one of the first records is like this. */
	public boolean any(Predicate<JsonValue> like) {
		return records.stream().anyMatch(like);
	}
}
