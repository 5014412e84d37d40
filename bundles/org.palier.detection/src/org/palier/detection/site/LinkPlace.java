// SPDX-License-Identifier: EPL-2.0
package org.palier.detection.site;

import java.util.EnumSet;
import java.util.IdentityHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.palier.detection.site.ScanWords.Kind;
import org.palier.ground.text.NameKey;

/** Where links stand in one page, and beside which words. Used by one thread. */
final class LinkPlace {

	private static final int NEAR = 4;
	private static final int FAR = 6;
	private static final int SOCIAL_DEPTH = 10;
	/** Boxes by which Facebook shows the page of whoever keeps the site: elements and classes. */
	private static final Set<String> BOXES = Set.of("fb:like-box", "fb:page", "fb:fan", "fb:like", "fblikebox", "fbpage", "fbfan", "fblike");
	private static final int LABEL = 60;
	private static final int FEW_WORDS = 200;
	private static final int SENTENCE = 40;
	private static final int MOST_ANCESTORS = 60;
	private static final Set<String> BLOCKS = Set.of("p", "li", "td", "th", "dd", "dt", "div", "section", "article", "blockquote",
			"figcaption",
			"h1", "h2", "h3", "h4", "h5", "h6", "body");
	private static final Set<String> HEADINGS = Set.of("h1", "h2", "h3", "h4", "h5", "h6", "legend", "dt", "summary", "caption", "strong",
			"b", "label");
	private static final Set<String> LABELS = Set.of("p", "span", "div", "li", "em", "a");

	/** Words in the alternative texts of platforms' icons, in normal form. */
	private static final Pattern PICTOGRAM = Pattern.compile(
			"\\b(?:ic[oô]n\\w*|logo|picto\\w*|social|sociaux|media|image|link|lien|button|bouton|page|compte|account)\\b");

	private final ScanWords words = ScanWords.SHIPPED;
	private final Map<Element, String> texts = new IdentityHashMap<>();
	private final Map<Element, Set<String>> tokens = new IdentityHashMap<>();
	private final Map<Element, Set<String>> platforms = new IdentityHashMap<>();

	/** Remembers that a link to an account of this platform stands here. */
	void stands(Element link, String platform) {
		Element at = link.parent();
		for (int i = 0; i < NEAR && at != null; i++, at = at.parent()) {
			platforms.computeIfAbsent(at, it -> new java.util.HashSet<>()).add(platform);
		}
	}

	/** The signs around a link. @param platform to which it leads */
	Set<Sign> signs(Element link, String platform) {
		Set<Sign> signs = EnumSet.noneOf(Sign.class);
		place(link, signs);
		String label = label(link);
		if (text(link).isEmpty() && !showsSomebodyElse(link, platform)) {
			signs.add(Sign.ICON);
		}
		if (label.length() <= LABEL && names(label, platform)) {
			signs.add(Sign.NAMED);
		}
		if (words.names(Kind.PERSON, label) && label.length() <= FEW_WORDS) {
			signs.add(Sign.PERSON_LABEL);
		}
		Set<String> own = tokens(link);
		if (words.says(Kind.FOLLOW, label) || own.contains("follow") || own.contains("timeline") && own.contains("twitter")) {
			signs.add(Sign.FOLLOW);
		}
		if (own.stream().anyMatch(BOXES::contains) || words.names(Kind.OWN, before(link))) {
			signs.add(Sign.FOLLOW);
		}
		near(link, signs);
		heading(link, platform, signs);
		if (!signs.contains(Sign.NAMED) && !signs.contains(Sign.ICON) && inSentence(link)) {
			signs.add(Sign.MENTION);
		}
		return signs;
	}

	/** A picture whose text is a name of several words, and not that of the platform, is the logo of a body. */
	private boolean showsSomebodyElse(Element link, String platform) {
		return link.select("img[alt]").stream().map(it -> it.attr("alt").strip()).anyMatch(
				alt -> alt.indexOf(' ') > 0 && !names(alt, platform) && !words.says(Kind.FOLLOW, alt) && !PICTOGRAM.matcher(NameKey.of(alt)).find());
	}

	/** Words of a link that a reader sees or hears. */
	String label(Element link) {
		var all = new StringBuilder(text(link));
		for (String attribute : new String[] { "title", "aria-label" }) {
			all.append(' ').append(link.attr(attribute));
		}
		for (Element picture : link.select("img[alt], svg title, [title], [aria-label]")) {
			all.append(' ').append(picture.attr("alt")).append(' ').append(picture == link ? "" : picture.attr("title")).append(' ')
					.append(picture == link ? "" : picture.attr("aria-label"));
		}
		return all.toString().strip().replaceAll("\\s+", " ");
	}

	private static boolean names(String label, String platform) {
		String key = ' ' + NameKey.of(label) + ' ';
		String plain = platform.toLowerCase(Locale.ROOT).replace('_', ' ').replace('.', ' ');
		return key.contains(' ' + plain + ' ') || platform.equals("twitter") && (key.contains(" x ") || key.contains(" twitter "))
				|| platform.equals("plus.google") && key.contains(" google ") || platform.equals("youtube") && key.contains(" you tube ");
	}

	private void place(Element link, Set<Sign> signs) {
		Sign found = null;
		int depth = 0;
		for (Element at = link.parent(); at != null && depth < MOST_ANCESTORS; at = at.parent(), depth++) {
			Set<String> names = tokens(at);
			if (depth < SOCIAL_DEPTH && any(Kind.SOCIAL, names)) {
				signs.add(Sign.SOCIAL);
			}
			if (any(Kind.TIMELINE, names)) {
				signs.add(Sign.TIMELINE);
			}
			if (any(Kind.CONTENT, names) && (found == Sign.HEADER || found == Sign.FOOTER || found == null && at.normalName().equals("article"))) {
				// The head of an article is not that of the page.
				found = at.normalName().equals("main") || at.normalName().equals("article") ? null : found;
			}
			if (found == null || found == Sign.NAV) {
				found = any(Kind.HEADER, names) ? Sign.HEADER
						: any(Kind.FOOTER, names) ? Sign.FOOTER : found == null && any(Kind.NAV, names) ? Sign.NAV : found;
			}
		}
		if (found != null) {
			signs.add(found);
		}
	}

	private boolean any(Kind kind, Set<String> names) {
		for (String name : names) {
			if (words.is(kind, name)) {
				return true;
			}
		}
		return false;
	}

	/** Words within few steps around. */
	private void near(Element link, Set<Sign> signs) {
		Element at = link.parent();
		for (int i = 0; i < NEAR && at != null && !at.normalName().equals("body"); i++, at = at.parent()) {
			String text = text(at);
			if (text.length() > FEW_WORDS) {
				return;
			}
			if (words.says(Kind.FOLLOW, text)) {
				signs.add(Sign.FOLLOW);
			}
			if (i < 2 && words.names(Kind.VENDOR, text)) {
				signs.add(Sign.VENDOR);
			}
			if (platforms.getOrDefault(at, Set.of()).size() > 1) {
				signs.add(Sign.GROUP);
			}
		}
	}

	/** The heading, or short words, under which a link stands. */
	private void heading(Element link, String platform, Set<Sign> signs) {
		Element at = link;
		for (int i = 0; i < FAR && at != null && !at.normalName().equals("body"); i++, at = at.parent()) {
			Element before = at.previousElementSibling();
			for (int j = 0; j < FAR && before != null; j++, before = before.previousElementSibling()) {
				Element heading = HEADINGS.contains(before.normalName()) ? before : before.select("h1, h2, h3, h4, h5, h6").last();
				if (heading != null) {
					under(text(heading), platform, signs);
					return;
				}
				String text = i < NEAR && LABELS.contains(before.normalName()) ? text(before) : "";
				if (!text.isEmpty() && text.length() <= LABEL) {
					if (words.says(Kind.FOLLOW, text)) {
						signs.add(Sign.FOLLOW);
						return;
					}
					if (words.says(Kind.PARTNER, text) && before.selectFirst("a") == null) {
						// A block that has its own links is no heading of these.
						signs.add(Sign.PARTNER);
						return;
					}
				}
			}
		}
	}

	private void under(String heading, String platform, Set<Sign> signs) {
		if (heading.length() > FEW_WORDS) {
			return;
		}
		if (names(heading, platform) && NameKey.of(heading).indexOf(' ') < 0) {
			signs.add(Sign.NAMED);
		}
		if (words.says(Kind.FOLLOW, heading)) {
			signs.add(Sign.FOLLOW);
		}
		if (words.says(Kind.PARTNER, heading)) {
			signs.add(Sign.PARTNER);
		}
		if (words.says(Kind.PERSON, heading)) {
			signs.add(Sign.PERSON_HEADING);
		}
	}

	/** The last words of the sentence before a link, up to another link. */
	private static String before(Element link) {
		var said = new StringBuilder();
		for (Node at = link.previousSibling(); at != null && said.length() < LABEL; at = at.previousSibling()) {
			if (at instanceof Element element && (element.normalName().equals("a") || element.selectFirst("a") != null)) {
				break;
			}
			said.insert(0, at instanceof TextNode text ? text.getWholeText() : at instanceof Element element ? ' ' + element.text() + ' ' : "");
		}
		String sentence = said.substring(Math.max(said.lastIndexOf("."), Math.max(said.lastIndexOf("!"), said.lastIndexOf("?"))) + 1);
		return sentence.substring(Math.max(0, sentence.length() - LABEL));
	}

	private boolean inSentence(Element link) {
		Element block = link;
		while (block != null && !BLOCKS.contains(block.normalName())) {
			block = block.parent();
		}
		if (block == null) {
			return false;
		}
		int linked = 0;
		for (Element it : block.select("a")) {
			linked += text(it).length();
		}
		return text(block).length() - linked > SENTENCE;
	}

	private String text(Element element) {
		return texts.computeIfAbsent(element, Element::text);
	}

	private Set<String> tokens(Element element) {
		return tokens.computeIfAbsent(element, LinkPlace::readTokens);
	}

	/** The words of an element’s name, id, classes and role. */
	private static Set<String> readTokens(Element element) {
		var found = new java.util.HashSet<String>();
		found.add(element.normalName());
		String all = element.id() + ' ' + element.className() + ' ' + element.attr("role");
		if (!all.isBlank()) {
			for (String word : all.split("[^\\p{L}\\p{N}]+|(?<=\\p{Ll})(?=\\p{Lu})")) {
				found.add(NameKey.plain(word));
			}
			for (String word : all.split("\\s+")) {
				found.add(NameKey.plain(word).replaceAll("[^a-z]", ""));
			}
		}
		return found;
	}
}
