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
import org.palier.ground.text.WebAddress;

import com.fasterxml.jackson.databind.JsonNode;

/** The public statuses of an account as its own server gives them to everybody: {@code lookup}, then {@code statuses}. */
final class MastodonService implements PostService {

	private static final Pattern PROFILE = Pattern.compile("^(https?)://([^/]+)/(?:web/)?@([^/?#@]+)/?(?:[?#].*)?$");
	private static final Pattern USERS = Pattern.compile("^(https?)://([^/]+)/users/([^/?#]+)/?$");

	private final PatientClient client;
	private final LocalDate since;

	MastodonService(PatientClient client, LocalDate since) {
		this.client = client;
		this.since = since;
	}

	@Override
	public Page page(AccountToFetch account, String from, Progress progress) throws LaterException, UnreadablePageException {
		ServerUser place = place(account);
		// The id of the account on its server, a blank, and the id of the last status that was given.
		String id = from.isEmpty() ? id(place, account, progress) : from.substring(0, from.indexOf(' '));
		String before = from.isEmpty() ? "" : "&max_id=" + coded(from.substring(from.indexOf(' ') + 1));
		JsonNode statuses = client.json(URI.create(place.server() + "/api/v1/accounts/" + coded(id) + "/statuses?limit=40" + before), progress);
		if (!statuses.isArray()) {
			throw new UnreadablePageException(PatientClient.WORDS.text("no_posts", account.shown()));
		}
		var lines = new DatedLines(since);
		statuses.forEach(it -> lines.add(it, it.path("created_at").asText(""), it.path("pinned").asBoolean(false)));
		String last = statuses.isEmpty() ? "" : statuses.get(statuses.size() - 1).path("id").asText("");
		String next = id + " " + last;
		return new Page(lines.content(), lines.isPast() || last.isEmpty() || next.equals(from) ? "" : next);
	}

	/** @param server scheme, host and port */
	private record ServerUser(String server, String user) {
	}

	private static ServerUser place(AccountToFetch account) throws UnreadablePageException {
		String address = WebAddress.of(account.address()).isPresent() && !account.address().contains("://") ? "https://" + account.address()
				: account.address();
		for (Pattern form : new Pattern[] { PROFILE, USERS }) {
			Matcher found = form.matcher(address);
			if (found.matches()) {
				return new ServerUser(found.group(1) + "://" + found.group(2), found.group(3));
			}
		}
		int at = account.handle().indexOf('@');
		if (at > 0 && account.handle().substring(at + 1).matches("[A-Za-z0-9.-]+")) {
			return new ServerUser("https://" + account.handle().substring(at + 1), account.handle().substring(0, at));
		}
		throw new UnreadablePageException(PatientClient.WORDS.text("no_server", account.shown()));
	}

	private String id(ServerUser place, AccountToFetch account, Progress progress) throws LaterException, UnreadablePageException {
		String id = client.json(URI.create(place.server() + "/api/v1/accounts/lookup?acct=" + coded(place.user())), progress).path("id")
				.asText("");
		if (id.isEmpty()) {
			throw new UnreadablePageException(PatientClient.WORDS.text("no_posts", account.shown()));
		}
		return id;
	}

	private static String coded(String text) {
		return URLEncoder.encode(text, StandardCharsets.UTF_8);
	}
}
