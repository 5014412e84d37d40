// SPDX-License-Identifier: EPL-2.0
package org.palier.files.csv;

import java.io.InputStream;

import org.palier.files.packed.CountedStream;

/** Counts the bytes read, for progress. */
final class CountingStream extends CountedStream {

	private long count;

	CountingStream(InputStream in) {
		super(in);
	}

	long count() {
		return count;
	}

	@Override
	protected void count(int bytes) {
		count += bytes;
	}
}
