// SPDX-License-Identifier: EPL-2.0
package org.palier.files.table;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.palier.files.FileContent;
import org.palier.files.RowSink;
import org.palier.files.csv.Row;
import org.palier.files.csv.RowReader;
import org.palier.ground.Progress;
import org.palier.ground.text.WebAddress;

/**
 * A list of feeds (OPML) as a sheet: a row a feed, with its name, the page that it belongs to, its address and the folders it
 * lies in. Read tag by tag, since many programs write lists that are no whole XML; entities of a document are not expanded.
 */
record FeedListSheet(String name, List<Row> rows) implements Sheet {

	private static final List<String> COLUMNS = List.of("name", "website", "rss", "folder");
	private static final int LARGEST = 32 << 20;
	private static final int HEAD = 4096;
	private static final Pattern ROOT = Pattern.compile("<opml[\\s>]", Pattern.CASE_INSENSITIVE);
	private static final Pattern TAG = Pattern.compile("<(/?)outline\\b((?:[^>\"']|\"[^\"]*\"|'[^']*')*)>", Pattern.CASE_INSENSITIVE);
	private static final Pattern ATTRIBUTE = Pattern.compile("([A-Za-z:_-]+)\\s*=\\s*(?:\"([^\"]*)\"|'([^']*)')");

	/** True when the begin of a file is that of such a list. */
	static boolean isOne(Path file) throws IOException {
		try (InputStream in = Files.newInputStream(file)) {
			return ROOT.matcher(new String(in.readNBytes(HEAD), StandardCharsets.ISO_8859_1).replace("\0", "")).find();
		}
	}

	/** Reads a list whole; what is beyond 32 MB is left out. */
	static FeedListSheet of(Path file) throws IOException {
		byte[] bytes;
		try (InputStream in = Files.newInputStream(file)) {
			bytes = in.readNBytes(LARGEST);
		}
		Charset marked = FileContent.marked(bytes);
		Matcher tag = TAG.matcher(new String(bytes, marked == null ? StandardCharsets.UTF_8 : marked));
		Deque<String> folders = new ArrayDeque<>();
		List<Row> rows = new ArrayList<>();
		while (tag.find()) {
			if (!tag.group(1).isEmpty()) {
				folders.pollLast();
				continue;
			}
			Map<String, String> said = attributes(tag.group(2));
			String called = said.getOrDefault("title", "").isEmpty() ? said.getOrDefault("text", "") : said.get("title");
			String address = said.getOrDefault("xmlurl", "");
			if (!address.isEmpty()) {
				String shown = called.isEmpty() ? WebAddress.of(address).map(WebAddress::host).orElse(address) : called;
				rows.add(new Row(rows.size() + 1L, List.of(shown, said.getOrDefault("htmlurl", ""), address, String.join(" / ", folders))));
			}
			if (!tag.group(2).stripTrailing().endsWith("/")) {
				folders.addLast(called);
			}
		}
		return new FeedListSheet(String.valueOf(file.getFileName()), List.copyOf(rows));
	}

	private static Map<String, String> attributes(String text) {
		Map<String, String> found = new HashMap<>();
		Matcher attribute = ATTRIBUTE.matcher(text);
		while (attribute.find()) {
			String value = attribute.group(2) == null ? attribute.group(3) : attribute.group(2);
			found.putIfAbsent(attribute.group(1).toLowerCase(Locale.ROOT), value.replace("&lt;", "<").replace("&gt;", ">").replace("&quot;", "\"")
					.replace("&apos;", "'").replace("&#39;", "'").replace("&amp;", "&").strip());
		}
		return found;
	}

	@Override
	public List<String> columns() {
		return COLUMNS;
	}

	@Override
	public void read(RowReader reader, RowSink sink, Progress progress) throws IOException {
		sink.header(COLUMNS);
		for (Row row : rows) {
			progress.checkCancelled();
			sink.row(reader.outcome(row));
		}
	}
}
