// SPDX-License-Identifier: EPL-2.0
package org.palier.reports.office.word;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;

import org.apache.xmlbeans.impl.xb.xmlschema.SpaceAttribute;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTHyperlink;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTP;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTR;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTText;
import org.w3c.dom.Element;
import org.w3c.dom.Node;

/**
 * Words of a page within one paragraph: what is emphasized, a code, a mark or a link comes out as that. Text is text: no
 * part of it is read as markup, field or formula. Used by one thread.
 */
final class WordText {

	private static final Set<String> SCHEMES = Set.of("http", "https", "mailto");
	/** Parts of a caption that are paragraphs of their own. */
	static final Set<String> APART = Set.of("definition", "source", "detail", "label");

	/** Some words of one look. @param style of characters, empty for none @param link an address or #anchor, empty for none */
	private record Piece(String text, String style, String link) {
	}

	private final WordDocument document;
	private final Bookmarks bookmarks;

	WordText(WordDocument document, Bookmarks bookmarks) {
		this.document = document;
		this.bookmarks = bookmarks;
	}

	/** Adds the words of nodes; space before and after them is left out. @param style of characters, empty for that of the paragraph */
	void write(List<Node> nodes, CTP to, String style) {
		List<Piece> pieces = new ArrayList<>();
		nodes.forEach(it -> collect(it, style, "", pieces));
		pieces.replaceAll(it -> new Piece(it.text(), it.style(), it.link()));
		boolean space = true;
		for (int i = 0; i < pieces.size(); i++) {
			Piece piece = pieces.get(i);
			String text = collapsed(piece.text(), space);
			if (i == pieces.size() - 1) {
				text = text.replaceAll(" $", "");
			}
			if (!text.isEmpty()) {
				write(new Piece(text, piece.style(), piece.link()), to);
				space = text.endsWith(" ") || text.endsWith("\n");
			}
		}
	}

	/** The words of an element in one line, as they are shown. */
	static String shown(Element element) {
		List<Piece> pieces = new ArrayList<>();
		children(element).forEach(it -> collect(it, "", "", pieces));
		var text = new StringBuilder();
		pieces.forEach(it -> text.append(it.text()));
		return collapsed(text.toString().replace('\n', ' '), true).strip();
	}

	/** Spaces as a page has them: many are one, but those that do not break stay. Line breaks come from {@code br} alone. */
	private static String collapsed(String text, boolean afterSpace) {
		String one = text.replaceAll("[ \t\r\f]+", " ");
		return afterSpace ? one.replaceAll("^ ", "") : one;
	}

	private static void collect(Node node, String style, String link, List<Piece> pieces) {
		if (node instanceof Element element) {
			switch (element.getTagName()) {
			case "br" -> pieces.add(new Piece("\n", style, ""));
			case "a" -> children(element).forEach(it -> collect(it, style.isEmpty() ? "Hyperlink" : style, element.getAttribute("href"), pieces));
			default -> {
				if (!isHidden(element)) {
					String look = look(element, style);
					children(element).forEach(it -> collect(it, look, link, pieces));
				}
			}
			}
		} else if (node.getNodeType() == Node.TEXT_NODE || node.getNodeType() == Node.CDATA_SECTION_NODE) {
			pieces.add(new Piece(node.getNodeValue().replaceAll("[\r\n]", " "), style, link));
		}
	}

	/** What a page keeps for the ear; in a cell that shows nothing else it is shown. */
	private static boolean isHidden(Element element) {
		return has(element, "hidden") && element.getParentNode() instanceof Element parent
				&& children(parent).stream().anyMatch(it -> it != element && !it.getTextContent().isBlank());
	}

	private static String look(Element element, String outer) {
		if (has(element, "hidden")) {
			return "Quiet";
		}
		return switch (element.getTagName()) {
		case "strong", "b" -> has(element, "quiet") ? "QuietBadge" : has(element, "badge") ? "Badge"
				: isWithin(element, "caption", "figcaption") ? "Label" : has(element.getParentNode(), "counts") ? "Label" : "Strong";
		case "code" -> "Code";
		case "sup" -> "Mark";
		default -> outer;
		};
	}

	private static boolean isWithin(Element element, String... names) {
		return element.getParentNode() instanceof Element parent && Set.of(names).contains(parent.getTagName());
	}

	static boolean has(Node node, String name) {
		return node instanceof Element element && List.of(element.getAttribute("class").split("\\s+")).contains(name);
	}

	static List<Node> children(Node of) {
		List<Node> children = new ArrayList<>();
		for (Node child = of.getFirstChild(); child != null; child = child.getNextSibling()) {
			children.add(child);
		}
		return children;
	}

	private void write(Piece piece, CTP to) {
		CTR run = linked(piece, to);
		if (!piece.style().isEmpty()) {
			run.addNewRPr().addNewRStyle().setVal(piece.style());
		}
		text(run, piece.text());
	}

	private CTR linked(Piece piece, CTP to) {
		if (piece.link().startsWith("#") && bookmarks.isTarget(piece.link().substring(1))) {
			CTHyperlink link = to.addNewHyperlink();
			link.setAnchor(bookmarks.name(piece.link().substring(1)));
			link.setHistory(true);
			return link.addNewR();
		}
		if (isAddress(piece.link())) {
			CTHyperlink link = to.addNewHyperlink();
			link.setId(document.link(piece.link()));
			return link.addNewR();
		}
		return to.addNewR();
	}

	/** Addresses of the web and of mail; whatever else a page links to would open something on the reader's machine. */
	private static boolean isAddress(String link) {
		try {
			String scheme = new URI(link).getScheme();
			return scheme != null && SCHEMES.contains(scheme.toLowerCase(Locale.ROOT));
		} catch (URISyntaxException none) {
			return false;
		}
	}

	/** Adds text; each line feed becomes a break. */
	static void text(CTR run, String text) {
		String[] lines = text.split("\n", -1);
		for (int i = 0; i < lines.length; i++) {
			if (i > 0) {
				run.addNewBr();
			}
			if (!lines[i].isEmpty()) {
				CTText words = run.addNewT();
				words.setStringValue(lines[i]);
				words.setSpace(SpaceAttribute.Space.PRESERVE);
			}
		}
	}
}
