// SPDX-License-Identifier: EPL-2.0
package org.palier.files.csv;

import java.util.ArrayList;
import java.util.List;

/**
 * What is wrong in one row: gathered cell by cell, so that a person hears all of it at once and mends the row once.
 * Used for one row, by one thread.
 */
public final class RowFaults {

	/**
	 * Reads one cell or a few that belong together.
	 *
	 * @param <T> what comes of them
	 */
	@FunctionalInterface
	public interface Reading<T> {
		/** What comes of them. @throws RowRejection when they are wrong */
		T read() throws RowRejection;
	}

	private final List<RowRejection> found = new ArrayList<>();

	/** What a reading comes to; what is wrong is kept, and the stand-in given back, which goes no further than the row. */
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
