// SPDX-License-Identifier: EPL-2.0
package org.palier.files.packed;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;

import org.jspecify.annotations.Nullable;

/**
 * A stream whose bytes are counted as they are read, each once. Used by one thread.
 */
public abstract class CountedStream extends FilterInputStream {

	/** @param in whose bytes are counted */
	protected CountedStream(InputStream in) {
		super(in);
	}

	/** So many bytes more were read, 0 at the end. @throws IOException to end the reading */
	protected abstract void count(int bytes) throws IOException;

	@Override
	public final int read() throws IOException {
		int one = super.read();
		count(one < 0 ? 0 : 1);
		return one;
	}

	@Override
	public final int read(byte @Nullable [] into, int offset, int length) throws IOException {
		int some = super.read(into, offset, length);
		count(Math.max(some, 0));
		return some;
	}
}
