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
 * Hashes of what was erased. They are the first 64 bits of an HMAC-SHA-256 under a salt of the erasure and, where one was
 * at hand, the key of the study, which is kept elsewhere. With both and a name one can find out whether the name is one of
 * them; no name can be found from them. Without a key, whoever has the file can ask by a list of names. Thread-safe.
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

	/** The salt in hexadecimal digits. */
	String salt() {
		return HexFormat.of().formatHex(salt);
	}

	/** The hash of a handle, an id or an address of an account, on whatever platform. */
	long name(String name) {
		return hashed("name\0" + StudyAccounts.spelling(name));
	}

	/** The hash of the word with which a name begins, as earlier releases kept it; empty for a name without letters. */
	Optional<Long> begin(String name) {
		return word(name).map(it -> hashed("begin\0" + it));
	}

	/**
	 * Eight bits of the word with which a name begins; empty for a name without letters. They are enough to look for names
	 * at few words of a text, and too few to reveal a word.
	 */
	Optional<Long> first(String name) {
		return word(name).map(it -> hashed("first\0" + it) & 0xff);
	}

	private static Optional<String> word(String name) {
		Matcher word = WORD.matcher(StudyAccounts.spelling(name));
		return word.find() ? Optional.of(word.group().toLowerCase(Locale.ROOT)) : Optional.empty();
	}

	/** The hash of a file, by the digest of its bytes. */
	long file(String sha256) {
		return hashed("file\0" + sha256);
	}

	/** The hash of a post by its platform and id; where the source gives no id, by account, moment and text. */
	long item(Post post) {
		Instant at = post.createdAt();
		return item(post.platform(), post.itemId(),
				String.join("\0", post.accountId(), post.accountHandle(), at == null ? post.createdAtRaw() : at.toString(), post.text()));
	}

	/** Hashes of a post's text, each with the day and one name of the author: by them the post is known again without its id. */
	Set<Long> texts(Post post) {
		String letters = ComparedText.letters(post.text());
		if (letters.length() < SHORTEST_TEXT) {
			return Set.of();
		}
		Instant at = post.createdAt();
		String day = at == null ? post.createdAtRaw() : LocalDate.ofInstant(at, ZoneOffset.UTC).toString();
		return authors(post).stream().map(it -> hashed("text\0" + StudyAccounts.spelling(it) + '\0' + day + '\0' + letters))
				.collect(Collectors.toUnmodifiableSet());
	}

	/** Hashes of the pieces of a row by which it is known again. */
	Set<Long> pieces(String row) {
		return pieces(ComparedText.pieces(row));
	}

	/** Hashes of the pieces of a post by which it is known again in a row that is left out. */
	Set<Long> pieces(Post post) {
		List<String> pieces = new ArrayList<>(ComparedText.pieces(post.text()));
		pieces.addAll(ComparedText.id(post.itemId()));
		return pieces(pieces);
	}

	/** Hashes of pieces of a row. */
	Set<Long> pieces(List<String> pieces) {
		return pieces.stream().map(it -> hashed("piece\0" + it.toLowerCase(Locale.ROOT))).collect(Collectors.toUnmodifiableSet());
	}

	/** Hashes of all that can be an id of a post in a row, on whatever platform. */
	Set<Long> idsInRow(String row) {
		return ids(ComparedText.ids(row));
	}

	/** Hashes of the id of a post, to be compared with those in rows. */
	Set<Long> id(Post post) {
		return ids(ComparedText.id(post.itemId()));
	}

	private Set<Long> ids(List<String> ids) {
		return ids.stream().map(it -> hashed("id\0" + it.toLowerCase(Locale.ROOT))).collect(Collectors.toUnmodifiableSet());
	}

	/** The hash of a post that others name by its id. */
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
