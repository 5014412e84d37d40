// SPDX-License-Identifier: EPL-2.0
package org.palier.importers.feeds;

import java.io.IOException;
import java.io.InputStream;
import java.util.Map;

import org.palier.files.markup.XmlReading;

/** Goes through a feed element by element, and hands over each item when it ends. Used once, by one thread. */
final class FeedReading {

	/** Receives the items that are read. */
	interface Items {
		/** One item; the feed's own words are those that stand before it. */
		void item(FeedItem item, FeedItem feed) throws IOException;
	}

	/** A text that no post is as long as: characters. */
	private static final int LONGEST = 16 << 20;
	private static final String ATOM = "http://www.w3.org/2005/Atom";
	private static final Map<String, String> PREFIXES = Map.of("http://purl.org/rss/1.0/modules/content/", "content:",
			"http://purl.org/dc/elements/1.1/", "dc:", "http://purl.org/rss/1.0/modules/slash/", "slash:", "http://search.yahoo.com/mrss/", "media:",
			ATOM, "", "http://purl.org/atom/ns#", "", "http://purl.org/rss/1.0/", "", "", "");

	private final XmlReading xml;
	private final Items items;
	private final FeedItem feed = new FeedItem();
	private String root = "";

	FeedReading(InputStream in, Items items) throws IOException {
		this.xml = new XmlReading(in);
		this.items = items;
	}

	/** Name of the first element of a document; empty when there is none. */
	static String rootOf(InputStream in) throws IOException {
		try (var xml = new XmlReading(in)) {
			while (xml.next()) {
				if (xml.begins()) {
					return xml.name();
				}
			}
			return "";
		}
	}

	/** True for the first element of a feed. */
	static boolean isFeed(String root) {
		return root.equals("rss") || root.equals("feed") || root.equals("RDF");
	}

	/** Reads to the end. */
	void read() throws IOException {
		try (xml) {
			while (xml.next()) {
				if (!xml.begins()) {
					continue;
				}
				String name = name();
				if (root.isEmpty()) {
					root = name;
					feed.put("language", xml.attribute("lang"));
				} else if (name.equals("item") || name.equals("entry")) {
					var item = new FeedItem();
					item.put("about", xml.attribute("about"));
					members(item, xml.name());
					items.item(item, feed);
				} else if (!name.equals("channel")) {
					member(feed, name);
				}
			}
		}
	}

	/** All members of the element that one stands at the begin of; ends at its end. */
	private void members(FeedItem into, String element) throws IOException {
		while (xml.next() && !(xml.ends() && xml.name().equals(element))) {
			if (xml.begins()) {
				member(into, name());
			}
		}
	}

	private void member(FeedItem into, String name) throws IOException {
		switch (name) {
		case "link" -> {
			boolean atom = !xml.attribute("href").isEmpty();
			String relation = xml.attribute("rel").isEmpty() ? "alternate" : xml.attribute("rel");
			into.put("link@" + relation, xml.attribute("href"));
			if (relation.equals("enclosure")) {
				into.addMedium(xml.attribute("type") + " " + xml.attribute("href"));
			}
			String text = text();
			into.put(name, atom ? "" : text);
		}
		case "enclosure", "media:content" -> {
			String kind = xml.attribute("type").isEmpty() ? xml.attribute("medium") + "/" : xml.attribute("type");
			into.addMedium(kind + " " + xml.attribute("url"));
			text();
		}
		case "wp:comment" -> {
			var comment = new FeedItem();
			members(comment, "comment");
			into.add(comment);
		}
		case "author" -> {
			int before = into.first("author").length();
			String text = person(into);
			into.put(name, before == 0 ? text : "");
		}
		default -> {
			String permalink = xml.attribute("isPermaLink");
			into.put(name + "@isPermaLink", permalink);
			into.put(name, text());
		}
		}
	}

	/** An author: in Atom with a name and an address of its own. */
	private String person(FeedItem into) throws IOException {
		var text = new StringBuilder();
		int depth = 1;
		String within = "";
		while (depth > 0 && xml.next()) {
			if (xml.begins()) {
				depth++;
				within = xml.name();
			} else if (xml.ends()) {
				depth--;
			} else if (within.equals("uri")) {
				into.put("author@uri", xml.text());
			} else if (within.isEmpty() || within.equals("name")) {
				text.append(xml.text());
			}
		}
		return text.toString().strip();
	}

	/** The text within an element; of elements within it their texts, with a line between. */
	private String text() throws IOException {
		var text = new StringBuilder();
		int depth = 1;
		while (depth > 0 && xml.next()) {
			if (xml.begins() || xml.ends()) {
				depth += xml.begins() ? 1 : -1;
				boolean block = depth > 0 && xml.name().matches("p|div|br|li|ul|ol|h[1-6]|blockquote|tr|section|article");
				text.append(block && !text.isEmpty() && text.charAt(text.length() - 1) != '\n' ? "\n" : "");
			} else if (text.length() < LONGEST) {
				text.append(xml.text());
			}
		}
		return text.toString();
	}

	private String name() {
		String namespace = xml.namespace();
		if (namespace.startsWith("http://wordpress.org/export/")) {
			return (namespace.endsWith("/excerpt/") ? "excerpt:" : "wp:") + xml.name();
		}
		String prefix = PREFIXES.get(namespace);
		return (prefix == null ? "other:" : prefix) + xml.name();
	}
}
