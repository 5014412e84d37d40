// SPDX-License-Identifier: EPL-2.0
package org.palier.study.history;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;
import org.palier.corpus.AccountAgency;
import org.palier.corpus.AgencyCount;
import org.palier.corpus.Attributed;
import org.palier.corpus.CorpusException;
import org.palier.corpus.CorpusView;
import org.palier.ground.text.Bilingual;
import org.palier.ground.text.Wording;
import org.palier.model.Agencies;
import org.palier.model.Agency;
import org.palier.model.Study;
import org.palier.study.attribution.Attribution;
import org.palier.study.attribution.SharingAgencies;

/**
 * Posts of an agency's own accounts that are dated on days on which the agency was not there. They count as its posts: an account often
 * outlives its body, and whose it was then nobody has said. Days are those of universal time; posts without a date are none of these.
 *
 * @param agency id
 * @param before posts before it began, 0 or more
 * @param after  posts on the day of its end or later, 0 or more
 */
public record PostsOutOfLife(String agency, long before, long after) {

	private static final Wording WORDS = new Wording(PostsOutOfLife.class, "messages");

	/**
	 * Finds the agencies with such posts in a corpus, in the order of the study. The corpus is asked only where some
	 * agency begins or ends.
	 *
	 * @param attribution of this study; its corpus may show more posts than the view
	 */
	public static List<PostsOutOfLife> of(Study study, Attribution attribution, CorpusView view) throws CorpusException {
		List<Agency> agencies = Agencies.of(study).toList();
		List<Lifetime> lives = new ArrayList<>(agencies.stream().map(Lifetime::of).toList());
		if (lives.stream().allMatch(Lifetime.ALWAYS::equals)) {
			return List.of();
		}
		Map<String, Lifetime> byId = new HashMap<>();
		agencies.forEach(it -> byId.put(it.getId(), Lifetime.of(it)));
		attribution.sharing()
				.forEach(it -> lives.add(together(it.agencies().stream().map(id -> byId.getOrDefault(id, Lifetime.ALWAYS)).toList())));
		List<AccountAgency> outside = attribution.lines().stream().filter(it -> it.agency() >= 0)
				.flatMap(it -> outside(it, lives.get(it.agency()))).toList();
		return outside.isEmpty() ? List.of() : counted(agencies, attribution.sharing(), view.agencies(outside));
	}

	/** The days on which at least one of those who share an account may have been there. */
	private static Lifetime together(Collection<Lifetime> lives) {
		boolean always = lives.stream().anyMatch(it -> it.begun() == null);
		boolean on = lives.stream().anyMatch(it -> it.ended() == null);
		return new Lifetime(always ? null : lives.stream().map(Lifetime::begun).min(Comparator.naturalOrder()).orElse(null),
				on ? null : lives.stream().map(Lifetime::ended).max(Comparator.naturalOrder()).orElse(null));
	}

	/** The parts of a line that lie before and after a life: twice the number of the agency for those before, one more for those after. */
	private static Stream<AccountAgency> outside(AccountAgency line, Lifetime life) {
		List<AccountAgency> parts = new ArrayList<>();
		LocalDate begun = life.begun();
		if (begun != null) {
			parts.add(new AccountAgency(line.platform(), line.account(), 2 * line.agency(), line.from(), earlier(line.until(), begun)));
		}
		LocalDate ended = life.ended();
		if (ended != null) {
			LocalDate from = line.from();
			parts.add(new AccountAgency(line.platform(), line.account(), 2 * line.agency() + 1,
					from != null && from.isAfter(ended) ? from : ended, line.until()));
		}
		return parts.stream().filter(PostsOutOfLife::holdsADay);
	}

	private static LocalDate earlier(@Nullable LocalDate one, LocalDate other) {
		return one != null && one.isBefore(other) ? one : other;
	}

	private static boolean holdsADay(AccountAgency line) {
		LocalDate from = line.from();
		LocalDate until = line.until();
		return from == null || until == null || from.isBefore(until);
	}

	private static List<PostsOutOfLife> counted(List<Agency> agencies, List<SharingAgencies> sharing, List<AgencyCount> counts) {
		long[] before = new long[agencies.size()];
		long[] after = new long[agencies.size()];
		counts.stream().filter(it -> it.how() == Attributed.DIRECT && it.agency() >= 0).forEach(it -> {
			int number = it.agency() / 2;
			int agency = number < agencies.size() ? number : sharing.get(number - agencies.size()).holder();
			(it.agency() % 2 == 0 ? before : after)[agency] += it.posts();
		});
		List<PostsOutOfLife> found = new ArrayList<>();
		for (int i = 0; i < agencies.size(); i++) {
			if (before[i] + after[i] > 0) {
				found.add(new PostsOutOfLife(agencies.get(i).getId(), before[i], after[i]));
			}
		}
		return found;
	}

	/** Returns the notes that a reader of counted posts needs; none where there are no such posts. */
	public static List<Bilingual> notes(Collection<PostsOutOfLife> found) {
		long posts = found.stream().mapToLong(PostsOutOfLife::posts).sum();
		return posts == 0 ? List.of() : List.of(WORDS.text("out_of_life", posts, found.size()));
	}

	/** Posts before and after together. */
	public long posts() {
		return before + after;
	}
}
