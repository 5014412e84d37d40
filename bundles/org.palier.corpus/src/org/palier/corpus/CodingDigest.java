// SPDX-License-Identifier: EPL-2.0
package org.palier.corpus;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.time.Instant;
import java.util.Arrays;
import java.util.Objects;

/**
 * The digest of a coding: of its post key, facet, value, coder, kind, time, version, what it supersedes, the version of
 * the program and the {@link CodingDetails} where there are any. A person's coding has its evidence in it too. It
 * includes nothing else, so that it stays the same in another corpus and reveals nothing of texts. It is the first 16
 * bytes of a SHA-256, because a corpus has millions of them. Java and the database compute the same; an object of this
 * is Java's, for one thread.
 */
final class CodingDigest {

	private static final int BYTES = 16;
	private static final char BETWEEN = '\u001f';

	/**
	 * The digest of the coding c with the details d, as 32 hexadecimal digits. Lengths precede free texts: no two
	 * codings read the same. Data that codings did not have before 0.2.0 is part of it only where there is some, so
	 * that older codings keep their digests.
	 */
	static final String HEX = "left(sha256(concat_ws(chr(31), c.post, " + EarlierFacets.digestedOf("c.facet")
			+ ", strlen(c.value), c.value, strlen(c.coder), c.coder, c.kind, epoch_us(c.coded_at), strlen(c.version), c.version, c.supersedes, "
			+ more("coder_version", "c.coder_version", "''") + ", " + more("text_version", "d.text_version", "1") + ", "
			+ more("set", "d.set_id", "''") + ", " + more("alternative", "d.alternative", "''") + ", " + more("memo", "d.memo", "''") + ", "
			+ more("seen_suggestion", "d.seen_suggestion", "NULL")
			+ ", CASE WHEN c.kind <> '" + CoderKind.MACHINE.id() + "' THEN nullif(c.evidence, '') END)), " + 2 * BYTES + ")";

	private static String more(String name, String column, String none) {
		return "CASE WHEN " + column + " IS DISTINCT FROM " + none + " AND " + column + " IS NOT NULL THEN '" + name + "' || chr(31) || strlen("
				+ column + "::VARCHAR) || chr(31) || " + column + "::VARCHAR END";
	}

	/** The digest as it is stored. */
	static final String STORED = "unhex(" + HEX + ")";

	/** Used again for one coding after another: to ask for it costs more than to use it. */
	private final MessageDigest sha = FileState.sha256();
	private final StringBuilder text = new StringBuilder();

	/** Computes the digest that is stored beside the coding. */
	byte[] of(Coding coding) {
		text.setLength(0);
		text.append(coding.post()).append(BETWEEN).append(EarlierFacets.digested(coding.facet()));
		free(coding.value().text());
		free(coding.coder());
		text.append(BETWEEN).append(coding.kind().id()).append(BETWEEN).append(micros(coding.at()));
		free(coding.version());
		text.append(BETWEEN).append(coding.supersedes());
		CodingDetails details = coding.details();
		more("coder_version", coding.coderVersion());
		more("text_version", details.textVersion() == 1 ? "" : String.valueOf(details.textVersion()));
		more("set", details.set());
		more("alternative", details.alternative());
		more("memo", details.memo());
		more("seen_suggestion", Objects.toString(details.seenSuggestion(), ""));
		if (coding.kind() != CoderKind.MACHINE && !coding.evidence().isEmpty()) {
			text.append(BETWEEN).append(coding.evidence());
		}
		return Arrays.copyOf(sha.digest(text.toString().getBytes(StandardCharsets.UTF_8)), BYTES);
	}

	private void more(String name, String value) {
		if (!value.isEmpty()) {
			text.append(BETWEEN).append(name);
			free(value);
		}
	}

	private void free(String value) {
		text.append(BETWEEN).append(bytes(value)).append(BETWEEN).append(value);
	}

	/** How long a text is in UTF-8; ids, of which a million codings have five each, are not written for it. */
	private static int bytes(String value) {
		for (int i = 0; i < value.length(); i++) {
			if (value.charAt(i) >= 0x80) {
				return value.getBytes(StandardCharsets.UTF_8).length;
			}
		}
		return value.length();
	}

	/** The database keeps microseconds. */
	private static long micros(Instant at) {
		return Math.addExact(Math.multiplyExact(at.getEpochSecond(), 1_000_000L), at.getNano() / 1000);
	}
}
