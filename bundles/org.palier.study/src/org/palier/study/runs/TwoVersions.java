// SPDX-License-Identifier: EPL-2.0
package org.palier.study.runs;

import java.io.IOException;

/**
 * The choice between two versions of a study, one unsaved here and one that somebody else put into the file. A person
 * chooses one of three answers, and nothing of either is replaced unasked. The part that shows the study carries out
 * each answer.
 */
public final class TwoVersions {

	/** The answers of a person. */
	public enum Answer {
		/** The version in the file is taken, and the unsaved one is lost. */
		RELOAD,
		/** The unsaved version goes into a folder of its own, and the version in the file is taken. */
		COPY,
		/** The unsaved version replaces the version in the file. */
		OVERWRITE,
		/** Nothing is done. */
		NOTHING
	}

	/** The one who has the unsaved version. */
	public interface Holder {

		/** Asks; may be called again. */
		Answer ask();

		/** Takes the version in the file. */
		void reload() throws IOException;

		/**
		 * Keeps the unsaved version elsewhere, see {@link org.palier.study.copies.StudyCopy}.
		 * @return false when the person thought better of it
		 */
		boolean copy() throws IOException;

		/**
		 * Replaces the version in the file by the unsaved one.
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
