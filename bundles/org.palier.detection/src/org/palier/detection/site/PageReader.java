// SPDX-License-Identifier: EPL-2.0
package org.palier.detection.site;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.StandardCharsets;
import java.nio.charset.UnsupportedCharsetException;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.palier.detection.links.LinkForms;
import org.palier.detection.pages.SavedPage;
import org.palier.detection.pages.UnreadablePageException;
import org.palier.ground.text.WebAddress;

/** Reads a page: its names, and its links to platforms with what stands around them. Thread-safe. */
final class PageReader {

	private static final Charset FALLBACK = Charset.forName("windows-1252");
	private static final int SNIFFED = 4096;
	/** Browsers and programs that save pages note where from. */
	private static final Pattern SAVED_FROM = Pattern.compile(
			"(?:saved from url=\\(\\d+\\)|url:\\s*|Mirrored from\\s+|Archived from\\s+)((?:https?://)?[^\\s<>\"]+\\.[^\\s<>\"]+)",
			Pattern.CASE_INSENSITIVE);

	private final LinkForms forms;

	PageReader(LinkForms forms) {
		this.forms = forms;
	}

	/** @throws UnreadablePageException when it cannot be parsed */
	PageReading read(SavedPage page) throws UnreadablePageException {
		Document document = parsed(page);
		Optional<String> address = address(page, document);
		String host = address.flatMap(WebAddress::of).map(it -> it.host().replaceFirst("^www\\d?\\.", "")).orElse("");
		return new PageReading(page.name(), address, host, names(document), new PageLinks(document, host, forms).find());
	}

	private static Document parsed(SavedPage page) throws UnreadablePageException {
		try {
			String charset = page.charset().filter(PageReader::isCharset).orElse(null);
			Document document = Jsoup.parse(new ByteArrayInputStream(page.body()), charset, "");
			boolean guessed = charset == null && document.charset().equals(StandardCharsets.UTF_8);
			return guessed && !isUtf8(page.body()) ? Jsoup.parse(new ByteArrayInputStream(page.body()), FALLBACK.name(), "") : document;
		} catch (IOException | IllegalArgumentException | StackOverflowError unreadable) {
			throw new UnreadablePageException(SiteScan.WORDS.text("unparsed"));
		}
	}

	private static boolean isCharset(String name) {
		try {
			return Charset.isSupported(name) && Charset.forName(name).canEncode();
		} catch (IllegalCharsetNameException | UnsupportedCharsetException none) {
			return false;
		}
	}

	private static boolean isUtf8(byte[] bytes) {
		try {
			StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes));
			return true;
		} catch (CharacterCodingException other) {
			return false;
		}
	}

	private static Optional<String> address(SavedPage page, Document document) {
		Matcher saved = SAVED_FROM.matcher(new String(page.body(), 0, Math.min(page.body().length, SNIFFED), StandardCharsets.ISO_8859_1));
		Optional<String> noted = saved.find() ? Optional.of(saved.group(1)) : Optional.empty();
		return page.address().or(() -> noted).filter(PageReader::isWeb)
				.or(() -> attribute(document, "link[rel=canonical]", "href"))
				.or(() -> attribute(document, "meta[property=og:url]", "content"))
				.or(() -> attribute(document, "base[href]", "href"));
	}

	private static Optional<String> attribute(Document document, String query, String name) {
		Element first = document.selectFirst(query);
		return first == null ? Optional.empty() : Optional.of(first.attr(name).strip()).filter(PageReader::isWeb);
	}

	private static boolean isWeb(String address) {
		return WebAddress.of(address).isPresent() && !address.startsWith("/");
	}

	private static List<String> names(Document document) {
		Set<String> names = new LinkedHashSet<>();
		names.add(document.title());
		for (Element meta : document.select("meta[content]")) {
			String name = (meta.attr("name") + meta.attr("property")).toLowerCase(Locale.ROOT);
			if (Set.of("og:site_name", "application-name", "author", "dcterms.creator", "dc.creator", "dc.publisher", "dcterms.publisher",
					"apple-mobile-web-app-title")
					.contains(name)) {
				names.add(meta.attr("content"));
			}
		}
		document.select("h1").forEach(it -> names.add(it.text()));
		// The first logo is the site’s; those further down are of partners.
		Element logo = document.selectFirst("[class*=logo] img[alt], [id*=logo] img[alt], header img[alt]");
		if (logo != null) {
			names.add(logo.attr("alt"));
		}
		var found = new ArrayList<String>();
		names.stream().map(String::strip).filter(it -> !it.isEmpty() && it.length() < 200).limit(12).forEach(found::add);
		return found;
	}
}
