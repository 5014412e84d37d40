// SPDX-License-Identifier: EPL-2.0
package org.palier.files.csv;

import java.io.IOException;
import java.io.Reader;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

/**
 * A text file as one text, whatever its encoding, which is found as that of a table is.
 *
 * @param text     without a mark of byte order; ends of lines as they are
 * @param replaced characters that could not be read, and are U+FFFD in the text
 */
public record WholeText(String text, long replaced) {

	/** Reads a file; empty when it is no text. @throws IOException when reading fails */
	public static Optional<WholeText> of(Path file) throws IOException {
		FileEncoding.DetectedEncoding found = FileEncoding.of(file);
		if (found.charset().isEmpty()) {
			return Optional.empty();
		}
		var content = new FileText(file, found.charset().get(), found.mark(), true);
		try (Reader reader = content.reader(Files.newInputStream(file)); var text = new StringWriter()) {
			reader.transferTo(text);
			return Optional.of(new WholeText(text.toString(), content.replaced()));
		}
	}
}
