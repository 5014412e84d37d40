// SPDX-License-Identifier: EPL-2.0
package org.palier.corpus.chain;

import java.nio.file.Path;
import java.util.Objects;

/**
 * A fault in a file of a log.
 *
 * @param file which
 * @param line number of the line, from 1
 * @param kind what it is
 * @param says a detail: the format of a newer file, the other study, or the time; may be empty
 */
public record LogFault(Path file, long line, Kind kind, String says) {

	/** The kind of a fault. */
	public enum Kind {
		/** The last line was not written whole; whoever wrote it was not told that it was saved. */
		TORN(true),
		/** A line is not what was written. */
		CHANGED(false),
		/** A line was not what was written in one bit, and its digest proves what it was. */
		MENDED(true),
		/** Lines follow that were written behind an earlier one: two copies of the file were put together. */
		FORKED(true),
		/** The file was written by a later release in a form that this one does not know; nothing of it is read. */
		FUTURE(false),
		/** The file is of another study; nothing of it is read. */
		OTHER_STUDY(false),
		/** A line is older than the one before it, or of a time to come: a clock was wrong. Lines count in their order, whatever they say. */
		CLOCK(true);

		private final boolean harmless;

		Kind(boolean harmless) {
			this.harmless = harmless;
		}

		/** True when nothing is lost by it. */
		public boolean isHarmless() {
			return harmless;
		}
	}

	/** Complete on construction. */
	public LogFault {
		Objects.requireNonNull(file);
		Objects.requireNonNull(kind);
		Objects.requireNonNull(says);
	}
}
