// SPDX-License-Identifier: EPL-2.0
package org.palier.importers.posts;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The id and the account that the address of a post contains, for tables without columns for them.
 *
 * @param item the platform's id of the post; empty where the address has none
 * @param handle name of the account, without @; empty where the address has none
 */
record PostAddress(String item, String handle) {

	/** The result for an address that contains neither or is not read. */
	static final PostAddress NOTHING = new PostAddress("", "");

	/** In each the groups {@code item} and, where the address names the account, {@code handle}. */
	private static final List<Pattern> FORMS = List.of(
			Pattern.compile("(?:twitter|x)\\.com/(?:i/web|(?<handle>\\w{1,15}))/status(?:es)?/(?<item>\\d+)"),
			Pattern.compile("facebook\\.com/(?<handle>[A-Za-z0-9.]*[A-Za-z][A-Za-z0-9.]*)/(?:posts|videos)/(?:[^/?]*/)?(?<item>\\d+)"),
			Pattern.compile("facebook\\.com/\\d+/posts/(?:[^/?]*/)?(?<item>\\d+)(?<handle>)"),
			Pattern.compile("(?:youtube\\.com/watch\\?(?:.*&)?v=|youtu\\.be/|youtube\\.com/shorts/)(?<item>[\\w-]{11})(?<handle>)"),
			Pattern.compile("instagram\\.com/(?<handle>)(?:p|reel|tv)/(?<item>[\\w-]+)"),
			Pattern.compile("linkedin\\.com/.*urn:li:(?:activity|share|ugcPost):(?<item>\\d+)(?<handle>)"),
			Pattern.compile("bsky\\.app/profile/(?<handle>[^/]+)/post/(?<item>\\w+)"),
			Pattern.compile("tiktok\\.com/@(?<handle>[^/]+)/video/(?<item>\\d+)"),
			Pattern.compile("//[^/]+/@(?<handle>[\\w.@-]+)/(?<item>\\d{15,})"));

	/** Reads an address; no network is asked. */
	static PostAddress of(String url) {
		for (Pattern form : FORMS) {
			Matcher found = form.matcher(url);
			if (!url.isEmpty() && found.find()) {
				String handle = found.group("handle");
				return new PostAddress(found.group("item"), handle == null ? "" : handle);
			}
		}
		return NOTHING;
	}
}
