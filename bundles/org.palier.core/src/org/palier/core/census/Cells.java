// SPDX-License-Identifier: EPL-2.0
package org.palier.core.census;

import java.util.BitSet;

import org.palier.model.PresenceStatus;

/**
 * The cells of a census, agency by agency, each agency's platforms together. Filled by {@link Snapshot}
 * alone and not changed after.
 */
final class Cells {

	private static final PresenceStatus[] STATUSES = PresenceStatus.values();

	private final int usages;
	private final byte[] status;
	private final BitSet coded = new BitSet();
	private final BitSet shown = new BitSet();

	Cells(int cells, int usages) {
		this.usages = usages;
		this.status = new byte[cells];
	}

	void status(int cell, PresenceStatus found) {
		status[cell] = (byte) found.ordinal();
	}

	void coded(int cell) {
		coded.set(cell);
	}

	void shown(int cell, int usage) {
		shown.set(Math.addExact(Math.multiplyExact(cell, usages), usage));
	}

	PresenceStatus status(int cell) {
		return STATUSES[status[cell]];
	}

	boolean isCoded(int cell) {
		return coded.get(cell);
	}

	boolean shows(int cell, int usage) {
		return shown.get(cell * usages + usage);
	}
}
