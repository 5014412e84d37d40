// SPDX-License-Identifier: EPL-2.0
package org.palier.detection.live;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.palier.detection.pages.PageSink;
import org.palier.detection.pages.SavedPage;
import org.palier.ground.Progress;
import org.palier.ground.text.Bilingual;
import org.palier.web.AllowedHosts;
import org.palier.web.Proxies;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;

/** Against a server of this machine, which only tests may ask. */
class LivePagesTest {

	private static final AllowedHosts LOOPBACK = InetAddress::isLoopbackAddress;
	private static final LiveLimits QUICK = new LiveLimits(3, 10_000, Duration.ofSeconds(5), Duration.ZERO, 3);

	private record Answer(int status, String type, String location, String body) {
	}

	private final Map<String, Answer> site = new ConcurrentHashMap<>();
	private final List<String> asked = new CopyOnWriteArrayList<>();
	private HttpServer server;
	private String home;

	@BeforeEach
	void serve() throws IOException {
		server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
		server.createContext("/", this::answer);
		server.start();
		home = "http://localhost:" + server.getAddress().getPort() + "/";
	}

	@AfterEach
	void stop() {
		server.stop(0);
	}

	private void answer(HttpExchange exchange) throws IOException {
		String path = exchange.getRequestURI().toString();
		asked.add(path);
		Answer answer = site.getOrDefault(path, new Answer(404, "text/html", "", "none"));
		exchange.getResponseHeaders().set("Content-Type", answer.type());
		if (!answer.location().isEmpty()) {
			exchange.getResponseHeaders().set("Location", answer.location());
		}
		byte[] body = answer.body().getBytes(StandardCharsets.UTF_8);
		exchange.sendResponseHeaders(answer.status(), body.length);
		exchange.getResponseBody().write(body);
		exchange.close();
	}

	private void page(String path, String body) {
		site.put(path, new Answer(200, "text/html; charset=utf-8", "", body));
	}

	/** Pages by path, or the reason. */
	private Map<String, String> read(String start, AllowedHosts hosts, LiveLimits limits) throws IOException {
		Map<String, String> found = new TreeMap<>();
		new LivePages(List.of(start), limits, hosts, Proxies.NONE).read(new PageSink() {
			@Override
			public void page(SavedPage page) {
				found.put(URI.create(page.address().orElseThrow()).getPath(), new String(page.body(), StandardCharsets.UTF_8));
			}

			@Override
			public void unreadable(String name, Bilingual reason) {
				found.put(name.replace(home, "/"), "! " + reason.en());
			}
		}, Progress.NONE);
		return found;
	}

	@Test
	void theHomePageAndItsLikelyPagesAreRead() throws IOException {
		page("/", "<a href='/avis'>Avis</a><a href='/contact'>Nous joindre</a><a href='/suivez'>Suivez-nous</a><a href='/a-propos'>À propos</a>"
				+ "<a href='https://elsewhere.example/contact'>Contact</a>");
		page("/suivez", "s");
		page("/contact", "c");
		page("/a-propos", "a");
		assertThat(read(home, LOOPBACK, QUICK).keySet()).containsExactlyInAnyOrder("/", "/suivez", "/contact");
		assertThat(asked).containsExactly("/robots.txt", "/", "/suivez", "/contact");
	}

	@Test
	void whatTheSiteForbidsIsNotAsked() throws IOException {
		site.put("/robots.txt", new Answer(200, "text/plain", "", "User-agent: *\nDisallow: /contact\n"));
		page("/", "<a href='/contact'>Contact</a>");
		page("/contact", "c");
		assertThat(read(home, LOOPBACK, QUICK)).hasEntrySatisfying("/contact", it -> assertThat(it).contains("robots.txt")).containsKey("/");
		assertThat(asked).doesNotContain("/contact");
	}

	@Test
	void aSiteWhoseRulesCannotBeReadIsNotAsked() throws IOException {
		site.put("/robots.txt", new Answer(503, "text/plain", "", ""));
		page("/", "x");
		assertThat(read(home, LOOPBACK, QUICK).get("/")).contains("robots.txt");
		assertThat(asked).containsExactly("/robots.txt");
	}

	@Test
	void redirectionsAreFollowedAndNoLongerThanAllowed() throws IOException {
		site.put("/", new Answer(301, "text/html", "/fr/", ""));
		page("/fr/", "bonjour");
		assertThat(read(home, LOOPBACK, QUICK)).containsEntry("/fr/", "bonjour");
		site.put("/loop", new Answer(302, "text/html", "/loop", ""));
		assertThat(read(home + "loop", LOOPBACK, QUICK).get("/loop")).contains("more than 3 times");
	}

	@Test
	void aPrivateNetworkIsNeverAsked() throws IOException {
		page("/", "x");
		assertThat(read(home, AllowedHosts.PUBLIC, QUICK).get("/")).contains("private network");
		assertThat(asked).isEmpty();
		// Nor by a site that leads there: only this very host is allowed here.
		site.put("/away", new Answer(302, "text/html", "http://127.0.0.2:" + server.getAddress().getPort() + "/", ""));
		AllowedHosts thisOne = address -> address.getHostAddress().equals("127.0.0.1") || address.getHostAddress().equals("0:0:0:0:0:0:0:1");
		assertThat(read(home + "away", thisOne, QUICK).get("/away")).contains("private network");
	}

	@Test
	void whatIsTooLargeOrNoPageIsToldWithTheReason() throws IOException {
		page("/", "<a href='/large'>Contact</a><a href='/picture'>Contact</a>");
		page("/large", "x".repeat(20_000));
		site.put("/picture", new Answer(200, "image/png", "", "png"));
		assertThat(read(home, LOOPBACK, QUICK)).hasEntrySatisfying("/large", it -> assertThat(it).contains("larger"))
				.hasEntrySatisfying("/picture", it -> assertThat(it).contains("image/png"));
		assertThat(read("ftp://example.org/", LOOPBACK, QUICK))
				.containsValue("! This is no address of a page: http or https and a host are needed.");
		assertThat(read("no address at all", LOOPBACK, QUICK))
				.containsValue("! This is no address of a page: http or https and a host are needed.");
	}

	@Test
	void requestsToOneHostKeepTheirDistance() throws IOException {
		page("/", "<a href='/contact'>Contact</a>");
		page("/contact", "c");
		long start = System.nanoTime();
		read(home, LOOPBACK, new LiveLimits(3, 10_000, Duration.ofSeconds(5), Duration.ofMillis(150), 3));
		// Three requests, two distances: a longer time proves nothing, a shorter one would.
		assertThat(Duration.ofNanos(System.nanoTime() - start)).isGreaterThanOrEqualTo(Duration.ofMillis(300));
	}

	@Test
	void theLongestRuleOfOurGroupHolds() throws IOException {
		RobotsRules rules = RobotsRules.parse("""
				User-agent: other
				Disallow: /

				User-agent: *
				Disallow: /prive # not for programs
				Allow: /prive/ouvert
				Disallow: /*.pdf$
				Crawl-delay: 2
				""");
		assertThat(rules.allows("/")).isTrue();
		assertThat(rules.allows("/prive/x")).isFalse();
		assertThat(rules.allows("/prive/ouvert/x")).isTrue();
		assertThat(rules.allows("/a/b.pdf")).isFalse();
		assertThat(rules.allows("/a/b.pdf?x")).isTrue();
		assertThat(rules.delay()).isEqualTo(Duration.ofSeconds(2));
		assertThat(RobotsRules.parse("User-agent: Palier\nDisallow: /\nUser-agent: *\nAllow: /").allows("/x")).isFalse();
	}
}
