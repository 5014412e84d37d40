// SPDX-License-Identifier: EPL-2.0
package org.palier.search;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.palier.ground.text.Bilingual;
import org.palier.search.words.SearchText;

/**
 * A page of the help, as text that is searched.
 *
 * @param href     its address within the help
 * @param source   XHTML, as we write it
 * @param language in which it is written
 */
public record HelpText(String href, String source, String language) {

	private static final Pattern TITLE = Pattern.compile("<title>(.*?)</title>", Pattern.DOTALL);
	private static final Pattern LEFT_OUT = Pattern.compile("<(head|svg|style|script)\\b.*?</\\1>|<!--.*?-->", Pattern.DOTALL);
	private static final Pattern BLOCK = Pattern.compile("</?(?:p|h[1-6]|li|ul|ol|tr|td|th|table|div|dt|dd|dl|pre|body)\\b[^>]*>");
	private static final Pattern TAG = Pattern.compile("<[^>]*>");
	private static final Pattern BLANKS = Pattern.compile("\\s+");
	private static final Pattern ENTITY = Pattern.compile("&(?:#(\\d{1,6})|(\\w{2,6}));");

	/** The page as something that can be found: each of its paragraphs is a text. */
	public SearchEntry thing() {
		Matcher titled = TITLE.matcher(source);
		String title = titled.find() ? plain(titled.group(1)) : href;
		List<SearchText> texts = new ArrayList<>(List.of(new SearchText(title, language)));
		for (String block : BLOCK.split(LEFT_OUT.matcher(source).replaceAll(" "))) {
			String text = plain(TAG.matcher(block).replaceAll(""));
			if (!text.isEmpty() && !text.equals(title)) {
				texts.add(new SearchText(text, language));
			}
		}
		return new SearchEntry(HitKind.HELP, Bilingual.same(title), texts, new HitTarget.Page(href), "");
	}

	private static String plain(String text) {
		String read = ENTITY.matcher(text)
				.replaceAll(it -> Matcher.quoteReplacement(it.group(1) != null ? Character.toString(Integer.parseInt(it.group(1)))
				: switch (it.group(2)) {
				case "lt" -> "<";
				case "gt" -> ">";
				case "amp" -> "&";
				case "quot" -> "\"";
				case "apos" -> "'";
				case "nbsp" -> "\u00a0";
				default -> " ";
				}));
		return BLANKS.matcher(read).replaceAll(" ").strip();
	}
}
