// SPDX-License-Identifier: EPL-2.0
package org.palier.detection.live;

import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.net.UnknownHostException;
import java.net.http.HttpClient;
import java.net.http.HttpClient.Redirect;
import java.net.http.HttpHeaders;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;

import org.palier.core.Progress;
import org.palier.core.text.Wording;
import org.palier.detection.pages.UnreadablePageException;

/**
 * Asks machines of the public web, one request at a time: none of a private network, nothing that a site asks programs not to
 * read (robots.txt), and no two requests to one host sooner after one another than the limits or the site say. Used by one
 * thread.
 *
 * @since 0.2.0
 */
public final class LiveClient implements AutoCloseable {

	static final Wording WORDS = new Wording(LiveClient.class, "messages");

	private static final String WHO = "Palier/0.2 (census of public bodies; reads little, on request)";
	private static final int ROBOTS_BYTES = 500_000;

	private final LiveLimits limits;
	private final AllowedHosts hosts;
	private final HttpClient client;
	private final Map<String, RobotsRules> robots = new HashMap<>();
	private final Map<String, Long> asked = new HashMap<>();

	/** @param limits of what is asked @param hosts which machines are asked */
	public LiveClient(LiveLimits limits, AllowedHosts hosts) {
		this.limits = limits;
		this.hosts = hosts;
		this.client = HttpClient.newBuilder().followRedirects(Redirect.NEVER).connectTimeout(limits.timeout()).build();
	}

	/**
	 * What a server answered.
	 *
	 * @param at      its address, after redirections
	 * @param status  of HTTP, none of those that lead elsewhere
	 * @param headers of the answer
	 * @param body    whole
	 */
	public record Answer(URI at, int status, HttpHeaders headers, byte[] body) {

		/** Kind of the content with its parameters, in small letters; empty when it is not said. */
		public String type() {
			return headers.firstValue("Content-Type").orElse("").toLowerCase(Locale.ROOT);
		}
	}

	/**
	 * Asks for a resource, and follows where the site leads.
	 *
	 * @param accept kinds of content, as the header of HTTP has them
	 * @throws UnreadablePageException with the reason for which it was not asked, or has no answer
	 * @throws java.util.concurrent.CancellationException when the thread is interrupted
	 */
	public Answer get(URI start, String accept) throws UnreadablePageException {
		URI at = start;
		for (int i = 0; i <= limits.redirects(); i++) {
			check(at);
			RobotsRules rules = robots(at);
			if (!rules.allows(path(at))) {
				throw new UnreadablePageException(WORDS.text("robots"));
			}
			Answer answer = ask(at, limits.pageBytes(), rules.delay(), accept);
			if (!leadsOn(answer)) {
				return answer;
			}
			at = resolved(at, answer.headers().firstValue("Location").orElse(""));
		}
		throw new UnreadablePageException(WORDS.text("redirects", limits.redirects()));
	}

	private static boolean leadsOn(Answer answer) {
		return answer.status() / 100 == 3 && !answer.headers().firstValue("Location").orElse("").isEmpty();
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

	private void check(URI at) throws UnreadablePageException {
		String scheme = at.getScheme() == null ? "" : at.getScheme().toLowerCase(Locale.ROOT);
		if (at.getHost() == null || !scheme.equals("http") && !scheme.equals("https")) {
			throw new UnreadablePageException(WORDS.text("address"));
		}
		try {
			if (!hosts.allows(at.getHost())) {
				throw new UnreadablePageException(WORDS.text("private", at.getHost()));
			}
		} catch (UnknownHostException unknown) {
			throw new UnreadablePageException(WORDS.text("unknown", at.getHost()));
		}
	}

	/** What a site allows: all when it has no such file, nothing while it cannot say (RFC 9309, 2.3.1). */
	private RobotsRules robots(URI at) {
		String site = at.getScheme() + "://" + at.getRawAuthority();
		RobotsRules known = robots.get(site);
		if (known == null) {
			known = read(URI.create(site + "/robots.txt"));
			robots.put(site, known);
		}
		return known;
	}

	private RobotsRules read(URI file) {
		try {
			URI at = file;
			for (int i = 0; i <= limits.redirects(); i++) {
				check(at);
				Answer answer = ask(at, ROBOTS_BYTES, Duration.ZERO, "text/plain");
				if (leadsOn(answer)) {
					at = resolved(at, answer.headers().firstValue("Location").orElse(""));
				} else if (answer.status() == 200) {
					return RobotsRules.parse(new String(answer.body(), StandardCharsets.UTF_8));
				} else {
					return answer.status() / 100 == 5 ? RobotsRules.NONE_ALLOWED : RobotsRules.ALL_ALLOWED;
				}
			}
			return RobotsRules.ALL_ALLOWED;
		} catch (UnreadablePageException unreachable) {
			return RobotsRules.NONE_ALLOWED;
		}
	}

	private Answer ask(URI at, int bytes, Duration delay, String accept) throws UnreadablePageException {
		pause(at.getHost(), delay);
		HttpRequest request = HttpRequest.newBuilder(at).timeout(limits.timeout()).header("User-Agent", WHO).header("Accept", accept)
				.header("Accept-Language", "fr-CA, en-CA;q=0.8").GET().build();
		try {
			HttpResponse<InputStream> response = client.send(request, BodyHandlers.ofInputStream());
			try (InputStream in = response.body()) {
				return new Answer(at, response.statusCode(), response.headers(), body(in, bytes));
			}
		} catch (IOException failed) {
			throw new UnreadablePageException(WORDS.text("failed"));
		} catch (InterruptedException stop) {
			throw Progress.interrupted(stop);
		}
	}

	/** A body that comes drop by drop ends with the time of a request. */
	private byte[] body(InputStream in, int bytes) throws IOException, UnreadablePageException {
		long end = System.nanoTime() + limits.timeout().toNanos();
		var all = new java.io.ByteArrayOutputStream();
		var buffer = new byte[16_384];
		int read = in.read(buffer);
		while (read >= 0) {
			all.write(buffer, 0, read);
			if (all.size() > bytes) {
				throw new UnreadablePageException(WORDS.text("too_large", bytes / 1_000_000.0));
			}
			if (System.nanoTime() > end) {
				throw new UnreadablePageException(WORDS.text("failed"));
			}
			read = in.read(buffer);
		}
		return all.toByteArray();
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
