// SPDX-License-Identifier: EPL-2.0
package org.palier.files.records;

import java.io.IOException;
import java.io.InputStream;

import org.palier.files.packed.CountedStream;

/** Counts the bytes of a stream, and ends it when one record takes more than anybody's memory should. Used by one thread. */
final class RecordLimit extends CountedStream {

	/** A record is longer than is read. */
	static final class TooLongException extends IOException {
		private static final long serialVersionUID = 1L;
	}

	private final long most;
	private long read;
	private long end = Long.MAX_VALUE;

	RecordLimit(InputStream in, long most) {
		super(in);
		this.most = most;
	}

	/** A record begins that is kept in memory. */
	void begin() {
		end = read + most;
	}

	/** This, with all of it one record. */
	RecordLimit limited() {
		begin();
		return this;
	}

	/** Stops keeping; the bytes that follow are not kept. */
	void end() {
		end = Long.MAX_VALUE;
	}

	/** Bytes so far. */
	long position() {
		return read;
	}

	@Override
	protected void count(int some) throws TooLongException {
		read += some;
		if (read > end) {
			throw new TooLongException();
		}
	}
}
