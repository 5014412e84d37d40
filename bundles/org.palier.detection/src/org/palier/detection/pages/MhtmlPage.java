// SPDX-License-Identifier: EPL-2.0
package org.palier.detection.pages;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A page that a browser saved with its pictures as one file (MHTML, RFC 2557): the first part that is HTML. */
final class MhtmlPage {

	private static final Pattern PARAMETER = Pattern.compile("(boundary|charset|start)\\s*=\\s*(?:\"([^\"]*)\"|([^\\s;]+))",
			Pattern.CASE_INSENSITIVE);
	private static final int DEEPEST = 5;
	private static final int MOST_PARTS = 20_000;

	private final byte[] bytes;
	private final String name;

	MhtmlPage(String name, byte[] bytes) {
		this.name = name;
		this.bytes = bytes;
	}

	/** True for what begins as a message with several parts. */
	static boolean is(byte[] bytes) {
		String start = new String(bytes, 0, Math.min(bytes.length, LONGEST_HEADER), StandardCharsets.ISO_8859_1).toLowerCase(Locale.ROOT);
		return !start.stripLeading().startsWith("<") && start.contains("content-type:") && start.contains("mime-version:");
	}

	private static final int LONGEST_HEADER = 8192;

	/** Headers of a message or part by name, and where its body stands. */
	private record Part(Map<String, String> headers, int from, int to) {

		String header(String wanted) {
			return headers.getOrDefault(wanted, "");
		}

		String parameter(String wanted) {
			Matcher found = PARAMETER.matcher(header("content-type"));
			while (found.find()) {
				if (found.group(1).equalsIgnoreCase(wanted)) {
					return found.group(2) == null ? found.group(3) : found.group(2);
				}
			}
			return "";
		}

		boolean is(String type) {
			return header("content-type").toLowerCase(Locale.ROOT).startsWith(type);
		}
	}

	/** The page. @throws UnreadablePageException when the file is no such message, or holds no page */
	SavedPage read() throws UnreadablePageException {
		Part message = part(0, bytes.length);
		List<Part> pages = new ArrayList<>();
		collect(message, 0, pages);
		if (pages.isEmpty()) {
			throw new UnreadablePageException(PageBytes.WORDS.text("mhtml_no_page"));
		}
		Part page = pages.getFirst();
		String address = page.header("content-location").isEmpty() ? message.header("snapshot-content-location")
				: page.header("content-location");
		return new SavedPage(name, Optional.of(address).filter(it -> it.startsWith("http")), decoded(page),
				Optional.of(page.parameter("charset")).filter(it -> !it.isEmpty()));
	}

	private void collect(Part part, int depth, List<Part> pages) throws UnreadablePageException {
		if (part.is("text/html") || part.is("application/xhtml+xml")) {
			pages.add(part);
		} else if (part.is("multipart/")) {
			String boundary = part.parameter("boundary");
			if (boundary.isEmpty() || depth > DEEPEST) {
				throw new UnreadablePageException(PageBytes.WORDS.text(boundary.isEmpty() ? "mhtml_no_boundary" : "mhtml_nested", DEEPEST));
			}
			for (Part inner : parts(part, boundary)) {
				collect(inner, depth + 1, pages);
				if (!pages.isEmpty()) {
					return;
				}
			}
		}
	}

	private List<Part> parts(Part whole, String boundary) {
		byte[] mark = ("--" + boundary).getBytes(StandardCharsets.ISO_8859_1);
		var found = new ArrayList<Part>();
		int from = next(mark, whole.from(), whole.to());
		while (from >= 0 && found.size() < MOST_PARTS) {
			int start = from + mark.length;
			if (start + 1 < whole.to() && bytes[start] == '-' && bytes[start + 1] == '-') {
				break;
			}
			// A file that was cut off ends without its last mark: what is there is read.
			int end = next(mark, start, whole.to());
			int line = lineEnd(start, whole.to());
			found.add(part(line, end < 0 ? whole.to() : end));
			from = end;
		}
		return found;
	}

	/** Where a line begins with these bytes; -1 when none does. */
	private int next(byte[] mark, int from, int to) {
		for (int i = from; i + mark.length <= to; i++) {
			if (bytes[i] == '-' && (i == 0 || bytes[i - 1] == '\n') && Arrays.equals(bytes, i, i + mark.length, mark, 0, mark.length)) {
				return i;
			}
		}
		return -1;
	}

	private int lineEnd(int from, int to) {
		int i = from;
		while (i < to && bytes[i] != '\n') {
			i++;
		}
		return Math.min(i + 1, to);
	}

	private Part part(int from, int to) {
		var headers = new LinkedHashMap<String, String>();
		String last = null;
		int at = from;
		while (at < to) {
			int end = lineEnd(at, to);
			String line = new String(bytes, at, end - at, StandardCharsets.ISO_8859_1).stripTrailing();
			at = end;
			if (line.isEmpty()) {
				break;
			}
			int colon = line.indexOf(':');
			if (Character.isWhitespace(line.charAt(0)) && last != null) {
				headers.merge(last, line.strip(), (one, more) -> one + ' ' + more);
			} else if (colon > 0) {
				last = line.substring(0, colon).strip().toLowerCase(Locale.ROOT);
				headers.put(last, line.substring(colon + 1).strip());
			}
		}
		return new Part(headers, at, to);
	}

	private byte[] decoded(Part part) throws UnreadablePageException {
		String encoding = part.header("content-transfer-encoding").toLowerCase(Locale.ROOT);
		if (encoding.startsWith("base64")) {
			try {
				return Base64.getMimeDecoder().decode(Arrays.copyOfRange(bytes, part.from(), part.to()));
			} catch (IllegalArgumentException notBase64) {
				throw new UnreadablePageException(PageBytes.WORDS.text("mhtml_base64"));
			}
		}
		return encoding.startsWith("quoted-printable") ? unquoted(part.from(), part.to()) : Arrays.copyOfRange(bytes, part.from(), part.to());
	}

	/** Quoted-printable (RFC 2045); what is none of its codes stays as it stands. */
	private byte[] unquoted(int from, int to) {
		var out = new ByteArrayOutputStream(to - from);
		int i = from;
		while (i < to) {
			int it = bytes[i];
			if (it != '=') {
				out.write(it);
				i++;
			} else if (i + 1 < to && bytes[i + 1] == '\n') {
				i += 2;
			} else if (i + 2 < to && bytes[i + 1] == '\r' && bytes[i + 2] == '\n') {
				i += 3;
			} else {
				int high = i + 2 < to ? Character.digit(bytes[i + 1], 16) : -1;
				int low = i + 2 < to ? Character.digit(bytes[i + 2], 16) : -1;
				if (high >= 0 && low >= 0) {
					out.write(high * 16 + low);
					i += 3;
				} else {
					out.write(it);
					i++;
				}
			}
		}
		return out.toByteArray();
	}
}
