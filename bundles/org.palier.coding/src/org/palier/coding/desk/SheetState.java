// SPDX-License-Identifier: EPL-2.0
package org.palier.coding.desk;

/** The progress of a coder on a post. */
public enum SheetState {
	/** Nothing is coded yet. */
	OPEN,
	/** A facet is coded, another one not. */
	BEGUN,
	/** Every facet is coded. */
	CODED,
	/** Every facet is coded, and of one the coder hesitated. */
	UNSURE,
	/** Passed over. */
	SKIPPED;

	/** True when the coder need not come back. */
	public boolean isSettled() {
		return this == CODED || this == UNSURE || this == SKIPPED;
	}
}
