// SPDX-License-Identifier: EPL-2.0
package org.palier.detection.live;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.URI;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.palier.detection.pages.NotRead;
import org.palier.detection.pages.PageSink;
import org.palier.detection.pages.PageSource;
import org.palier.detection.pages.SavedPage;
import org.palier.detection.pages.UnreadablePageException;
import org.palier.ground.Progress;
import org.palier.ground.text.NameKey;
import org.palier.ground.text.WebAddress;
import org.palier.web.AllowedHosts;
import org.palier.web.NoAnswerException;
import org.palier.web.NoAnswerException.Kind;
import org.palier.web.Proxies;

/**
 * The home pages of sites, and those of their pages that are likely to name accounts (“follow us”, contact, about). A page
 * that is not read is reported with the reason.
 *
 * @param sites addresses of home pages
 * @param limits limits of the requests
 * @param hosts machines that may be asked
 * @param proxies proxies through which they are asked
 */
public record LivePages(List<String> sites, LiveLimits limits, AllowedHosts hosts, Proxies proxies) implements PageSource {

	/** Words of links to pages that name accounts, the likeliest first, in both languages. */
	private static final List<String> LIKELY = List.of("suivez nous", "follow us", "medias sociaux", "reseaux sociaux", "social media",
			"restez branches",
			"stay connected", "connect with us", "nous joindre", "joignez nous", "contactez nous", "contact us", "contact", "a propos",
			"about us", "about");

	private static final Set<Kind> UNANSWERED = EnumSet.of(Kind.UNKNOWN_HOST, Kind.REFUSED, Kind.CERTIFICATE, Kind.SILENT, Kind.BROKEN,
			Kind.LEFT_ALONE);

	/** Copies its list. */
	public LivePages {
		sites = List.copyOf(sites);
	}

	/** The pages of sites on the public web. */
	public static LivePages of(List<String> sites) {
		return new LivePages(sites, LiveLimits.USUAL, AllowedHosts.PUBLIC, Proxies.ofThisMachine());
	}

	/** Takes the pages of one site after the other. */
	public interface SiteBySite {

		/** A site is about to be asked. @return takes its pages; empty when it need not be asked */
		Optional<PageSink> begin(String site) throws IOException;

		/** It was asked for all that is asked of one. */
		void end(String site) throws IOException;
	}

	@Override
	public void read(PageSink sink, Progress progress) throws IOException {
		read(new SiteBySite() {
			@Override
			public Optional<PageSink> begin(String site) {
				return Optional.of(sink);
			}

			@Override
			public void end(String site) {
				// The next one may come.
			}
		}, progress);
	}

	/** Reads the pages site by site. @throws IOException as the taker throws it */
	public void read(SiteBySite taker, Progress progress) throws IOException {
		try (var fetcher = new PageFetcher(limits, hosts, proxies)) {
			for (int i = 0; i < sites.size(); i++) {
				progress.checkCancelled();
				progress.report(i, sites.size());
				String site = sites.get(i);
				Optional<PageSink> sink = taker.begin(site);
				if (sink.isPresent()) {
					site(site, fetcher, sink.get(), progress);
					taker.end(site);
				}
			}
		}
	}

	private void site(String site, PageFetcher fetcher, PageSink sink, Progress progress) {
		Set<String> done = new LinkedHashSet<>();
		Optional<SavedPage> home = page(site, fetcher, sink, done);
		if (home.isPresent()) {
			for (String likely : likely(home.get())) {
				progress.checkCancelled();
				if (done.size() < limits.pages()) {
					page(likely, fetcher, sink, done);
				}
			}
		}
	}

	private static Optional<SavedPage> page(String address, PageFetcher fetcher, PageSink sink, Set<String> done) {
		if (!done.add(address)) {
			return Optional.empty();
		}
		try {
			String whole = address.contains("://") ? address : WebAddress.of(address).map(WebAddress::url).orElse(address);
			SavedPage page = fetcher.page(URI.create(whole));
			sink.page(page);
			return Optional.of(page);
		} catch (UnreadablePageException unreadable) {
			sink.notRead(address, unreadable.why(), unreadable.reason());
		} catch (NoAnswerException none) {
			sink.notRead(address, UNANSWERED.contains(none.kind()) ? NotRead.UNANSWERED : NotRead.OTHER, none.reason());
		} catch (IllegalArgumentException noAddress) {
			sink.notRead(address, NotRead.OTHER, LiveClient.WORDS.text("address"));
		}
		return Optional.empty();
	}

	/** Addresses of pages of the same host whose links say that they are likely, best first. */
	private List<String> likely(SavedPage home) {
		URI base = URI.create(home.address().orElseThrow());
		var found = new ArrayList<String>();
		try {
			List<Element> links = Jsoup.parse(new ByteArrayInputStream(home.body()), home.charset().filter(it -> it.matches("[A-Za-z0-9._-]+")
					&& java.nio.charset.Charset.isSupported(it)).orElse(null), base.toString()).select("a[href]");
			for (String word : LIKELY) {
				for (Element link : links) {
					String label = ' ' + NameKey.of(link.text() + ' ' + link.attr("title")) + ' ';
					if (label.length() < 80 && label.contains(' ' + word + ' ')) {
						within(base, link.absUrl("href").replaceFirst("#.*", "")).filter(it -> !found.contains(it)).ifPresent(found::add);
					}
				}
			}
		} catch (IOException unparsed) {
			// The page itself is told of by who reads it.
		}
		return found.stream().limit(limits.pages()).toList();
	}

	private static Optional<String> within(URI base, String link) {
		try {
			URI to = URI.create(link);
			boolean same = to.getHost() != null && to.getHost().equalsIgnoreCase(base.getHost()) && to.getPort() == base.getPort();
			return same && !to.equals(base) ? Optional.of(link) : Optional.empty();
		} catch (IllegalArgumentException noAddress) {
			return Optional.empty();
		}
	}
}
