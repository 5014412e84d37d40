// SPDX-License-Identifier: EPL-2.0
package org.palier.detection.pages;

import java.io.IOException;
import java.nio.file.Path;

import org.palier.ground.Progress;

/** A source of pages. */
@FunctionalInterface
public interface PageSource {

	/**
	 * Hands over its pages, one after the other.
	 *
	 * @throws IOException                                when the source as a whole cannot be read
	 * @throws java.util.concurrent.CancellationException once the progress is cancelled
	 */
	void read(PageSink sink, Progress progress) throws IOException;

	/** Saved pages. @param place a folder with all below it, or one file */
	static PageSource saved(Path place) {
		return (sink, progress) -> new SavedPages().read(place, sink, progress);
	}
}
