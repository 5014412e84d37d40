// SPDX-License-Identifier: EPL-2.0
package org.palier.detection.fetch;

import java.net.URI;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.palier.detection.pages.UnreadablePageException;
import org.palier.ground.Progress;

import com.fasterxml.jackson.databind.JsonNode;

/** {@code app.bsky.feed.getAuthorFeed} of the public interface of Bluesky, which asks for no key. */
final class BlueskyService implements PostService {

	private static final Pattern PROFILE = Pattern.compile("/profile/([^/?#]+)");

	private final PatientClient client;
	private final String server;
	private final LocalDate since;

	/** @param server scheme, host and port */
	BlueskyService(PatientClient client, String server, LocalDate since) {
		this.client = client;
		this.server = server;
		this.since = since;
	}

	@Override
	public Page page(AccountToFetch account, String from, Progress progress) throws LaterException, UnreadablePageException {
		JsonNode page = client.json(
				URI.create(server + "/xrpc/app.bsky.feed.getAuthorFeed?limit=100&filter=posts_with_replies&actor=" + coded(actor(account))
				+ (from.isEmpty() ? "" : "&cursor=" + coded(from))), progress);
		JsonNode feed = page.path("feed");
		if (!feed.isArray()) {
			throw new UnreadablePageException(PatientClient.WORDS.text("no_posts", account.shown()));
		}
		var lines = new DatedLines(since);
		for (JsonNode each : feed) {
			boolean pinned = each.path("reason").path("$type").asText("").endsWith("reasonPin");
			String reposted = each.path("reason").path("indexedAt").asText("");
			String moment = reposted.isEmpty() ? each.path("post").path("record").path("createdAt").asText("") : reposted;
			lines.add(each, moment, pinned);
		}
		String next = page.path("cursor").asText("");
		return new Page(lines.content(), lines.isPast() || feed.isEmpty() || next.equals(from) ? "" : next);
	}

	private static String actor(AccountToFetch account) {
		Matcher profile = PROFILE.matcher(account.address());
		return profile.find() ? java.net.URLDecoder.decode(profile.group(1), StandardCharsets.UTF_8) : account.handle();
	}

	private static String coded(String text) {
		return URLEncoder.encode(text, StandardCharsets.UTF_8);
	}
}
