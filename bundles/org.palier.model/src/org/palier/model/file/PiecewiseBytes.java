// SPDX-License-Identifier: EPL-2.0
package org.palier.model.file;

import java.io.OutputStream;
import java.util.ArrayDeque;
import java.util.Deque;

/**
 * Takes bytes in pieces of a megabyte. An array that grows by doubling is held three times over while it grows: with a study
 * of 200 MB that is more than a heap of 1 GB has room for beside the study.
 */
final class PiecewiseBytes extends OutputStream {

	private static final int PIECE = 1 << 20;

	private final Deque<byte[]> full = new ArrayDeque<>();
	private byte[] last = new byte[0];
	private int used;

	@Override
	public void write(int b) {
		write(new byte[] { (byte) b }, 0, 1);
	}

	@Override
	public void write(byte[] bytes, int offset, int length) {
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

	/** All of them in one. Nothing is left in here. */
	byte[] join() {
		byte[] all = new byte[Math.addExact(Math.multiplyExact(full.size(), PIECE), used)];
		int at = 0;
		while (!full.isEmpty()) {
			byte[] piece = full.poll();
			System.arraycopy(piece, 0, all, at, piece.length);
			at += piece.length;
		}
		System.arraycopy(last, 0, all, at, used);
		last = new byte[0];
		used = 0;
		return all;
	}
}
