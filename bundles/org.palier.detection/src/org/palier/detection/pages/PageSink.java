// SPDX-License-Identifier: EPL-2.0
package org.palier.detection.pages;

import org.palier.ground.text.Bilingual;

/**
 * Takes pages as they are read, in the thread that reads.
 */
public interface PageSink {

	/** A page. */
	void page(SavedPage page);

	/** One that could not be read; the others go on. @param name where it lies @param reason what is wrong with it */
	void unreadable(String name, Bilingual reason);

	/** One that could not be had from the web. @param name its address @param why in short @param reason in a sentence */
	default void notRead(String name, NotRead why, Bilingual reason) {
		unreadable(name, reason);
	}
}
