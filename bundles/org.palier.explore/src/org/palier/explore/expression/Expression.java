// SPDX-License-Identifier: EPL-2.0
package org.palier.explore.expression;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Objects;

/**
 * A measure as its author writes it: one SELECT over the views of a study. Immutable.
 *
 * @param sql     what is counted and how; without white space at its ends
 * @param meaning what it measures, in the words of its author; empty where nothing was said
 */
public record Expression(String sql, String meaning) {

	private static final int DIGITS = 12;

	/** Takes white space off both ends, and the semicolon that closes a statement elsewhere. */
	public Expression {
		sql = Objects.requireNonNull(sql).strip();
		while (sql.endsWith(";")) {
			sql = sql.substring(0, sql.length() - 1).stripTrailing();
		}
		meaning = meaning.strip();
	}

	/** The first digits of its SHA-256: two expressions that have the same are the same, to the last space. */
	public String digest() {
		try {
			byte[] whole = MessageDigest.getInstance("SHA-256").digest(sql.getBytes(StandardCharsets.UTF_8));
			return HexFormat.of().formatHex(whole).substring(0, DIGITS);
		} catch (NoSuchAlgorithmException impossible) {
			throw new IllegalStateException(impossible);
		}
	}
}
