// SPDX-License-Identifier: EPL-2.0
package org.palier.corpus;

import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.jspecify.annotations.Nullable;

/**
 * Makes one text of each post, which the database takes apart: a cell handed over costs about a microsecond, a post has more
 * than twenty. They are handed on some thousand at a time, and taken apart many thousand at a time. For one run and one thread.
 */
final class PostPacking {

	/** A post to be looked up in the corpus. */
	static final int KNOWN = 1;
	/** A text with one of the characters between fields. */
	static final int ESCAPED = 2;
	/** Has what only some sources tell. */
	static final int DETAILED = 4;
	/** Has values of fields that the study declares. */
	static final int VALUED = 8;
	/** Flags of a row are those above, and the number of the shape of its metrics times this. */
	static final int SHAPE = 16;

	static final char FIELD = '\u001f';
	static final char ITEM = '\u001e';
	static final char DETAIL = '\u001d';
	static final char ESCAPE = '\u001b';
	/** The distance from a character between fields to the one that is written for it after {@link #ESCAPE}. */
	static final int SHIFT = 0x40;

	/** The texts of a post, in the order of their fields, from 1. */
	static final List<String> TEXTS = List.of("platform", "item_id", "account_id", "account_handle", "account_url", "author", "text",
			"language",
			"created_at_raw", "url", "thread_id", "reply_to", "reply_to_handle", "relayed_from", "source_file", "account", "relayed_account");
	static final int FIELDS = TEXTS.size() + 6;

	/** Rows that are taken apart together; of posts that may be there already more, since all those are gone through each time. */
	private static final int ROWS = 30_720;
	private static final int KNOWN_ROWS = 122_880;
	private static final int CHARACTERS = 48 << 20;
	private static final int SHAPES = 60;
	/** Rows and characters that are handed on together: few, so that they are gone before the collector takes them for what stays. */
	private static final int HANDED_ROWS = 2_048;
	private static final int HANDED_CHARACTERS = 1 << 20;

	/** A set of metrics of posts, of which a row has the numbers alone. @param names in their order @param number from 1 */
	record Shape(List<String> names, int number) {
	}

	private final StringBuilder packed = new StringBuilder(1 << 12);
	private final String[] texts = new String[TEXTS.size()];
	private final Map<Set<String>, Shape> shapes = new LinkedHashMap<>();
	private PackedRows rows = new PackedRows(HANDED_ROWS);
	/** The number of posts that will be taken apart together. */
	private int count;
	private long characters;
	private int flags;
	/** The number of characters to be handed on. */
	private long handed;

	/** Microseconds since 1970, downwards; empty for none. */
	static String micros(@Nullable Instant moment) {
		return moment == null ? ""
				: String.valueOf(Math.addExact(Math.multiplyExact(moment.getEpochSecond(), 1_000_000L), moment.getNano() / 1000));
	}

	/** True when what is there should be handed on before more is added. */
	boolean isFull() {
		return rows.size() >= HANDED_ROWS || handed >= HANDED_CHARACTERS || isWhole();
	}

	private boolean isWhole() {
		return count >= ((flags & KNOWN) == 0 ? ROWS : KNOWN_ROWS) || characters >= CHARACTERS || shapes.size() >= SHAPES;
	}

	/** Returns the posts added since the last call. @param last true when nothing follows */
	PackedRows taken(boolean last) {
		PackedRows full = rows;
		rows = new PackedRows(last ? 0 : HANDED_ROWS);
		handed = 0;
		if ((last || isWhole()) && count > 0) {
			full.end(new PackedRows.End(flags, List.copyOf(shapes.values())));
			shapes.clear();
			count = 0;
			characters = 0;
			flags = 0;
		}
		return full;
	}

	void add(long n, Post post, String account, String created, int ordinal, boolean known) {
		packed.setLength(0);
		texts[0] = post.platform();
		texts[1] = post.itemId();
		texts[2] = post.accountId();
		texts[3] = post.accountHandle();
		texts[4] = post.accountUrl();
		texts[5] = post.author();
		texts[6] = post.text();
		texts[7] = post.language();
		texts[8] = post.createdAtRaw();
		texts[9] = post.url();
		texts[10] = post.threadId();
		texts[11] = post.replyTo();
		texts[12] = post.replyToHandle();
		texts[13] = post.relayedFrom();
		texts[14] = post.sourceFile();
		texts[15] = account;
		texts[16] = AccountKey.ofRelayed(post).text();
		int escaped = 0;
		// A loop and no line of calls: the compiler would write each of them out, in all who call this.
		for (String each : texts) {
			escaped |= escaped(each);
			packed.append(FIELD);
		}
		packed.append(created).append(FIELD).append(micros(post.seenAt())).append(FIELD).append(post.sourceRow()).append(FIELD).append(ordinal)
				.append(FIELD);
		int shape = metrics(post.metrics());
		packed.append(FIELD);
		boolean detailed = !post.details().isNone();
		if (detailed) {
			escaped |= details(post.details());
		}
		boolean valued = !post.own().isEmpty();
		if (valued) {
			escaped |= values(post.own());
		}
		int all = (known ? KNOWN : 0) | escaped | (detailed ? DETAILED : 0) | (valued ? VALUED : 0);
		String text = packed.toString();
		rows.add(n, all | shape * SHAPE, text);
		flags |= all;
		count++;
		characters += text.length();
		handed += text.length();
	}

	/** Behind all else, since few posts have any: field, value, field, value. */
	private int values(Map<String, String> own) {
		int escaped = 0;
		char before = FIELD;
		for (Map.Entry<String, String> each : own.entrySet()) {
			packed.append(before);
			escaped |= escaped(each.getKey());
			packed.append(ITEM);
			escaped |= escaped(each.getValue());
			before = ITEM;
		}
		return escaped;
	}

	/** Writes a field. @return {@link #ESCAPED} when it had to be written differently */
	private int escaped(String text) {
		int length = text.length();
		for (int i = 0; i < length; i++) {
			char c = text.charAt(i);
			if (c <= FIELD && c >= ESCAPE) {
				return differently(text);
			}
		}
		packed.append(text);
		return 0;
	}

	private int differently(String text) {
		for (int i = 0; i < text.length(); i++) {
			char each = text.charAt(i);
			if (each <= FIELD && each >= ESCAPE) {
				packed.append(ESCAPE).append((char) (each + SHIFT));
			} else {
				packed.append(each);
			}
		}
		return ESCAPED;
	}

	private int metrics(Map<String, Long> metrics) {
		if (metrics.isEmpty()) {
			return 0;
		}
		Shape shape = shapes.get(metrics.keySet());
		if (shape == null) {
			shape = new Shape(metrics.keySet().stream().sorted().toList(), shapes.size() + 1);
			shapes.put(Set.copyOf(metrics.keySet()), shape);
		}
		String between = "";
		for (String name : shape.names()) {
			packed.append(between).append(metrics.get(name));
			between = String.valueOf(ITEM);
		}
		return shape.number();
	}

	private int details(PostDetails details) {
		packed.append(details.authorRole().id()).append(DETAIL);
		int escaped = escaped(details.quotes());
		packed.append(DETAIL).append(details.ownThread() == null ? "" : details.ownThread()).append(DETAIL).append(micros(details.editedAt()))
				.append(DETAIL);
		String between = "";
		for (Medium medium : details.media()) {
			packed.append(between).append(medium.kind().id()).append(ITEM);
			escaped |= escaped(medium.address());
			packed.append(ITEM);
			escaped |= escaped(medium.words());
			between = String.valueOf(ITEM);
		}
		packed.append(DETAIL);
		between = "";
		for (String choice : details.poll()) {
			packed.append(between);
			escaped |= escaped(choice);
			between = String.valueOf(ITEM);
		}
		return escaped;
	}
}
