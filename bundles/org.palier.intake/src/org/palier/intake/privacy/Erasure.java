// SPDX-License-Identifier: EPL-2.0
package org.palier.intake.privacy;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.HexFormat;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.LongStream;

import org.jspecify.annotations.Nullable;
import org.palier.corpus.Post;
import org.palier.ground.text.Wording;

/**
 * One erasure of a study, as its file tells it: hashes of what went, and in clear the days of a period. Immutable; thread-safe.
 *
 * @param on     the day
 * @param hash   with its salt
 * @param kept   hashes by their kind, sorted
 * @param period whose posts went; empty for another order
 */
record Erasure(LocalDate on, SaltedHash hash, Map<ErasedKind, long[]> kept, Optional<DatedRow> period) {

	/** With what the first line of a file says it is one, and the line of a period begins. */
	static final String FIRST_LINE = "palier-erased 1";
	static final String PERIOD = "period ";
	/** The first line of one that is kept by a key, and how its line begins that names the key by its fingerprint. */
	static final String KEYED = "palier-erased 2";
	static final String KEY = "key ";

	private static final Wording WORDS = new Wording(Erasure.class, "messages");
	private static final int DIGITS = 16;
	private static final long[] NONE = {};

	boolean has(ErasedKind kind) {
		return of(kind).length > 0;
	}

	boolean has(ErasedKind kind, long hashed) {
		return Arrays.binarySearch(of(kind), hashed) >= 0;
	}

	boolean hasOne(ErasedKind kind, Set<Long> hashed) {
		return hashed.stream().anyMatch(it -> has(kind, it));
	}

	private long[] of(ErasedKind kind) {
		return kept.getOrDefault(kind, NONE);
	}

	boolean took(Post post) {
		if (has(ErasedKind.NAME) && SaltedHash.authors(post).stream().anyMatch(it -> has(ErasedKind.NAME, hash.name(it)))
				|| has(ErasedKind.ITEM) && has(ErasedKind.ITEM, hash.item(post)) || has(ErasedKind.ROW) && hasOne(ErasedKind.ROW, hash.id(post))
				|| period.filter(it -> it.isIn(post)).isPresent()) {
			return true;
		}
		// Two posts that say the same have two ids; where one has none, the words tell.
		if (has(ErasedKind.BARE) || post.itemId().isEmpty() && has(ErasedKind.TEXT)) {
			Set<Long> texts = hash.texts(post);
			return hasOne(ErasedKind.BARE, texts) || post.itemId().isEmpty() && hasOne(ErasedKind.TEXT, texts);
		}
		return false;
	}

	/** Where a key is looked for, when one is needed. */
	@FunctionalInterface
	interface KeyAtHand {
		Optional<PrivacyKey> get() throws IOException;
	}

	/** @throws PrivacyException when the file is damaged, or its key is not at hand */
	static Erasure read(Path file, KeyAtHand keys) throws IOException {
		try (BufferedReader lines = Files.newBufferedReader(file)) {
			String first = lines.readLine();
			boolean keyed = KEYED.equals(first);
			if (!keyed && !FIRST_LINE.equals(first)) {
				throw new IllegalArgumentException(FIRST_LINE);
			}
			LocalDate on = LocalDate.parse(after("on ", lines.readLine()));
			String salt = after("salt ", lines.readLine());
			SaltedHash hash = SaltedHash.of(salt, keyed ? Optional.of(key(file, after(KEY, lines.readLine()), keys)) : Optional.empty());
			Map<ErasedKind, LongStream.Builder> read = new EnumMap<>(ErasedKind.class);
			Optional<DatedRow> period = Optional.empty();
			for (String line = lines.readLine(); line != null; line = lines.readLine()) {
				if (line.startsWith(PERIOD)) {
					String[] days = line.substring(PERIOD.length()).split("\\.\\.");
					period = Optional.of(new DatedRow(LocalDate.parse(days[0]), LocalDate.parse(days[1])));
				} else {
					int end = line.indexOf(' ');
					// Releases of before kept more digits.
					read.computeIfAbsent(ErasedKind.valueOf(line.substring(0, end).toUpperCase(Locale.ROOT)), it -> LongStream.builder())
							.add(HexFormat.fromHexDigitsToLong(line, end + 1, end + 1 + DIGITS));
				}
			}
			Map<ErasedKind, long[]> kept = new EnumMap<>(ErasedKind.class);
			read.forEach((kind, hashes) -> kept.put(kind, hashes.build().sorted().toArray()));
			return new Erasure(on, hash, kept, period);
		} catch (IllegalArgumentException | IndexOutOfBoundsException | DateTimeException damaged) {
			throw new PrivacyException(WORDS.text("erased.damaged", file));
		}
	}

	private static PrivacyKey key(Path file, String fingerprint, KeyAtHand keys) throws IOException {
		return keys.get().filter(it -> it.fingerprint().equals(fingerprint))
				.orElseThrow(() -> new PrivacyException(WORDS.text("erased.key", file.getFileName(), fingerprint)));
	}

	private static String after(String word, @Nullable String line) {
		if (line == null || !line.startsWith(word)) {
			throw new IllegalArgumentException(word);
		}
		return line.substring(word.length());
	}
}
