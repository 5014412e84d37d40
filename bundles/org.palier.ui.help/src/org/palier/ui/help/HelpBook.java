// SPDX-License-Identifier: EPL-2.0
package org.palier.ui.help;

import java.io.IOException;
import java.net.URL;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;

import org.eclipse.core.runtime.FileLocator;
import org.eclipse.core.runtime.IPath;
import org.eclipse.core.runtime.Platform;
import org.eclipse.help.HelpSystem;
import org.eclipse.help.IToc;
import org.eclipse.help.ITopic;
import org.osgi.framework.Bundle;

/**
 * All pages that bundles contribute to {@code org.eclipse.help.toc}, in the language of the workbench where they exist
 * in it. An address of a page is {@code /bundle/path}, as the platform writes it.
 */
final class HelpBook {

	/**
	 * A line of the table of contents.
	 *
	 * @param href  address of the page, or null for a chapter without a page of its own
	 * @param depth 0 at the outermost
	 */
	record Entry(String label, String href, int depth) {
	}

	/**
	 * A page that a search found.
	 *
	 * @param excerpt the block that has most of the words
	 */
	record PageHit(Entry entry, String excerpt) {
	}

	private final Supplier<IToc[]> tocs;

	HelpBook() {
		this(HelpSystem::getTocs);
	}

	HelpBook(Supplier<IToc[]> tocs) {
		this.tocs = tocs;
	}

	/** The table of contents; a book with one page of its own heading stands for its heading. */
	List<Entry> contents() {
		var entries = new ArrayList<Entry>();
		IToc[] books = tocs.get();
		for (IToc book : books) {
			if (books.length > 1) {
				entries.add(new Entry(book.getLabel(), null, 0));
			}
			add(book.getTopics(), books.length > 1 ? 1 : 0, entries);
		}
		return List.copyOf(entries);
	}

	private static void add(ITopic[] topics, int depth, List<Entry> entries) {
		for (ITopic topic : topics) {
			entries.add(new Entry(topic.getLabel(), topic.getHref(), depth));
			add(topic.getSubtopics(), depth + 1, entries);
		}
	}

	/** @throws IOException when there is no such page or it cannot be read; the message names it */
	Page read(String href) throws IOException {
		URL place = find(href).orElseThrow(() -> new IOException(href));
		try (var stream = place.openStream()) {
			return PageReader.read(new String(stream.readAllBytes(), StandardCharsets.UTF_8));
		}
	}

	private static Optional<URL> find(String href) {
		IPath path = IPath.fromPortableString(href.replaceAll("[#?].*", ""));
		Bundle bundle = path.segmentCount() < 2 ? null : Platform.getBundle(path.segment(0));
		return bundle == null ? Optional.empty()
				: Optional.ofNullable(FileLocator.find(bundle, IPath.fromPortableString("$nl$").append(path.removeFirstSegments(1)), null));
	}

	/** Pages that have all the words, those with the words in their title first. Case and accents do not matter. */
	List<PageHit> search(String words) {
		List<String> wanted = Arrays.stream(fold(words).split("[\\s,;]+")).filter(it -> !it.isEmpty()).toList();
		if (wanted.isEmpty()) {
			return List.of();
		}
		Map<PageHit, Integer> found = new LinkedHashMap<>();
		for (Entry entry : contents()) {
			if (entry.href() != null) {
				match(entry, wanted).ifPresent(it -> found.put(it, score(it, wanted)));
			}
		}
		return found.entrySet().stream().sorted(Map.Entry.<PageHit, Integer>comparingByValue(Comparator.reverseOrder()))
				.map(Map.Entry::getKey).toList();
	}

	private Optional<PageHit> match(Entry entry, List<String> wanted) {
		Page page;
		try {
			page = read(entry.href());
		} catch (IOException unreadable) {
			// It says so itself when it is opened.
			return Optional.empty();
		}
		String all = fold(page.text() + "\n" + entry.label());
		if (!wanted.stream().allMatch(all::contains)) {
			return Optional.empty();
		}
		String excerpt = page.blocks().stream().filter(it -> it.kind() != Page.Kind.TITLE).map(Page.Block::text)
				.max(Comparator.comparingLong(it -> wanted.stream().filter(fold(it)::contains).count())).orElse("");
		return Optional.of(new PageHit(entry, excerpt));
	}

	private static int score(PageHit found, List<String> wanted) {
		String title = fold(found.entry().label());
		String excerpt = fold(found.excerpt());
		return wanted.stream().mapToInt(it -> (title.contains(it) ? 10 : 0) + (excerpt.contains(it) ? 1 : 0)).sum();
	}

	private static String fold(String text) {
		return Normalizer.normalize(text.toLowerCase(Locale.ROOT), Normalizer.Form.NFD).replaceAll("\\p{M}+", "").replace('’', '\'');
	}
}
