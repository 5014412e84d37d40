// SPDX-License-Identifier: EPL-2.0
package org.palier.detection.fetch;

import java.io.IOException;
import java.net.URI;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;

import org.palier.detection.live.LiveClient;
import org.palier.detection.pages.NotRead;
import org.palier.detection.pages.UnreadablePageException;
import org.palier.ground.Progress;
import org.palier.ground.text.Wording;
import org.palier.web.NoAnswerException;
import org.palier.web.WebAnswer;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;

/** Asks services and waits as long as they say, if that is not too long. Used by one thread. */
final class PatientClient {

	static final Wording WORDS = new Wording(PatientClient.class, "messages");
	static final ObjectMapper JSON = new ObjectMapper();

	private static final Duration USUAL_WAIT = Duration.ofMinutes(1);
	private static final Duration SLICE = Duration.ofMillis(200);
	private static final int MOST_REFUSALS = 5;

	private final LiveClient client;
	private final FetchLimits limits;
	private final Clock clock;
	private final Map<String, Instant> notBefore = new HashMap<>();

	PatientClient(LiveClient client, FetchLimits limits, Clock clock) {
		this.client = client;
		this.limits = limits;
		this.clock = clock;
	}

	/** An answer of status 200. @throws LaterException when it cannot be had now @throws UnreadablePageException when it cannot be had */
	WebAnswer get(URI at, String accept, Progress progress) throws LaterException, UnreadablePageException {
		for (int i = 0; i < MOST_REFUSALS; i++) {
			waitFor(at, progress);
			WebAnswer answer = asked(at, accept);
			Instant now = clock.instant();
			if (answer.status() != 429 && answer.status() != 503) {
				RateLimit.exhausted(answer.headers(), now).ifPresent(it -> notBefore.put(host(at), now.plus(it)));
				if (answer.status() / 100 == 5) {
					throw new LaterException(WORDS.text("later.status", host(at), String.valueOf(answer.status())));
				}
				if (answer.status() != 200) {
					throw new UnreadablePageException(WORDS.text("status", host(at), String.valueOf(answer.status()), said(answer)));
				}
				return answer;
			}
			notBefore.put(host(at), now.plus(RateLimit.retry(answer.headers(), now).orElse(USUAL_WAIT)));
		}
		throw new LaterException(WORDS.text("later.refused", host(at), MOST_REFUSALS));
	}

	/** An account is asked for again only when its service cannot be reached now but may be later. */
	private WebAnswer asked(URI at, String accept) throws LaterException, UnreadablePageException {
		try {
			return client.get(at, accept);
		} catch (NoAnswerException none) {
			if (none.isPassing()) {
				throw new LaterException(none.reason());
			}
			throw new UnreadablePageException(none.reason());
		} catch (UnreadablePageException unread) {
			if (unread.why() == NotRead.RULES_UNKNOWN) {
				throw new LaterException(unread.reason());
			}
			throw unread;
		}
	}

	/** An answer in JSON. */
	JsonNode json(URI at, Progress progress) throws LaterException, UnreadablePageException {
		byte[] body = get(at, "application/json", progress).body();
		try {
			return JSON.readTree(body);
		} catch (IOException none) {
			throw new UnreadablePageException(WORDS.text("no_json", host(at)));
		}
	}

	private static String host(URI at) {
		return String.valueOf(at.getHost()).toLowerCase(Locale.ROOT);
	}

	/** The service's reason for a refusal: {@code message} or {@code error} of its JSON. */
	private static String said(WebAnswer answer) {
		try {
			JsonNode said = JSON.readTree(answer.body());
			String message = said.path("message").asText(said.path("error").asText(""));
			return message.isEmpty() ? "" : " (" + message.replaceAll("\\s+", " ").substring(0, Math.min(200, message.length())) + ")";
		} catch (IOException | RuntimeException none) {
			return "";
		}
	}

	private void waitFor(URI at, Progress progress) throws LaterException {
		Instant until = notBefore.getOrDefault(host(at), Instant.MIN);
		if (until.isAfter(clock.instant().plus(limits.longestWait()))) {
			throw new LaterException(WORDS.text("later.until", host(at), until.toString().substring(0, 16).replace('T', ' ') + " UTC"));
		}
		while (clock.instant().isBefore(until)) {
			progress.checkCancelled();
			try {
				Thread.sleep(SLICE);
			} catch (InterruptedException stop) {
				throw Progress.interrupted(stop);
			}
		}
		progress.checkCancelled();
	}
}
