// SPDX-License-Identifier: EPL-2.0
package org.palier.core.privacy;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.palier.corpus.Post;

/** Posts of others without the names of whom a study erased: no later import brings them back. */
record ErasedMask(Erased erased) {

	/** Whatever can be a handle: with @, or as a part of an address. */
	private static final Pattern NAMED = Pattern.compile("(?<=[@＠/])[\\p{L}\\p{N}_](?:[\\p{L}\\p{N}_.-]*[\\p{L}\\p{N}_])?");

	/** Whatever can be a name within a cell, or a record, that was left out. */
	private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}_](?:[\\p{L}\\p{N}_.:-]*[\\p{L}\\p{N}_])?");

	/** True when a cell names somebody. */
	boolean isNamed(String cell) {
		return erased.names() && (erased.isErased(cell.strip()) || WORD.matcher(cell).results().anyMatch(it -> erased.isErased(it.group())));
	}

	Post masked(Post post) {
		if (!erased.names()) {
			return post;
		}
		return post.toBuilder().text(text(post.text())).threadId(name(post.threadId())).replyToHandle(name(post.replyToHandle()))
				.relayedFrom(name(post.relayedFrom())).build();
	}

	private String name(String name) {
		return erased.isErased(name) ? Erased.NAME : name;
	}

	private String text(String text) {
		return text.indexOf('@') < 0 && text.indexOf('/') < 0 && text.indexOf('＠') < 0 ? text
				: NAMED.matcher(text).replaceAll(it -> Matcher.quoteReplacement(name(it.group())));
	}
}
