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

/**
 * Codes that the posts of a table already have: from the study, and from earlier rows of the table. For one import, in one
 * thread.
 */
final class KnownWords {

	private static final int STEP = 8192;

	/**
	 * A post, facet, coder and set for which a code is known.
	 *
	 * @param set id of the set that the code was given for: a coder may read a post for two sets, and each gets a code. For a row that names
	 *            none, empty: the code is known where the coder gave it for any set
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
	/** The codes that this table gave without a moment. */
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

	/** Whether a code was given before. @param at null when the table does not say: then the latest code counts */
	boolean isKnown(Matter matter, CodeSet value, @Nullable Instant at) {
		return at == null ? value.equals(said.getOrDefault(matter, latest.getOrDefault(matter, CodeSet.NONE)))
				: words.contains(new Word(matter, value, at.truncatedTo(ChronoUnit.MICROS)));
	}

	/**
	 * The code that an earlier row of the table gave without a moment; null for none. Nobody can tell which of two such
	 * codes is the later.
	 */
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
