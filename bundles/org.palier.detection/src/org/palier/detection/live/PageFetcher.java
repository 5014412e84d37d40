// SPDX-License-Identifier: EPL-2.0
package org.palier.detection.live;

import java.net.URI;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.palier.detection.pages.SavedPage;
import org.palier.detection.pages.UnreadablePageException;
import org.palier.web.AllowedHosts;
import org.palier.web.NoAnswerException;
import org.palier.web.Proxies;
import org.palier.web.WebAnswer;

/** Fetches pages, one at a time, as their sites allow. Used by one thread. */
final class PageFetcher implements AutoCloseable {

	private static final Pattern CHARSET = Pattern.compile("charset\\s*=\\s*\"?([^\\s;\"]+)", Pattern.CASE_INSENSITIVE);

	private final LiveClient client;

	PageFetcher(LiveLimits limits, AllowedHosts hosts, Proxies proxies) {
		this.client = new LiveClient(limits, hosts, proxies);
	}

	/** A page, after redirections. @throws UnreadablePageException @throws NoAnswerException with the reason for which it was not read */
	SavedPage page(URI asked) throws NoAnswerException, UnreadablePageException {
		WebAnswer answer = client.get(asked, "text/html,application/xhtml+xml");
		if (answer.status() != 200) {
			throw new UnreadablePageException(LiveClient.WORDS.text("status", String.valueOf(answer.status())));
		}
		String type = answer.type();
		if (!type.startsWith("text/html") && !type.startsWith("application/xhtml+xml")) {
			throw new UnreadablePageException(LiveClient.WORDS.text("type", type.isEmpty() ? "–" : type));
		}
		Matcher charset = CHARSET.matcher(type);
		String at = answer.at().toString();
		return new SavedPage(at, Optional.of(at), answer.body(), charset.find() ? Optional.of(charset.group(1)) : Optional.empty());
	}

	@Override
	public void close() {
		client.close();
	}
}
