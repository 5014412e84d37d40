// SPDX-License-Identifier: EPL-2.0
package org.palier.intake.privacy;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Pattern;

import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

import org.jspecify.annotations.Nullable;
import org.palier.study.attribution.AccountHash;
import org.palier.study.attribution.StudyAccounts;

/**
 * Names of accounts as keyed hashes: {@code p_} and the first 96 bits of an HMAC-SHA-256 (RFC 2104) of platform and name, in
 * hexadecimal digits. Author, mention, reply and relay of one account are the same, so that threads and counts still join.
 * Thread-safe.
 */
public final class Pseudonyms implements AccountHash {

	private static final String ALGORITHM = "HmacSHA256";
	private static final String MARK = "p_";
	private static final int DIGITS = 24;
	private static final Pattern PSEUDONYM = Pattern.compile(MARK + "[0-9a-f]{" + DIGITS + "}");
	private static final int REMEMBERED = 100_000;

	private final Mac mac;
	/** A few accounts write most of the posts of a file. */
	private final Map<String, String> recent = new LinkedHashMap<>() {
		private static final long serialVersionUID = 1L;

		@Override
		protected boolean removeEldestEntry(Map.@Nullable Entry<String, String> eldest) {
			return size() > REMEMBERED;
		}
	};

	Pseudonyms(byte[] secret) {
		try {
			mac = Mac.getInstance(ALGORITHM);
			mac.init(new SecretKeySpec(secret, ALGORITHM));
		} catch (GeneralSecurityException never) {
			throw new IllegalStateException("every Java has " + ALGORITHM, never);
		}
	}

	/** True for what stands in the place of a name. */
	public static boolean isOne(String text) {
		return text.length() == MARK.length() + DIGITS && PSEUDONYM.matcher(text).matches();
	}

	@Override
	public boolean isHash(String text) {
		return isOne(text);
	}

	@Override
	public synchronized String of(String platform, String name) {
		String spelling = StudyAccounts.spelling(name);
		if (spelling.isEmpty() || isOne(spelling)) {
			return spelling;
		}
		String known = recent.get(platform + '\0' + spelling);
		if (known == null) {
			known = hashed(platform + '\0' + spelling);
			recent.put(platform + '\0' + spelling, known);
		}
		return known;
	}

	/** The hash of an id of a post, whose letters' case counts. */
	public synchronized String ofItem(String platform, String id) {
		return isOne(id) ? id : hashed(platform + '\0' + '#' + id);
	}

	private String hashed(String text) {
		return MARK + HexFormat.of().formatHex(mac.doFinal(text.getBytes(StandardCharsets.UTF_8)), 0, DIGITS / 2);
	}
}
