// SPDX-License-Identifier: EPL-2.0
package org.palier.classifiers.rules;

import java.util.List;
import java.util.Optional;

import org.palier.classifiers.rules.Token.Kind;
import org.palier.corpus.Post;

/**
 * A post as rules read it. Its own words end where a quoted post begins ("QT @name"): the quotation is
 * somebody else's. The mark of a relay ("RT @name:") and the names that an answer begins with are no part of
 * the body, so that rules for the beginning of a post see what it says first.
 *
 * @param tokens  in order
 * @param body    position of the first token of the body
 * @param relayed whether the post relays another one
 * @param reply   whether the source says that it answers somebody
 * @param named   whether its body follows a name that it begins with
 * @param quotes  whether it quotes another post
 */
record PostText(List<Token> tokens, int body, boolean relayed, boolean reply, boolean named, boolean quotes) {

	static PostText of(Post post) {
		List<Token> all = new Tokenizer(post.words()).tokens();
		int quotation = quotation(all);
		List<Token> own = all.subList(0, quotation);
		int body = 0;
		boolean mark = own.size() > 1 && own.get(0).text().equals("rt") && own.get(1).kind() == Kind.MENTION;
		if (mark) {
			body = own.size() > 2 && own.get(2).text().equals(":") ? 3 : 2;
		}
		boolean named = false;
		int first = body;
		while (first < own.size() && own.get(first).kind() == Kind.MENTION) {
			first++;
			named = !mark && !post.isRelay();
		}
		return new PostText(own, named ? first : body, mark || post.isRelay(), post.isReply(), named,
				quotation < all.size());
	}

	private static int quotation(List<Token> tokens) {
		for (int i = 1; i + 1 < tokens.size(); i++) {
			if (tokens.get(i).text().equals("qt") && tokens.get(i + 1).kind() == Kind.MENTION) {
				return i;
			}
		}
		return tokens.size();
	}

	/** The first token of a kind. */
	Optional<Token> first(Kind kind) {
		return tokens.stream().filter(it -> it.kind() == kind).findFirst();
	}

	/** The first token that is exactly this. */
	Optional<Token> first(String text) {
		return tokens.stream().filter(it -> it.text().equals(text)).findFirst();
	}

	/** True when there is nothing to read. */
	boolean isEmpty() {
		return tokens.stream().noneMatch(it -> it.kind() == Kind.WORD || it.kind() == Kind.TAG || it.kind() == Kind.URL);
	}
}
