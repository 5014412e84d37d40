// SPDX-License-Identifier: EPL-2.0
package org.palier.detection.fetch;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Optional;

import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.palier.detection.pages.UnreadablePageException;
import org.palier.ground.Progress;
import org.palier.web.WebAnswer;

/** A feed, or the feed that a page names: as much as it shows, which are its latest entries. */
final class FeedService implements PostService {

	private static final String ACCEPT = "application/rss+xml, application/atom+xml, application/xml;q=0.9, text/xml;q=0.9, text/html;q=0.5";
	private static final int HEAD = 2000;

	private final PatientClient client;

	FeedService(PatientClient client) {
		this.client = client;
	}

	@Override
	public Page page(AccountToFetch account, String from, Progress progress) throws LaterException, UnreadablePageException {
		WebAnswer answer = client.get(address(account), ACCEPT, progress);
		if (!isFeed(answer)) {
			URI named = named(answer).orElseThrow(() -> new UnreadablePageException(PatientClient.WORDS.text("no_feed", account.shown())));
			answer = client.get(named, ACCEPT, progress);
			if (!isFeed(answer)) {
				throw new UnreadablePageException(PatientClient.WORDS.text("no_feed", account.shown()));
			}
		}
		return new Page(answer.body(), "");
	}

	private static URI address(AccountToFetch account) throws UnreadablePageException {
		String address = account.address().isEmpty() ? account.handle() : account.address();
		try {
			return URI.create(address.contains("://") ? address : "https://" + address);
		} catch (IllegalArgumentException none) {
			throw new UnreadablePageException(PatientClient.WORDS.text("no_feed", account.shown()));
		}
	}

	private static boolean isFeed(WebAnswer answer) {
		byte[] body = answer.body();
		String head = new String(body, 0, Math.min(HEAD, body.length), StandardCharsets.ISO_8859_1).toLowerCase(Locale.ROOT);
		return head.matches("(?s).*<(?:[a-z]+:)?(?:rss|feed|rdf)[\\s>].*") && !head.contains("<html");
	}

	private static Optional<URI> named(WebAnswer page) {
		try {
			for (Element link : Jsoup.parse(new ByteArrayInputStream(page.body()), null, page.at().toString())
					.select("link[rel~=(?i)alternate][href]")) {
				if (link.attr("type").toLowerCase(Locale.ROOT).matches("application/(?:rss|atom|rdf)\\+xml.*")) {
					return Optional.of(URI.create(link.absUrl("href")));
				}
			}
		} catch (IOException | IllegalArgumentException none) {
			// Nothing there names a feed.
		}
		return Optional.empty();
	}
}
