// SPDX-License-Identifier: EPL-2.0
package org.palier.corpus;

import java.util.Locale;

/** A part of a post whose difference from the sealed post can be shown. */
public enum PostPart {
	/** The text of the post. */
	TEXT,
	/** When it was written, as read and as the source writes it. */
	DATE,
	/** The author: account, its id, address and name. */
	AUTHOR,
	/** The account whose post it relays. */
	RELAY,
	/** The post and the account that it answers, and the conversation. */
	REPLY,
	/** Likes, shares and what else was counted when it was seen. */
	METRICS,
	/** All else: platform, ids, address, language, place in the file, media, own fields. */
	REST;

	/** Name of its column in a file of digests. */
	String column() {
		return name().toLowerCase(Locale.ROOT);
	}
}
