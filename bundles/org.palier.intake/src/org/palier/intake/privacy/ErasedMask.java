// SPDX-License-Identifier: EPL-2.0
package org.palier.intake.privacy;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.palier.corpus.Post;
import org.palier.corpus.PostBuilder;
import org.palier.ground.text.UnseenSigns;

/**
 * Posts of others without the names of whom a study erased, and without the ids of posts that it erased: no later import brings them back.
 * For one import, in one thread at a time.
 */
final class ErasedMask {

	/** A stretch between whose ends a name begins and ends, as an erasure finds names. */
	private static final Pattern PART = Pattern.compile("[\\p{L}\\p{N}_]+");
	/** A name in several words, an address: so many parts are tried. */
	private static final int MOST_PARTS = 12;

	private final Erased erased;
	/** Few names begin with a word of a text, and few words make most of all texts. */
	private final RecentlyFound<String, Boolean> begins;

	/** Where a name stands. */
	private record Span(int from, int to) {
	}

	ErasedMask(Erased erased) {
		this.erased = erased;
		this.begins = new RecentlyFound<>(erased::beginsName);
	}

	/** True when a cell names somebody. */
	boolean isNamed(String cell) {
		String seen = UnseenSigns.without(cell);
		return erased.names() && (isName(seen.strip()) || !named(seen).isEmpty());
	}

	Post masked(Post post) {
		if (!erased.names() && !erased.items()) {
			return post;
		}
		String platform = post.platform();
		PostBuilder made = post.toBuilder().text(text(post.text(), platform)).threadId(item(name(post.threadId()), platform))
				.replyTo(item(post.replyTo(), platform)).replyToHandle(name(post.replyToHandle())).relayedFrom(name(post.relayedFrom()))
				.quotes(item(post.details().quotes(), platform));
		post.own().forEach((field, value) -> made.own(field, text(value, platform)));
		return made.build();
	}

	private String item(String id, String platform) {
		return erased.isErasedItem(platform, id) ? Erased.NAME : id;
	}

	private String name(String name) {
		return isName(UnseenSigns.without(name)) ? Erased.NAME : name;
	}

	/** True for what is erased by name; of an account of the census, whose posts alone were, the name stays. */
	private boolean isName(String name) {
		Matcher first = PART.matcher(name);
		return first.find() && begins.of(first.group()) && erased.isErased(name);
	}

	private String text(String text, String platform) {
		String masked = text;
		if (erased.names()) {
			String seen = UnseenSigns.without(text);
			List<Span> spans = named(seen);
			masked = spans.isEmpty() ? text : seen;
			for (int i = spans.size() - 1; i >= 0; i--) {
				masked = masked.substring(0, spans.get(i).from()) + Erased.NAME + masked.substring(spans.get(i).to());
			}
		}
		if (erased.items()) {
			for (String id : new TreeSet<>(ComparedText.ids(masked))) {
				masked = erased.isErasedItem(platform, id) ? ComparedText.without(masked, id) : masked;
			}
		}
		return masked;
	}

	/** Where names stand in a text, the longest at each place. */
	private List<Span> named(String text) {
		List<Span> spans = new ArrayList<>();
		List<MatchResult> parts = PART.matcher(text).results().toList();
		for (int i = 0; i < parts.size(); i++) {
			if (begins.of(parts.get(i).group())) {
				int from = parts.get(i).start();
				for (int last = Math.min(parts.size(), i + MOST_PARTS) - 1; last >= i; last--) {
					int to = parts.get(last).end();
					if (erased.isErased(text.substring(from, to))) {
						spans.add(new Span(from, to));
						i = last;
						break;
					}
				}
			}
		}
		return spans;
	}
}
