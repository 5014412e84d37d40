// SPDX-License-Identifier: EPL-2.0
package org.palier.classifiers.http;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.atomic.AtomicLong;

import org.palier.ground.Progress;
import org.palier.ground.text.Bilingual;
import org.palier.ground.text.Wording;
import org.palier.web.AllowedHosts;
import org.palier.web.NoAnswerException.Kind;
import org.palier.web.NoAnswerException;
import org.palier.web.Proxies;
import org.palier.web.WebAnswer;
import org.palier.web.WebClient;
import org.palier.web.WebRequest;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;

/**
 * Asks a language model by the interface of OpenAI (chat completions): at temperature 0, for JSON, one request after the other and not
 * sooner than the rate allows. Before the first post it is asked one question without any post: a key that is not taken, a host that nobody
 * knows or a proxy that refuses is known then. A server that is busy (429, 500, 503) is asked again a little later, three times.
 * Thread-safe.
 */
final class ModelService implements AutoCloseable {

	private static final Wording WORDS = LanguageModelClassifier.WORDS;
	private static final int TRIES = 3;
	private static final int SHOWN = 160;
	private static final int SEED = 1;
	private static final int MOST_BYTES = 1_000_000;
	/** A shorter key is none that anybody keeps secret, and may be part of a word. */
	private static final int SECRET = 8;
	private static final Set<Integer> BUSY = Set.of(429, 500, 502, 503, 504);
	private static final int TOO_MANY = 429;
	private static final int BAD = 400;
	private static final int FINE = 200;
	private static final Set<Kind> FINAL = Set.of(Kind.UNKNOWN_HOST, Kind.REFUSED, Kind.CERTIFICATE, Kind.PROXY_WRONG, Kind.PROXY_UNREACHABLE,
			Kind.PROXY_CREDENTIALS, Kind.PROXY_REFUSED, Kind.LEFT_ALONE);
	/** The first question is short: a person waits for its answer before anything else is known. */
	private static final Duration PROBE = Duration.ofSeconds(25);
	private static final Duration LONGEST_WAIT = Duration.ofSeconds(30);

	private final ServiceTerms terms;
	private final WebClient client;
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

	/** @param patience requests without an answer in a row after which nobody is asked any more */
	ModelService(ServiceTerms terms, Proxies proxies, int patience) {
		this.terms = terms;
		this.client = new WebClient(AllowedHosts.ANY, proxies, patience);
	}

	/** Requests that were sent, those that were refused among them. */
	long requests() {
		return requests.get();
	}

	/** Asks the first question, without any post. @throws ServiceFailedException when no answer comes */
	Answer greet() throws ServiceFailedException {
		return ask("{}", "Answer with {} and nothing else.", terms.timeout().compareTo(PROBE) < 0 ? terms.timeout() : PROBE);
	}

	/** @throws ServiceFailedException when no answer comes, or one without content */
	Answer ask(String system, String user) throws ServiceFailedException {
		return ask(system, user, terms.timeout());
	}

	private Answer ask(String system, String user, Duration timeout) throws ServiceFailedException {
		for (int tried = 1;; tried++) {
			WebAnswer answer = send(system, user, timeout);
			int status = answer.status();
			if (status == FINE) {
				return read(answer.body());
			}
			if (status == BAD && formed) {
				// Not every server knows that JSON can be asked for; the answer is checked anyway.
				formed = false;
			} else if (!BUSY.contains(status) || tried >= TRIES) {
				throw refused(status, tried, answer.body());
			} else {
				pause(wait(answer, tried));
			}
		}
	}

	private ServiceFailedException refused(int status, int tried, byte[] body) {
		String said = shown(withoutKey(new String(body, StandardCharsets.UTF_8)));
		return switch (status) {
		case 401, 403 -> ServiceFailedException.last(
				WORDS.text(terms.key().isEmpty() ? "failed.no_key" : "failed.key", terms.server(), status, ServiceOptions.KEY, said));
		case 404 -> ServiceFailedException.last(WORDS.text("failed.not_there", terms.endpoint().toString(), terms.model(), said));
		case TOO_MANY -> ServiceFailedException.unreachable(WORDS.text("failed.too_many", terms.server(), tried));
		default -> ServiceFailedException.unreachable(WORDS.text("failed.status", terms.server(), status, said));
		};
	}

	/** What comes back may repeat what was sent: the key is cut out before anybody reads it. */
	private String withoutKey(String said) {
		String key = terms.key();
		return key.isEmpty() ? said : said.replace(key, "…").replace(key.replace("/", "\\/"), "…");
	}

	private static Duration wait(WebAnswer answer, int tried) {
		String said = answer.headers().firstValue("Retry-After").orElse("");
		Duration asked = said.matches("\\d{1,6}") ? Duration.ofSeconds(Long.parseLong(said)) : Duration.ofSeconds(1L << tried - 1);
		return asked.compareTo(LONGEST_WAIT) > 0 ? LONGEST_WAIT : asked;
	}

	private WebAnswer send(String system, String user, Duration timeout) throws ServiceFailedException {
		awaitTurn();
		requests.incrementAndGet();
		Map<String, String> headers = new HashMap<>(Map.of("Content-Type", "application/json", "Accept", "application/json"));
		if (!terms.key().isEmpty()) {
			headers.put("Authorization", "Bearer " + terms.key());
		}
		try {
			return client.ask(new WebRequest(terms.endpoint(), headers, Optional.of(body(system, user)), MOST_BYTES, timeout));
		} catch (NoAnswerException none) {
			Bilingual reason = none.kind() == Kind.REFUSED ? WORDS.text("failed.refused", terms.server()) : none.reason();
			throw FINAL.contains(none.kind()) ? ServiceFailedException.last(reason) : ServiceFailedException.unreachable(reason);
		}
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
				return new Answer(secretless(content.asText()), secretless(root.path("model").asText("")), usage.path("prompt_tokens").asLong(0),
						usage.path("completion_tokens").asLong(0));
			}
		} catch (JsonProcessingException none) {
			// Said below.
		} catch (IOException impossible) {
			throw new IllegalStateException(impossible);
		}
		throw ServiceFailedException.unreachable(WORDS.text("failed.form", shown(withoutKey(new String(body, StandardCharsets.UTF_8)))));
	}

	private String secretless(String said) {
		return terms.key().length() < SECRET ? said : withoutKey(said);
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
		client.close();
	}
}
