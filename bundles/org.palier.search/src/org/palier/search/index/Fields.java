// SPDX-License-Identifier: EPL-2.0
package org.palier.search.index;

import org.apache.lucene.document.FieldType;
import org.apache.lucene.index.IndexOptions;
import org.apache.lucene.store.AlreadyClosedException;

/** The fields of an index: words and their places, and never the text itself. */
final class Fields {

	/** The words. */
	static final String WORDS = "words";
	/** Number of a post in its corpus, or of a thing in its list. */
	static final String KEY = "key";
	/** The field by which a post is taken out. */
	static final String POINT = "point";
	/** The digest of a post's text, as a number. */
	static final String WORDING = "wording";

	/** Words that are found, long texts before short ones only where they hold more of what is looked for. */
	static final FieldType RANKED = type(false);
	/** Words that are found, in whatever order. */
	static final FieldType FOUND = type(true);

	private Fields() {
	}

	private static FieldType type(boolean withoutNorms) {
		var type = new FieldType();
		type.setTokenized(true);
		type.setIndexOptions(IndexOptions.DOCS_AND_FREQS_AND_POSITIONS);
		type.setOmitNorms(withoutNorms);
		type.freeze();
		return type;
	}

	/** True for what a damaged index answers with, whatever it was asked. */
	static boolean isDamage(RuntimeException failure) {
		return failure instanceof IllegalArgumentException
				|| failure instanceof IllegalStateException && !(failure instanceof AlreadyClosedException)
				|| failure instanceof IndexOutOfBoundsException || failure instanceof NullPointerException;
	}
}
