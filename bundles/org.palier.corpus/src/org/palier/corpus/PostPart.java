// SPDX-License-Identifier: EPL-2.0
package org.palier.corpus;

import java.util.Locale;

/** What of a post can be told to differ from what was sealed. */
public enum PostPart {
	/** What it says. */
	TEXT,
	/** When it was written, as read and as the source writes it. */
	DATE,
	/** Who wrote it: account, its id, address and name. */
	AUTHOR,
	/** Whose post it relays. */
	RELAY,
	/** What it answers, whom, and in which conversation. */
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
