// SPDX-License-Identifier: EPL-2.0
package org.palier.corpus.chain;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.HexFormat;

/**
 * The digest of a line: of the study, of the digest of the line before it, and of the line itself. The first {@value #BYTES} bytes of a
 * SHA-256, as hexadecimal digits: it finds errors of disks, of editors and of merges, and no forger, who can compute it as well. One thread
 * uses it.
 */
final class ChainDigest {

	/** The bytes of a digest. */
	static final int BYTES = 10;
	/** Digits of a digest. */
	static final int DIGITS = 2 * BYTES;
	private static final byte BETWEEN = 0x1f;

	private final MessageDigest sha;
	private final byte[] study;

	/** @param study id, so that a line of another study never fits */
	ChainDigest(String study) {
		this.study = study.getBytes(StandardCharsets.UTF_8);
		try {
			this.sha = MessageDigest.getInstance("SHA-256");
		} catch (NoSuchAlgorithmException never) {
			throw new IllegalStateException("every Java has SHA-256", never);
		}
	}

	/**
	 * Computes the digest of a line.
	 *
	 * @param before digest of the line before it; empty for the first
	 * @param bytes that hold it
	 * @param from first of it
	 * @param length of it
	 */
	String of(String before, byte[] bytes, int from, int length) {
		sha.update(study);
		sha.update(BETWEEN);
		sha.update(before.getBytes(StandardCharsets.US_ASCII));
		sha.update(BETWEEN);
		sha.update(bytes, from, length);
		return HexFormat.of().formatHex(Arrays.copyOf(sha.digest(), BYTES));
	}

	/** Computes the digest of a text. */
	String of(String before, String text) {
		byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
		return of(before, bytes, 0, bytes.length);
	}
}
