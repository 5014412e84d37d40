// SPDX-License-Identifier: EPL-2.0
package org.palier.files;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;

import org.jspecify.annotations.Nullable;
import org.palier.ground.text.Bilingual;
import org.palier.ground.text.Wording;

/**
 * The kind of content in a file, recognised from its first bytes and never from its name alone. A person who chooses a
 * spreadsheet is told that it is one. It does not say who can read the file: an importer of a plug-in may read any of these.
 */
public enum FileContent {

	/** Nothing has this name. */
	MISSING,
	/** A folder. */
	FOLDER,
	/** A pipe or a device: it cannot be read twice, and may have no end. */
	SPECIAL,
	/** It is there, and may not be read. */
	DENIED,
	/** Not a byte, or nothing but blanks. */
	EMPTY,
	/** A workbook: XLSX, ODS or the old XLS. */
	SPREADSHEET,
	/** A document of a word processor, or a presentation. */
	DOCUMENT,
	/** A picture. */
	PICTURE,
	/** Sound or video. */
	RECORDING,
	/** PDF. */
	PDF,
	/** A project of a program for qualitative analysis (REFI-QDA). */
	QUALITATIVE_PROJECT,
	/** Files packed into one. */
	ARCHIVE,
	/** A database. */
	DATABASE,
	/** A table as columns in binary. */
	PARQUET,
	/** JSON, GeoJSON among them, or one value of JSON a line. */
	JSON,
	/** HTML, a page saved with its pictures (MHTML) or a template of pages. */
	WEB_PAGE,
	/** XML of any other kind. */
	XML,
	/** Text to read, marked up as Markdown. */
	PROSE,
	/** Bytes that are no text. */
	BINARY,
	/** Any other text: perhaps rows under a header. */
	TEXT;

	private static final int SAMPLE = 1 << 14;
	private static final Wording WORDS = new Wording(FileContent.class, "messages");

	/** An object or a list as JSON writes it: a name in quotes follows a brace, a value a bracket. */
	private static final Pattern JSON_BEGINS = Pattern.compile("\\{\\s*(\"|\\}).*|"
			+ "\\[\\s*([\\[{\"\\]]|(-?\\d[\\d.eE+-]*|true|false|null)\\s*(,|\\]\\s*(\\z|\\n))).*",
			Pattern.DOTALL);
	private static final Pattern WEB_PAGE_BEGINS = Pattern.compile(
			"(<\\?xml[^>]*>\\s*)?(<!--.*?-->\\s*)*<(!doctype\\s+html|html|head|body)\\b.*", Pattern.DOTALL | Pattern.CASE_INSENSITIVE);
	private static final Pattern XML_BEGINS = Pattern.compile("<(\\?xml|!DOCTYPE|[A-Za-z][\\w:.-]*(\\s[^<>]*)?/?>).*", Pattern.DOTALL);

	/** Said in the header of a message whose parts are the files of a page. */
	private static final Pattern PARTS_OF_A_PAGE = Pattern.compile("^Content-Type: multipart/related;", Pattern.MULTILINE);
	/** The source of a page for a generator of sites. */
	private static final Pattern TEMPLATE_BEGINS = Pattern
			.compile("(---\\s*\\n.*\\n---\\s*\\n|\\{%).*<(div|section|main|ul|p|h[1-6])\\b[^<>]*>.*", Pattern.DOTALL);
	private static final Pattern HEADING = Pattern.compile("#{1,6} \\S.*|[^\\r\\n]+\\R=+\\s.*", Pattern.DOTALL);

	private static final Set<String> WORD_ENDINGS = Set.of("doc", "dot", "ppt", "pps", "msg");

	/**
	 * Looks into a file.
	 *
	 * @throws IOException when reading fails though the file may be read
	 */
	public static FileContent of(Path file) throws IOException {
		if (Files.isDirectory(file)) {
			return FOLDER;
		}
		if (!Files.exists(file)) {
			return MISSING;
		}
		if (!Files.isRegularFile(file)) {
			return SPECIAL;
		}
		try (InputStream in = Files.newInputStream(file)) {
			byte[] head = in.readNBytes(SAMPLE);
			FileContent binary = binary(file, head);
			FileContent found = binary == null ? text(head) : binary;
			return found == TEXT && Set.of("md", "markdown").contains(ending(file)) && HEADING.matcher(beginning(head)).matches() ? PROSE : found;
		} catch (AccessDeniedException denied) {
			return DENIED;
		}
	}

	/** True when it is text that may be rows under a header. */
	public boolean mayBeTable() {
		return this == TEXT;
	}

	/**
	 * True when tables may lie in it, as text or otherwise.
	 */
	public boolean mayHoldTables() {
		return this == TEXT || this == JSON || this == SPREADSHEET || this == PARQUET || this == ARCHIVE;
	}

	/** One sentence that says what the file is, and what can be done; of a text, that it is one. */
	public Bilingual said(Path file) {
		Path name = file.getFileName();
		String named = this == MISSING || this == FOLDER || this == SPECIAL || this == DENIED || name == null ? file.toString() : name.toString();
		return WORDS.text("content." + name().toLowerCase(Locale.ROOT), named);
	}

	/**
	 * A sentence that says what a file is, and that no importer reads it. @param importers names of the importers that were
	 * asked
	 */
	public Bilingual unread(Path file, List<Bilingual> importers) {
		Bilingual said = said(file);
		if (Set.of(MISSING, FOLDER, SPECIAL, DENIED, EMPTY, QUALITATIVE_PROJECT, WEB_PAGE, PROSE).contains(this)) {
			// It says itself what to do.
			return said;
		}
		Bilingual none = WORDS.text("content.no_importer",
				new Bilingual(names(importers, Locale.CANADA_FRENCH), names(importers, Locale.CANADA)));
		return Bilingual.joined(List.of(said, none), " ");
	}

	private static String names(List<Bilingual> importers, Locale locale) {
		return importers.stream().map(it -> it.in(locale)).collect(Collectors.joining(locale.getLanguage().equals("fr") ? "\u202f; " : "; "));
	}

	private static @Nullable FileContent binary(Path file, byte[] head) {
		if (begins(head, 0, "PK\3\4") || begins(head, 0, "PK\5\6")) {
			return packed(file);
		}
		if (begins(head, 0, "\u00d0\u00cf\u0011\u00e0\u00a1\u00b1\u001a\u00e1")) {
			return WORD_ENDINGS.contains(ending(file)) ? DOCUMENT : SPREADSHEET;
		}
		if (begins(head, 0, "%PDF-")) {
			return PDF;
		}
		if (begins(head, 0, "\u0089PNG\r\n") || begins(head, 0, "\u00ff\u00d8\u00ff") || begins(head, 0, "GIF8") || begins(head, 0, "II*\0")
				|| begins(head, 0, "MM\0*") || begins(head, 8, "WEBP") || begins(head, 4, "ftyphei") || begins(head, 4, "ftypavif")
				|| begins(head, 0, "BM") && holdsNul(head)) {
			return PICTURE;
		}
		if (begins(head, 4, "ftyp") || begins(head, 8, "WAVE") || begins(head, 8, "AVI ") || begins(head, 0, "ID3") && holdsNul(head)
				|| begins(head, 0, "OggS") || begins(head, 0, "fLaC") || begins(head, 0, "\u001aE\u00df\u00a3")) {
			return RECORDING;
		}
		if (begins(head, 0, "\u001f\u008b") || begins(head, 0, "7z\u00bc\u00af") || begins(head, 0, "Rar!\u001a")
				|| begins(head, 0, "BZh") && holdsNul(head)
				|| begins(head, 0, "\u00fd7zXZ") || begins(head, 0, "(\u00b5/\u00fd")) {
			return ARCHIVE;
		}
		if (begins(head, 0, "SQLite format 3\0") || begins(head, 8, "DUCK") || begins(head, 0, "$FL2")) {
			return DATABASE;
		}
		if (begins(head, 0, "PAR1")) {
			return PARQUET;
		}
		return holdsNul(head) && marked(head) == null ? BINARY : null;
	}

	/** Office files and projects of qualitative programs are archives of a known build. */
	private static FileContent packed(Path file) {
		try (var archive = new ZipFile(file.toFile())) {
			ZipEntry kind = archive.getEntry("mimetype");
			if (kind != null) {
				try (InputStream in = archive.getInputStream(kind)) {
					String said = new String(in.readNBytes(200), StandardCharsets.US_ASCII);
					return said.contains("spreadsheet") ? SPREADSHEET : said.contains("opendocument") || said.contains("epub") ? DOCUMENT : ARCHIVE;
				}
			}
			List<String> names = archive.stream().map(ZipEntry::getName).limit(1000).toList();
			if (names.stream().anyMatch(it -> it.startsWith("xl/"))) {
				return SPREADSHEET;
			}
			if (names.stream().anyMatch(it -> it.startsWith("word/") || it.startsWith("ppt/"))) {
				return DOCUMENT;
			}
			return names.stream().anyMatch(it -> it.endsWith(".qde")) ? QUALITATIVE_PROJECT : ARCHIVE;
		} catch (IOException broken) {
			// Cut off or locked with a password: what it would hold cannot be told, that it is an archive can.
			return ARCHIVE;
		}
	}

	private static FileContent text(byte[] head) {
		String text = beginning(head);
		if (text.isEmpty()) {
			// A file may begin with pages of blank lines.
			return head.length < SAMPLE ? EMPTY : TEXT;
		}
		if (JSON_BEGINS.matcher(text).matches()) {
			return JSON;
		}
		if (WEB_PAGE_BEGINS.matcher(text).matches() || isSavedPage(text) || TEMPLATE_BEGINS.matcher(text).matches()) {
			return WEB_PAGE;
		}
		return XML_BEGINS.matcher(text).matches() ? XML : TEXT;
	}

	private static boolean isSavedPage(String text) {
		String header = text.replace("\r\n", "\n").split("\n\n", 2)[0];
		return header.matches("(?s)[A-Za-z-]+: .*") && header.contains("MIME-Version: ") && PARTS_OF_A_PAGE.matcher(header).find();
	}

	private static String beginning(byte[] head) {
		Charset marked = marked(head);
		return (marked == null ? StandardCharsets.UTF_8 : marked).decode(ByteBuffer.wrap(head)).toString().replace("\ufeff", "")
				.replace("\0", "").strip();
	}

	/** The encoding that a byte order mark at the begin of a file tells; null when there is none. */
	public static @Nullable Charset marked(byte[] head) {
		if (begins(head, 0, "\u00ef\u00bb\u00bf")) {
			return StandardCharsets.UTF_8;
		}
		if (begins(head, 0, "\u00ff\u00fe")) {
			return StandardCharsets.UTF_16LE;
		}
		return begins(head, 0, "\u00fe\u00ff") ? StandardCharsets.UTF_16BE : null;
	}

	/** @param bytes each as a character of ISO 8859-1 */
	private static boolean begins(byte[] head, int at, String bytes) {
		if (head.length < at + bytes.length()) {
			return false;
		}
		for (int i = 0; i < bytes.length(); i++) {
			if ((head[at + i] & 0xFF) != bytes.charAt(i)) {
				return false;
			}
		}
		return true;
	}

	/** True when a byte is zero, which no text without such a mark holds. */
	public static boolean holdsNul(byte[] bytes) {
		for (byte each : bytes) {
			if (each == 0) {
				return true;
			}
		}
		return false;
	}

	private static String ending(Path file) {
		String name = String.valueOf(file.getFileName()).toLowerCase(Locale.ROOT);
		return name.substring(name.lastIndexOf('.') + 1);
	}
}
