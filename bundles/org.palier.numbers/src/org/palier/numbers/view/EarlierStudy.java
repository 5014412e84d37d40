// SPDX-License-Identifier: EPL-2.0
package org.palier.numbers.view;

import java.util.List;
import java.util.Map;

import org.palier.ground.text.Bilingual;
import org.palier.study.runs.FileDigest;

/** The study that was made before the one of a view, which names it: as it was read, or why it could not be. Immutable. */
public sealed interface EarlierStudy {

	/** Where it lies, as the study says. */
	String path();

	/**
	 * One that was read.
	 *
	 * @param title  in its own words
	 * @param view   of it, with its estimates; its corpus may be closed by now
	 * @param bodies the agencies of the later study that are in it: their ids there, by their ids in the later one; one to one
	 * @param read   its file, and its corpus where posts were read
	 */
	record OpenedStudy(String path, Bilingual title, StudyView view, Map<String, String> bodies,
			List<FileDigest> read) implements EarlierStudy {

		/** Copies its collections. */
		public OpenedStudy {
			bodies = Map.copyOf(bodies);
			read = List.copyOf(read);
		}
	}

	/** One that was not. @param reason why, in a sentence */
	record Unread(String path, Bilingual reason) implements EarlierStudy {
	}
}
