// SPDX-License-Identifier: EPL-2.0
package org.palier.intake.privacy;

import java.util.Arrays;
import java.util.Comparator;
import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;
import org.palier.corpus.Post;

/**
 * The texts and ids of posts that go, to be looked for in files. A text of sixteen letters and more is found wherever all
 * of it occurs; an id of eight signs and more is found wherever it occurs as a word. A million of them take some ten
 * megabytes. Immutable; thread-safe.
 */
final class ErasedContent {

	/** Nothing. */
	static final ErasedContent NONE = new ErasedContent(Set.of(), Set.of());

	/** Letters of the window that goes over a text. */
	private static final int WINDOW = 16;
	/** A long file is looked at in parts, each with so much of the next as a text may be long. */
	private static final int STEP = 1 << 20;
	private static final int OVERLAP = 1 << 16;
	private static final long BASE = 0x9E3779B97F4A7C15L;
	private static final Pattern ENTITY = Pattern
			.compile("\\\\u([0-9a-fA-F]{4})|\\\\[nrt\"/\\\\]|&#(\\d{1,7});|&#x([0-9a-fA-F]{1,6});|&[a-zA-Z]{2,8};");
	private static final Pattern TAG = Pattern.compile("<[^<>]{1,300}>");

	private final long[] ids;
	/** The hashes of each text's first window and of all of it, and its length; in the order of the first. */
	private final long[] begins;
	private final long[] wholes;
	private final int[] lengths;

	/** The hashes and the length of a text. */
	private record Text(long begin, long whole, int length) {
	}

	private ErasedContent(Set<Long> ids, Set<Text> texts) {
		this.ids = ids.stream().mapToLong(Long::longValue).sorted().toArray();
		Text[] sorted = texts.toArray(Text[]::new);
		Arrays.sort(sorted, Comparator.comparingLong(Text::begin).thenComparingInt(Text::length));
		begins = Arrays.stream(sorted).mapToLong(Text::begin).toArray();
		wholes = Arrays.stream(sorted).mapToLong(Text::whole).toArray();
		lengths = Arrays.stream(sorted).mapToInt(Text::length).toArray();
	}

	/** Gathers posts. Used by one thread. */
	static final class Gathering {

		private final Set<Long> ids = new HashSet<>();
		private final Set<Text> texts = new HashSet<>();

		void add(Post post) {
			ComparedText.id(post.itemId()).forEach(it -> ids.add(hash(it.toLowerCase(Locale.ROOT))));
			text(post.text());
		}

		/** A text of too few letters is found in other words, and is not looked for. */
		void text(String text) {
			String letters = ComparedText.letters(text);
			if (letters.length() >= WINDOW) {
				texts.add(new Text(hash(letters.substring(0, WINDOW)), hash(letters), letters.length()));
			}
		}

		/** A line of {@link ErasedContent#lines()}. @param word it begins with @throws IllegalArgumentException for another line */
		void line(String word, String value) {
			switch (word) {
			case "id" -> ids.add(Long.parseUnsignedLong(value, 16));
			case "text" -> {
				String[] parts = value.split(" ");
				texts.add(new Text(Long.parseUnsignedLong(parts[0], 16), Long.parseUnsignedLong(parts[1], 16), Integer.parseInt(parts[2])));
			}
			default -> throw new IllegalArgumentException(word);
			}
		}

		ErasedContent whole() {
			return new ErasedContent(ids, texts);
		}
	}

	private static long hash(String text) {
		long hash = 0;
		for (int i = 0; i < text.length(); i++) {
			hash = hash * BASE + text.charAt(i) + 1;
		}
		return hash;
	}

	/** All of it as lines of a file, without a text or an id: by them what is left can be looked for when nothing else tells any more. */
	Iterable<String> lines() {
		return () -> Stream.concat(Arrays.stream(ids).mapToObj(it -> "id " + Long.toHexString(it)), IntStream.range(0, begins.length)
				.mapToObj(it -> "text " + Long.toHexString(begins[it]) + ' ' + Long.toHexString(wholes[it]) + ' ' + lengths[it])).iterator();
	}

	boolean isEmpty() {
		return ids.length == 0 && begins.length == 0;
	}

	/** True when a text has one of the ids, or the whole of one of the texts, however a format writes them. */
	boolean isIn(String text) {
		if (isEmpty()) {
			return false;
		}
		for (int from = 0; from < text.length(); from += STEP) {
			if (isInPart(plain(text.substring(from, Math.min(text.length(), from + STEP + OVERLAP))))) {
				return true;
			}
		}
		return false;
	}

	private boolean isInPart(String part) {
		return ids.length > 0 && ComparedText.ids(part).stream().anyMatch(this::isId) || begins.length > 0
				&& (new Letters(part).found(0) != null || part.indexOf('<') >= 0 && new Letters(TAG.matcher(part).replaceAll("")).found(0) != null);
	}

	private boolean isId(String token) {
		return Arrays.binarySearch(ids, hash(token.toLowerCase(Locale.ROOT))) >= 0;
	}

	/** A text without them. */
	String wiped(String text) {
		if (isEmpty()) {
			return text;
		}
		String wiped = text;
		for (String id : new TreeSet<>(ComparedText.ids(text))) {
			if (isId(id)) {
				wiped = ComparedText.without(wiped, id);
			}
		}
		int @Nullable [] place = begins.length == 0 ? null : new Letters(wiped).found(0);
		while (place != null) {
			String before = wiped.substring(0, place[0]) + Erased.NAME;
			wiped = before + wiped.substring(place[1]);
			place = new Letters(wiped).found(before.length());
		}
		return wiped;
	}

	/** A text as a person reads it, without the escapes of JSON and XML. */
	private static String plain(String text) {
		return text.indexOf('\\') < 0 && text.indexOf('&') < 0 ? text : ENTITY.matcher(text).replaceAll(it -> Matcher.quoteReplacement(sign(it)));
	}

	private static String sign(MatchResult escape) {
		int code = escape.group(1) != null ? Integer.parseInt(escape.group(1), 16)
				: escape.group(2) != null ? Integer.parseInt(escape.group(2)) : escape.group(3) != null ? Integer.parseInt(escape.group(3), 16) : ' ';
		return Character.isValidCodePoint(code) ? Character.toString(code) : " ";
	}

	/** The letters of a text, with sums by which any stretch of them is hashed at once. */
	private final class Letters {

		private final int[] places;
		private final long[] sums;
		private final long[] powers;
		private final int count;

		Letters(String text) {
			places = new int[text.length() + 1];
			sums = new long[text.length() + 1];
			powers = new long[text.length() + 1];
			powers[0] = 1;
			int letters = 0;
			for (int i = 0; i < text.length(); i++) {
				char sign = text.charAt(i);
				if (ComparedText.isCompared(sign)) {
					places[letters] = i;
					sums[letters + 1] = sums[letters] * BASE + Character.toLowerCase(sign) + 1;
					powers[letters + 1] = powers[letters] * BASE;
					letters++;
				}
			}
			count = letters;
		}

		private long hash(int from, int length) {
			return sums[from + length] - sums[from] * powers[length];
		}

		/**
		 * The first place of one of the texts and the place behind it; null where there is none.
		 *
		 * @param from first place that is looked at
		 */
		int @Nullable [] found(int from) {
			for (int i = 0; i + WINDOW <= count; i++) {
				if (places[i] >= from) {
					long begin = hash(i, WINDOW);
					for (int at = first(begin); at < begins.length && begins[at] == begin; at++) {
						if (i + lengths[at] <= count && hash(i, lengths[at]) == wholes[at]) {
							return new int[] { places[i], places[i + lengths[at] - 1] + 1 };
						}
					}
				}
			}
			return null;
		}

		private int first(long begin) {
			int at = Arrays.binarySearch(begins, begin);
			if (at < 0) {
				return begins.length;
			}
			while (at > 0 && begins[at - 1] == begin) {
				at--;
			}
			return at;
		}
	}
}
