// SPDX-License-Identifier: EPL-2.0
package org.palier.corpus;

import java.time.LocalDate;
import java.util.List;

import org.jspecify.annotations.Nullable;

/** A row of an {@link Answer}. Columns count from 1, as in SQL. */
interface Row {

	/** A whole number; 0 for null. */
	long getLong(int column);

	/** A whole number; 0 for null. */
	default int getInt(int column) {
		return Math.toIntExact(getLong(column));
	}

	/** A truth; false for null. */
	default boolean getBoolean(int column) {
		return getLong(column) != 0;
	}

	/** A day; not null. */
	default LocalDate getDate(int column) {
		return LocalDate.ofEpochDay(getLong(column));
	}

	/** A number; 0 for null. */
	double getDouble(int column);

	/** A text; not null. */
	String getString(int column);

	/** Texts; none for null. */
	List<String> getStrings(int column);

	/** Whether there is nothing. */
	boolean isNull(int column);

	/** A number, or null. */
	default @Nullable Double number(int column) {
		return isNull(column) ? null : Double.valueOf(getDouble(column));
	}
}
