// SPDX-License-Identifier: EPL-2.0
package org.palier.classifiers.http;

import java.io.IOException;
import java.net.http.HttpClient;
import java.net.http.HttpClient.Redirect;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicLong;

import org.palier.core.Progress;
import org.palier.core.text.Wording;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;

/**
 * Asks a language model by the interface of OpenAI (chat completions): at temperature 0, for JSON, one request after the other and not
 * sooner than the rate allows. A server that is busy (429, 503) is asked again a little later, three times. Thread-safe.
 */
final class ModelService implements AutoCloseable {

	private static final Wording WORDS = LanguageModelClassifier.WORDS;
	private static final int TRIES = 3;
	private static final int SHOWN = 160;
	private static final int SEED = 1;
	private static final Set<Integer> BUSY = Set.of(429, 502, 503, 504);
	private static final int TOO_MANY = 429;
	private static final int BAD = 400;
	private static final int FINE = 200;
	private static final Duration LONGEST_WAIT = Duration.ofSeconds(30);

	private final ServiceTerms terms;
	private final HttpClient client;
	private final ObjectMapper json = new ObjectMapper();
	private final AtomicLong requests = new AtomicLong();
	private final Object turn = new Object();
	private long next;
	private volatile boolean formed = true;

	/**
	 * What it said.
	 *
	 * @param content as it is, whatever it is
	 * @param model   that says it answered; empty where it does not say
	 * @param in      tokens sent; 0 where it does not say
	 * @param out     tokens received; 0 where it does not say
	 */
	record Answer(String content, String model, long in, long out) {
	}

	ModelService(ServiceTerms terms) {
		this.terms = terms;
		this.client = HttpClient.newBuilder().followRedirects(Redirect.NEVER).connectTimeout(terms.timeout()).build();
	}

	/** Requests that were sent, those that were refused among them. */
	long requests() {
		return requests.get();
	}

	/** @throws ServiceFailedException when no answer comes, or one without content */
	Answer ask(String system, String user) throws ServiceFailedException {
		for (int tried = 1;; tried++) {
			HttpResponse<byte[]> response = send(system, user);
			int status = response.statusCode();
			if (status == FINE) {
				return read(response.body());
			}
			if (status == BAD && formed) {
				// Not every server knows that JSON can be asked for; the answer is checked anyway.
				formed = false;
			} else if (!BUSY.contains(status) || tried >= TRIES) {
				throw refused(status, tried, response.body());
			} else {
				pause(wait(response, tried));
			}
		}
	}

	private ServiceFailedException refused(int status, int tried, byte[] body) {
		return new ServiceFailedException(status == TOO_MANY ? WORDS.text("failed.too_many", terms.server(), tried)
				: WORDS.text("failed.status", terms.server(), status, shown(new String(body, StandardCharsets.UTF_8))), true);
	}

	private static Duration wait(HttpResponse<?> response, int tried) {
		String said = response.headers().firstValue("Retry-After").orElse("");
		Duration asked = said.matches("\\d{1,6}") ? Duration.ofSeconds(Long.parseLong(said)) : Duration.ofSeconds(1L << tried - 1);
		return asked.compareTo(LONGEST_WAIT) > 0 ? LONGEST_WAIT : asked;
	}

	private HttpResponse<byte[]> send(String system, String user) throws ServiceFailedException {
		awaitTurn();
		requests.incrementAndGet();
		HttpRequest.Builder request = HttpRequest.newBuilder(terms.endpoint()).timeout(terms.timeout()).header("Content-Type", "application/json")
				.header("Accept", "application/json").POST(BodyPublishers.ofString(body(system, user)));
		if (!terms.key().isEmpty()) {
			request.header("Authorization", "Bearer " + terms.key());
		}
		CompletableFuture<HttpResponse<byte[]>> coming = client.sendAsync(request.build(), BodyHandlers.ofByteArray());
		try {
			// Of a body that comes drop by drop, too.
			return coming.get(terms.timeout().toMillis(), TimeUnit.MILLISECONDS);
		} catch (TimeoutException silent) {
			coming.cancel(true);
			throw silence();
		} catch (ExecutionException failed) {
			if (failed.getCause() instanceof java.net.http.HttpTimeoutException) {
				throw silence();
			}
			throw new ServiceFailedException(WORDS.text("failed.unreachable", terms.server(), said(failed.getCause())), true);
		} catch (InterruptedException stop) {
			coming.cancel(true);
			throw Progress.interrupted(stop);
		}
	}

	private static String said(Throwable cause) {
		return cause.getMessage() == null ? cause.getClass().getSimpleName() : cause.getMessage();
	}

	private ServiceFailedException silence() {
		return new ServiceFailedException(WORDS.text("failed.silence", terms.server(), terms.timeout().toSeconds()), true);
	}

	private String body(String system, String user) {
		ObjectNode root = json.createObjectNode().put("model", terms.model()).put("temperature", 0).put("seed", SEED).put("stream", false);
		if (formed) {
			root.putObject("response_format").put("type", "json_object");
		}
		var messages = root.putArray("messages");
		messages.addObject().put("role", "system").put("content", system);
		messages.addObject().put("role", "user").put("content", user);
		return root.toString();
	}

	private Answer read(byte[] body) throws ServiceFailedException {
		try {
			JsonNode root = json.readTree(body);
			JsonNode content = root.path("choices").path(0).path("message").path("content");
			if (content.isTextual()) {
				JsonNode usage = root.path("usage");
				return new Answer(content.asText(), root.path("model").asText(""), usage.path("prompt_tokens").asLong(0),
						usage.path("completion_tokens").asLong(0));
			}
		} catch (JsonProcessingException none) {
			// Said below.
		} catch (IOException impossible) {
			throw new IllegalStateException(impossible);
		}
		throw new ServiceFailedException(WORDS.text("failed.form", shown(new String(body, StandardCharsets.UTF_8))), true);
	}

	/** The beginning of what came, on one line. */
	static String shown(String words) {
		String line = words.strip().replaceAll("\\s+", " ");
		return line.length() <= SHOWN ? line : line.substring(0, SHOWN) + "…";
	}

	private void awaitTurn() {
		long wait;
		synchronized (turn) {
			long now = System.nanoTime();
			long mine = Math.max(now, next);
			next = mine + terms.between().toNanos();
			wait = mine - now;
		}
		pause(Duration.ofNanos(wait));
	}

	private static void pause(Duration wait) {
		try {
			Thread.sleep(wait);
		} catch (InterruptedException stop) {
			throw Progress.interrupted(stop);
		}
	}

	@Override
	public void close() {
		client.shutdownNow();
	}
}
