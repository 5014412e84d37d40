// SPDX-License-Identifier: EPL-2.0
package org.palier.intake.privacy;

import java.time.LocalDate;

/**
 * An order to erase something.
 */
public sealed interface ErasureOrder {

	/** The name in commands and manifests. */
	String id();

	/** All posts of who has a handle. @param handle with @ or without, or a pseudonym of the study */
	record Author(String handle) implements ErasureOrder {
		@Override
		public String id() {
			return "author";
		}
	}

	/** All posts of an account. @param account the platform's id of it, its address, or a pseudonym of the study */
	record Account(String account) implements ErasureOrder {
		@Override
		public String id() {
			return "account";
		}
	}

	/** All posts of a period, in universal time; those without a date stay. @param from first day @param to last day */
	record Period(LocalDate from, LocalDate to) implements ErasureOrder {
		@Override
		public String id() {
			return "period";
		}
	}

	/** All posts that an import brought; a post that other imports brought too loses what this one says of it. @param run its id */
	record Import(String run) implements ErasureOrder {
		@Override
		public String id() {
			return "import";
		}
	}
}
