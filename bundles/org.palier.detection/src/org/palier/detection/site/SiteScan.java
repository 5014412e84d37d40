// SPDX-License-Identifier: EPL-2.0
package org.palier.detection.site;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.Semaphore;
import java.util.stream.Collectors;

import org.palier.detection.links.LinkClass;
import org.palier.detection.links.LinkForms;
import org.palier.detection.pages.NotRead;
import org.palier.detection.pages.PageSink;
import org.palier.detection.pages.PageSource;
import org.palier.detection.pages.SavedPage;
import org.palier.detection.pages.UnreadablePageException;
import org.palier.ground.Progress;
import org.palier.ground.text.Bilingual;
import org.palier.ground.text.Wording;

/**
 * The first of the three steps of Yates and Arbour (2013, § 21): what a body’s own site says of its accounts. Pages are read
 * on all cores, judged site by site, and told in the order in which they came. Immutable.
 */
public final class SiteScan {

	static final Wording WORDS = new Wording(SiteScan.class, "messages");

	/** Pages that wait to be parsed, a core; more would only fill the memory. */
	private static final int WAITING = 4;

	private final PageReader reader;

	/** @param forms of addresses */
	public SiteScan(LinkForms forms) {
		this.reader = new PageReader(forms);
	}

	/**
	 * Scans pages as a source gives them.
	 *
	 * @throws IOException           when the source itself cannot be read
	 * @throws CancellationException once the progress is cancelled
	 */
	public List<ScannedLink> scan(PageSource source, Progress progress) throws IOException {
		return findings(source, progress).links();
	}

	/**
	 * Scans pages, and gives the links together with all pages that were read, even those on which nothing was found.
	 *
	 * @throws IOException when the source itself cannot be read
	 * @throws CancellationException once the progress is cancelled
	 */
	public SiteFindings findings(PageSource source, Progress progress) throws IOException {
		try (var reading = new Reading()) {
			source.read(reading, progress);
			List<Read> all = reading.all();
			return new SiteFindings(all.stream().filter(ReadPage.class::isInstance).map(it -> ((ReadPage) it).page())
					.map(it -> new SiteFindings.Page(it.name(), it.address())).toList(), all.stream().filter(Unread.class::isInstance)
							.collect(Collectors.groupingBy(it -> ((Unread) it).why(), Collectors.counting())), judged(all));
		}
	}

	/** Scans pages at hand. */
	public List<ScannedLink> scan(List<SavedPage> all) {
		try (var reading = new Reading()) {
			all.forEach(reading::page);
			return judged(reading.all());
		}
	}

	private static List<ScannedLink> judged(List<Read> all) {
		var sites = new Sites(all.stream().filter(ReadPage.class::isInstance).map(it -> ((ReadPage) it).page()).toList());
		var links = new ArrayList<ScannedLink>();
		for (Read read : all) {
			switch (read) {
			case ReadPage page -> links.addAll(sites.links(page.page()));
			case Unread page -> links.add(new ScannedLink(page.name(), Optional.empty(), Optional.empty(), "", "", LinkClass.UNREADABLE,
					page.reason(), ""));
			}
		}
		return links;
	}

	/** The result for one page. */
	private sealed interface Read {
	}

	private record ReadPage(PageReading page) implements Read {
	}

	private record Unread(String name, NotRead why, Bilingual reason) implements Read {
	}

	/** Pages that are being read, in the order in which they came. */
	private final class Reading implements PageSink, AutoCloseable {

		private final int cores = Runtime.getRuntime().availableProcessors();
		private final ExecutorService workers = Executors.newFixedThreadPool(cores, Thread.ofPlatform().daemon().name("scan-", 0).factory());
		private final Semaphore room = new Semaphore(cores * WAITING);
		private final List<Future<Read>> reads = new ArrayList<>();

		@Override
		public void page(SavedPage page) {
			try {
				room.acquire();
			} catch (InterruptedException stop) {
				throw Progress.interrupted(stop);
			}
			reads.add(workers.submit(() -> {
				try {
					return new ReadPage(reader.read(page));
				} catch (UnreadablePageException unreadable) {
					return new Unread(page.name(), NotRead.OTHER, unreadable.reason());
				} catch (StackOverflowError | RuntimeException strange) {
					return new Unread(page.name(), NotRead.OTHER, WORDS.text("unparsed"));
				} finally {
					room.release();
				}
			}));
		}

		@Override
		public void unreadable(String name, Bilingual reason) {
			notRead(name, NotRead.OTHER, reason);
		}

		@Override
		public void notRead(String name, NotRead why, Bilingual reason) {
			reads.add(CompletableFuture.completedFuture(new Unread(name, why, reason)));
		}

		List<Read> all() {
			var all = new ArrayList<Read>();
			try {
				for (Future<Read> read : reads) {
					all.add(read.get());
				}
			} catch (InterruptedException stop) {
				throw Progress.interrupted(stop);
			} catch (ExecutionException defect) {
				throw new IllegalStateException(defect);
			}
			return all;
		}

		@Override
		public void close() {
			workers.shutdownNow();
		}
	}
}
