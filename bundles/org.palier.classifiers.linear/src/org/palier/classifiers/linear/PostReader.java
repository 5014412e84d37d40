// SPDX-License-Identifier: EPL-2.0
package org.palier.classifiers.linear;

import java.util.Arrays;

import org.palier.classifiers.text.Addresses;
import org.palier.corpus.Post;

/**
 * Reads posts as features: words and pairs of words, sequences of 2 to 5 characters within the borders of words, what a post
 * looks like, and what it speaks of ({@link Concepts}). Names of accounts, addresses and numbers are each but a mark: which
 * ones they are is gone before anything is hashed. Holds its room for one thread; no object is made for a word.
 */
final class PostReader {

	/** Changes whenever a post may give other features. */
	static final String VERSION = "1";

	private static final int LONGEST = 5;
	private static final int MIX = 0x9E3779B1;
	private static final int PAIR = 0x2C1B3C6D;
	private static final int BORDER = ' ';
	private static final int FIRST = 0x1F0B5;

	private final Concepts concepts;
	private final Word word = new Word();
	private char[] letters = new char[1024];
	private int[] places = new int[1024];
	private int[] starts = new int[256];
	private int[] ends = new int[256];
	private int[] hashes = new int[256];
	private boolean[] words = new boolean[256];
	private int length;
	private int tokens;
	private int tags;
	private int names;
	private int links;
	private int numbers;
	private int asks;
	private int calls;
	private int pictures;
	private int capitals;
	private int lower;
	private boolean namedFirst;
	private String text = "";

	PostReader(Concepts concepts) {
		this.concepts = concepts;
	}

	/** Hands all features of a post over. @return true when it has a word */
	boolean read(Post post, Features sink) {
		cut(post.words());
		words(sink);
		characters(sink);
		form(post, sink);
		boolean any = false;
		for (int i = 0; i < tokens && !any; i++) {
			any = words[i];
		}
		return any;
	}

	private void cut(String said) {
		text = said;
		length = 0;
		tokens = 0;
		tags = 0;
		names = 0;
		links = 0;
		numbers = 0;
		asks = 0;
		calls = 0;
		pictures = 0;
		capitals = 0;
		lower = 0;
		namedFirst = false;
		int i = 0;
		while (i < said.length()) {
			i = next(i);
		}
	}

	private int next(int i) {
		char c = text.charAt(i);
		if (c <= ' ') {
			return i + 1;
		}
		if (c == '@' || c == '＠') {
			return name(i);
		}
		if (c >= '0' && c <= '9') {
			return digits(i);
		}
		if (Character.isLetter(c)) {
			int end = Addresses.end(text, i);
			return end > i ? mark('~', i, end, links++ > 0 && isLast('~')) : word(i);
		}
		return switch (c) {
		case '?' -> mark('?', i, i + 1, asks++ > 0 && isLast('?'));
		case '!' -> mark('!', i, i + 1, calls++ > 0 && isLast('!'));
		case ':', '"', '«', '“', '€', '$', '£', '%', '|', '…' -> mark(c, i, i + 1, isLast(c));
		case '[' -> bracket(i);
		case '#' -> {
			tags++;
			yield i + 1;
		}
		case '&' -> Addresses.entityEnd(text, i);
		default -> other(i);
		};
	}

	private int bracket(int i) {
		if (text.startsWith("[tel]", i)) {
			return mark('0', i, i + 5, numbers++ > 0 && isLast('0'));
		}
		if (text.startsWith("[e-mail]", i)) {
			return mark('~', i, i + 8, links++ > 0 && isLast('~'));
		}
		return mark('[', i, i + 1, isLast('['));
	}

	private int other(int i) {
		int point = text.codePointAt(i);
		int size = Character.charCount(point);
		if (point > 0x2000 && Character.isEmoji(point) && !Character.isEmojiModifier(point)) {
			pictures++;
			begin(i);
			letter((char) (point >>> 16), i);
			letter((char) point, i);
			finish(i + size, false);
		}
		return i + size;
	}

	private int name(int i) {
		int end = Addresses.nameEnd(text, i);
		if (end == i + 1) {
			return end;
		}
		namedFirst |= tokens == 0;
		return mark('@', i, end, names++ > 0 && isLast('@'));
	}

	/** A number, with whatever is written between its digits; what goes on as letters is a word. */
	private int digits(int i) {
		int end = i;
		while (end < text.length()) {
			char c = text.charAt(end);
			if (c >= '0' && c <= '9') {
				end++;
			} else {
				int gap = end;
				while (gap < text.length() && gap - end < 2 && " ,.:/-()+\u00a0\u202f".indexOf(text.charAt(gap)) >= 0) {
					gap++;
				}
				if (gap > end && gap < text.length() && text.charAt(gap) >= '0' && text.charAt(gap) <= '9') {
					end = gap;
				} else {
					break;
				}
			}
		}
		if (end < text.length() && Character.isLetter(text.charAt(end))) {
			return word(i, end);
		}
		return mark('0', i, end, numbers++ > 0 && isLast('0'));
	}

	private int word(int i) {
		return word(i, i);
	}

	/** @param from where its letters begin; digits before them are one 0 */
	private int word(int i, int from) {
		begin(i);
		if (from > i) {
			letter('0', i);
		}
		int k = from;
		boolean number = from > i;
		while (k < text.length()) {
			char c = text.charAt(k);
			if (c >= '0' && c <= '9') {
				if (!number) {
					letter('0', k);
				}
				number = true;
			} else if (Character.isLetter(c)) {
				number = false;
				capitals += Character.isUpperCase(c) ? 1 : 0;
				lower += Character.isUpperCase(c) ? 0 : 1;
				letter(Letters.plain(c), k);
				if (c == 'œ' || c == 'Œ' || c == 'æ' || c == 'Æ') {
					letter('e', k);
				}
			} else if (!Letters.isMark(c)) {
				break;
			}
			k++;
		}
		if (k < text.length() && text.charAt(k) == '@' && Addresses.isMail(text, k)) {
			length = starts[tokens];
			return mark('~', i, Addresses.nameEnd(text, k), links++ > 0 && isLast('~'));
		}
		finish(k, true);
		return k;
	}

	private boolean isLast(char sign) {
		return tokens > 0 && !words[tokens - 1] && letters[starts[tokens - 1]] == sign;
	}

	/** A sign by itself; several of one kind in a row are one. */
	private int mark(char sign, int start, int end, boolean again) {
		if (!again) {
			begin(start);
			letter(sign, start);
			finish(end, false);
		}
		return end;
	}

	private void begin(int place) {
		if (tokens == starts.length) {
			starts = Arrays.copyOf(starts, tokens * 2);
			ends = Arrays.copyOf(ends, tokens * 2);
			hashes = Arrays.copyOf(hashes, tokens * 2);
			words = Arrays.copyOf(words, tokens * 2);
		}
		starts[tokens] = length;
		ends[tokens] = place;
	}

	private void letter(char letter, int place) {
		if (length + 2 >= letters.length) {
			letters = Arrays.copyOf(letters, letters.length * 2);
			places = Arrays.copyOf(places, letters.length);
		}
		letters[length] = letter;
		places[length++] = place;
	}

	private void finish(int end, boolean isWord) {
		int hash = 7;
		for (int k = starts[tokens]; k < length; k++) {
			hash = mixed(hash, letters[k]);
		}
		hashes[tokens] = hash;
		ends[tokens] = end;
		words[tokens++] = isWord;
	}

	static int mixed(int hash, int next) {
		int h = (hash ^ next) * MIX;
		return h ^ h >>> 15;
	}

	private int from(int token) {
		return places[starts[token]];
	}

	private int until(int token) {
		return token + 1 < tokens ? starts[token + 1] : length;
	}

	private void words(Features sink) {
		for (int i = 0; i < tokens; i++) {
			sink.feature(Features.WORDS, hashes[i], from(i), ends[i]);
			if (i + 1 < tokens) {
				sink.feature(Features.WORDS, mixed(hashes[i] ^ PAIR, hashes[i + 1]), from(i), ends[i + 1]);
			}
		}
		for (int i = 0; i < Math.min(2, tokens); i++) {
			sink.feature(Features.WORDS, mixed(hashes[i] ^ PAIR, FIRST + i), from(i), ends[i]);
		}
	}

	private void characters(Features sink) {
		for (int i = 0; i < tokens; i++) {
			if (words[i]) {
				word.token = i;
				if (!sink.knows(word)) {
					sequences(starts[i], until(i), sink);
					sink.done(word);
				}
			}
		}
	}

	private void sequences(int begin, int end, Features sink) {
		for (int k = begin - 1; k < end; k++) {
			int hash = 11;
			for (int n = 1; n <= LONGEST && k + n - 1 <= end; n++) {
				int at = k + n - 1;
				hash = mixed(hash, at < begin || at == end ? BORDER : letters[at]);
				if (n >= 2) {
					sink.sequence(hash, word, Math.max(k, begin) - begin, Math.min(at, end) - begin);
				}
			}
		}
	}

	/** A word of the post that was read last. */
	final class Word {

		private int token;

		int hash() {
			return hashes[token];
		}

		/** How many letters it has. */
		int length() {
			return until(token) - starts[token];
		}

		boolean says(char[] others) {
			int begin = starts[token];
			return Arrays.equals(letters, begin, until(token), others, 0, others.length);
		}

		/** Its letters. */
		char[] letters() {
			return Arrays.copyOfRange(letters, starts[token], until(token));
		}

		/** Where a letter begins in the words of the post. */
		int start(int letter) {
			return places[starts[token] + letter];
		}

		/** Where a letter ends there; with the word where it lies behind it. */
		int end(int letter) {
			int at = starts[token] + letter;
			return at >= until(token) ? ends[token] : places[at] + 1;
		}
	}

	private void form(Post post, Features sink) {
		flag(sink, Form.REPLY, post.isReply() ? 2 : namedFirst ? 1 : 0);
		flag(sink, Form.LINKS, Math.min(links, 2));
		flag(sink, Form.TAGS, Math.min(tags, 3));
		flag(sink, Form.NAMES, Math.min(names, 2));
		flag(sink, Form.QUESTIONS, Math.min(asks, 2));
		flag(sink, Form.CALLS, Math.min(calls, 2));
		flag(sink, Form.PICTURES, Math.min(pictures, 2));
		flag(sink, Form.NUMBERS, Math.min(numbers, 3));
		flag(sink, Form.LENGTH, 32 - Integer.numberOfLeadingZeros(tokens));
		flag(sink, Form.CAPITALS, capitals * 2 > lower ? 2 : capitals * 5 > lower ? 1 : 0);
		flag(sink, Form.RELAY, post.isRelay() ? 1 : 0);
		concepts.find(letters, starts, ends, hashes, places, tokens, length, sink);
	}

	private static void flag(Features sink, Form attribute, int value) {
		sink.feature(Features.FORM, attribute.hash(value), 0, 0);
	}
}
