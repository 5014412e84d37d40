// SPDX-License-Identifier: EPL-2.0
package org.palier.files.packed;

import java.io.IOException;
import java.io.InputStream;

/**
 * Ends the reading of what unpacks to more than anybody would send: an archive that is a bomb. Used by one thread.
 */
public final class SizeLimit extends CountedStream {

	/** More was unpacked than is allowed. */
	public static final class TooLargeException extends IOException {
		private static final long serialVersionUID = 1L;
	}

	/** The most bytes of one part of a workbook, and of a whole archive. */
	public static final long UNPACKED = 1L << 30;
	/** Text and tables pack to a tenth or a fiftieth; deflate cannot pack beyond a thousandth. */
	private static final long MOST_PACKED = 250;
	private static final long ALWAYS_ALLOWED = 64L << 20;

	private long left;

	/** @param packed bytes that it is unpacked from */
	public SizeLimit(InputStream in, long packed) {
		this(in, packed, UNPACKED);
	}

	/**
	 * A limit for content that is not kept and may be larger.
	 *
	 * @param packed packed size in bytes
	 * @param most the most bytes that it may unpack to, however large it is packed
	 */
	public SizeLimit(InputStream in, long packed, long most) {
		super(in);
		this.left = Math.min(most, Math.max(ALWAYS_ALLOWED, packed * MOST_PACKED));
	}

	@Override
	protected void count(int read) throws TooLargeException {
		left -= read;
		if (left < 0) {
			throw new TooLargeException();
		}
	}
}
