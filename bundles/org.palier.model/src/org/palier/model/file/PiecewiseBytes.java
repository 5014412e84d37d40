// SPDX-License-Identifier: EPL-2.0
package org.palier.model.file;

import java.io.OutputStream;
import java.util.ArrayDeque;
import java.util.Deque;

import org.jspecify.annotations.Nullable;

/**
 * Takes bytes in pieces of a megabyte, and above a limit counts them alone. An array that grows by doubling is held three times
 * over while it grows: with a study of 200 MB that is more than a heap of 1 GB has room for beside the study.
 */
final class PiecewiseBytes extends OutputStream {

	private static final int PIECE = 1 << 20;

	private final long limit;
	private final Deque<byte[]> full = new ArrayDeque<>();
	private byte[] last = new byte[0];
	private int used;
	private long size;

	/** @param limit how many bytes are kept */
	PiecewiseBytes(long limit) {
		this.limit = limit;
	}

	@Override
	public void write(int b) {
		write(new byte[] { (byte) b }, 0, 1);
	}

	@Override
	public void write(byte @Nullable [] bytes, int offset, int length) {
		size += length;
		if (!isWhole()) {
			full.clear();
			last = new byte[0];
			return;
		}
		int done = 0;
		while (done < length) {
			if (used == last.length) {
				if (used > 0) {
					full.add(last);
				}
				last = new byte[PIECE];
				used = 0;
			}
			int part = Math.min(length - done, last.length - used);
			System.arraycopy(bytes, offset + done, last, used, part);
			used += part;
			done += part;
		}
	}

	/** How many bytes there were. */
	long size() {
		return size;
	}

	/** True when none was left out. */
	boolean isWhole() {
		return size <= limit;
	}

	/** Puts all of them into an array. @param at place of the first */
	void copyTo(byte[] all, int at) {
		int place = at;
		for (byte[] piece : full) {
			System.arraycopy(piece, 0, all, place, piece.length);
			place += piece.length;
		}
		System.arraycopy(last, 0, all, place, used);
	}
}
