// SPDX-License-Identifier: EPL-2.0
package org.palier.files;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Objects;

/**
 * The written form of a file of rows and cells. Its rejected rows are written in the same form, so that the author of the file can open
 * them with the same program. Cells are quoted with {@code "}.
 *
 * @param encoding  name of its character set
 * @param delimiter one character, between cells; of {@link #RECORDS} a line end, between records
 * @param marked    whether it begins with a byte order mark
 */
public record FileDialect(String encoding, String delimiter, boolean marked) {

	/** UTF-8 without a mark, cells apart by commas: what is written when an importer says nothing. */
	public static final FileDialect PLAIN = new FileDialect(StandardCharsets.UTF_8.name(), ",", false);

	/**
	 * Records of JSON: their only column is the record itself, and those that are left out are written one a line.
	 */
	public static final FileDialect RECORDS = new FileDialect(StandardCharsets.UTF_8.name(), "\n", false);

	/** Complete on construction. */
	public FileDialect {
		Objects.requireNonNull(encoding);
		if (delimiter.length() != 1) {
			throw new IllegalArgumentException(delimiter);
		}
	}

	/**
	 * True for records of JSON, see {@link #RECORDS}.
	 */
	public boolean isRecords() {
		return delimiter.equals("\n");
	}

	/** The character set. @throws java.nio.charset.UnsupportedCharsetException when this machine has none of the name */
	public Charset charset() {
		return Charset.forName(encoding);
	}
}
