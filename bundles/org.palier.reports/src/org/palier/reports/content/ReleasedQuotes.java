// SPDX-License-Identifier: EPL-2.0
package org.palier.reports.content;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

import org.palier.ground.text.Bilingual;
import org.palier.intake.privacy.PrivacyKey;
import org.palier.intake.privacy.WentOut;
import org.palier.interviews.reading.Quote;
import org.palier.reports.words.ReportWords;
import org.palier.statistics.disclosure.ReleasedSets;
import org.palier.study.releases.Release;
import org.palier.study.releases.ToldGroup;

/**
 * Quotes that may go out beside those of earlier releases. A reader who holds two lists side by side sees which interviews came or went
 * between them. So these are always enough together: quotes of others are left out too where only few interviews came or went.
 *
 * @param quotes     that are told, in their order
 * @param interviews ids of their interviews
 * @param groups     for the ledger; none where no key is at hand
 * @param words      what is left out and why, a sentence at most
 */
public record ReleasedQuotes(List<Quote> quotes, Set<String> interviews, List<ToldGroup> groups, List<Bilingual> words) {

	private static final String TABLE = "quotes";

	/** Copies its collections. */
	public ReleasedQuotes {
		quotes = List.copyOf(quotes);
		interviews = Set.copyOf(interviews);
		groups = List.copyOf(groups);
		words = List.copyOf(words);
	}

	/**
	 * Quotes that one wants to tell.
	 *
	 * @param guard  what went out before
	 * @param fewest interviews of the smallest group that may be known to have come or gone
	 */
	public static ReleasedQuotes of(List<Quote> quotes, ReleaseGuard guard, int fewest) {
		Optional<Bilingual> blind = guard.blind();
		if (blind.isPresent()) {
			return new ReleasedQuotes(List.of(), Set.of(), List.of(), List.of(blind.get()));
		}
		Set<String> wanted = quotes.stream().map(it -> it.interview().getId()).collect(Collectors.toSet());
		Optional<PrivacyKey> key = guard.key();
		if (key.isEmpty()) {
			return new ReleasedQuotes(quotes, wanted, List.of(), List.of());
		}
		Map<String, String> keyed = new HashMap<>();
		wanted.forEach(it -> keyed.put(WentOut.id(key.get(), it), it));
		List<Set<String>> before = guard.before().stream().filter(ReleasedQuotes::areIn).map(ReleasedQuotes::interviews).toList();
		Set<String> kept = new ReleasedSets(fewest, before).kept(keyed.keySet());
		Set<String> told = kept.stream().map(keyed::get).collect(Collectors.toSet());
		Set<String> left = new TreeSet<>(keyed.keySet());
		left.removeAll(kept);
		List<Bilingual> words = left.isEmpty() ? List.of() : List.of(ReportWords.all().text("release.given.quotes", left.size()));
		return new ReleasedQuotes(quotes.stream().filter(it -> told.contains(it.interview().getId())).toList(), told,
				told.isEmpty() ? List.of() : List.of(new ToldGroup(TABLE, "all", kept, 0, 0)), words);
	}

	/** Whether quotes without names stand in something that went out. Entries of before have their interviews, and no group. */
	static boolean areIn(Release release) {
		return !release.names() && (release.groups().stream().anyMatch(it -> it.table().equals(TABLE))
				|| release.form().hasOne(Set.of(TABLE)) && !release.interviews().isEmpty());
	}

	/** Keyed ids of the interviews that were quoted in something that went out. */
	private static Set<String> interviews(Release release) {
		return release.groups().stream().filter(it -> it.table().equals(TABLE)).map(ToldGroup::members).findFirst()
				.orElse(release.interviews());
	}
}
