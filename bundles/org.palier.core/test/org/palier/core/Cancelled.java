// SPDX-License-Identifier: EPL-2.0
package org.palier.core;

/** Work that somebody has cancelled before it begins. */
public final class Cancelled implements Progress {

	@Override
	public void report(long done, long total) {
		// nobody watches
	}

	@Override
	public boolean isCancelled() {
		return true;
	}
}
