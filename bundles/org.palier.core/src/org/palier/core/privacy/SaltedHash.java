// SPDX-License-Identifier: EPL-2.0
package org.palier.core.privacy;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;

import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

import org.palier.core.attribution.StudyAccounts;
import org.palier.corpus.Post;

/**
 * Hashes of what was erased, under a salt of the erasure: they tell whether a name is one of them to who has the name, and
 * give no name back. Thread-safe.
 */
final class SaltedHash {

	private static final String ALGORITHM = "HmacSHA256";
	private static final int BYTES = 16;
	private static final int KEPT = 12;

	private final byte[] salt;
	private final Mac mac;

	private SaltedHash(byte[] salt) {
		this.salt = salt;
		try {
			mac = Mac.getInstance(ALGORITHM);
			mac.init(new SecretKeySpec(salt, ALGORITHM));
		} catch (GeneralSecurityException never) {
			throw new IllegalStateException("every Java has " + ALGORITHM, never);
		}
	}

	static SaltedHash fresh() {
		byte[] salt = new byte[BYTES];
		new SecureRandom().nextBytes(salt);
		return new SaltedHash(salt);
	}

	/** @throws IllegalArgumentException when the text is no salt */
	static SaltedHash of(String salt) {
		return new SaltedHash(HexFormat.of().parseHex(salt));
	}

	/** In hexadecimal digits. */
	String salt() {
		return HexFormat.of().formatHex(salt);
	}

	/** Of a handle, an id or an address of an account, on whatever platform. */
	String name(String name) {
		return hashed("name\0" + StudyAccounts.spelling(name));
	}

	/** Of a file, by the digest of its bytes. */
	String file(String sha256) {
		return hashed("file\0" + sha256);
	}

	/** Of a post: its platform and id; where the source gives no id, of account, moment and text. */
	String item(Post post) {
		Instant at = post.createdAt();
		return item(post.platform(), post.itemId(), String.join("\0", post.accountId(), post.accountHandle(), at == null ? post.createdAtRaw() : at.toString(),
				post.text()));
	}

	private String item(String platform, String id, String otherwise) {
		return hashed("item\0" + platform + '\0' + (id.isEmpty() ? '#' + otherwise : id));
	}

	/** The names of the author of a post. */
	static List<String> authors(Post post) {
		var names = new ArrayList<>(List.of(post.accountId(), post.accountHandle(), post.accountUrl()));
		names.removeIf(String::isEmpty);
		return names;
	}

	private synchronized String hashed(String text) {
		return HexFormat.of().formatHex(mac.doFinal(text.getBytes(StandardCharsets.UTF_8)), 0, KEPT);
	}
}
