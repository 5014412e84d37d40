// SPDX-License-Identifier: EPL-2.0
package org.palier.intake.privacy;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

import org.palier.corpus.Post;
import org.palier.study.attribution.StudyAccounts;

/**
 * Hashes of what was erased, the first 64 bits of an HMAC-SHA-256 under a salt of the erasure and, where one was at hand, the key of the study, which lies
 * elsewhere: they tell to who has both and a name whether it is one of them, and give no name back. Without a key whoever has the file can ask by a
 * list of names. Thread-safe.
 */
final class SaltedHash {

	private static final String ALGORITHM = "HmacSHA256";
	private static final int BYTES = 16;
	private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}_]+");
	/** Fewer letters would be a greeting. */
	private static final int SHORTEST_TEXT = 12;

	private final byte[] salt;
	private final Mac mac;

	private SaltedHash(byte[] salt, Optional<PrivacyKey> key) {
		this.salt = salt;
		try {
			mac = Mac.getInstance(ALGORITHM);
			mac.init(new SecretKeySpec(key.map(it -> it.derived("palier-erased " + HexFormat.of().formatHex(salt))).orElse(salt), ALGORITHM));
		} catch (GeneralSecurityException never) {
			throw new IllegalStateException("every Java has " + ALGORITHM, never);
		}
	}

	static SaltedHash fresh(Optional<PrivacyKey> key) {
		byte[] salt = new byte[BYTES];
		new SecureRandom().nextBytes(salt);
		return new SaltedHash(salt, key);
	}

	/** @param key empty for one that was kept without @throws IllegalArgumentException when the text is no salt */
	static SaltedHash of(String salt, Optional<PrivacyKey> key) {
		return new SaltedHash(HexFormat.of().parseHex(salt), key);
	}

	/** In hexadecimal digits. */
	String salt() {
		return HexFormat.of().formatHex(salt);
	}

	/** Of a handle, an id or an address of an account, on whatever platform. */
	long name(String name) {
		return hashed("name\0" + StudyAccounts.spelling(name));
	}

	/** Of the word with which a name begins, as releases of before kept it; empty for a name without letters. */
	Optional<Long> begin(String name) {
		return word(name).map(it -> hashed("begin\0" + it));
	}

	/**
	 * Eight bits of the word with which a name begins: enough to look for names at few words of a text, and too few to tell a word; empty for a name without
	 * letters.
	 */
	Optional<Long> first(String name) {
		return word(name).map(it -> hashed("first\0" + it) & 0xff);
	}

	private static Optional<String> word(String name) {
		Matcher word = WORD.matcher(StudyAccounts.spelling(name));
		return word.find() ? Optional.of(word.group().toLowerCase(Locale.ROOT)) : Optional.empty();
	}

	/** Of a file, by the digest of its bytes. */
	long file(String sha256) {
		return hashed("file\0" + sha256);
	}

	/** Of a post: its platform and id; where the source gives no id, of account, moment and text. */
	long item(Post post) {
		Instant at = post.createdAt();
		return item(post.platform(), post.itemId(), String.join("\0", post.accountId(), post.accountHandle(), at == null ? post.createdAtRaw() : at.toString(),
				post.text()));
	}

	/** Of what a post says, with the day on which one of the names of its author said it: it is known again without its id. */
	Set<Long> texts(Post post) {
		String letters = ComparedText.letters(post.text());
		if (letters.length() < SHORTEST_TEXT) {
			return Set.of();
		}
		Instant at = post.createdAt();
		String day = at == null ? post.createdAtRaw() : LocalDate.ofInstant(at, ZoneOffset.UTC).toString();
		return authors(post).stream().map(it -> hashed("text\0" + StudyAccounts.spelling(it) + '\0' + day + '\0' + letters)).collect(Collectors.toUnmodifiableSet());
	}

	/** Of the pieces of a row by which it is known again. */
	Set<Long> pieces(String row) {
		return pieces(ComparedText.pieces(row));
	}

	/** Of the pieces of a post by which it is known again in a row that is left out. */
	Set<Long> pieces(Post post) {
		List<String> pieces = new ArrayList<>(ComparedText.pieces(post.text()));
		pieces.addAll(ComparedText.id(post.itemId()));
		return pieces(pieces);
	}

	/** Of pieces of a row. */
	Set<Long> pieces(List<String> pieces) {
		return pieces.stream().map(it -> hashed("piece\0" + it.toLowerCase(Locale.ROOT))).collect(Collectors.toUnmodifiableSet());
	}

	/** Of all that can be an id of a post in a row, on whatever platform. */
	Set<Long> idsInRow(String row) {
		return ids(ComparedText.ids(row));
	}

	/** Of the id of a post, to be held against those in rows. */
	Set<Long> id(Post post) {
		return ids(ComparedText.id(post.itemId()));
	}

	private Set<Long> ids(List<String> ids) {
		return ids.stream().map(it -> hashed("id\0" + it.toLowerCase(Locale.ROOT))).collect(Collectors.toUnmodifiableSet());
	}

	/** Of a post that others name by its id. */
	long item(String platform, String id) {
		return item(platform, id, "");
	}

	private long item(String platform, String id, String otherwise) {
		return hashed("item\0" + platform + '\0' + (id.isEmpty() ? '#' + otherwise : id));
	}

	/** The names of the author of a post. */
	static List<String> authors(Post post) {
		var names = new ArrayList<>(List.of(post.accountId(), post.accountHandle(), post.accountUrl()));
		names.removeIf(String::isEmpty);
		return names;
	}

	private synchronized long hashed(String text) {
		return ByteBuffer.wrap(mac.doFinal(text.getBytes(StandardCharsets.UTF_8))).getLong();
	}
}
