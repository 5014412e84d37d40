// SPDX-License-Identifier: EPL-2.0
package org.palier.search.index;

import java.util.logging.Level;
import java.util.logging.Logger;

/** Keeps Lucene from writing to the terminal of modules of Java with which it would be faster; what fails it throws. */
final class LuceneLog {

	/** Held, since a logger that nobody holds forgets its level. */
	private static final Logger LUCENE = Logger.getLogger("org.apache.lucene");

	private LuceneLog() {
	}

	/** To be said before anything of Lucene is used. */
	static void quiet() {
		LUCENE.setLevel(Level.OFF);
	}
}
