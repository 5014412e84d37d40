// SPDX-License-Identifier: EPL-2.0
package org.palier.detection.live;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Function;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.palier.detection.pages.PageSink;
import org.palier.detection.pages.SavedPage;
import org.palier.ground.Progress;
import org.palier.ground.text.Bilingual;
import org.palier.web.Proxies;

/** Sites that begin to answer and then say nothing: a scan goes on to the next one. */
class SilentSitesTest {

	private static final Duration LIMIT = Duration.ofMillis(300);
	private static final String ROBOTS = "HTTP/1.1 200 OK\r\nContent-Type: text/plain\r\nContent-Length: 14\r\nConnection: close\r\n\r\nUser-agent: *\n";
	private static final String PAGE = "HTTP/1.1 200 OK\r\nContent-Type: text/html\r\nContent-Length: 1000\r\n\r\n<html>";

	private final List<String> asked = new CopyOnWriteArrayList<>();
	private final List<Socket> open = new ArrayList<>();
	/** What is said to a path before silence; empty ends the connection. */
	private Function<String, String> saying = path -> PAGE;
	private ServerSocket server;

	@BeforeEach
	void listen() throws IOException {
		server = new ServerSocket(0, 50, InetAddress.getLoopbackAddress());
		Thread.ofPlatform().daemon().start(() -> {
			while (true) {
				try {
					Socket connection = server.accept();
					synchronized (open) {
						open.add(connection);
					}
					Thread.ofPlatform().daemon().start(() -> answer(connection));
				} catch (IOException closed) {
					return;
				}
			}
		});
	}

	private void answer(Socket connection) {
		try {
			var in = new BufferedReader(new InputStreamReader(connection.getInputStream(), StandardCharsets.US_ASCII));
			String path = in.readLine().split(" ")[1];
			asked.add(path);
			while (!in.readLine().isEmpty()) {
				// The rest of the request.
			}
			String said = saying.apply(path);
			OutputStream out = connection.getOutputStream();
			out.write(said.getBytes(StandardCharsets.UTF_8));
			out.flush();
			if (said.contains("Connection: close")) {
				connection.close();
			}
		} catch (IOException | RuntimeException gone) {
			// Whoever asked does not wait.
		}
	}

	@AfterEach
	void stop() throws IOException {
		server.close();
		synchronized (open) {
			for (Socket each : open) {
				each.close();
			}
		}
	}

	private String home() {
		return "http://localhost:" + server.getLocalPort() + "/";
	}

	private Map<String, String> read(List<String> sites) {
		Map<String, String> found = new TreeMap<>();
		var limits = new LiveLimits(3, 10_000, LIMIT, Duration.ZERO, 3);
		assertTimeoutPreemptively(Duration.ofSeconds(10),
				() -> new LivePages(sites, limits, InetAddress::isLoopbackAddress, Proxies.NONE).read(new PageSink() {
			@Override
			public void page(SavedPage page) {
				found.put(page.name(), "page");
			}

			@Override
			public void unreadable(String name, Bilingual reason) {
				found.put(name, reason.en());
			}
		}, Progress.NONE));
		return found;
	}

	@Test
	void aServerThatFallsSilentInMidPageEndsAtTheLimit() {
		saying = path -> path.equals("/robots.txt") ? ROBOTS : PAGE;
		assertThat(read(List.of(home())).get(home())).contains("did not answer");
		assertThat(asked).containsExactly("/robots.txt", "/");
	}

	@Test
	void aServerThatFallsSilentInItsHeadersEndsAtTheLimit() {
		saying = path -> path.equals("/robots.txt") ? ROBOTS : "HTTP/1.1 200 OK\r\nContent-Ty";
		assertThat(read(List.of(home())).get(home())).contains("did not answer");
	}

	@Test
	void rulesThatNeverEndAreToldAsSilenceAndNotAsARefusal() {
		saying = path -> "HTTP/1.1 200 OK\r\nContent-Type: text/plain\r\nContent-Length: 1000\r\n\r\nUser-a";
		assertThat(read(List.of(home())).get(home())).contains("did not answer").doesNotContain("asks programs");
		assertThat(asked).containsExactly("/robots.txt");
	}

	@Test
	void aHostThatIsSilentAgainAndAgainIsLeftAlone() {
		saying = path -> path.equals("/robots.txt") ? ROBOTS : PAGE;
		Map<String, String> found = read(List.of(home() + "a", home() + "b", home() + "c", home() + "d", home() + "e"));
		assertThat(found).hasSize(5);
		assertThat(asked).doesNotContain("/d", "/e");
		assertThat(found.get(home() + "e")).contains("3 times in a row");
	}
}
