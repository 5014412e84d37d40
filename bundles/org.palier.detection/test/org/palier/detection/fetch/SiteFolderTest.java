// SPDX-License-Identifier: EPL-2.0
package org.palier.detection.fetch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.catchThrowable;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CopyOnWriteArrayList;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.palier.detection.links.LinkForms;
import org.palier.detection.links.StudyPlatforms;
import org.palier.detection.live.LiveLimits;
import org.palier.detection.live.LivePages;
import org.palier.detection.pages.NotRead;
import org.palier.detection.pages.PageSink;
import org.palier.detection.pages.SavedPage;
import org.palier.detection.site.SiteScan;
import org.palier.ground.Progress;
import org.palier.ground.text.Bilingual;
import org.palier.web.Proxies;

import com.sun.net.httpserver.HttpServer;

/** Sites of this machine, some of which are down, forbid programs, or cannot say. */
class SiteFolderTest {

	private static final LiveLimits QUICK = new LiveLimits(2, 10_000, Duration.ofSeconds(5), Duration.ZERO, 3);
	private static final Instant NOW = Instant.parse("2026-12-02T10:00:00Z");

	@TempDir
	private Path study;
	private final List<String> asked = new CopyOnWriteArrayList<>();
	private final List<HttpServer> servers = new ArrayList<>();
	private String good;
	private String other;
	private String forbidding;
	private String untold;
	private String down;

	@BeforeEach
	void serve() throws IOException {
		good = site("good", 200, "User-agent: *\nDisallow: /contact\n");
		other = site("other", 404, "");
		forbidding = site("forbidding", 200, "User-agent: *\nDisallow: /\n");
		untold = site("untold", 503, "");
		try (var closed = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
			down = "http://localhost:" + closed.getLocalPort() + "/";
		}
	}

	private String site(String name, int robots, String rules) throws IOException {
		HttpServer server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
		server.createContext("/", it -> {
			boolean isRules = it.getRequestURI().getPath().equals("/robots.txt");
			asked.add(name + it.getRequestURI());
			byte[] body = (isRules ? rules : "<footer><a href='https://www.facebook.com/" + name + "'>Facebook</a></footer>")
					.getBytes(StandardCharsets.UTF_8);
			it.getResponseHeaders().set("Content-Type", "text/html; charset=utf-8");
			it.sendResponseHeaders(isRules ? robots : 200, body.length);
			it.getResponseBody().write(body);
			it.close();
		});
		server.start();
		servers.add(server);
		return "http://localhost:" + server.getAddress().getPort() + "/";
	}

	@AfterEach
	void stop() {
		servers.forEach(it -> it.stop(0));
	}

	private static LivePages live(List<String> sites) {
		return new LivePages(sites, QUICK, InetAddress::isLoopbackAddress, Proxies.NONE);
	}

	private SiteFolder open(Instant now) throws IOException {
		return SiteFolder.open(study, Clock.fixed(now, ZoneOffset.UTC));
	}

	@Test
	void aSiteThatIsDownIsNotOneThatForbidsNorOneThatCannotSay() throws IOException {
		List<String> sites = List.of(good, forbidding, untold, down);
		try (SiteFolder kept = open(NOW)) {
			kept.fetch(live(sites), Progress.NONE);
			var found = new SiteScan(new LinkForms(StudyPlatforms.NONE)).findings(kept.pages(sites), Progress.NONE);
			assertThat(found.notRead()).isEqualTo(Map.of(NotRead.REFUSED, 1L, NotRead.RULES_UNKNOWN, 1L, NotRead.UNANSWERED, 1L));
			assertThat(found.pages()).hasSize(1);
			assertThat(found.links()).anyMatch(it -> it.handle().equals("good"));
		}
	}

	@Test
	void whatIsKeptIsWhatTheWebGaveToTheByte() throws IOException {
		List<String> straight = new ArrayList<>();
		live(List.of(good, down)).read(into(straight), Progress.NONE);
		List<String> handed = new ArrayList<>();
		try (SiteFolder kept = open(NOW)) {
			kept.fetch(live(List.of(good, down)), Progress.NONE);
			kept.pages(List.of(good, down)).read(into(handed), Progress.NONE);
		}
		assertThat(handed).isEqualTo(straight).hasSize(2);
	}

	private static PageSink into(List<String> found) {
		return new PageSink() {
			@Override
			public void page(SavedPage page) {
				found.add(page.name() + page.address() + page.charset() + new String(page.body(), StandardCharsets.UTF_8));
			}

			@Override
			public void unreadable(String name, Bilingual reason) {
				found.add(name + reason);
			}
		};
	}

	@Test
	void aScanThatIsCutOffGoesOnWithTheSitesThatDidNotAnswerYet() throws IOException {
		List<String> sites = List.of(good, down, other);
		try (SiteFolder kept = open(NOW)) {
			assertThat(kept.isTakenUp()).isFalse();
			assertThat(catchThrowable(() -> kept.fetch(live(sites), stoppingAt(2)))).isInstanceOf(CancellationException.class);
		}
		asked.clear();
		try (SiteFolder kept = open(NOW.plus(Duration.ofHours(20)))) {
			assertThat(kept.isTakenUp()).isTrue();
			assertThat(kept.day()).isEqualTo(LocalDate.of(2026, 12, 2));
			kept.fetch(live(sites), Progress.NONE);
			assertThat(asked).containsExactly("other/robots.txt", "other/");
			List<String> handed = new ArrayList<>();
			kept.pages(sites).read(into(handed), Progress.NONE);
			assertThat(handed).hasSize(3);
			kept.recorded();
		}
		assertThat(study).isEmptyDirectory();
	}

	@Test
	void aDayLaterAllIsAskedAgain() throws IOException {
		try (SiteFolder kept = open(NOW)) {
			kept.fetch(live(List.of(good)), Progress.NONE);
		}
		try (SiteFolder kept = open(NOW.plus(Duration.ofHours(25)))) {
			assertThat(kept.isTakenUp()).isFalse();
			assertThat(kept.day()).isEqualTo(LocalDate.of(2026, 12, 3));
		}
	}

	@Test
	void twoDoNotScanForOneStudyAtOnce() throws IOException {
		try (SiteFolder kept = open(NOW)) {
			assertThatExceptionOfType(FetchInUseException.class).isThrownBy(() -> open(NOW)).withMessageContaining("reading the sites");
		}
	}

	private static Progress stoppingAt(int site) {
		return new Progress() {
			private int seen;

			@Override
			public void report(long done, long all) {
				seen++;
			}

			@Override
			public boolean isCancelled() {
				return seen >= site;
			}
		};
	}
}
