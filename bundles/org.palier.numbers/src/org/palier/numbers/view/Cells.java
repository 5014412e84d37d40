// SPDX-License-Identifier: EPL-2.0
package org.palier.numbers.view;

import org.jspecify.annotations.Nullable;
import org.palier.model.PresenceStatus;

/**
 * The cells of a census in columns, agency by agency, each agency's platforms together. Changed only while
 * they are filled; then they are read by any number of threads. Cells can be laid over others, so that what a
 * scenario changes costs no copy of what it leaves.
 */
public final class Cells {

	private static final PresenceStatus[] STATUSES = PresenceStatus.values();
	private static final int STATUS = 3;
	private static final int CODED = 4;

	private final int words;
	private final int[] over;
	private final byte[] state;
	private final long[] shown;
	/** How each was looked for, see {@link StepsOfCell}; a scenario supposes nothing of it. */
	private final byte[] steps;
	/** Usages on which the coders of a cell are split; a scenario supposes nothing of them either. */
	private final long[] open;
	private final @Nullable Cells under;

	/** Cells that nobody checked. @param usages number of usages of the codebook */
	public Cells(int cells, int usages) {
		this.words = words(usages);
		this.over = new int[0];
		this.under = null;
		this.state = new byte[cells];
		this.shown = new long[Math.multiplyExact(cells, words)];
		this.steps = new byte[cells];
		this.open = new long[shown.length];
	}

	private Cells(Cells under, int[] over, byte[] state, long[] shown) {
		this.words = under.words;
		this.under = under;
		this.over = over;
		this.state = state;
		this.shown = shown;
		this.steps = under.steps;
		this.open = under.open;
	}

	/**
	 * Makes cells that replace some of these.
	 *
	 * @param over  for each cell the place of what it is instead, or -1 when it is as here
	 * @param state for each place, see {@link #state(PresenceStatus, boolean)}
	 * @param shown for each place, the bits of the usages in {@link #words} longs
	 */
	public Cells overlaid(int[] over, byte[] state, long[] shown) {
		return new Cells(this, over, state, shown);
	}

	/**
	 * How a status, and whether the presence was coded, are written in one byte; what is no presence is not coded, whatever was coded when it
	 * was one.
	 */
	public static byte state(PresenceStatus status, boolean coded) {
		return (byte) (status.ordinal() | (coded && status == PresenceStatus.PRESENT ? CODED : 0));
	}

	/** The status in such a byte. */
	public static PresenceStatus status(byte state) {
		return STATUSES[state & STATUS];
	}

	/** Whether the presence was coded, by such a byte. */
	public static boolean isCoded(byte state) {
		return (state & CODED) != 0;
	}

	/** The number of longs that have a bit for each usage. */
	public static int words(int usages) {
		return Math.max(1, (usages + Long.SIZE - 1) / Long.SIZE);
	}

	/** Sets what is known of a cell. */
	public void state(int cell, byte known) {
		state[cell] = known;
	}

	/** Sets how a cell was looked for. */
	public void steps(int cell, StepsOfCell looks) {
		steps[cell] = looks.packed();
	}

	/** How a cell was looked for; in a scenario as in its study. */
	public StepsOfCell steps(int cell) {
		return StepsOfCell.unpacked(steps[cell]);
	}

	/** Adds that a usage was seen. */
	public void show(int cell, int usage) {
		shown[cell * words + usage / Long.SIZE] |= 1L << usage % Long.SIZE;
	}

	/** Says that the coders of a cell are split on a usage. */
	public void leaveOpen(int cell, int usage) {
		open[cell * words + usage / Long.SIZE] |= 1L << usage % Long.SIZE;
	}

	/** The usages on which the coders of a cell are split, 64 of them; in a scenario as in its study. @param word the first 64, the next, … */
	public long open(int cell, int word) {
		return open[cell * words + word];
	}

	/** Sets the usages seen, 64 of them. @param word the first 64, the next, … */
	public void shown(int cell, int word, long usages) {
		shown[cell * words + word] = usages;
	}

	/** Returns the state of a cell. */
	public byte state(int cell) {
		Cells below = under;
		if (below == null) {
			return state[cell];
		}
		int place = over[cell];
		return place < 0 ? below.state(cell) : state[place];
	}

	/** The usages seen, 64 of them. @param word the first 64, the next, … */
	public long shown(int cell, int word) {
		Cells below = under;
		if (below == null) {
			return shown[cell * words + word];
		}
		int place = over[cell];
		return place < 0 ? below.shown(cell, word) : shown[place * words + word];
	}

	/** Longs for the usages of a cell. */
	public int words() {
		return words;
	}

	/** True when a usage was seen. */
	public boolean shows(int cell, int usage) {
		return (shown(cell, usage / Long.SIZE) >>> usage % Long.SIZE & 1) != 0;
	}
}
