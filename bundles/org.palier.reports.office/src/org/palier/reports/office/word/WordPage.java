// SPDX-License-Identifier: EPL-2.0
package org.palier.reports.office.word;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTP;
import org.palier.ground.Progress;
import org.palier.pictures.Drawing;
import org.palier.reports.html.PrintedPage;
import org.w3c.dom.Element;
import org.w3c.dom.Node;

/**
 * Turns a page into the blocks of a document, element by element in its order: headings, paragraphs, lists, tables,
 * figures. What it does not know, an agency's own page may have it, comes with what is in it. Used by one thread.
 */
final class WordPage {

	/** Elements without words for the reader. */
	private static final Set<String> SILENT = Set.of("head", "style", "script", "bookmarks", "template", "title", "thead");
	private static final Set<String> INLINE = Set.of("a", "abbr", "b", "br", "cite", "code", "em", "i", "small", "span", "strong", "sub",
			"sup",
			"time");
	/** Class of an element to the style of its paragraphs. */
	private static final Map<String, String> STYLES = Map.of("brand", "Brand", "kind", "Kind", "description", "Subtitle", "made", "Made",
			"counts", "Counts", "words", "Words", "notes", "Notes", "definition", "Definition", "source", "Definition", "author", "Author");
	/** Pages of these are on their side. */
	private static final Set<String> ASIDE = Set.of("wide", "many");

	private final WordDocument document;
	private final PrintedPage page;
	private final Progress progress;
	private final Bookmarks bookmarks;
	private final WordContents contents = new WordContents();
	private final WordText text;
	private final WordPictures pictures;
	private final WordTables tables;

	/** @param locale language of the page */
	WordPage(WordDocument document, PrintedPage page, Locale locale, Progress progress) {
		this.document = document;
		this.page = page;
		this.progress = progress;
		this.bookmarks = new Bookmarks(page.document());
		this.text = new WordText(document, bookmarks);
		this.pictures = new WordPictures(document, locale);
		this.tables = new WordTables(document, text, bookmarks);
	}

	/** Writes all of it. @throws java.util.concurrent.CancellationException once somebody asked to stop */
	void write() throws IOException {
		block(page.document().getDocumentElement(), "Normal", false);
		contents.fill();
	}

	/** @param style of paragraphs that say nothing of theirs */
	private void block(Element element, String style, boolean aside) throws IOException {
		progress.checkCancelled();
		boolean turned = aside || ASIDE.stream().anyMatch(it -> WordText.has(element, it));
		if (turned != aside) {
			document.turn(true);
		}
		bookmarks.enter(element);
		written(element, style(element, style), turned);
		if (turned != aside) {
			document.turn(false);
		}
	}

	private static String style(Element element, String otherwise) {
		return STYLES.keySet().stream().filter(it -> WordText.has(element, it)).sorted().findFirst().map(STYLES::get).orElse(otherwise);
	}

	private void written(Element element, String style, boolean aside) throws IOException {
		Drawing drawing = page.pictures().get(element);
		if (drawing != null) {
			pictures.figure(drawing, paragraph("Figure"));
			return;
		}
		switch (element.getTagName()) {
		case "h1" -> text.write(WordText.children(element), paragraph("Title"), "");
		case "h2" -> heading(element, 1);
		case "h3" -> heading(element, 2);
		case "h4", "h5", "h6" -> heading(element, 3);
		case "p" -> paragraph(WordText.children(element), style);
		case "nav" -> nav(element);
		case "ul", "ol" -> list(element);
		case "dl" -> terms(element, style);
		case "table" -> table(element);
		case "figcaption" -> caption(element);
		case "div" -> {
			if (WordText.has(element, "running")) {
				document.header(WordText.shown(element));
			} else if (!WordText.has(element, "folio")) {
				flow(element, style, aside);
			}
		}
		default -> {
			if (!SILENT.contains(element.getTagName())) {
				flow(element, style, aside);
			}
		}
		}
	}

	/** Blocks one after the other; words between them are paragraphs too. */
	private void flow(Element element, String style, boolean aside) throws IOException {
		List<Node> words = new ArrayList<>();
		for (Node child : WordText.children(element)) {
			if (child instanceof Element block && !INLINE.contains(block.getTagName())) {
				paragraph(words, style);
				words.clear();
				block(block, style, aside);
			} else {
				words.add(child);
			}
		}
		paragraph(words, style);
	}

	/** A paragraph of words and pictures, unless there are none. */
	private void paragraph(List<Node> words, String style) throws IOException {
		List<Element> logos = words.stream().filter(Element.class::isInstance).map(Element.class::cast)
				.filter(it -> it.getTagName().equals("img")).toList();
		if (words.stream().allMatch(it -> it.getTextContent().isBlank()) && logos.isEmpty()) {
			return;
		}
		CTP paragraph = paragraph(style);
		for (Element logo : logos) {
			pictures.carried(logo.getAttribute("src"), logo.getAttribute("alt"), paragraph);
			WordText.text(paragraph.addNewR(), "  ");
		}
		text.write(style.equals("Made") ? parted(words) : words, paragraph, "");
	}

	/** The style sheet of pages puts points between these. */
	private List<Node> parted(List<Node> words) {
		List<Node> parted = new ArrayList<>();
		for (Node word : words) {
			if (word instanceof Element && parted.stream().anyMatch(Element.class::isInstance)) {
				parted.add(page.document().createTextNode("\u00a0· "));
			}
			parted.add(word);
		}
		return parted;
	}

	private CTP paragraph(String style) {
		CTP paragraph = document.paragraph(style);
		bookmarks.place(paragraph);
		return paragraph;
	}

	private void heading(Element element, int level) {
		CTP heading = paragraph("Heading" + level);
		if (level < 3) {
			contents.add(level, WordText.shown(element), bookmarks.entry(heading));
		}
		text.write(WordText.children(element), heading, "");
	}

	/** Contents as the page has them know no page numbers: the word processor makes its own. */
	private void nav(Element nav) {
		var titles = nav.getElementsByTagName("h2");
		contents.placeIn(document.part(), titles.getLength() == 0 ? "" : WordText.shown((Element) titles.item(0)));
	}

	private void list(Element list) throws IOException {
		String style = list.getTagName().equals("ol") ? "ListNumber" : "ListBullet";
		for (Element item : elements(list, "li")) {
			bookmarks.enter(item);
			paragraph(WordText.children(item), style);
		}
	}

	/** Each term with what is said of it in one paragraph. */
	private void terms(Element list, String style) throws IOException {
		List<Node> words = new ArrayList<>();
		var all = list.getElementsByTagName("*");
		for (int i = 0; i < all.getLength(); i++) {
			Element part = (Element) all.item(i);
			if (part.getTagName().equals("dt")) {
				paragraph(words, style);
				words.clear();
				Element term = page.document().createElement("strong");
				term.setTextContent(part.getTextContent());
				words.add(term);
			} else if (part.getTagName().equals("dd")) {
				boolean lines = part.getElementsByTagName("br").getLength() > 0;
				words.add(lines ? page.document().createElement("br") : page.document().createTextNode("\u00a0 "));
				words.addAll(WordText.children(part));
			}
		}
		paragraph(words, style);
	}

	private void table(Element table) throws IOException {
		for (Element caption : elements(table, "caption")) {
			caption(caption);
		}
		tables.write(table);
	}

	/** "Table 3. Title" as a caption that counts by itself, and what else stands there beneath it. */
	private void caption(Element caption) throws IOException {
		List<Node> title = new ArrayList<>();
		List<Element> apart = new ArrayList<>();
		for (Node child : WordText.children(caption)) {
			if (child instanceof Element element && WordText.APART.stream().anyMatch(it -> WordText.has(element, it))) {
				apart.add(element);
			} else {
				title.add(child);
			}
		}
		bookmarks.enter(caption);
		boolean above = caption.getTagName().equals("caption");
		CTP line = paragraph("Caption");
		NumberedCaptions.follow(line, above || !apart.isEmpty());
		contents.add(2, shown(title), bookmarks.entry(line));
		new NumberedCaptions(text).write(title, line);
		for (Element part : apart) {
			CTP paragraph = paragraph(style(part, "Definition"));
			NumberedCaptions.follow(paragraph, above);
			text.write(WordText.children(part), paragraph, "");
		}
	}

	private String shown(List<Node> nodes) {
		Element line = page.document().createElement("span");
		nodes.forEach(it -> line.appendChild(it.cloneNode(true)));
		return WordText.shown(line);
	}

	static List<Element> elements(Element of, String name) {
		return WordText.children(of).stream().filter(Element.class::isInstance).map(Element.class::cast)
				.filter(it -> it.getTagName().equals(name)).toList();
	}
}
