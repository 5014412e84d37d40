// SPDX-License-Identifier: EPL-2.0
package org.palier.files.csv;

import java.util.ArrayList;
import java.util.List;

/**
 * The faults in one row, collected cell by cell, so that a person sees all of them at once and corrects the row once. One
 * thread uses it, for one row.
 */
public final class RowFaults {

	/**
	 * Reads one cell or a few that belong together.
	 *
	 * @param <T> what comes of them
	 */
	@FunctionalInterface
	public interface Reading<T> {
		/** Reads the cells. @throws RowRejection when they are wrong */
		T read() throws RowRejection;
	}

	private final List<RowRejection> found = new ArrayList<>();

	/**
	 * The value of a reading. If it is wrong, the fault is kept and the stand-in is returned, which is used in this row
	 * alone.
	 */
	public <T> T read(Reading<T> reading, T standIn) {
		try {
			return reading.read();
		} catch (RowRejection fault) {
			found.add(fault);
			return standIn;
		}
	}

	/** @throws RowRejection with everything that is wrong so far; nothing when nothing is */
	public void check() throws RowRejection {
		if (!found.isEmpty()) {
			throw found.getFirst().with(found.subList(1, found.size()));
		}
	}
}
