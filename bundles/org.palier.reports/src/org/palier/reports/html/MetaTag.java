// SPDX-License-Identifier: EPL-2.0
package org.palier.reports.html;

import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A tag {@code meta} of a page as a browser reads it: the names of its attributes in any case, with or without quotes, the
 * first of two of one name.
 *
 * @param attributes by name in lower case, as written
 */
record MetaTag(Map<String, String> attributes) {

	private static final Pattern TAG = Pattern.compile("<meta(?=[\\s/>])", Pattern.CASE_INSENSITIVE);
	private static final Pattern ATTRIBUTE = Pattern
			.compile("[\\s/]*(?:(?<end>>)|(?<name>=?[^\\s/>=]*)(?:\\s*=\\s*(?:\"(?<double>[^\"]*)\"?|'(?<single>[^']*)'?|(?<bare>[^\\s>]*)))?)");
	/** The allowed pragmas of a page; others send the reader elsewhere, or have no use here. */
	private static final Set<String> HARMLESS = Set.of("content-type", "content-language", "content-security-policy", "x-ua-compatible");

	/**
	 * True when a page may tell the browser to do something, such as to go elsewhere. Each place where such a tag could begin
	 * is looked at, even within a comment or a text: what hides there from us need not hide from a browser.
	 */
	static boolean directs(String page) {
		Matcher tag = TAG.matcher(page);
		while (tag.find()) {
			String pragma = at(page, tag.end()).attributes().get("http-equiv");
			if (pragma != null && !HARMLESS.contains(pragma.strip().toLowerCase(Locale.ROOT))) {
				return true;
			}
		}
		return false;
	}

	private static MetaTag at(String page, int from) {
		Map<String, String> attributes = new LinkedHashMap<>();
		Matcher next = ATTRIBUTE.matcher(page);
		int at = from;
		while (at < page.length() && next.region(at, page.length()).lookingAt() && next.group("end") == null && next.end() > at) {
			attributes.putIfAbsent(next.group("name").toLowerCase(Locale.ROOT), value(next));
			at = next.end();
		}
		return new MetaTag(attributes);
	}

	private static String value(Matcher attribute) {
		for (String kind : new String[] { "double", "single", "bare" }) {
			if (attribute.group(kind) != null) {
				return attribute.group(kind);
			}
		}
		return "";
	}
}
