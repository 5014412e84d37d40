// SPDX-License-Identifier: EPL-2.0
package org.palier.corpus;

import java.time.Instant;
import java.util.Map;

/** Posts for tests. */
final class SamplePosts {

	static final Instant NOON = Instant.parse("2013-07-06T12:00:00Z");

	private SamplePosts() {
	}

	/** Number n of account @account, an hour after the one before. */
	static Post post(int n, String account, String text) {
		return post("twitter", "t" + n, account, text, NOON.plusSeconds(3600L * n), "", "", Map.of());
	}

	static Post reply(int n, String account, String replyTo, Instant at) {
		return post("twitter", "t" + n, account, "answer " + n, at, replyTo, "", Map.of());
	}

	static Post relay(int n, String account, String relayed) {
		return post("twitter", "t" + n, account, "RT @" + relayed + ": " + n, NOON, "", relayed, Map.of());
	}

	static Post post(String platform, String item, String account, String text, Instant at, String replyTo, String relayed,
			Map<String, Long> metrics) {
		return Post.builder(platform, item).accountHandle(account).author(account).text(text).createdAt(at, String.valueOf(at))
				.replyTo(replyTo).relayedFrom(relayed).metrics(metrics).source("sample.csv", 2).build();
	}
}
