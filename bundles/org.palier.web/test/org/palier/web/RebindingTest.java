// SPDX-License-Identifier: EPL-2.0
package org.palier.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.io.IOException;
import java.io.InputStream;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.KeyStore;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;

import javax.net.ssl.KeyManagerFactory;
import javax.net.ssl.SSLContext;
import javax.net.ssl.TrustManagerFactory;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.palier.web.NoAnswerException.Kind;

import com.sun.net.httpserver.HttpsConfigurator;
import com.sun.net.httpserver.HttpsServer;

/**
 * The name that was judged is the address that is connected to: names here are known to no system, so that a second look-up would find
 * nothing.
 */
class RebindingTest {

	private static final Duration BUDGET = Duration.ofSeconds(8);
	private static final AllowedHosts LOOPBACK = InetAddress::isLoopbackAddress;
	private static final String OK = "HTTP/1.1 200 OK\r\nContent-Type: text/plain\r\nContent-Length: 5\r\n\r\nhello";

	private static WebRequest get(String at) {
		return new WebRequest(URI.create(at), Map.of("User-Agent", "test"), Optional.empty(), 10_000, BUDGET);
	}

	private static WebAnswer ask(WebClient client, String at) throws NoAnswerException {
		return assertTimeoutPreemptively(BUDGET.plusSeconds(2), () -> client.ask(get(at)));
	}

	@Test
	void aNameIsLookedUpOnceAndAskedWhereItWasJudged() throws Exception {
		var lookups = new AtomicInteger();
		// The second time the owner of the name would lead into the network of whoever asks.
		HostAddresses rebinding = host -> List.of(InetAddress.getByName(lookups.getAndIncrement() == 0 ? "127.0.0.1" : "10.0.0.1"));
		try (var server = new StubbornServer(StubbornServer.words(OK)); var client = new WebClient(LOOPBACK, Proxies.NONE, 3, rebinding, null)) {
			WebAnswer answer = ask(client, "http://rebind.example:" + server.port() + "/a/b?c=d%20e");
			assertThat(answer.status()).isEqualTo(200);
			assertThat(answer.at().getHost()).isEqualTo("rebind.example");
			assertThat(server.asked.getFirst()).contains("GET /a/b?c=d%20e HTTP/1.1", "Host: rebind.example:" + server.port(), "User-Agent: test");
			assertThat(lookups).hasValue(1);
			assertThatExceptionOfType(NoAnswerException.class).isThrownBy(() -> ask(client, "http://rebind.example:" + server.port() + "/"))
					.matches(it -> it.kind() == Kind.PRIVATE);
			assertThat(server.asked).hasSize(1);
		}
	}

	@Test
	void oneAddressThatIsForbiddenAmongSeveralForbidsTheHost() throws Exception {
		HostAddresses mixed = host -> List.of(InetAddress.getByName("127.0.0.1"), InetAddress.getByName("169.254.169.254"));
		try (var server = new StubbornServer(StubbornServer.words(OK)); var client = new WebClient(LOOPBACK, Proxies.NONE, 3, mixed, null)) {
			assertThatExceptionOfType(NoAnswerException.class).isThrownBy(() -> ask(client, "http://mixed.example:" + server.port() + "/"))
					.matches(it -> it.kind() == Kind.PRIVATE);
			assertThat(server.asked).isEmpty();
		}
	}

	@Test
	void ofSeveralAddressesTheNextIsAskedWhereOneTakesNoConnection() throws Exception {
		HostAddresses two = host -> List.of(InetAddress.getByName("127.0.0.9"), InetAddress.getByName("127.0.0.1"));
		try (var server = new StubbornServer(StubbornServer.words(OK)); var client = new WebClient(LOOPBACK, Proxies.NONE, 3, two, null)) {
			assertThat(ask(client, "http://two.example:" + server.port() + "/").status()).isEqualTo(200);
		}
	}

	@Test
	void theCertificateHasToBeThatOfTheNameAndTheServerIsToldTheName(@TempDir Path folder) throws Exception {
		TrustManagerFactory trusted = TrustManagerFactory.getInstance(TrustManagerFactory.getDefaultAlgorithm());
		SSLContext context = context(folder, "named.example", trusted);
		HttpsServer server = HttpsServer.create(new InetSocketAddress(InetAddress.getByName("127.0.0.1"), 0), 0);
		server.setHttpsConfigurator(new HttpsConfigurator(context));
		server.createContext("/", it -> {
			byte[] host = it.getRequestHeaders().getFirst("Host").getBytes();
			it.sendResponseHeaders(200, host.length);
			it.getResponseBody().write(host);
			it.close();
		});
		server.start();
		try (var client = new WebClient(LOOPBACK, Proxies.NONE, 3, host -> List.of(InetAddress.getByName("127.0.0.1")),
				trusted.getTrustManagers())) {
			String port = ":" + server.getAddress().getPort();
			assertThat(new String(ask(client, "https://named.example" + port + "/").body())).isEqualTo("named.example" + port);
			assertThatExceptionOfType(NoAnswerException.class).isThrownBy(() -> ask(client, "https://other.example" + port + "/"))
					.matches(it -> it.kind() == Kind.CERTIFICATE);
		} finally {
			server.stop(0);
		}
	}

	private static SSLContext context(Path folder, String name, TrustManagerFactory others) throws Exception {
		Path store = folder.resolve("keys.p12");
		run(Path.of(System.getProperty("java.home"), "bin", "keytool").toString(), "-genkeypair", "-alias", "a", "-keyalg", "EC", "-dname",
				"CN=" + name, "-ext",
				"san=dns:" + name, "-validity", "7", "-storetype", "PKCS12", "-storepass", "secret", "-keystore", store.toString());
		KeyStore keys = KeyStore.getInstance("PKCS12");
		try (InputStream in = Files.newInputStream(store)) {
			keys.load(in, "secret".toCharArray());
		}
		var own = KeyManagerFactory.getInstance(KeyManagerFactory.getDefaultAlgorithm());
		own.init(keys, "secret".toCharArray());
		var trust = KeyStore.getInstance("PKCS12");
		trust.load(null, null);
		trust.setCertificateEntry("a", keys.getCertificate("a"));
		others.init(trust);
		SSLContext context = SSLContext.getInstance("TLS");
		context.init(own.getKeyManagers(), others.getTrustManagers(), null);
		return context;
	}

	private static void run(String... command) throws IOException, InterruptedException {
		Process process = new ProcessBuilder(command).redirectErrorStream(true).start();
		process.getInputStream().readAllBytes();
		assertThat(process.waitFor(30, TimeUnit.SECONDS)).isTrue();
	}
}
