// SPDX-License-Identifier: EPL-2.0
package org.palier.files.markup;

import java.io.FilterReader;
import java.io.IOException;
import java.io.Reader;

import org.jspecify.annotations.Nullable;

/** Ends the reading of a document that declares entities before its first element: parsers pass over a document type in silence. */
final class PrologWatch extends FilterReader {

	private static final String DECLARATION = "<!ENTITY";

	private boolean watching = true;
	private String before = "";

	PrologWatch(Reader in) {
		super(in);
	}

	/** The first element has begun. */
	void end() {
		watching = false;
	}

	@Override
	public int read() throws IOException {
		char[] one = new char[1];
		return read(one, 0, 1) < 0 ? -1 : one[0];
	}

	@Override
	public int read(char @Nullable [] into, int offset, int length) throws IOException {
		int read = super.read(into, offset, length);
		if (watching && read > 0 && into != null) {
			String seen = before + new String(into, offset, read);
			if (seen.contains(DECLARATION)) {
				throw new XmlReading.EntitiesException();
			}
			before = seen.substring(Math.max(0, seen.length() - DECLARATION.length()));
		}
		return read;
	}
}
