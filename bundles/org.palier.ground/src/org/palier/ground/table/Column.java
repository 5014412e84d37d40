// SPDX-License-Identifier: EPL-2.0
package org.palier.ground.table;

import org.palier.ground.text.Bilingual;

/**
 * A column of a {@link Table}.
 *
 * @param id    stable, lower-case; what scripts read
 * @param title what readers see
 * @param type  what every cell holds, unless it is undefined
 * @param form  of items: what their ids are
 */
public record Column(String id, Bilingual title, Type type, Form form) {

	/** The type of value in the cells of a column. */
	public enum Type {
		/** {@link Value.Item} */
		ITEM,
		/** {@link Value.Count} */
		COUNT,
		/** {@link Value.Share} */
		SHARE,
		/** {@link Value.Decimal} */
		DECIMAL,
		/** {@link Value.Estimate} */
		ESTIMATE
	}

	/** The form of the ids of items, for writers of files. */
	public enum Form {
		/** Ids of things, whose labels are their names. */
		THING,
		/** Words that somebody wrote, and no ids. */
		WORDS,
		/** A number with a decimal point, or nothing. */
		NUMBER,
		/** A day, as year-month-day, or nothing. */
		DAY,
		/** {@code true}, {@code false}, or nothing. */
		YES_NO
	}

	/** A column whose items, if it has any, are things. */
	public Column(String id, Bilingual title, Type type) {
		this(id, title, type, Form.THING);
	}

	/** This column with another title. */
	public Column titled(Bilingual other) {
		return new Column(id, other, type, form);
	}

	/** True when its cells say the same to a person and to a program, so that an id beside the label tells nothing. */
	public boolean isPlain() {
		return type == Type.ITEM && form != Form.THING;
	}

	/** True when its numbers are parts of a whole, estimated or counted. */
	public boolean isShare() {
		return type == Type.SHARE || type == Type.ESTIMATE;
	}
}
