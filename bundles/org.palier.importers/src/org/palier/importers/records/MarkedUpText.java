// SPDX-License-Identifier: EPL-2.0
package org.palier.importers.records;

import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeVisitor;

/**
 * The words of a text in HTML: paragraphs and other blocks on lines of their own, a blank line between paragraphs, entities
 * as the characters that they stand for. Nothing is loaded, and no script runs.
 */
public final class MarkedUpText {

	private MarkedUpText() {
	}

	/** The words. @param html may be plain text, which stays as it is but for its blanks */
	public static String of(String html) {
		if (html.indexOf('<') < 0 && html.indexOf('&') < 0) {
			return html.strip();
		}
		var words = new Words();
		Jsoup.parseBodyFragment(html).body().traverse(words);
		return words.text.toString().replaceAll("[ \\t]+\n", "\n").replaceAll("\n[ \\t]+", "\n").replaceAll("\n{3,}", "\n\n").strip();
	}

	private static final class Words implements NodeVisitor {

		private final StringBuilder text = new StringBuilder();
		private int raw;

		@Override
		public void head(Node node, int depth) {
			if (node instanceof TextNode words) {
				text.append(raw > 0 ? words.getWholeText() : inline(words.getWholeText()));
			} else if (node instanceof Element element) {
				raw += element.normalName().equals("pre") ? 1 : 0;
				if (element.normalName().equals("br")) {
					text.append('\n');
				} else if (element.isBlock()) {
					lines(element.normalName().equals("p") ? 2 : 1);
				}
			}
		}

		@Override
		public void tail(Node node, int depth) {
			if (node instanceof Element element) {
				raw -= element.normalName().equals("pre") ? 1 : 0;
				if (element.isBlock()) {
					lines(element.normalName().equals("p") ? 2 : 1);
				}
			}
		}

		private String inline(String words) {
			String spaced = words.replaceAll("[ \\t\\r\\n\\f]+", " ");
			boolean begins = text.isEmpty() || text.charAt(text.length() - 1) == '\n' || text.charAt(text.length() - 1) == ' ';
			return begins && spaced.startsWith(" ") ? spaced.substring(1) : spaced;
		}

		private void lines(int wanted) {
			int there = 0;
			while (there < text.length() && text.charAt(text.length() - 1 - there) == '\n') {
				there++;
			}
			if (there < text.length()) {
				text.append("\n".repeat(Math.max(0, wanted - there)));
			}
		}
	}
}
