// SPDX-License-Identifier: EPL-2.0
package org.palier.coding.agreement;

import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.temporal.TemporalAdjusters;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;

import org.palier.coding.resolved.CodedPost;
import org.palier.coding.resolved.SetCodes;
import org.palier.corpus.AccountAgency;
import org.palier.corpus.AccountKey;
import org.palier.corpus.CodeSet;
import org.palier.corpus.Coding;
import org.palier.corpus.Facet;
import org.palier.corpus.Post;
import org.palier.ground.text.Bilingual;
import org.palier.statistics.agreement.Agreement.Finding;
import org.palier.statistics.agreement.Agreement;
import org.palier.statistics.agreement.Level;
import org.palier.statistics.agreement.RatingsOfUnits;
import org.palier.study.attribution.Attribution;

/**
 * Agreement of the coders of a set on one facet, before anybody decides where they differ. It counts the posts that chance
 * drew and two coders or more coded, each coder with their last coding. Targeted posts are left out, and programs do not
 * count as coders. Immutable.
 */
public final class SetAgreement {

	/**
	 * The codes of two coders on the same posts, crossed.
	 *
	 * @param one   id of a coder
	 * @param other id of another
	 * @param cells posts by what the first says, then by what the other says
	 */
	public record Confusion(String one, String other, SortedMap<CodeSet, SortedMap<CodeSet, List<CodedPost>>> cells) {
	}

	/**
	 * A number with its intervals.
	 *
	 * @param byPost   with the interval of drawing posts again
	 * @param byAgency with the interval of drawing agencies again, with all their posts
	 */
	public record Twofold(Finding byPost, Finding byAgency) {
	}

	/**
	 * The agreement of two coders in a week: how often their codes are equal.
	 *
	 * @param monday its first day, in universal time
	 * @param pairs  of codes whose later one was given in it
	 * @param same   of them those that are equal
	 */
	public record Week(LocalDate monday, long pairs, long same) {
	}

	private final Facet facet;
	private final Level level;
	private final List<String> coders;
	private final List<CodedPost> posts;
	private final List<String> levels;
	private final RatingsOfUnits alone;
	private final RatingsOfUnits together;

	private SetAgreement(Facet facet, List<String> coders, List<CodedPost> posts, List<String> levels, Function<CodedPost, String> cluster) {
		this.facet = facet;
		this.coders = coders;
		this.posts = posts;
		boolean known = !levels.isEmpty()
				&& posts.stream().flatMap(it -> it.words(facet).stream()).allMatch(it -> place(levels, it.value()) >= 0);
		this.levels = known ? levels : List.of();
		this.level = known ? Level.ORDINAL : Level.NOMINAL;
		this.alone = new RatingsOfUnits(coders);
		this.together = new RatingsOfUnits(coders);
		for (CodedPost post : posts) {
			Map<String, CodeSet> words = words(post, facet);
			List<String> codes = coders.stream().map(it -> words.containsKey(it) ? category(words.get(it)) : "").toList();
			alone.add(codes);
			together.add(codes, cluster.apply(post));
		}
	}

	/**
	 * The agreement on a facet of a set.
	 *
	 * @param levels  ids of the levels, from the base, of a theory that has them; else none
	 * @param cluster to which a post belongs, see {@link #byAgency}
	 * @return empty when no post that chance drew was coded by two
	 */
	public static Optional<SetAgreement> of(SetCodes set, Facet facet, List<String> levels, Function<CodedPost, String> cluster) {
		List<CodedPost> posts = set.random().stream().filter(it -> it.words(facet).size() > 1).toList();
		Set<String> spoke = posts.stream().flatMap(it -> it.words(facet).stream()).map(Coding::coder).collect(Collectors.toSet());
		List<String> coders = set.coders().stream().filter(spoke::contains).toList();
		return posts.isEmpty() ? Optional.empty() : Optional.of(new SetAgreement(facet, coders, posts, levels, cluster));
	}

	/** The agency of a post’s author, else the one that it relays; where neither is known, the account is a cluster of its own. */
	public static Function<CodedPost, String> byAgency(Attribution attribution) {
		Map<List<String>, Integer> agencies = new HashMap<>();
		for (AccountAgency it : attribution.lines()) {
			agencies.merge(List.of(it.platform(), it.account()), it.agency(),
					(one, other) -> one.equals(other) ? one : Integer.valueOf(AccountAgency.AMBIGUOUS));
		}
		return coded -> {
			Post post = coded.stored().post();
			String author = AccountKey.ofAuthor(post).text();
			Integer agency = agencies.getOrDefault(List.of(post.platform(), author),
					agencies.get(List.of(post.platform(), AccountKey.ofRelayed(post).text())));
			return agency == null || agency < 0 ? post.platform() + " " + author : "agency " + agency;
		};
	}

	private static Map<String, CodeSet> words(CodedPost post, Facet facet) {
		return post.words(facet).stream().collect(Collectors.toMap(Coding::coder, Coding::value));
	}

	/** The category that measures compare: the number of a level, else the codes together. */
	private String category(CodeSet codes) {
		return level == Level.ORDINAL ? String.valueOf(place(levels, codes) + 1) : codes.text();
	}

	/** The facet that was coded. */
	public Facet facet() {
		return facet;
	}

	/** Ordinal for levels, else nominal. */
	public Level level() {
		return level;
	}

	/** Ids of those who coded posts that another coded too, in the order of the set. */
	public List<String> coders() {
		return coders;
	}

	/** The posts that two coders or more coded. */
	public List<CodedPost> posts() {
		return posts;
	}

	/** Their codes, a unit each. */
	public RatingsOfUnits ratings() {
		return alone;
	}

	/**
	 * Every measure.
	 *
	 * @param draws of intervals, 0 for none
	 * @param seed  of them
	 */
	public List<Twofold> findings(int draws, long seed) {
		List<Finding> byPost = new Agreement(alone, level).findings(draws, seed);
		List<Finding> byAgency = draws == 0 ? byPost : new Agreement(together, level).findings(draws, seed);
		List<Twofold> findings = new ArrayList<>();
		for (int i = 0; i < byPost.size(); i++) {
			findings.add(new Twofold(named(byPost.get(i)), named(byAgency.get(i))));
		}
		return findings;
	}

	/** A level is called by its id and not by its number. */
	private Finding named(Finding finding) {
		String category = finding.category();
		return category == null || level != Level.ORDINAL ? finding
				: new Finding(finding.measure(), finding.level(), levels.get(Integer.parseInt(category) - 1), finding.coders(),
						finding.value(), finding.interval());
	}

	/** The crossed codes of each pair of coders. */
	public List<Confusion> confusions() {
		List<Confusion> confusions = new ArrayList<>();
		for (int i = 0; i < coders.size(); i++) {
			for (int k = i + 1; k < coders.size(); k++) {
				confusions.add(confusion(posts, facet, coders.get(i), coders.get(k), levels));
			}
		}
		return confusions;
	}

	/**
	 * The crossed codes of two coders on any posts; those that nobody drew by chance count too.
	 *
	 * @param order of codes, as far as they have one; others follow by their ids
	 */
	public static Confusion confusion(List<CodedPost> posts, Facet facet, String one, String other, List<String> order) {
		Comparator<CodeSet> sorted = order(order);
		var cells = new TreeMap<CodeSet, SortedMap<CodeSet, List<CodedPost>>>(sorted);
		for (CodedPost post : posts) {
			Map<String, CodeSet> words = words(post, facet);
			CodeSet first = words.get(one);
			CodeSet second = words.get(other);
			if (first != null && second != null) {
				cells.computeIfAbsent(first, it -> new TreeMap<>(sorted)).computeIfAbsent(second, it -> new ArrayList<>()).add(post);
			}
		}
		return new Confusion(one, other, cells);
	}

	/** Whether coders drift apart while they code: agreement by week, in order; one week tells nothing. */
	public List<Week> weeks() {
		var weeks = new TreeMap<LocalDate, Week>();
		for (CodedPost post : posts) {
			List<Coding> words = post.words(facet);
			for (int i = 0; i < words.size(); i++) {
				for (int k = i + 1; k < words.size(); k++) {
					Instant later = words.get(i).at().isAfter(words.get(k).at()) ? words.get(i).at() : words.get(k).at();
					LocalDate monday = LocalDate.ofInstant(later, ZoneOffset.UTC).with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
					boolean same = words.get(i).value().equals(words.get(k).value());
					weeks.merge(monday, new Week(monday, 1, same ? 1 : 0),
							(one, more) -> new Week(monday, one.pairs() + more.pairs(), one.same() + more.same()));
				}
			}
		}
		return List.copyOf(weeks.values());
	}

	private static Comparator<CodeSet> order(List<String> known) {
		return Comparator.comparingInt((CodeSet it) -> place(known, it) < 0 ? Integer.MAX_VALUE : place(known, it))
				.thenComparing(Comparator.naturalOrder());
	}

	/** The place of the one code in a list; -1 for several codes, and for one that is not in the list. */
	private static int place(List<String> known, CodeSet codes) {
		return codes.only().map(known::indexOf).orElse(-1);
	}

	/** Remarks for the reader: which posts were compared, and which were left out. */
	public List<Bilingual> notes(SetCodes set) {
		List<Bilingual> notes = new ArrayList<>();
		int targeted = set.posts().size() - set.random().size();
		notes.add(CodeMatrix.WORDS.text("set.posts", set.name(), posts.size(), set.random().size()));
		if (targeted > 0) {
			notes.add(CodeMatrix.WORDS.text("set.targeted", targeted));
		}
		if (set.training()) {
			notes.add(CodeMatrix.WORDS.text("set.training"));
		}
		return notes;
	}
}
