// SPDX-License-Identifier: EPL-2.0
package org.palier.importers.feeds;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.palier.files.records.JsonValue;

/**
 * One item of a feed: its texts by the name of their element, with {@code content:encoded} and {@code link@href} among them,
 * and the comments of a weblog below it. One thread fills it.
 */
final class FeedItem {

	private final Map<String, String> texts = new LinkedHashMap<>();
	private final List<FeedItem> comments = new ArrayList<>();
	private final List<String> media = new ArrayList<>();

	/** The first text of a name counts. */
	void put(String name, String text) {
		if (!text.isBlank()) {
			texts.putIfAbsent(name, text.strip());
		}
	}

	void add(FeedItem comment) {
		comments.add(comment);
	}

	/** @param medium its kind ({@code image/jpeg}) and its address, with a blank between */
	void addMedium(String medium) {
		media.add(medium);
	}

	/** The first of these that has a text; empty for none. */
	String first(String... names) {
		for (String each : names) {
			String text = texts.getOrDefault(each, "");
			if (!text.isEmpty()) {
				return text;
			}
		}
		return "";
	}

	List<FeedItem> comments() {
		return comments;
	}

	List<String> media() {
		return media;
	}

	/** The item as a record, written to the report of rejections when it is left out. */
	JsonValue record() {
		Map<String, JsonValue> members = new LinkedHashMap<>();
		texts.forEach((name, text) -> members.put(name, JsonValue.of(text)));
		return new JsonValue.Members(members);
	}
}
