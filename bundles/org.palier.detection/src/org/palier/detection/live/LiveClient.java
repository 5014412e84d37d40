// SPDX-License-Identifier: EPL-2.0
package org.palier.detection.live;

import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

import org.palier.detection.pages.NotRead;
import org.palier.detection.pages.UnreadablePageException;
import org.palier.ground.Progress;
import org.palier.ground.text.Wording;
import org.palier.web.AllowedHosts;
import org.palier.web.NoAnswerException;
import org.palier.web.Proxies;
import org.palier.web.WebAnswer;
import org.palier.web.WebClient;
import org.palier.web.WebRequest;

/**
 * Asks sites politely, one request at a time. It reads nothing that robots.txt forbids, and leaves between two requests to
 * one host the delay that the limits or the site demand. One thread uses it.
 */
public final class LiveClient implements AutoCloseable {

	static final Wording WORDS = new Wording(LiveClient.class, "messages");

	private static final String WHO = "Palier/0.2 (census of public bodies; reads little, on request)";
	private static final int ROBOTS_BYTES = 500_000;
	/** Requests that a host may leave without an answer, one after the other. */
	private static final int PATIENCE = 3;

	private final LiveLimits limits;
	private final WebClient client;
	private final Map<String, RobotsRules> robots = new HashMap<>();
	private final Map<String, UnreadablePageException> unread = new HashMap<>();
	private final Map<String, Long> asked = new HashMap<>();

	/** @param limits of what is asked @param hosts which machines are asked @param proxies by which proxies */
	public LiveClient(LiveLimits limits, AllowedHosts hosts, Proxies proxies) {
		this.limits = limits;
		this.client = new WebClient(hosts, proxies, PATIENCE);
	}

	/**
	 * Asks for a resource, and follows where the site leads.
	 *
	 * @param accept kinds of content, as the header of HTTP has them
	 * @return with the address after redirections, and no status that leads elsewhere
	 * @throws NoAnswerException       when it was not asked, or has no answer
	 * @throws UnreadablePageException when the site does not want to be asked, or leads nowhere
	 * @throws java.util.concurrent.CancellationException when the thread is interrupted
	 */
	public WebAnswer get(URI start, String accept) throws NoAnswerException, UnreadablePageException {
		URI at = start;
		for (int i = 0; i <= limits.redirects(); i++) {
			RobotsRules rules = robots(at);
			if (!rules.allows(path(at))) {
				throw new UnreadablePageException(NotRead.REFUSED, WORDS.text("robots"));
			}
			WebAnswer answer = ask(at, limits.pageBytes(), rules.delay(), accept);
			Optional<String> location = location(answer);
			if (location.isEmpty()) {
				return answer;
			}
			at = resolved(at, location.get());
		}
		throw new UnreadablePageException(WORDS.text("redirects", limits.redirects()));
	}

	private static Optional<String> location(WebAnswer answer) {
		return answer.headers().firstValue("Location").filter(it -> answer.status() / 100 == 3 && !it.isEmpty());
	}

	private static String path(URI at) {
		String path = at.getRawPath() == null || at.getRawPath().isEmpty() ? "/" : at.getRawPath();
		return at.getRawQuery() == null ? path : path + '?' + at.getRawQuery();
	}

	private static URI resolved(URI from, String location) throws UnreadablePageException {
		try {
			return from.resolve(location.replace(" ", "%20"));
		} catch (IllegalArgumentException noAddress) {
			throw new UnreadablePageException(WORDS.text("location"));
		}
	}

	/**
	 * The rules of a site: everything is allowed when it has no such file, and nothing while the server fails to give it
	 * (RFC 9309, 2.3.1).
	 */
	private RobotsRules robots(URI at) throws NoAnswerException, UnreadablePageException {
		String site = at.getScheme() + "://" + at.getRawAuthority();
		RobotsRules known = robots.get(site);
		if (unread.containsKey(site)) {
			throw new UnreadablePageException(NotRead.RULES_UNKNOWN, unread.get(site).reason());
		}
		if (known == null) {
			known = read(site, URI.create(at.getHost() == null ? "/robots.txt" : site + "/robots.txt"));
			robots.put(site, known);
		}
		return known;
	}

	private RobotsRules read(String site, URI file) throws NoAnswerException, UnreadablePageException {
		URI at = file;
		for (int i = 0; i <= limits.redirects(); i++) {
			WebAnswer answer = ask(at, ROBOTS_BYTES, Duration.ZERO, "text/plain");
			Optional<String> location = location(answer);
			if (location.isPresent()) {
				at = resolved(at, location.get());
			} else if (answer.status() == 200) {
				return RobotsRules.parse(new String(answer.body(), StandardCharsets.UTF_8));
			} else if (answer.status() / 100 == 5) {
				var reason = new UnreadablePageException(NotRead.RULES_UNKNOWN, WORDS.text("robots_unread", String.valueOf(answer.status())));
				unread.put(site, reason);
				throw reason;
			} else {
				return RobotsRules.ALL_ALLOWED;
			}
		}
		return RobotsRules.ALL_ALLOWED;
	}

	private WebAnswer ask(URI at, int bytes, Duration delay, String accept) throws NoAnswerException {
		if (at.getHost() != null) {
			pause(at.getHost(), delay);
		}
		return client.ask(new WebRequest(at, Map.of("User-Agent", WHO, "Accept", accept, "Accept-Language", "fr-CA, en-CA;q=0.8"),
				Optional.empty(), bytes, limits.timeout()));
	}

	private void pause(String host, Duration delay) {
		long wait = Math.max(limits.between().toNanos(), delay.toNanos());
		long now = System.nanoTime();
		Long last = asked.get(host);
		if (last != null && now - last < wait) {
			try {
				Thread.sleep(Duration.ofNanos(wait - (now - last)));
			} catch (InterruptedException stop) {
				throw Progress.interrupted(stop);
			}
		}
		asked.put(host, System.nanoTime());
	}

	@Override
	public void close() {
		client.close();
	}
}
