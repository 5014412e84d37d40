// SPDX-License-Identifier: EPL-2.0
package org.palier.coding.exchange;

import java.io.IOException;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.jspecify.annotations.Nullable;
import org.palier.coding.exchange.Speakers.Speaker;
import org.palier.corpus.CodeSet;
import org.palier.corpus.Coding;
import org.palier.corpus.CorpusView;
import org.palier.corpus.Facet;

/** What was said already of the posts that a table names, in the study and further up in the table. For one import, in one thread. */
final class KnownWords {

	private static final int STEP = 8192;

	/**
	 * Whose word on what.
	 *
	 * @param set id of the set that it was given for: one coder may read a post for two sets, and each gets their word. Of a row that names
	 *            none, empty: it is known where that coder said so for any set
	 */
	record Matter(long post, Facet facet, Speaker speaker, String set) {

		Matter anywhere() {
			return set.isEmpty() ? this : new Matter(post, facet, speaker, "");
		}
	}

	private record Word(Matter matter, CodeSet value, Instant at) {
	}

	private final Set<Word> words = new HashSet<>();
	private final Map<Matter, CodeSet> latest = new HashMap<>();
	/** What this table said without a moment. */
	private final Map<Matter, CodeSet> said = new HashMap<>();

	/** @param posts keys of those that are named */
	static KnownWords of(CorpusView view, Collection<Long> posts) throws IOException {
		var known = new KnownWords();
		List<Long> keys = new ArrayList<>(posts);
		for (int from = 0; from < keys.size(); from += STEP) {
			for (Coding each : view.codings(keys.subList(from, Math.min(keys.size(), from + STEP)))) {
				var matter = new Matter(each.post(), each.facet(), new Speaker(each.coder(), each.kind()), each.details().set());
				for (Matter one : List.of(matter, matter.anywhere())) {
					known.latest.put(one, each.value());
					known.words.add(new Word(one, each.value(), each.at()));
				}
			}
		}
		return known;
	}

	/** Whether it was said before. @param at null when the table does not say: then the latest word counts */
	boolean isKnown(Matter matter, CodeSet value, @Nullable Instant at) {
		return at == null ? value.equals(said.getOrDefault(matter, latest.getOrDefault(matter, CodeSet.NONE)))
				: words.contains(new Word(matter, value, at.truncatedTo(ChronoUnit.MICROS)));
	}

	/** What the table itself said of it further up without a moment, so that nobody can tell which of two words is the later; null for nothing. */
	@Nullable CodeSet saidBefore(Matter matter) {
		return said.get(matter);
	}

	/** Remembers what is taken. */
	void take(Matter matter, CodeSet value, @Nullable Instant at) {
		for (Matter one : List.of(matter, matter.anywhere())) {
			if (at == null) {
				said.put(one, value);
			} else {
				words.add(new Word(one, value, at.truncatedTo(ChronoUnit.MICROS)));
			}
		}
	}
}
