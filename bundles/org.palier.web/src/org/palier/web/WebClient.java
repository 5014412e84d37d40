// SPDX-License-Identifier: EPL-2.0
package org.palier.web;

import java.io.IOException;
import java.net.ConnectException;
import java.net.Proxy;
import java.net.ProxySelector;
import java.net.SocketAddress;
import java.net.URI;
import java.net.UnknownHostException;
import java.net.http.HttpClient;
import java.net.http.HttpClient.Redirect;
import java.net.http.HttpClient.Version;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpTimeoutException;
import java.nio.channels.UnresolvedAddressException;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import javax.net.ssl.SSLException;

import org.jspecify.annotations.Nullable;
import org.palier.ground.Progress;
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
	private static final Pattern TUNNEL = Pattern.compile("Tunnel failed, got: (\\d{3})");
	private static final int NEEDS_CREDENTIALS = 407;

	private final AllowedHosts hosts;
	private final Proxies proxies;
	private final Breaker breaker;
	private final HttpClient client;

	/** @param hosts which machines are asked @param patience failures in a row after which a server or a proxy is left alone */
	public WebClient(AllowedHosts hosts, Proxies proxies, int patience) {
		if (System.getProperty(WITHHELD) == null) {
			System.setProperty(WITHHELD, "");
		}
		this.hosts = hosts;
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
		long end = System.nanoTime() + request.time().toNanos();
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
			guard(request, proxy, end);
			WebAnswer answer = exchange(request, proxy, end);
			proxy.ifPresent(it -> breaker.answered(it.shown()));
			breaker.answered(server);
			return answer;
		} catch (NoAnswerException failure) {
			boolean proxys = failure.kind() == Kind.PROXY_UNREACHABLE || failure.kind() == Kind.PROXY_CREDENTIALS;
			breaker.failed(proxys ? proxy.map(WebProxy::shown).orElse(server) : server, failure);
			throw failure;
		}
	}

	/** Where a proxy asks for us it looks the name up; else Java keeps, for the connection that follows, the address that was judged. */
	private void guard(WebRequest request, Optional<WebProxy> proxy, long end) throws NoAnswerException {
		String host = request.at().getHost();
		if (proxy.isPresent()) {
			if (!hosts.allowsByName(host)) {
				throw new NoAnswerException(Kind.PRIVATE, WORDS.text("private", host));
			}
			return;
		}
		CompletableFuture<Boolean> judged = new CompletableFuture<>();
		Thread.ofVirtual().start(() -> {
			try {
				judged.complete(hosts.allows(host));
			} catch (UnknownHostException | RuntimeException unknown) {
				judged.completeExceptionally(unknown);
			}
		});
		try {
			if (!await(judged, end)) {
				throw new NoAnswerException(Kind.PRIVATE, WORDS.text("private", host));
			}
		} catch (TimeoutException silent) {
			throw silence(request);
		} catch (ExecutionException unknown) {
			throw new NoAnswerException(Kind.UNKNOWN_HOST, WORDS.text("unknown", host));
		}
	}

	private WebAnswer exchange(WebRequest request, Optional<WebProxy> proxy, long end) throws NoAnswerException {
		var body = new CompletableFuture<BoundedBody>();
		CompletableFuture<HttpResponse<byte[]>> coming = client.sendAsync(made(request, proxy), info -> {
			var bounded = new BoundedBody(request.bytes(), length(info.headers().firstValue("Content-Length")));
			body.complete(bounded);
			return bounded;
		});
		try {
			HttpResponse<byte[]> response = await(coming, end);
			if (proxy.isPresent() && response.statusCode() == NEEDS_CREDENTIALS) {
				String key = proxy.get().credentials().isEmpty() ? "proxy_credentials" : "proxy_credentials_wrong";
				throw new NoAnswerException(Kind.PROXY_CREDENTIALS, WORDS.text(key, proxy.get().shown()));
			}
			byte[] taken = response.body();
			return new WebAnswer(request.at(), response.statusCode(), response.headers(), taken == null ? new byte[0] : taken);
		} catch (TimeoutException silent) {
			throw silence(request);
		} catch (ExecutionException failed) {
			throw failure(request, proxy, failed.getCause());
		} finally {
			if (!coming.isDone()) {
				coming.cancel(true);
				body.thenAccept(it -> it.end(new IOException()));
			}
		}
	}

	private static HttpRequest made(WebRequest request, Optional<WebProxy> proxy) throws NoAnswerException {
		try {
			HttpRequest.Builder made = HttpRequest.newBuilder(request.at());
			request.headers().forEach(made::setHeader);
			proxy.map(WebProxy::credentials).filter(it -> !it.isEmpty()).ifPresent(it -> made.setHeader("Proxy-Authorization", it));
			request.body().ifPresent(it -> made.POST(BodyPublishers.ofString(it)));
			// In clear no server is asked whether it would rather speak the next version.
			return "http".equalsIgnoreCase(request.at().getScheme()) ? made.version(Version.HTTP_1_1).build() : made.build();
		} catch (IllegalArgumentException wrong) {
			throw new NoAnswerException(Kind.ADDRESS, WORDS.text("address"));
		}
	}

	private static long length(Optional<String> said) {
		return said.filter(it -> it.matches("\\d{1,18}")).map(Long::valueOf).orElse(-1L);
	}

	private static <T> T await(CompletableFuture<T> coming, long end) throws TimeoutException, ExecutionException {
		try {
			return coming.get(Math.max(1, end - System.nanoTime()), TimeUnit.NANOSECONDS);
		} catch (InterruptedException stop) {
			throw Progress.interrupted(stop);
		}
	}

	private static NoAnswerException silence(WebRequest request) {
		return new NoAnswerException(Kind.SILENT, WORDS.text("silent", WebProxy.server(request.at()), request.time().toMillis() / 1000.0));
	}

	/** Java says with few types of exceptions what went wrong; which they are is read from the whole chain. */
	private static NoAnswerException failure(WebRequest request, Optional<WebProxy> proxy, Throwable failed) {
		String server = WebProxy.server(request.at());
		for (Throwable each = failed; each != null; each = each.getCause()) {
			Matcher tunnel = TUNNEL.matcher(String.valueOf(each.getMessage()));
			if (each instanceof BoundedBody.TooLargeException) {
				return new NoAnswerException(Kind.TOO_LARGE, WORDS.text("too_large", server, request.bytes() / 1_000_000.0));
			} else if (each instanceof HttpTimeoutException) {
				return silence(request);
			} else if (each instanceof SSLException) {
				return new NoAnswerException(Kind.CERTIFICATE, WORDS.text("certificate", server));
			} else if (tunnel.find() && proxy.isPresent()) {
				return new NoAnswerException(Kind.PROXY_REFUSED, WORDS.text("proxy_refused", proxy.get().shown(), server, tunnel.group(1)));
			} else if (each instanceof ConnectException || each instanceof UnresolvedAddressException) {
				return proxy.isPresent() ? new NoAnswerException(Kind.PROXY_UNREACHABLE, WORDS.text("proxy_unreachable", proxy.get().shown()))
						: new NoAnswerException(Kind.REFUSED, WORDS.text("refused", server));
			}
		}
		return new NoAnswerException(Kind.BROKEN, WORDS.text("broken", server));
	}

	/** Ends what is still going on. */
	@Override
	public void close() {
		client.shutdownNow();
	}
}
