// SPDX-License-Identifier: EPL-2.0
package org.palier.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.ProxySelector;
import java.net.ServerSocket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Base64;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Executors;
import java.util.zip.GZIPOutputStream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.palier.ground.text.Remedy;
import org.palier.web.NoAnswerException.Kind;

/** Against servers and proxies of this machine that stall, lie and refuse: each question ends within its budget. */
class WebClientTest {

	private static final Duration LIMIT = Duration.ofMillis(300);
	private static final Duration BUDGET = Duration.ofSeconds(5);
	private static final String OK = "HTTP/1.1 200 OK\r\nContent-Type: text/plain\r\nContent-Length: 5\r\n\r\nhello";

	private static WebRequest get(String at, Duration time) {
		return new WebRequest(URI.create(at), Map.of("User-Agent", "test"), Optional.empty(), 10_000, time);
	}

	private static WebAnswer answer(WebClient client, WebRequest request) {
		return assertTimeoutPreemptively(BUDGET, () -> client.ask(request));
	}

	private static NoAnswerException none(WebClient client, WebRequest request) {
		return assertTimeoutPreemptively(BUDGET, () -> catchThrowableOfType(NoAnswerException.class, () -> client.ask(request)));
	}

	private static WebClient straight() {
		return new WebClient(AllowedHosts.ANY, Proxies.NONE, 3);
	}

	private static Proxies proxied(String set) {
		return new Proxies(Map.of(), Map.of("http_proxy", set, "https_proxy", set), ProxySelector.of(null));
	}

	@Test
	void anAnswerIsReadWhole() throws IOException {
		try (var server = new StubbornServer(StubbornServer.words(OK)); var client = straight()) {
			WebAnswer answer = answer(client, get(server.home(), BUDGET));
			assertThat(answer.status()).isEqualTo(200);
			assertThat(new String(answer.body(), StandardCharsets.UTF_8)).isEqualTo("hello");
			assertThat(answer.type()).isEqualTo("text/plain");
			assertThat(server.asked.getFirst()).contains("User-Agent: test").noneMatch(it -> it.startsWith("Upgrade"));
		}
	}

	@ParameterizedTest
	@ValueSource(strings = { "", "HTTP/1.1 200 OK\r\nContent-Len", "HTTP/1.1 200 OK\r\nContent-Length: 1000\r\n\r\n<html>",
			"HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n6\r\n<html>\r\n", "HTTP/1.1 200 OK\r\n\r\n<html>" })
	void silenceEndsWithTheLimitWhereverItBegins(String said) throws IOException {
		try (var server = new StubbornServer(StubbornServer.words(said)); var client = straight()) {
			NoAnswerException none = none(client, get(server.home(), LIMIT));
			assertThat(none.kind()).isEqualTo(Kind.SILENT);
			assertThat(none.reason().en()).contains("within 0.3 s");
			assertThat(none.reason().fr()).contains("0,3");
			assertThat(none.isPassing()).isTrue();
		}
	}

	@Test
	void silenceAfterAnyByteEndsWithTheLimit() throws Exception {
		List<String> wrong = Collections.synchronizedList(new ArrayList<>());
		try (var server = new StubbornServer((request, out) -> out.write(OK.getBytes(StandardCharsets.UTF_8), 0,
				Integer.parseInt(request.getFirst().split(" ")[1].substring(1)))); var client = new WebClient(AllowedHosts.ANY, Proxies.NONE, 1000)) {
			assertTimeoutPreemptively(Duration.ofSeconds(10), () -> {
				try (var all = Executors.newFixedThreadPool(16)) {
					for (int i = 0; i < OK.length(); i++) {
						String at = server.home() + i;
						all.submit(() -> {
							Throwable none = catchThrowable(() -> client.ask(get(at, LIMIT)));
							if (!(none instanceof NoAnswerException it) || it.kind() != Kind.SILENT) {
								wrong.add(at + ' ' + none);
							}
						});
					}
				}
			});
		}
		assertThat(wrong).isEmpty();
	}

	@ParameterizedTest
	@ValueSource(strings = { "Content-Length: -5\r\n\r\nhello", "Content-Length: 5\r\nContent-Length: 7\r\n\r\nhello",
			"Content-Length: 99999999999999999999\r\n\r\nhello",
			"Content-Length: five\r\n\r\nhello", "Transfer-Encoding: chunked\r\n\r\nzz\r\nhello\r\n0\r\n\r\n",
			"Transfer-Encoding: chunked\r\n\r\nFFFFFFFFFFFFFFFFF\r\nhello", "Content-Length: 3\r\n\r\nhello" })
	void whoLiesAboutALengthIsReadNoFurtherThanItsTimeAndSize(String said) throws IOException {
		try (var server = new StubbornServer(StubbornServer.words("HTTP/1.1 200 OK\r\n" + said)); var client = straight()) {
			Throwable none = assertTimeoutPreemptively(BUDGET,
					() -> catchThrowable(() -> assertThat(client.ask(get(server.home(), LIMIT)).body()).hasSizeLessThanOrEqualTo(5)));
			assertThat(none).satisfiesAnyOf(it -> assertThat(it).isNull(), it -> assertThat(it).isInstanceOf(NoAnswerException.class));
		}
	}

	@Test
	void whatIsPackedIsNotUnpacked() throws IOException {
		var packed = new ByteArrayOutputStream();
		try (var zip = new GZIPOutputStream(packed)) {
			zip.write(new byte[5_000_000]);
		}
		try (var server = new StubbornServer((request, out) -> {
			out.write(("HTTP/1.1 200 OK\r\nContent-Encoding: gzip\r\nContent-Length: " + packed.size() + "\r\n\r\n")
					.getBytes(StandardCharsets.UTF_8));
			out.write(packed.toByteArray());
		}); var client = straight()) {
			assertThat(answer(client, get(server.home(), BUDGET)).body()).hasSize(packed.size());
		}
	}

	@Test
	void aDropNowAndThenEndsWithTheLimitToo() throws IOException {
		try (var server = new StubbornServer((request, out) -> {
			out.write("HTTP/1.1 200 OK\r\nContent-Length: 9000\r\n\r\n".getBytes(StandardCharsets.UTF_8));
			for (int i = 0; i < 9000; i++) {
				out.write('x');
				out.flush();
				pause(20);
			}
		}); var client = straight()) {
			assertThat(none(client, get(server.home(), LIMIT)).kind()).isEqualTo(Kind.SILENT);
		}
	}

	@Test
	void anEndlessBodyAndOneThatSaysItIsLargeAreNotRead() throws IOException {
		try (var endless = new StubbornServer((request, out) -> {
			out.write("HTTP/1.1 200 OK\r\n\r\n".getBytes(StandardCharsets.UTF_8));
			endless(out);
		});
				var large = new StubbornServer(StubbornServer.words("HTTP/1.1 200 OK\r\nContent-Length: 2000000000\r\n\r\n"));
				var client = straight()) {
			assertThat(none(client, get(endless.home(), BUDGET)).kind()).isEqualTo(Kind.TOO_LARGE);
			NoAnswerException none = none(client, get(large.home(), BUDGET));
			assertThat(none.kind()).isEqualTo(Kind.TOO_LARGE);
			assertThat(none.isPassing()).isFalse();
		}
	}

	private static void endless(OutputStream out) throws IOException {
		var some = new byte[8192];
		while (true) {
			out.write(some);
		}
	}

	private static void pause(int milliseconds) {
		try {
			Thread.sleep(milliseconds);
		} catch (InterruptedException stop) {
			Thread.currentThread().interrupt();
		}
	}

	@Test
	void aRefusedConnectionAnUnknownHostAndABrokenAnswerAreThreeThings() throws IOException {
		int closed;
		try (var socket = new ServerSocket(0)) {
			closed = socket.getLocalPort();
		}
		try (var broken = new StubbornServer((request, out) -> {
			out.write("HTTP/1.1 200 OK\r\nContent-Length: 1000\r\n\r\n<html>".getBytes(StandardCharsets.UTF_8));
			out.close();
		}); var client = straight()) {
			assertThat(none(client, get("http://127.0.0.1:" + closed + "/", BUDGET)).kind()).isEqualTo(Kind.REFUSED);
			assertThat(none(client, get("http://nobody.invalid/", BUDGET)).kind()).isEqualTo(Kind.UNKNOWN_HOST);
			assertThat(none(client, get(broken.home(), BUDGET)).kind()).isEqualTo(Kind.BROKEN);
			assertThat(none(client, get("ftp://example.org/", BUDGET)).kind()).isEqualTo(Kind.ADDRESS);
		}
	}

	@Test
	void aServerThatFailsInARowIsLeftAloneAndOneAnswerForgetsIt() throws IOException {
		var said = new String[] { "" };
		try (var server = new StubbornServer((request, out) -> out.write(said[0].getBytes(StandardCharsets.UTF_8))); var client = straight()) {
			assertThat(none(client, get(server.home(), LIMIT)).kind()).isEqualTo(Kind.SILENT);
			assertThat(none(client, get(server.home(), LIMIT)).kind()).isEqualTo(Kind.SILENT);
			said[0] = OK;
			answer(client, get(server.home(), BUDGET));
			said[0] = "";
			for (int i = 0; i < 3; i++) {
				assertThat(none(client, get(server.home(), LIMIT)).kind()).isEqualTo(Kind.SILENT);
			}
			int before = server.asked.size();
			NoAnswerException left = none(client, get(server.home(), LIMIT));
			assertThat(left.kind()).isEqualTo(Kind.LEFT_ALONE);
			assertThat(left.reason().en()).contains("3 times in a row").contains("did not answer");
			assertThat(server.asked).hasSize(before);
		}
	}

	@Test
	void behindAProxyANameThatNobodyKnowsHereIsAsked() throws IOException {
		try (var proxy = new StubbornServer(StubbornServer.words(OK));
				var client = new WebClient(AllowedHosts.PUBLIC, proxied("http://127.0.0.1:" + proxy.port()), 3)) {
			assertThat(answer(client, get("http://only-the-proxy-knows.example/x", BUDGET)).status()).isEqualTo(200);
			assertThat(proxy.asked.getFirst().getFirst()).isEqualTo("GET http://only-the-proxy-knows.example/x HTTP/1.1");
		}
	}

	@ParameterizedTest
	@ValueSource(strings = { "10.1.2.3", "192.168.0.1", "169.254.169.254", "[fd00::1]", "[::ffff:10.0.0.1]", "[::127.0.0.1]", "printer",
			"intranet.local",
			"db.internal", "2130706433", "0x7f.1", "0177.0.0.1", "10.1", "host.lan." })
	void behindAProxyPrivateAddressesAndNamesOfANetworkStayRefused(String host) throws IOException {
		try (var proxy = new StubbornServer(StubbornServer.words(OK));
				var client = new WebClient(AllowedHosts.PUBLIC, proxied("http://127.0.0.1:" + proxy.port()), 3)) {
			// Some of these forms are no host to Java at all.
			assertThat(none(client, get("http://" + host + "/", BUDGET)).kind()).isIn(Kind.PRIVATE, Kind.ADDRESS);
			assertThat(proxy.asked).isEmpty();
		}
	}

	@Test
	void aProxyThatWantsANameSaysWhatToSetAndIsAskedNoMoreThanItsPatience() throws IOException {
		try (var proxy = new StubbornServer(StubbornServer.words("HTTP/1.1 407 Proxy Authentication Required\r\n"
				+ "Proxy-Authenticate: Basic realm=\"office\"\r\nContent-Length: 0\r\nConnection: close\r\n\r\n"));
				var client = new WebClient(AllowedHosts.PUBLIC, proxied("127.0.0.1:" + proxy.port()), 3)) {
			for (String at : new String[] { "https://a.example/", "http://b.example/", "https://c.example/" }) {
				NoAnswerException none = none(client, get(at, BUDGET));
				assertThat(none.kind()).as(at).isEqualTo(Kind.PROXY_CREDENTIALS);
				assertThat(none.reason().en()).contains("407");
				assertThat(none.reason().remedy()).isEqualTo(new Remedy("https_proxy=http://nom:motdepasse@127.0.0.1:" + proxy.port(),
						"https_proxy=http://name:password@127.0.0.1:" + proxy.port()));
			}
			assertThat(none(client, get("https://d.example/", BUDGET)).kind()).isEqualTo(Kind.LEFT_ALONE);
			assertThat(proxy.asked).hasSize(3);
		}
	}

	@Test
	void nameAndPasswordOfTheVariableReachTheProxyAndNobodyElse() throws IOException {
		String expected = "Proxy-Authorization: Basic " + Base64.getEncoder().encodeToString("anne:p@ss:é".getBytes(StandardCharsets.UTF_8));
		try (var proxy = new StubbornServer((request, out) -> out.write((request.getFirst().startsWith("CONNECT")
				? "HTTP/1.1 403 Forbidden\r\nContent-Length: 0\r\n\r\n" : OK).getBytes(StandardCharsets.UTF_8)));
				var server = new StubbornServer(StubbornServer.words(OK));
				var client = new WebClient(AllowedHosts.ANY, proxied("http://anne:p%40ss%3A%C3%A9@127.0.0.1:" + proxy.port()), 3)) {
			answer(client, get("http://a.example/", BUDGET));
			NoAnswerException refused = none(client, get("https://a.example/", BUDGET));
			assertThat(refused.kind()).isEqualTo(Kind.PROXY_REFUSED);
			assertThat(refused.reason().en()).contains("403").doesNotContain("anne");
			assertThat(proxy.asked).hasSize(2).allSatisfy(it -> assertThat(it).contains(expected));
			answer(client, get(server.home(), BUDGET));
			assertThat(server.asked.getFirst()).noneMatch(it -> it.startsWith("Proxy-"));
		}
	}

	@Test
	void aProxyThatIsDownOrWronglySetIsNamed() throws IOException {
		int closed;
		try (var socket = new ServerSocket(0, 1, InetAddress.getByName("127.0.0.1"))) {
			closed = socket.getLocalPort();
		}
		try (var client = new WebClient(AllowedHosts.PUBLIC, proxied("http://127.0.0.1:" + closed), 3)) {
			assertThat(none(client, get("https://a.example/", BUDGET)).kind()).isEqualTo(Kind.PROXY_UNREACHABLE);
		}
		try (var client = new WebClient(AllowedHosts.PUBLIC, proxied("socks5://me:secret@127.0.0.1:9"), 3)) {
			NoAnswerException wrong = none(client, get("https://a.example/", BUDGET));
			assertThat(wrong.kind()).isEqualTo(Kind.PROXY_WRONG);
			assertThat(wrong.reason().en()).contains("https_proxy").contains("socks5://127.0.0.1:9").doesNotContain("secret");
		}
	}
}
