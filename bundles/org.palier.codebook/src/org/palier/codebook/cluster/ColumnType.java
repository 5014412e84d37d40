// SPDX-License-Identifier: EPL-2.0
package org.palier.codebook.cluster;

/** The type of a column, as Java, lines of JSON and a cluster hold it. */
public enum ColumnType {
	/** A {@code String}. */
	TEXT,
	/** A {@code Long}. */
	NUMBER,
	/** A {@code Boolean}. */
	FLAG,
	/** A {@code List<String>}. */
	TEXTS,
	/** A {@code Map<String, String>}. */
	WORDS,
	/** A {@code Map<String, Long>}. */
	COUNTS,
	/** A {@code List<Map<String, String>>}, each with the keys of {@link PostColumn#MEDIUM}. */
	MEDIA
}
