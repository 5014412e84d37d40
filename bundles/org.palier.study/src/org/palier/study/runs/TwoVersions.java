// SPDX-License-Identifier: EPL-2.0
package org.palier.study.runs;

import java.io.IOException;

/**
 * What becomes of two versions of a study, one unsaved here and one that somebody else put into the file: a person says so,
 * with one of three answers, and nothing of either is replaced unasked. Whoever shows the study says how each is done.
 */
public final class TwoVersions {

	/** What a person may choose. */
	public enum Answer {
		/** What lies there is taken, and what was unsaved is gone. */
		RELOAD,
		/** What was unsaved goes into a folder of its own, and what lies there is taken. */
		COPY,
		/** What was unsaved replaces what lies there. */
		OVERWRITE,
		/** Nothing is done. */
		NOTHING
	}

	/** The one who has the unsaved version. */
	public interface Holder {

		/** Asks; may be called again. */
		Answer ask();

		/** Takes what lies there. */
		void reload() throws IOException;

		/**
		 * Keeps the unsaved version elsewhere, see {@link org.palier.study.copies.StudyCopy}.
		 * @return false when the person thought better of it
		 */
		boolean copy() throws IOException;

		/**
		 * Puts the unsaved version in the place of what lies there.
		 *
		 * @return false when the person gave up waiting for another writer
		 * @throws StudyChangedException when it was written once more meanwhile
		 */
		boolean overwrite() throws IOException;
	}

	private TwoVersions() {
	}

	/**
	 * Asks until something is done or nothing is wanted.
	 *
	 * @return false when nothing was done: the version here stays unsaved
	 * @throws IOException when reading or writing fails; likewise
	 */
	public static boolean settle(Holder holder) throws IOException {
		while (true) {
			switch (holder.ask()) {
			case RELOAD:
				holder.reload();
				return true;
			case COPY:
				if (holder.copy()) {
					holder.reload();
					return true;
				}
				break;
			case OVERWRITE:
				try {
					return holder.overwrite();
				} catch (StudyChangedException again) {
					// Written once more while the person thought: asked once more.
				}
				break;
			case NOTHING:
				return false;
			}
		}
	}
}
