// SPDX-License-Identifier: EPL-2.0
package org.palier.core.table;

import java.util.Objects;

import org.palier.core.text.Bilingual;

/** What one cell of a {@link Table} holds. */
public sealed interface Value {

	/**
	 * A thing of the study, by its id and by its name.
	 *
	 * @param id    stable id, or {@code all} for every one
	 * @param label name shown
	 */
	record Item(String id, Bilingual label) implements Value {

		/** Id of an item that stands for all of a kind: all jurisdictions, all platforms, all posts. */
		public static final String ALL = "all";

		/** True for an item that stands for all of a kind. */
		public boolean isAll() {
			return id.equals(ALL);
		}
		/** Complete on construction. */
		public Item {
			Objects.requireNonNull(id);
			Objects.requireNonNull(label);
		}
	}

	/** How many, 0 or more. */
	record Count(long number) implements Value {
	}

	/** A part of a whole, as a fraction from 0 to 1. */
	record Share(double fraction) implements Value {
		/** Refuses what is no fraction. */
		public Share {
			if (!(fraction >= 0 && fraction <= 1)) {
				throw new IllegalArgumentException("Not a share: " + fraction);
			}
		}
	}

	/**
	 * A number that is no count, e.g. a mean or a median; its column says of what.
	 *
	 * @param digits decimals that readers are shown, 0 or more; files keep the number as it is
	 */
	record Decimal(double number, int digits) implements Value {
		/** Refuses what is no number. */
		public Decimal {
			if (!Double.isFinite(number)) {
				throw new IllegalArgumentException("Not a number: " + number);
			}
		}

		/** A number of which readers are shown one decimal. */
		public Decimal(double number) {
			this(number, 1);
		}
	}

	/** A number that does not exist here, e.g. a share of nothing. */
	record Undefined(Bilingual reason) implements Value {
		/** Complete on construction. */
		public Undefined {
			Objects.requireNonNull(reason);
		}
	}
}
