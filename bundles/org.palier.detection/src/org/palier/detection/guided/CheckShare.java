// SPDX-License-Identifier: EPL-2.0
package org.palier.detection.guided;

import java.nio.charset.StandardCharsets;
import java.util.zip.CRC32;

/**
 * The part of a list that one of several checkers takes. The ids of the agencies decide, so that the share stays the same when agencies
 * come and go.
 *
 * @param part from 1 to of
 * @param of   checkers, 1 or more
 */
public record CheckShare(int part, int of) {

	/** All of it. */
	public static final CheckShare ALL = new CheckShare(1, 1);

	/** @throws IllegalArgumentException when there is no such part */
	public CheckShare {
		if (of < 1 || part < 1 || part > of) {
			throw new IllegalArgumentException(part + "/" + of);
		}
	}

	/** Whether an agency is in it. */
	public boolean has(String agency) {
		if (of == 1) {
			return true;
		}
		var sum = new CRC32();
		sum.update(agency.getBytes(StandardCharsets.UTF_8));
		return sum.getValue() % of == part - 1;
	}
}
