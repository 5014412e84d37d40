// SPDX-License-Identifier: EPL-2.0
package org.palier.files.packed;

import java.io.IOException;
import java.io.InputStream;

/**
 * One file of a {@link PackedFile}, or the file itself when it is not packed. It can be opened as often as one likes while
 * the packed file is open.
 *
 * @param name   its path within the archive, parts apart by {@code /}; the name of the file when it is alone
 * @param size   bytes that it unpacks to, by what the archive says; of a packed file of one, the bytes that are packed
 * @param source its bytes
 */
public record Part(String name, long size, Source source) {

	/** Gives the bytes of a part. */
	@FunctionalInterface
	public interface Source {
		/** From the begin; the caller closes it. */
		InputStream open() throws IOException;
	}

	/** Its bytes from the begin, which end with {@link SizeLimit.TooLargeException} when they are a bomb; the caller closes them. */
	public InputStream open() throws IOException {
		return source.open();
	}

	/** The last part of its name. */
	public String fileName() {
		return name.substring(Math.max(name.lastIndexOf('/'), name.lastIndexOf('\\')) + 1);
	}
}
