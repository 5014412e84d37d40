// SPDX-License-Identifier: EPL-2.0
package org.palier.headless.imports;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;

import org.palier.headless.console.Console;
import org.palier.intake.imports.Importer;

import com.fasterxml.jackson.databind.node.ArrayNode;

/**
 * The kinds of files that can be imported, with an example each: those of a census first, then those of posts.
 *
 * @param importers the installed ones
 */
record ImportFormats(List<Importer> importers) {

	/**
	 * The words that a person types after STUDY, for importers of Palier. The id says enough for an importer of a
	 * plug-in.
	 */
	private static final Map<String, String> EXAMPLES = Map.ofEntries(Map.entry("census-wide", "census.csv"),
			Map.entry("census-long", "checks.csv"), Map.entry("published-figures", "figures.csv"), Map.entry("publics", "publics.csv"),
			Map.entry("gc-organisations", "gc_orgs.csv"), Map.entry("gc-accounts", "sm.csv --as-of 2025-09-26 --complete"),
			Map.entry("table", "agencies.xlsx --kind table"), Map.entry("posts-csv", "posts.csv --platform twitter"),
			Map.entry("x-json", "tweets.jsonl"), Map.entry("x-archive", "twitter-2026-11-01.zip"),
			Map.entry("mastodon", "archive-20261101.tar.gz"), Map.entry("bluesky", "author-feed.json"),
			Map.entry("facebook-download", "facebook-page.zip --account page.name"),
			Map.entry("instagram-download", "instagram-page.zip --account page.name"), Map.entry("youtube-json", "videos.json"),
			Map.entry("telegram", "result.json --account channel"), Map.entry("zeeschuimer", "zeeschuimer-export.ndjson"),
			Map.entry("feed", "news.rss --account https://example.org/news.rss"));

	ImportFormats {
		importers = importers.stream().sorted(Comparator.comparing(Importer::bringsPosts)).toList();
	}

	private static String example(Importer importer) {
		return "palier run import my-study " + EXAMPLES.getOrDefault(importer.id(), "FILE --kind " + importer.id());
	}

	/** For scripts. */
	void write(ArrayNode into, Locale locale) {
		importers.forEach(
				it -> into.addObject().put("id", it.id()).put("name", it.name().in(locale)).put("description", it.description().in(locale))
				.put("brings", it.bringsPosts() ? "posts" : "census").put("example", example(it)));
	}

	/** For persons. */
	List<String> lines(Locale locale) {
		List<String> lines = new ArrayList<>();
		for (boolean posts : new boolean[] { false, true }) {
			lines.add(Console.text(posts ? "import.list.posts" : "import.list.census").in(locale));
			for (Importer each : importers) {
				if (each.bringsPosts() == posts) {
					lines.add("  " + each.id() + "  " + each.name().in(locale));
					lines.add("      " + Console.said(each.description(), locale));
					lines.add("      " + example(each));
				}
			}
		}
		lines.add(Console.text("import.list.packed").in(locale));
		return lines;
	}
}
