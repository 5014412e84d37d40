// SPDX-License-Identifier: EPL-2.0
package org.palier.study.fields;

import java.math.BigDecimal;
import java.time.LocalDate;

/** The value of a field for one thing, by its type, or the fact that there is none. */
public sealed interface FieldValue {

	/** Words of a field of text. */
	record Words(String text) implements FieldValue {
	}

	/** A number, as it was written: 12.50 keeps its zero. */
	record Amount(BigDecimal number) implements FieldValue {
	}

	/** A day. */
	record Day(LocalDate day) implements FieldValue {
	}

	/** One of the choices. @param id of the choice @param place among the choices of the field, from 0 */
	record Chosen(String id, int place) implements FieldValue {
	}

	/** Yes or no. */
	record Answer(boolean yes) implements FieldValue {
	}

	/** A text that the field does not allow: its type or its choices were others when it was written. */
	record Unfit(String text) implements FieldValue {
	}

	/** Nobody said anything. */
	record Missing() implements FieldValue {
	}

	/** The one {@link Missing}. */
	FieldValue MISSING = new Missing();

	/** True when nobody said anything. */
	default boolean isMissing() {
		return this instanceof Missing;
	}
}
