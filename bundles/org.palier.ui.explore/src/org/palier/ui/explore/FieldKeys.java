// SPDX-License-Identifier: EPL-2.0
package org.palier.ui.explore;

import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Event;
import org.palier.explore.PivotField;

/**
 * The actions of letters on the field that has the focus. They never apply in a text or a list, where letters are written or searched for.
 */
interface FieldKeys {

	/** The actions on a field. */
	enum Deed {
		/** It tells rows apart. */
		ROWS,
		/** It tells columns apart. */
		COLUMNS,
		/** Counts the things that the field describes. */
		MEASURE,
		/** It is written into the filter. */
		FILTER,
		/** It stands on neither side. */
		REMOVE;

		/** The name of the action in a menu, with its key. */
		String label() {
			return switch (this) {
			case ROWS -> ExploreMessages.fieldToRows;
			case COLUMNS -> ExploreMessages.fieldToColumns;
			case MEASURE -> ExploreMessages.fieldAsMeasure;
			case FILTER -> ExploreMessages.fieldAsFilter;
			case REMOVE -> ExploreMessages.fieldRemove;
			};
		}

		/** The deed of a key; empty for one that does nothing here. */
		private static Optional<Deed> of(Event event) {
			if (event.keyCode == SWT.DEL || event.keyCode == SWT.BS) {
				return Optional.of(REMOVE);
			}
			// The letter of rows is that of the window's language; L is taken in both.
			String letter = String.valueOf(event.character).toUpperCase(Locale.ROOT);
			return (event.stateMask & SWT.MODIFIER_MASK & ~SWT.SHIFT) != 0 ? Optional.empty()
					: letter.equals("L") ? Optional.of(ROWS)
							: Stream.of(values())
									.filter(it -> it != REMOVE
											&& letter.equals(ExploreMessages.fieldLetters.substring(it.ordinal(), it.ordinal() + 1)))
									.findFirst();
		}
	}

	/** Does it. */
	void does(Deed deed, PivotField field);

	/** Does what a key asks. @return false for a key that asks nothing */
	default boolean typed(Event event, PivotField field) {
		Optional<Deed> deed = Deed.of(event);
		deed.ifPresent(it -> does(it, field));
		return deed.isPresent();
	}
}
