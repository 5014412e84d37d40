// SPDX-License-Identifier: EPL-2.0
package org.palier.detection.fetch;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** The kind of service that gives posts without a key. */
public enum FetchKind {

	/** The public interface of Bluesky. */
	BLUESKY("bluesky", List.of("bluesky"), "ndjson"),
	/** The server of each account. */
	MASTODON("mastodon", List.of("mastodon"), "ndjson"),
	/** Feeds and weblogs: RSS and Atom. */
	FEED("feed", List.of("rss", "blog"), "xml");

	private final String importer;
	private final List<String> platforms;
	private final String ending;

	FetchKind(String importer, List<String> platforms, String ending) {
		this.importer = importer;
		this.platforms = platforms;
		this.ending = ending;
	}

	/** How commands write it. */
	public String id() {
		return name().toLowerCase(Locale.ROOT);
	}

	/** The kind that commands write so; empty for none. */
	public static Optional<FetchKind> of(String id) {
		return Arrays.stream(values()).filter(it -> it.id().equals(id.strip().toLowerCase(Locale.ROOT))).findFirst();
	}

	/** Id of the importer that reads what is given. */
	public String importer() {
		return importer;
	}

	/** Ids of the platforms of the study whose accounts are asked for. */
	public List<String> platforms() {
		return platforms;
	}

	/** The ending of the files that keep the answers. */
	String ending() {
		return ending;
	}
}
