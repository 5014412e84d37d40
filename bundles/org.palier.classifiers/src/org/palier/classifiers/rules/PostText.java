// SPDX-License-Identifier: EPL-2.0
package org.palier.classifiers.rules;

import org.palier.corpus.Post;

/**
 * A post as rules read it. Its own words end where a quoted post begins ("QT @name"): the quotation is
 * somebody else's. The mark of a relay ("RT @name:") and the names that an answer begins with are no part of
 * the body, so that rules for the beginning of a post see what it says first.
 *
 * <p>Room for one thread, used again for post after post.
 */
final class PostText {

	private final Tokens tokens = new Tokens();
	private final Tokenizer tokenizer = new Tokenizer(tokens);
	private int size;
	private int body;
	private int link;
	private int question;
	private boolean relayed;
	private boolean reply;
	private boolean named;
	private boolean quotes;
	private boolean empty;

	/** A post by itself. */
	static PostText of(Post post) {
		var text = new PostText();
		text.read(post);
		return text;
	}

	void read(Post post) {
		tokenizer.read(post.words());
		size = quotation();
		quotes = size < tokens.size();
		boolean mark = size > 1 && tokens.says(0, "rt") && tokens.is(1, TokenKind.MENTION);
		body = !mark ? 0 : size > 2 && tokens.says(2, ":") ? 3 : 2;
		int first = body;
		while (first < size && tokens.is(first, TokenKind.MENTION)) {
			first++;
		}
		named = first > body && !mark && !post.isRelay();
		body = named ? first : body;
		relayed = mark || post.isRelay();
		reply = post.isReply();
		link = -1;
		question = -1;
		empty = true;
		for (int i = 0; i < size; i++) {
			TokenKind kind = tokens.kind(i);
			link = link < 0 && kind == TokenKind.URL ? i : link;
			question = question < 0 && tokens.says(i, "?") ? i : question;
			empty &= kind != TokenKind.WORD && kind != TokenKind.TAG && kind != TokenKind.URL;
		}
	}

	private int quotation() {
		for (int i = 1; i + 1 < tokens.size(); i++) {
			if (tokens.is(i + 1, TokenKind.MENTION) && tokens.says(i, "qt")) {
				return i;
			}
		}
		return tokens.size();
	}

	/** In order; those from {@link #size} on are quoted. */
	Tokens tokens() {
		return tokens;
	}

	/** How many tokens are its own. */
	int size() {
		return size;
	}

	/** Position of the first token of the body. */
	int body() {
		return body;
	}

	/** Position of its first address; -1 when it has none. */
	int link() {
		return link;
	}

	/** Position of its first question mark; -1 when it has none. */
	int question() {
		return question;
	}

	/** Whether the post relays another one. */
	boolean relayed() {
		return relayed;
	}

	/** Whether the source says that it answers somebody. */
	boolean reply() {
		return reply;
	}

	/** Whether its body follows a name that it begins with. */
	boolean named() {
		return named;
	}

	/** Whether it quotes another post. */
	boolean quotes() {
		return quotes;
	}

	/** True when there is nothing to read. */
	boolean isEmpty() {
		return empty;
	}
}
