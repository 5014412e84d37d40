// SPDX-License-Identifier: EPL-2.0
package org.palier.corpus;

import java.util.List;

/**
 * An author's account and its posts.
 *
 * @param platform id of the platform
 * @param account  text of its {@link AccountKey}; empty for the posts that name no account
 * @param id       the platform's id of it; may be empty
 * @param handles  handles under which it wrote, without @, sorted
 * @param urls     its addresses, sorted
 * @param author   one of the names shown; may be empty
 * @param posts    1 or more
 */
public record AccountCount(String platform, String account, String id, List<String> handles, List<String> urls,
		String author, long posts) {

	/** Copies its lists. */
	public AccountCount {
		handles = List.copyOf(handles);
		urls = List.copyOf(urls);
	}
}
