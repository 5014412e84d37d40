// SPDX-License-Identifier: EPL-2.0
package org.palier.detection.site;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.palier.detection.links.LinkClass;
import org.palier.detection.links.LinkForms;
import org.palier.detection.links.LinkReading;
import org.palier.detection.site.ScanWords.Kind;
import org.palier.ground.text.Bilingual;
import org.palier.ground.text.NameKey;
import org.palier.ground.text.WebAddress;

/** The links of one page that a census may want. Used by one thread. */
final class PageLinks {

	private static final Pattern FEED_PATH = Pattern.compile(
			"(?i).*(?:/(?:rss|feeds?|atom)(?:[._-]?(?:fr|en|fra|eng))?(?:\\.xml|\\.aspx?|\\.php|\\.html?)?/?|[^/]\\.(?:rss|atom)|[/_-]rss\\.xml)");
	private static final Pattern SAME_AS = Pattern.compile("\"sameAs\"\\s*:\\s*(\\[[^\\]]*\\]|\"[^\"]*\")");
	private static final Pattern QUOTED = Pattern.compile("\"((?:[^\"\\\\]|\\\\.)*)\"");
	private static final Pattern PERSON = Pattern.compile("\"@type\"\\s*:\\s*\"Person\"");
	private static final Pattern BODY = Pattern.compile(
			"\"@type\"\\s*:\\s*\\[?\\s*\"[A-Za-z]*(?:Organization|Office|Agency|Business|Library|Museum|WebSite|City)\"");
	private static final Set<String> FEED_TYPES = Set.of("application/rss+xml", "application/atom+xml", "application/rdf+xml",
			"application/feed+json");
	private static final Set<String> PRELOADING = Set.of("preconnect", "dns-prefetch", "preload", "prefetch", "modulepreload", "stylesheet",
			"icon");
	/** Names that servers of the fediverse often bear. */
	private static final Pattern SERVERS = Pattern.compile("(?:.*\\.)?(?:mastodon|mstdn|social|mamot|pixelfed|piaille).*");
	private static final String RSS = "rss";
	private static final String BLOG = "blog";

	private final Document document;
	private final String host;
	private final LinkForms forms;
	private final LinkPlace place = new LinkPlace();
	private final Map<String, FoundLink> declared = new LinkedHashMap<>();

	PageLinks(Document document, String host, LinkForms forms) {
		this.document = document;
		this.host = host;
		this.forms = forms;
	}

	/** A link that leads to a platform, with the element where it stands. */
	private record Candidate(Element element, String link, LinkReading reading) {
	}

	List<FoundLink> find() {
		var candidates = new ArrayList<Candidate>();
		var found = new ArrayList<FoundLink>();
		for (Element element : document.getAllElements()) {
			switch (element.normalName()) {
			case "a", "area" -> anchor(element, candidates, found);
			case "link" -> headLink(element, found);
			case "meta" -> meta(element);
			case "iframe", "frame", "img", "embed", "source" -> read(element, "src", candidates);
			case "script" -> script(element, candidates);
			case "object" -> read(element, "data", candidates);
			case "form" -> read(element, "action", candidates);
			default -> box(element, candidates);
			}
		}
		candidates.stream().filter(it -> it.reading().linkClass() == LinkClass.ACCOUNT && it.element().normalName().equals("a"))
				.forEach(it -> place.stands(it.element(), it.reading().platform().orElse("")));
		candidates.forEach(it -> found.add(judged(it)));
		return withDeclared(found);
	}

	/** A box of Facebook names its page in an attribute, which the platform’s script reads. */
	private void box(Element element, List<Candidate> candidates) {
		boolean old = element.normalName().startsWith("fb:");
		String link = old ? element.attr("href").strip() : element.className().contains("fb-") ? element.attr("data-href").strip() : "";
		if (!link.isEmpty()) {
			forms.read(link).ifPresent(it -> candidates.add(new Candidate(element, link, it)));
		}
	}

	private void anchor(Element element, List<Candidate> candidates, List<FoundLink> found) {
		String link = element.attr("href").strip();
		if (element.hasAttr("addthis:userid")) {
			addThis(element, candidates);
		}
		if (link.isEmpty() || link.startsWith("#") || link.startsWith("javascript:")) {
			emptyLink(element, link, found);
			return;
		}
		Optional<LinkReading> reading = forms.read(link).or(() -> fediverse(element, link));
		if (reading.isPresent()) {
			candidates.add(new Candidate(element, link, reading.get()));
		} else {
			ownPlace(element, link).ifPresent(found::add);
		}
	}

	/** AddThis writes the handle beside the link. */
	private void addThis(Element element, List<Candidate> candidates) {
		Matcher platform = Pattern.compile("addthis_button_([a-z]+)_follow").matcher(element.className());
		String handle = element.attr("addthis:userid");
		if (platform.find() && !handle.isBlank()) {
			String link = "https://www." + platform.group(1) + ".com/" + handle;
			forms.read(link).ifPresent(it -> candidates.add(new Candidate(element, link, it)));
		}
	}

	/** A button of a platform that leads nowhere: the template was never filled in. */
	private void emptyLink(Element element, String link, List<FoundLink> found) {
		String label = NameKey.of(place.label(element));
		Optional<String> platform = Stream.of("facebook", "twitter", "youtube", "instagram", "linkedin", "flickr", "pinterest", "tiktok", "vimeo")
				.filter(it -> label.equals(it) || link.equalsIgnoreCase('#' + it)).findFirst();
		platform.ifPresent(it -> found.add(new FoundLink(link, new LinkReading(platform, LinkClass.PLACEHOLDER, "", false, link), Set.of(),
				Optional.of(SiteScan.WORDS.text("form.empty_link")))));
	}

	/** An account on a server of its own: /@name, where the page says that it is Mastodon’s or its own. */
	private Optional<LinkReading> fediverse(Element element, String link) {
		Matcher account = Pattern.compile("https?://([^/]+)/(?:web/)?@([A-Za-z0-9_.-]+)/?").matcher(link);
		if (!account.matches()) {
			return Optional.empty();
		}
		String server = account.group(1).toLowerCase(Locale.ROOT);
		String label = NameKey.of(place.label(element) + ' ' + element.className());
		boolean told = isMe(element) || label.contains("mastodon") || label.contains("fediver") || SERVERS.matcher(server).matches();
		return told ? Optional.of(new LinkReading(Optional.of("mastodon"), LinkClass.ACCOUNT, account.group(2), false, link)) : Optional.empty();
	}

	private static boolean isMe(Element element) {
		return Set.of(element.attr("rel").toLowerCase(Locale.ROOT).split("\\s+")).contains("me");
	}

	/** A feed or a blog of the site itself. */
	private Optional<FoundLink> ownPlace(Element element, String link) {
		Optional<WebAddress> elsewhere = link.contains("://") || link.startsWith("//") ? WebAddress.of(link.replaceFirst("^//", "https://"))
				: Optional.empty();
		boolean own = elsewhere.isEmpty() && !link.contains(":") || elsewhere.isPresent() && !host.isEmpty() && sameSite(elsewhere.get().host());
		if (!own) {
			return Optional.empty();
		}
		String path = link.replaceFirst("[?#].*", "");
		if (FEED_PATH.matcher(path).matches()) {
			return Optional.of(feed(link, place.label(element), "feed.link"));
		}
		String label = NameKey.of(place.label(element));
		if (ScanWords.SHIPPED.is(Kind.BLOG, label)) {
			return Optional.of(new FoundLink(link, new LinkReading(Optional.of(BLOG), LinkClass.BLOG, "", false, link), Set.of(),
					Optional.of(SiteScan.WORDS.text("blog.own"))));
		}
		return Optional.empty();
	}

	private boolean sameSite(String other) {
		String bare = other.replaceFirst("^www\\d?\\.", "");
		return bare.equals(host) || bare.endsWith('.' + host) || host.endsWith('.' + bare);
	}

	private static FoundLink feed(String link, String title, String reason) {
		boolean comments = ScanWords.SHIPPED.names(Kind.COMMENTS, title) || link.contains("comments/feed") || link.matches(".*/[^/]+/comments/?");
		Bilingual said = SiteScan.WORDS.text(comments ? "feed.comments" : reason);
		return new FoundLink(link, new LinkReading(Optional.of(RSS), comments ? LinkClass.LIST : LinkClass.FEED, "", false, link), Set.of(),
				Optional.of(said));
	}

	private void headLink(Element element, List<FoundLink> found) {
		String link = element.attr("href").strip();
		Set<String> rel = new HashSet<>(List.of(element.attr("rel").toLowerCase(Locale.ROOT).split("\\s+")));
		if (link.isEmpty() || rel.stream().anyMatch(PRELOADING::contains)) {
			return;
		}
		if (rel.contains("alternate") && FEED_TYPES.contains(element.attr("type").toLowerCase(Locale.ROOT).strip())) {
			found.add(feed(link, element.attr("title"), "feed.discovered"));
		} else if (rel.contains("me") || rel.contains("publisher")) {
			declare(link, Set.of(Sign.DECLARED));
		}
	}

	private void meta(Element element) {
		String name = (element.attr("name") + element.attr("property")).toLowerCase(Locale.ROOT);
		String content = element.attr("content").strip();
		switch (name) {
		case "twitter:site" -> declare("https://twitter.com/" + content.replaceFirst("^@", ""), Set.of(Sign.DECLARED));
		case "article:publisher", "og:see_also" -> declare(content, Set.of(Sign.DECLARED));
		default -> {
			// says nothing of accounts
		}
		}
	}

	private void script(Element element, List<Candidate> candidates) {
		if (!element.attr("type").toLowerCase(Locale.ROOT).contains("ld+json")) {
			read(element, "src", candidates);
			return;
		}
		String data = element.data();
		boolean person = PERSON.matcher(data).find() && !BODY.matcher(data).find();
		Matcher lists = SAME_AS.matcher(data);
		while (lists.find()) {
			Matcher links = QUOTED.matcher(lists.group(1));
			while (links.find()) {
				declare(links.group(1).replace("\\/", "/"), person ? Set.of(Sign.PERSON_DATA) : Set.of(Sign.DECLARED));
			}
		}
	}

	private void declare(String link, Set<Sign> signs) {
		forms.read(link).filter(it -> it.linkClass() == LinkClass.ACCOUNT)
				.ifPresent(it -> declared.putIfAbsent(key(it), new FoundLink(link, it, signs, Optional.empty())));
	}

	private static String key(LinkReading reading) {
		return reading.platform().orElse("") + ' ' + reading.handle().toLowerCase(Locale.ROOT);
	}

	private void read(Element element, String attribute, List<Candidate> candidates) {
		String link = element.attr(attribute).strip();
		if (!link.isEmpty()) {
			forms.read(link).filter(it -> !element.normalName().equals("img") || it.linkClass() == LinkClass.PIXEL)
					.filter(it -> it.linkClass() != LinkClass.ACCOUNT && it.linkClass() != LinkClass.BLOG)
					.ifPresent(it -> candidates.add(new Candidate(element, link, it)));
		}
	}

	private FoundLink judged(Candidate candidate) {
		LinkReading reading = candidate.reading();
		boolean open = reading.linkClass() == LinkClass.ACCOUNT || reading.linkClass() == LinkClass.BLOG || reading.linkClass() == LinkClass.FEED;
		if (!open) {
			return new FoundLink(candidate.link(), reading, reading.person() ? Set.of(Sign.PERSON_ADDRESS) : Set.of(), Optional.empty());
		}
		Set<Sign> signs = place.signs(candidate.element(), reading.platform().orElse(""));
		if (isMe(candidate.element())) {
			signs.add(Sign.DECLARED);
		}
		return new FoundLink(candidate.link(), reading, signs, Optional.empty());
	}

	/**
	 * Joins the links that a page shows with those that it declares. A declared link marks the shown link of the account,
	 * and is a link of its own when none is shown.
	 */
	private List<FoundLink> withDeclared(List<FoundLink> found) {
		var all = new ArrayList<FoundLink>();
		Set<String> shown = new HashSet<>();
		for (FoundLink link : found) {
			FoundLink also = declared.get(key(link.reading()));
			shown.add(key(link.reading()));
			if (also == null) {
				all.add(link);
			} else {
				Set<Sign> signs = EnumSet.copyOf(also.signs());
				signs.addAll(link.signs());
				all.add(new FoundLink(link.link(), link.reading(), signs, link.said()));
			}
		}
		declared.forEach((key, link) -> {
			if (!shown.contains(key)) {
				all.add(link);
			}
		});
		return all;
	}
}
