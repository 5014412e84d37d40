// SPDX-License-Identifier: EPL-2.0
package org.palier.web;

import java.io.IOException;
import java.net.ConnectException;
import java.net.http.HttpClient;
import java.net.http.HttpClient.Version;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpTimeoutException;
import java.nio.channels.UnresolvedAddressException;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import javax.net.ssl.SSLException;

import org.palier.ground.Progress;
import org.palier.web.NoAnswerException.Kind;

/**
 * One question to a server and its answer, within a time.
 *
 * @param request that is sent
 * @param proxy   by which it is sent; empty when the server is asked straight
 * @param end     until when the whole may last, as {@link System#nanoTime} counts
 */
record Exchange(WebRequest request, Optional<WebProxy> proxy, long end) {

	private static final Pattern TUNNEL = Pattern.compile("Tunnel failed, got: (\\d{3})");
	private static final int NEEDS_CREDENTIALS = 407;

	/** Sends it and waits for the whole answer. @throws NoAnswerException when none comes */
	WebAnswer by(HttpClient client, HttpRequest made) throws NoAnswerException {
		var body = new CompletableFuture<BoundedBody>();
		CompletableFuture<HttpResponse<byte[]>> coming = client.sendAsync(made, info -> {
			var bounded = new BoundedBody(request.bytes(), length(info.headers().firstValue("Content-Length")));
			body.complete(bounded);
			return bounded;
		});
		try {
			HttpResponse<byte[]> response = await(coming);
			if (proxy.isPresent() && response.statusCode() == NEEDS_CREDENTIALS) {
				String key = proxy.get().credentials().isEmpty() ? "proxy_credentials" : "proxy_credentials_wrong";
				throw new NoAnswerException(Kind.PROXY_CREDENTIALS, WebClient.WORDS.text(key, proxy.get().shown()));
			}
			byte[] taken = response.body();
			return new WebAnswer(request.at(), response.statusCode(), response.headers(), taken == null ? new byte[0] : taken);
		} catch (TimeoutException silent) {
			throw silence();
		} catch (ExecutionException failed) {
			throw failure(failed.getCause());
		} finally {
			if (!coming.isDone()) {
				coming.cancel(true);
				body.thenAccept(it -> it.end(new IOException()));
			}
		}
	}

	/** What is sent. @throws NoAnswerException when its address is none */
	HttpRequest made() throws NoAnswerException {
		try {
			HttpRequest.Builder made = HttpRequest.newBuilder(request.at());
			request.headers().forEach(made::setHeader);
			proxy.map(WebProxy::credentials).filter(it -> !it.isEmpty()).ifPresent(it -> made.setHeader("Proxy-Authorization", it));
			request.body().ifPresent(it -> made.POST(BodyPublishers.ofString(it)));
			// In clear no server is asked whether it would rather speak the next version.
			return "http".equalsIgnoreCase(request.at().getScheme()) ? made.version(Version.HTTP_1_1).build() : made.build();
		} catch (IllegalArgumentException wrong) {
			throw new NoAnswerException(Kind.ADDRESS, WebClient.WORDS.text("address"));
		}
	}

	private static long length(Optional<String> said) {
		return said.filter(it -> it.matches("\\d{1,18}")).map(Long::valueOf).orElse(-1L);
	}

	/** Waits as long as the exchange may take. */
	<T> T await(CompletableFuture<T> coming) throws TimeoutException, ExecutionException {
		try {
			return coming.get(Math.max(1, end - System.nanoTime()), TimeUnit.NANOSECONDS);
		} catch (InterruptedException stop) {
			throw Progress.interrupted(stop);
		}
	}

	/** It did not end in its time. */
	NoAnswerException silence() {
		return new NoAnswerException(Kind.SILENT,
				WebClient.WORDS.text("silent", WebProxy.server(request.at()), request.time().toMillis() / 1000.0));
	}

	/** Java says with few types of exceptions what went wrong; which they are is read from the whole chain. */
	private NoAnswerException failure(Throwable failed) {
		String server = WebProxy.server(request.at());
		for (Throwable each = failed; each != null; each = each.getCause()) {
			Matcher tunnel = TUNNEL.matcher(String.valueOf(each.getMessage()));
			if (each instanceof BoundedBody.TooLargeException) {
				return new NoAnswerException(Kind.TOO_LARGE, WebClient.WORDS.text("too_large", server, request.bytes() / 1_000_000.0));
			} else if (each instanceof HttpTimeoutException) {
				return silence();
			} else if (each instanceof SSLException) {
				return new NoAnswerException(Kind.CERTIFICATE, WebClient.WORDS.text("certificate", server));
			} else if (tunnel.find() && proxy.isPresent()) {
				return new NoAnswerException(Kind.PROXY_REFUSED, WebClient.WORDS.text("proxy_refused", proxy.get().shown(), server, tunnel.group(1)));
			} else if (each instanceof ConnectException || each instanceof UnresolvedAddressException) {
				return proxy.isPresent() ? new NoAnswerException(Kind.PROXY_UNREACHABLE, WebClient.WORDS.text("proxy_unreachable", proxy.get().shown()))
						: new NoAnswerException(Kind.REFUSED, WebClient.WORDS.text("refused", server));
			}
		}
		return new NoAnswerException(Kind.BROKEN, WebClient.WORDS.text("broken", server));
	}
}
