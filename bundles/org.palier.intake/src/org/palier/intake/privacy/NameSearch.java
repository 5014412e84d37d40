// SPDX-License-Identifier: EPL-2.0
package org.palier.intake.privacy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.Normalizer;
import java.text.Normalizer.Form;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.zip.GZIPInputStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipInputStream;

import org.palier.corpus.ParquetFile;
import org.palier.ground.text.UnseenSigns;

/**
 * Looks in files for names, and for the texts and ids of posts. It reads UTF-8, UTF-16 and Windows-1252, the escapes of
 * JSON and XML, zip (so also workbooks and documents), gzip and Parquet. It cannot look into files with a compression of
 * their own, such as PDF and pictures, and says so. Immutable; thread-safe.
 */
final class NameSearch {

	/** The result of a search in a file. */
	enum SearchOutcome {
		/** A name is in it. */
		YES,
		/** None is. */
		NO,
		/** It cannot be looked into. */
		UNKNOWN
	}

	/** The most bytes that are looked at in a file that is no zip or gzip; larger files are reported as unknown. */
	private static final long LARGEST = 512L << 20;
	private static final int DEEPEST = 3;
	/** Bytes that are looked at together. */
	private static final int PART = 1 << 22;
	private static final List<Charset> ENCODINGS = List.of(StandardCharsets.UTF_8, StandardCharsets.UTF_16LE, StandardCharsets.UTF_16BE,
			Charset.forName("windows-1252"));
	private static final Set<String> CLOSED = Set.of("pdf", "png", "jpg", "jpeg", "gif", "webp", "svgz", "duckdb", "wal", "7z", "rar", "xz",
			"zst");

	private final List<String> names;
	private final Pattern words;

	private final ErasedContent content;

	/** @param names in lower case; none finds nothing @param content of posts that is looked for too */
	NameSearch(Set<String> names, ErasedContent content) {
		this.content = content;
		this.names = names.stream().sorted(Comparator.comparing(String::length).reversed()).toList();
		this.words = Pattern.compile(names.isEmpty() ? "(?!)"
				: this.names.stream().flatMap(it -> Stream.of(it, plain(it))).distinct().flatMap(it -> forms(it).stream()).distinct()
						.collect(Collectors.joining("|", "(?<![\\p{L}\\p{N}_])(?:", ")(?![\\p{L}\\p{N}_])")),
				Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
	}

	/** A name as it is, with any invisible signs between its letters. */
	private static String unseen(String name) {
		return name.codePoints().mapToObj(it -> Pattern.quote(Character.toString(it))).collect(Collectors.joining(UnseenSigns.ANY));
	}

	/** Patterns of a name as it is, and as JSON and XML may escape it. */
	private static List<String> forms(String name) {
		var json = new StringBuilder();
		var xml = new StringBuilder();
		name.chars().forEach(it -> {
			json.append(it < 128 ? String.valueOf((char) it) : String.format("\\u%04x", it));
			xml.append(it < 128 ? String.valueOf((char) it) : "&#" + it + ";");
		});
		return List.of(unseen(name), Pattern.quote(json.toString()), Pattern.quote(xml.toString()));
	}

	/** True when a text has a name as a word, or the text or id of a post. */
	boolean isIn(String text) {
		return isNamed(text) || content.isIn(text);
	}

	/** True for a name of an account, by which whoever has it is known. */
	boolean isNamed(String text) {
		return words.matcher(text).find() || !Normalizer.isNormalized(text, Form.NFKC) && words.matcher(plain(text)).find();
	}

	/** Wide, styled and joined letters as the plain ones that a person reads. */
	private static String plain(String text) {
		return Normalizer.normalize(text, Form.NFKC);
	}

	/** A text without them. */
	String wiped(String text) {
		String wiped = words.matcher(text).replaceAll(Matcher.quoteReplacement(Erased.NAME));
		// Letters written differently have no place of their own in the text: the text is kept in plain letters.
		return content.wiped(isNamed(wiped) ? words.matcher(plain(wiped)).replaceAll(Matcher.quoteReplacement(Erased.NAME)) : wiped);
	}

	/** @throws IOException when the file cannot be read */
	SearchOutcome in(Path file) throws IOException {
		String name = String.valueOf(file.getFileName()).toLowerCase(Locale.ROOT);
		if (isIn(name)) {
			return SearchOutcome.YES;
		}
		if (names.isEmpty() && content.isEmpty()) {
			return SearchOutcome.NO;
		}
		if (name.endsWith(".parquet")) {
			return ParquetFile.holds(file, this::isIn) ? SearchOutcome.YES : SearchOutcome.NO;
		}
		if (CLOSED.contains(name.substring(name.lastIndexOf('.') + 1)) || Files.size(file) > LARGEST) {
			return SearchOutcome.UNKNOWN;
		}
		try (InputStream in = Files.newInputStream(file)) {
			return in(in.readAllBytes(), 0);
		}
	}

	private SearchOutcome in(byte[] bytes, int depth) throws IOException {
		if (depth > DEEPEST) {
			return SearchOutcome.UNKNOWN;
		}
		try {
			if (bytes.length > 4 && bytes[0] == 'P' && bytes[1] == 'K' && bytes[2] == 3 && bytes[3] == 4) {
				return inZip(bytes, depth);
			}
			if (bytes.length > 2 && (bytes[0] & 0xff) == 0x1f && (bytes[1] & 0xff) == 0x8b) {
				return in(bounded(new GZIPInputStream(new ByteArrayInputStream(bytes))), depth + 1);
			}
		} catch (ZipException damaged) {
			return SearchOutcome.UNKNOWN;
		}
		if (bytes.length > 4 && bytes[0] == '%' && bytes[1] == 'P' && bytes[2] == 'D' && bytes[3] == 'F') {
			return SearchOutcome.UNKNOWN;
		}
		return ENCODINGS.stream().anyMatch(it -> isIn(new String(bytes, it))) ? SearchOutcome.YES : SearchOutcome.NO;
	}

	private SearchOutcome inZip(byte[] bytes, int depth) throws IOException {
		SearchOutcome found = SearchOutcome.NO;
		try (var zip = new ZipInputStream(new ByteArrayInputStream(bytes))) {
			for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
				SearchOutcome one = isIn(entry.getName()) ? SearchOutcome.YES : in(bounded(zip), depth + 1);
				if (one == SearchOutcome.YES) {
					return one;
				}
				found = one == SearchOutcome.UNKNOWN ? one : found;
			}
		}
		return found;
	}

	private static byte[] bounded(InputStream in) throws IOException {
		byte[] bytes = in.readNBytes((int) Math.min(LARGEST, Integer.MAX_VALUE - 16));
		if (in.read() >= 0) {
			throw new ZipException("larger than can be looked into");
		}
		return bytes;
	}

	/** How a text file is written, as what is found in it tells; UTF-8 where it can be that. */
	Charset encoding(byte[] bytes) {
		if (bytes.length > 1 && (bytes[0] & 0xff) == 0xff && (bytes[1] & 0xff) == 0xfe) {
			return StandardCharsets.UTF_16LE;
		}
		if (bytes.length > 1 && (bytes[0] & 0xff) == 0xfe && (bytes[1] & 0xff) == 0xff) {
			return StandardCharsets.UTF_16BE;
		}
		return ENCODINGS.stream()
				.filter(it -> isWhole(bytes, it) && isIn(new String(bytes, it)))
				.findFirst().orElse(isWhole(bytes, StandardCharsets.UTF_8) ? StandardCharsets.UTF_8 : StandardCharsets.ISO_8859_1);
	}

	/** How often bytes of a file read like one of the names, within other words too. @throws IOException when the file cannot be read */
	long countedInBytes(Path file) throws IOException {
		if (names.isEmpty()) {
			return 0;
		}
		Pattern any = Pattern.compile(names.stream().map(Pattern::quote).collect(Collectors.joining("|")),
				Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
		int longest = names.stream().mapToInt(it -> it.getBytes(StandardCharsets.UTF_8).length).max().orElse(0);
		long counted = 0;
		try (InputStream in = Files.newInputStream(file)) {
			byte[] before = new byte[0];
			for (byte[] next = in.readNBytes(PART); next.length > 0; next = in.readNBytes(PART)) {
				byte[] both = Arrays.copyOf(before, before.length + next.length);
				System.arraycopy(next, 0, both, before.length, next.length);
				// Hits in the overlap alone were counted with the part before.
				counted += any.matcher(new String(both, StandardCharsets.UTF_8)).results().count()
						- any.matcher(new String(before, StandardCharsets.UTF_8)).results().count();
				before = Arrays.copyOfRange(both, Math.max(0, both.length - longest + 1), both.length);
			}
		}
		return counted;
	}

	private static boolean isWhole(byte[] bytes, Charset encoding) {
		return Arrays.equals(new String(bytes, encoding).getBytes(encoding), bytes);
	}
}
