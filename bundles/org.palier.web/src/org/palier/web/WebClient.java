// SPDX-License-Identifier: EPL-2.0
package org.palier.web;

import java.io.IOException;
import java.net.InetAddress;
import java.net.Proxy;
import java.net.ProxySelector;
import java.net.SocketAddress;
import java.net.URI;
import java.net.UnknownHostException;
import java.net.http.HttpClient;
import java.net.http.HttpClient.Redirect;
import java.net.http.HttpRequest;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeoutException;

import javax.net.ssl.TrustManager;

import org.jspecify.annotations.Nullable;
import org.palier.ground.text.Wording;
import org.palier.web.NoAnswerException.Kind;

/**
 * Asks servers, each exchange within its time and its size: a server that begins to answer and then is silent ends with its time,
 * too. It asks by the proxy that is set, no machine that the guard forbids, follows no redirection, and leaves alone who fails
 * too often in a row. Thread-safe.
 */
public final class WebClient implements AutoCloseable {

	static final Wording WORDS = new Wording(WebClient.class, "messages");

	/** Java keeps names and passwords from proxies of https unless this is empty; it reads it once. */
	private static final String WITHHELD = "jdk.http.auth.tunneling.disabledSchemes";
	/** Of one host that are tried; more would only cost time. */
	private static final int MOST_ADDRESSES = 4;

	private final AllowedHosts hosts;
	private final Proxies proxies;
	private final Breaker breaker;
	private final HostAddresses addresses;
	private final TrustManager @Nullable [] trusted;
	private final HttpClient client;

	/** @param hosts which machines are asked @param patience failures in a row after which a server or a proxy is left alone */
	public WebClient(AllowedHosts hosts, Proxies proxies, int patience) {
		this(hosts, proxies, patience, HostAddresses.OF_THE_SYSTEM, null);
	}

	/** @param addresses of hosts @param trusted judge certificates; null for Java’s own */
	WebClient(AllowedHosts hosts, Proxies proxies, int patience, HostAddresses addresses, TrustManager @Nullable [] trusted) {
		JudgedHost.prepare();
		if (System.getProperty(WITHHELD) == null) {
			System.setProperty(WITHHELD, "");
		}
		this.hosts = hosts;
		this.addresses = addresses;
		this.trusted = trusted;
		this.proxies = proxies;
		this.breaker = new Breaker(patience, WORDS);
		this.client = HttpClient.newBuilder().followRedirects(Redirect.NEVER).proxy(new Selected(proxies)).build();
	}

	/** What is set, as Java’s client asks for it. */
	private static final class Selected extends ProxySelector {

		private final Proxies proxies;

		Selected(Proxies proxies) {
			this.proxies = proxies;
		}

		@Override
		public List<Proxy> select(@Nullable URI at) {
			try {
				return List.of(proxies.of(Objects.requireNonNull(at)).map(it -> new Proxy(Proxy.Type.HTTP, it.address())).orElse(Proxy.NO_PROXY));
			} catch (NoAnswerException wrong) {
				// It was told before anybody came here.
				return List.of(Proxy.NO_PROXY);
			}
		}

		@Override
		public void connectFailed(@Nullable URI at, @Nullable SocketAddress address, @Nullable IOException failed) {
			// The exchange tells it.
		}
	}

	/**
	 * Asks a server and waits for its whole answer.
	 *
	 * @throws NoAnswerException with the reason for which it was not asked, or has no answer
	 * @throws java.util.concurrent.CancellationException when the thread is interrupted
	 */
	public WebAnswer ask(WebRequest request) throws NoAnswerException {
		URI at = request.at();
		String scheme = at.getScheme() == null ? "" : at.getScheme().toLowerCase(Locale.ROOT);
		if (at.getHost() == null || !scheme.equals("http") && !scheme.equals("https")) {
			throw new NoAnswerException(Kind.ADDRESS, WORDS.text("address"));
		}
		Optional<WebProxy> proxy = proxies.of(at);
		String server = WebProxy.server(at);
		if (proxy.isPresent()) {
			breaker.check(proxy.get().shown());
		}
		breaker.check(server);
		try {
			WebAnswer answer = asked(new Exchange(request, proxy, System.nanoTime() + request.time().toNanos()));
			proxy.ifPresent(it -> breaker.answered(it.shown()));
			breaker.answered(server);
			return answer;
		} catch (NoAnswerException failure) {
			boolean proxys = failure.kind() == Kind.PROXY_UNREACHABLE || failure.kind() == Kind.PROXY_CREDENTIALS;
			breaker.failed(proxys ? proxy.map(WebProxy::shown).orElse(server) : server, failure);
			throw failure;
		}
	}

	private WebAnswer asked(Exchange exchange) throws NoAnswerException {
		String host = exchange.request().at().getHost();
		HttpRequest made = exchange.made();
		if (exchange.proxy().isEmpty()) {
			return straight(exchange, made);
		}
		// A proxy looks the name up.
		if (!hosts.allowsByName(host)) {
			throw new NoAnswerException(Kind.PRIVATE, WORDS.text("private", host));
		}
		return exchange.by(client, made);
	}

	/** Asks at the addresses that were judged, at the next one where one takes no connection. */
	private WebAnswer straight(Exchange exchange, HttpRequest made) throws NoAnswerException {
		JudgedHost judged = judged(exchange);
		Optional<NoAnswerException> refused = Optional.empty();
		for (InetAddress address : judged.addresses().subList(0, Math.min(MOST_ADDRESSES, judged.addresses().size()))) {
			HttpClient own = judged.client(trusted);
			try {
				return exchange.by(own, judged.at(address, made));
			} catch (NoAnswerException failure) {
				if (failure.kind() != Kind.REFUSED) {
					throw failure;
				}
				refused = Optional.of(failure);
			} finally {
				own.shutdownNow();
			}
		}
		throw refused.orElseThrow();
	}

	private JudgedHost judged(Exchange exchange) throws NoAnswerException {
		String host = exchange.request().at().getHost();
		CompletableFuture<List<InetAddress>> found = new CompletableFuture<>();
		Thread.ofVirtual().start(() -> {
			try {
				found.complete(addresses.of(host));
			} catch (UnknownHostException | RuntimeException unknown) {
				found.completeExceptionally(unknown);
			}
		});
		try {
			List<InetAddress> all = exchange.await(found);
			if (!all.stream().allMatch(hosts::allows)) {
				throw new NoAnswerException(Kind.PRIVATE, WORDS.text("private", host));
			}
			return new JudgedHost(host, all);
		} catch (TimeoutException silent) {
			throw exchange.silence();
		} catch (ExecutionException unknown) {
			throw new NoAnswerException(Kind.UNKNOWN_HOST, WORDS.text("unknown", host));
		}
	}

	/** Ends what is still going on. */
	@Override
	public void close() {
		client.shutdownNow();
	}
}
