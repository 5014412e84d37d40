// SPDX-License-Identifier: EPL-2.0
package org.palier.core.privacy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.zip.GZIPInputStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipInputStream;

import org.palier.corpus.ParquetFile;

/**
 * Looks for names in files, as their texts may hold them: in UTF-8, UTF-16 and Windows-1252, escaped as JSON and XML do, within zip (so also
 * in workbooks and documents), gzip and Parquet. What is compressed in ways of its own, as PDF and pictures are, it cannot look into, and says
 * so. Immutable; thread-safe.
 */
final class NameSearch {

	/** What a search in a file came to. */
	enum Found {
		/** A name is in it. */
		YES,
		/** None is. */
		NO,
		/** It cannot be looked into. */
		UNKNOWN
	}

	/** Of a file that is no zip or gzip so much is looked at; larger ones are told to be unknown. */
	private static final long LARGEST = 512L << 20;
	private static final int DEEPEST = 3;
	private static final List<Charset> ENCODINGS = List.of(StandardCharsets.UTF_8, StandardCharsets.UTF_16LE, StandardCharsets.UTF_16BE,
			Charset.forName("windows-1252"));
	private static final Set<String> CLOSED = Set.of("pdf", "png", "jpg", "jpeg", "gif", "webp", "svgz", "duckdb", "7z", "rar", "xz", "zst");

	private final List<String> names;
	private final Pattern words;

	/** @param names in lower case; none finds nothing */
	NameSearch(Set<String> names) {
		this.names = names.stream().sorted(Comparator.comparing(String::length).reversed()).toList();
		this.words = Pattern.compile(names.isEmpty() ? "(?!)"
				: this.names.stream().flatMap(it -> forms(it).stream()).distinct().map(Pattern::quote)
						.collect(Collectors.joining("|", "(?<![\\p{L}\\p{N}_])(?:", ")(?![\\p{L}\\p{N}_])")),
				Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
	}

	/** A name as it is, and as JSON and XML may escape it. */
	private static List<String> forms(String name) {
		var json = new StringBuilder();
		var xml = new StringBuilder();
		name.chars().forEach(it -> {
			json.append(it < 128 ? String.valueOf((char) it) : String.format("\\u%04x", it));
			xml.append(it < 128 ? String.valueOf((char) it) : "&#" + it + ";");
		});
		return List.of(name, json.toString(), xml.toString());
	}

	/** True when a text holds a name as a word. */
	boolean isIn(String text) {
		return words.matcher(text).find();
	}

	/** A text without the names. */
	String wiped(String text) {
		return words.matcher(text).replaceAll(Matcher.quoteReplacement(Erased.NAME));
	}

	/** @throws IOException when the file cannot be read */
	Found in(Path file) throws IOException {
		String name = String.valueOf(file.getFileName()).toLowerCase(Locale.ROOT);
		if (isIn(name)) {
			return Found.YES;
		}
		if (names.isEmpty()) {
			return Found.NO;
		}
		if (name.endsWith(".parquet")) {
			return ParquetFile.holds(file, Set.copyOf(names)) ? Found.YES : Found.NO;
		}
		if (CLOSED.contains(name.substring(name.lastIndexOf('.') + 1)) || Files.size(file) > LARGEST) {
			return Found.UNKNOWN;
		}
		try (InputStream in = Files.newInputStream(file)) {
			return in(in.readAllBytes(), 0);
		}
	}

	private Found in(byte[] content, int depth) throws IOException {
		if (depth > DEEPEST) {
			return Found.UNKNOWN;
		}
		try {
			if (content.length > 4 && content[0] == 'P' && content[1] == 'K' && content[2] == 3 && content[3] == 4) {
				return inZip(content, depth);
			}
			if (content.length > 2 && (content[0] & 0xff) == 0x1f && (content[1] & 0xff) == 0x8b) {
				return in(bounded(new GZIPInputStream(new ByteArrayInputStream(content))), depth + 1);
			}
		} catch (ZipException damaged) {
			return Found.UNKNOWN;
		}
		if (content.length > 4 && content[0] == '%' && content[1] == 'P' && content[2] == 'D' && content[3] == 'F') {
			return Found.UNKNOWN;
		}
		return ENCODINGS.stream().anyMatch(it -> isIn(new String(content, it))) ? Found.YES : Found.NO;
	}

	private Found inZip(byte[] content, int depth) throws IOException {
		Found found = Found.NO;
		try (var zip = new ZipInputStream(new ByteArrayInputStream(content))) {
			for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
				Found one = isIn(entry.getName()) ? Found.YES : in(bounded(zip), depth + 1);
				if (one == Found.YES) {
					return one;
				}
				found = one == Found.UNKNOWN ? one : found;
			}
		}
		return found;
	}

	private static byte[] bounded(InputStream in) throws IOException {
		byte[] content = in.readNBytes((int) Math.min(LARGEST, Integer.MAX_VALUE - 16));
		if (in.read() >= 0) {
			throw new ZipException("larger than can be looked into");
		}
		return content;
	}

	/** How a text file is written that holds a name; UTF-8 where several are possible. */
	Charset encoding(byte[] content) {
		if (content.length > 1 && (content[0] & 0xff) == 0xff && (content[1] & 0xff) == 0xfe) {
			return StandardCharsets.UTF_16LE;
		}
		if (content.length > 1 && (content[0] & 0xff) == 0xfe && (content[1] & 0xff) == 0xff) {
			return StandardCharsets.UTF_16BE;
		}
		return ENCODINGS.stream()
				.filter(it -> Arrays.equals(new String(content, it).getBytes(it), content) && isIn(new String(content, it)))
				.findFirst().orElse(StandardCharsets.ISO_8859_1);
	}
}
