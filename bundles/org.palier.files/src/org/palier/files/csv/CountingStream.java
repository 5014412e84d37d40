// SPDX-License-Identifier: EPL-2.0
package org.palier.files.csv;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;

import org.jspecify.annotations.Nullable;

/** Counts the bytes read, for progress. */
final class CountingStream extends FilterInputStream {

	private long count;

	CountingStream(InputStream in) {
		super(in);
	}

	long count() {
		return count;
	}

	@Override
	public int read() throws IOException {
		int read = super.read();
		count += read < 0 ? 0 : 1;
		return read;
	}

	@Override
	public int read(byte @Nullable [] into, int offset, int length) throws IOException {
		int read = super.read(into, offset, length);
		count += Math.max(read, 0);
		return read;
	}
}
