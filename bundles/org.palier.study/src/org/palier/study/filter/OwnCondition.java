// SPDX-License-Identifier: EPL-2.0
package org.palier.study.filter;

import java.util.List;
import java.util.Objects;

import org.palier.ground.text.NameKey;
import org.palier.study.fields.DeclaredField;
import org.palier.study.fields.FieldValue;
import org.palier.study.fields.OwnValues;
import org.palier.study.filter.Condition.Compare;

/**
 * A condition on a field that a study declares. Texts are equal whatever their case and accents. A thing without a
 * value matches no named value, and is neither before nor after any. Immutable.
 *
 * @param field   that is asked
 * @param compare how; by size only for fields whose values have one
 * @param values  one or more; none where it is asked whether there is one
 */
public record OwnCondition(DeclaredField field, Compare compare, List<FieldValue> values) {

	/** Copies its list. */
	public OwnCondition {
		Objects.requireNonNull(field);
		Objects.requireNonNull(compare);
		values = List.copyOf(values);
	}

	/** True for a thing that is wanted. */
	boolean wants(OwnValues own) {
		return wants(own.of(field));
	}

	/** True for a value that is wanted. @param value missing where a thing says nothing */
	public boolean wants(FieldValue value) {
		return switch (compare) {
		case EMPTY -> value.isMissing();
		case FILLED -> !value.isMissing();
		case IS -> isNamed(value);
		case IS_NOT -> !isNamed(value);
		case FROM -> compared(value) >= 0 && hasOrder(value);
		case TO -> compared(value) <= 0 && hasOrder(value);
		};
	}

	private boolean isNamed(FieldValue value) {
		return values.stream().anyMatch(it -> it.equals(value) || it instanceof FieldValue.Words wanted && value instanceof FieldValue.Words said
				&& NameKey.of(wanted.text()).equals(NameKey.of(said.text()))) || isAsLarge(value);
	}

	/** 40 and 40.0 are one number. */
	private boolean isAsLarge(FieldValue value) {
		return value instanceof FieldValue.Amount amount
				&& values.stream().anyMatch(it -> it instanceof FieldValue.Amount wanted && wanted.number().compareTo(amount.number()) == 0);
	}

	private static boolean hasOrder(FieldValue value) {
		return value instanceof FieldValue.Amount || value instanceof FieldValue.Day;
	}

	private int compared(FieldValue value) {
		return switch (value) {
		case FieldValue.Amount it when values.getFirst() instanceof FieldValue.Amount end -> it.number().compareTo(end.number());
		case FieldValue.Day it when values.getFirst() instanceof FieldValue.Day end -> it.day().compareTo(end.day());
		default -> 0;
		};
	}
}
