// SPDX-License-Identifier: EPL-2.0
package org.palier.detection.site;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import org.palier.detection.links.LinkClass;
import org.palier.detection.links.LinkReading;
import org.palier.detection.site.Ownership.Verdict;
import org.palier.detection.site.ScanWords.Kind;
import org.palier.ground.text.Bilingual;
import org.palier.ground.text.NameKey;

/** Pages by site: what a site calls itself, which accounts stand on most of its pages, and so whose each account is. */
final class Sites {

	/** From so many pages of a site on, an account that stands on most of them is its own. */
	private static final int FEW_PAGES = 3;
	private static final double MOST = 0.6;

	private final Map<String, Site> sites = new HashMap<>();

	/** One site. */
	private static final class Site {
		private final List<PageReading> pages = new ArrayList<>();
		private SiteNames names = new SiteNames(List.of(), List.of());
		private final Map<String, Integer> seenOn = new HashMap<>();
		private final Map<String, Verdict> own = new HashMap<>();
	}

	Sites(List<PageReading> pages) {
		for (PageReading page : pages) {
			sites.computeIfAbsent(key(page), it -> new Site()).pages.add(page);
		}
		sites.values().forEach(Sites::prepare);
	}

	/** Pages of which nothing tells the site stand alone. */
	private static String key(PageReading page) {
		return page.host().isEmpty() ? "\0" + page.name() : page.host();
	}

	private static void prepare(Site site) {
		site.names = new SiteNames(site.pages.stream().map(PageReading::host).distinct().toList(),
				site.pages.stream().flatMap(it -> it.names().stream()).distinct().limit(200).toList());
		for (PageReading page : site.pages) {
			Set<String> here = new HashSet<>();
			page.links().stream().filter(Sites::isOpen).forEach(it -> here.add(account(it.reading())));
			here.forEach(it -> site.seenOn.merge(it, 1, Integer::sum));
		}
		for (PageReading page : site.pages) {
			for (FoundLink link : page.links()) {
				if (isOpen(link)) {
					Verdict verdict = Ownership.SHIPPED.judge(signs(site, link));
					if (verdict.linkClass() == LinkClass.ACCOUNT) {
						site.own.putIfAbsent(account(link.reading()), verdict);
					}
				}
			}
		}
	}

	/** True when its form alone does not tell whose it is. */
	private static boolean isOpen(FoundLink link) {
		LinkClass is = link.reading().linkClass();
		return link.said().isEmpty() && (is == LinkClass.ACCOUNT || is == LinkClass.BLOG || is == LinkClass.FEED);
	}

	private static String account(LinkReading reading) {
		return reading.platform().orElse("") + ' ' + reading.handle().toLowerCase(Locale.ROOT);
	}

	private static Set<Sign> signs(Site site, FoundLink link) {
		Set<Sign> signs = EnumSet.noneOf(Sign.class);
		signs.addAll(link.signs());
		LinkReading reading = link.reading();
		String handle = NameKey.of(reading.handle());
		if (ScanWords.SHIPPED.is(Kind.NOBODY, handle) || ScanWords.SHIPPED.is(Kind.NOBODY, handle.replace(" ", ""))) {
			signs.add(Sign.NOBODY);
		}
		boolean resembles = site.names.resembles(reading.handle(), reading.address());
		if (resembles) {
			signs.add(Sign.RESEMBLES);
		} else if (ScanWords.SHIPPED.is(Kind.MAKER, handle.replace(" ", ""))) {
			signs.add(Sign.MAKER);
		}
		String first = NameKey.of(reading.handle().split("[_.-]|(?<=\\p{Ll})(?=\\p{Lu})", 2)[0]);
		if (!first.equals(handle) && ScanWords.SHIPPED.is(Kind.PERSON, first) && !site.names.has(first)) {
			// “MinisterOfLakes” is who holds an office, unless the site is that of the office.
			signs.add(Sign.PERSON_LABEL);
		}
		int pages = site.pages.size();
		if (pages >= FEW_PAGES && site.seenOn.getOrDefault(account(reading), 0) >= Math.ceil(pages * MOST)) {
			signs.add(Sign.REPEATED);
		}
		return signs;
	}

	/** The links of a page, each once, with what they are. */
	List<ScannedLink> links(PageReading page) {
		Site site = sites.get(key(page));
		Map<String, ScannedLink> links = new LinkedHashMap<>();
		for (FoundLink link : page.links()) {
			ScannedLink judged = judged(site, page, link);
			links.merge(link.link(), judged, (one, other) -> one.linkClass().isPresence() || !other.linkClass().isPresence() ? one : other);
		}
		return List.copyOf(links.values());
	}

	private static ScannedLink judged(Site site, PageReading page, FoundLink link) {
		LinkReading reading = link.reading();
		LinkClass is = reading.linkClass();
		Bilingual reason;
		if (isOpen(link)) {
			Verdict verdict = Ownership.SHIPPED.judge(signs(site, link));
			Verdict elsewhere = site.own.get(account(reading));
			if (verdict.linkClass() == LinkClass.OTHER_BODY && elsewhere != null) {
				verdict = elsewhere;
			}
			is = verdict.linkClass() == LinkClass.ACCOUNT ? is : verdict.linkClass();
			reason = SiteScan.WORDS.text((is.isPresence() ? "own." : "not.") + verdict.reason());
		} else {
			reason = link.said().orElseGet(() -> SiteScan.WORDS.text(reading.person() ? "not.person_address" : "form." + reading.linkClass().id()));
		}
		boolean named = is.isPresence() || is == LinkClass.OTHER_BODY;
		return new ScannedLink(page.name(), page.address(), reading.platform(), link.link(), named ? reading.handle() : "", is, reason,
				reading.address());
	}
}
