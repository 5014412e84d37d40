// SPDX-License-Identifier: EPL-2.0
package org.palier.core.census;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;

import org.palier.core.attribution.AttributedAccount;
import org.palier.corpus.AccountAgency;
import org.palier.corpus.Attributed;
import org.palier.corpus.CodedBy;
import org.palier.corpus.CountCell;
import org.palier.corpus.ReplyCount;

/**
 * The posts of a {@link StudyView} as counts: the cube of the corpus in columns, and what is no part of the
 * cube. Agencies, platforms and usages are positions in the lists of the view. Every post is in exactly one
 * cell, those without an agency too. Immutable and thread-safe; small, however many posts there are.
 */
public final class PostsView {

	/** Stands for the agency of a post that no account brings to one. */
	public static final int UNATTRIBUTED = AccountAgency.UNATTRIBUTED;
	/** Stands for the agency of a post that could be several agencies'. */
	public static final int AMBIGUOUS = AccountAgency.AMBIGUOUS;

	/**
	 * How the posts that a group wrote answer others, on one platform.
	 *
	 * @param group              position of an agency or a jurisdiction, {@link #UNATTRIBUTED} or {@link #AMBIGUOUS}
	 * @param platform           position, or {@link StudyView#NONE} for one that the study lacks
	 * @param posts              posts written
	 * @param replies            of them, those that answer a post or an account, their author's own included
	 * @param paired             of the replies, those whose answered post is in the corpus, another account's, and
	 *                           not later
	 * @param medianDelaySeconds from the answered post to the reply, over the paired; null when none is paired
	 */
	public record Answers(int group, int platform, long posts, long replies, long paired, Double medianDelaySeconds) {
	}

	/**
	 * Posts of a week. Weeks without a post are not listed; posts without a date are in none.
	 *
	 * @param agency   position, {@link #UNATTRIBUTED} or {@link #AMBIGUOUS}
	 * @param how      how the posts came to it
	 * @param platform position, or {@link StudyView#NONE} for one that the study lacks
	 * @param monday   first day (ISO 8601), in UTC
	 * @param posts    1 or more
	 */
	public record Week(int agency, Attributed how, int platform, LocalDate monday, long posts) {
	}

	/**
	 * Posts that relay an account, whoever wrote them.
	 *
	 * @param agency   whose account is relayed: position, {@link #UNATTRIBUTED} or {@link #AMBIGUOUS}
	 * @param platform position, or {@link StudyView#NONE} for one that the study lacks
	 * @param posts    1 or more
	 */
	public record Relayed(int agency, int platform, long posts) {
	}

	/**
	 * What can be otherwise in a view of the same posts: a cell each, of which none is without posts.
	 *
	 * @param source for each cell, the position of the cell here that it shares its date and its way to the agency with
	 * @param made   whether a scenario supposes what the posts are: no person coded them, and nothing overrides where
	 *               their usage lies
	 * @param reply  whether the posts answer
	 * @param relay  whether the posts relay
	 */
	public record Columns(int[] source, boolean[] made, int[] agency, int[] platform, int[] usage, boolean[] reply,
			boolean[] relay, long[] posts) {
	}

	private final List<CountCell> cells;
	private final boolean[] made;
	private final boolean[] reply;
	private final boolean[] relay;
	private final long[] posts;
	private final int[] agency;
	private final int[] platform;
	private final int[] usage;
	private final List<Answers> byAgency = new ArrayList<>();
	private final List<Answers> byJurisdiction = new ArrayList<>();
	private final List<Answers> together = new ArrayList<>();
	private final List<Week> weeks = new ArrayList<>();
	private final List<Relayed> relayed = new ArrayList<>();

	PostsView(PostCounts counts, int[] agencies, int[] jurisdictions, Map<String, Integer> platforms,
			Map<String, Integer> usages, Map<String, Integer> agencyIds) {
		cells = counts.cells();
		made = new boolean[cells.size()];
		reply = new boolean[cells.size()];
		relay = new boolean[cells.size()];
		for (int cell = 0; cell < reply.length; cell++) {
			reply[cell] = cells.get(cell).reply();
			relay[cell] = cells.get(cell).relay();
		}
		posts = cells.stream().mapToLong(CountCell::posts).toArray();
		agency = cells.stream().mapToInt(it -> place(it.agency(), agencies)).toArray();
		platform = cells.stream().mapToInt(it -> platforms.getOrDefault(it.platform(), StudyView.NONE)).toArray();
		usage = cells.stream().mapToInt(it -> usages.getOrDefault(it.usage(), StudyView.NONE)).toArray();
		counts.answers().forEach(it -> byAgency.add(answers(it, agencies, platforms)));
		counts.answersOfJurisdictions().forEach(it -> byJurisdiction.add(answers(it, jurisdictions, platforms)));
		counts.answersTogether().forEach(it -> together.add(answers(it, new int[] { 0 }, platforms)));
		counts.weeks().forEach(it -> weeks.add(new Week(place(it.agency(), agencies), it.how(),
				platforms.getOrDefault(it.platform(), StudyView.NONE), it.monday(), it.posts())));
		for (AttributedAccount account : counts.relayed()) {
			int whose = account.agencies().size() > 1 ? AMBIGUOUS
					: account.agencies().isEmpty() ? UNATTRIBUTED : agencyIds.getOrDefault(account.agencies().get(0), UNATTRIBUTED);
			relayed.add(new Relayed(whose, platforms.getOrDefault(account.platform(), StudyView.NONE), account.relayed()));
		}
	}

	private PostsView(PostsView base, Columns columns, List<Answers> byAgency, List<Answers> byJurisdiction, List<Answers> together,
			List<Week> weeks, List<Relayed> relayed) {
		cells = IntStream.of(columns.source()).mapToObj(base.cells::get).toList();
		made = columns.made();
		reply = columns.reply();
		relay = columns.relay();
		posts = columns.posts();
		agency = columns.agency();
		platform = columns.platform();
		usage = columns.usage();
		this.byAgency.addAll(byAgency);
		this.byJurisdiction.addAll(byJurisdiction);
		this.together.addAll(together);
		this.weeks.addAll(weeks);
		this.relayed.addAll(relayed);
	}

	/** These posts otherwise: what a scenario makes of them. This view stays as it is. @param columns not changed after */
	public PostsView with(Columns columns, List<Answers> answersByAgency, List<Answers> answersByJurisdiction,
			List<Answers> answersTogether, List<Week> postsByWeek, List<Relayed> relayedAccounts) {
		return new PostsView(this, columns, answersByAgency, answersByJurisdiction, answersTogether, postsByWeek, relayedAccounts);
	}

	private static int place(int number, int[] places) {
		return number < 0 ? number : places[number];
	}

	private static Answers answers(ReplyCount count, int[] places, Map<String, Integer> platforms) {
		return new Answers(place(count.agency(), places), platforms.getOrDefault(count.platform(), StudyView.NONE), count.posts(),
				count.replies(), count.paired(), count.medianDelaySeconds());
	}

	/** True when there is no post. */
	public boolean isEmpty() {
		return cells.isEmpty();
	}

	/** Number of cells. */
	public int cells() {
		return cells.size();
	}

	/** Position of the agency of a cell, {@link #UNATTRIBUTED} or {@link #AMBIGUOUS}. */
	public int agency(int cell) {
		return agency[cell];
	}

	/** How the posts of a cell came to their agency. */
	public Attributed how(int cell) {
		return cells.get(cell).how();
	}

	/** Position of the platform, or {@link StudyView#NONE} for one that the study lacks. */
	public int platform(int cell) {
		return platform[cell];
	}

	/** Month in UTC, e.g. 2013-07; empty when the date is not known. */
	public String month(int cell) {
		return cells.get(cell).month();
	}

	/** Position of the usage in force; {@link StudyView#NONE} without one, or for one that the codebook lacks. */
	public int usage(int cell) {
		return usage[cell];
	}

	/** Whose word the usage is; what a scenario supposes is no person's. */
	public CodedBy codedBy(int cell) {
		if (made[cell]) {
			return usage[cell] == StudyView.NONE ? CodedBy.NOBODY : CodedBy.MACHINE;
		}
		return cells.get(cell).codedBy();
	}

	/** True when the posts answer another post or account. */
	public boolean isReply(int cell) {
		return reply[cell];
	}

	/** True when the posts relay another account. */
	public boolean isRelay(int cell) {
		return relay[cell];
	}

	/** Number of posts in a cell, 1 or more. */
	public long posts(int cell) {
		return posts[cell];
	}

	/**
	 * Where the posts of a cell lie in a theory: what was coded of the posts themselves, where the theory has such
	 * a category, else where the theory places their usage. Levels answer for ordered theories, PR models for
	 * the others.
	 *
	 * @return position of the category, or {@link TheoryView#UNPLACED}
	 */
	public int category(TheoryView theory, int cell) {
		int coded = codedCategory(theory, cell);
		if (coded != TheoryView.UNPLACED) {
			return coded;
		}
		return usage[cell] == StudyView.NONE ? TheoryView.UNPLACED : theory.categoryOf(usage[cell], platform[cell]);
	}

	/** True when the category of the posts was coded for them, and not placed by their usage. */
	public boolean isOverridden(TheoryView theory, int cell) {
		return codedCategory(theory, cell) != TheoryView.UNPLACED;
	}

	private int codedCategory(TheoryView theory, int cell) {
		if (made[cell]) {
			return TheoryView.UNPLACED;
		}
		String coded = theory.ordered() ? cells.get(cell).level() : cells.get(cell).prModel();
		for (int i = 0; !coded.isEmpty() && i < theory.categories().size(); i++) {
			if (theory.categories().get(i).id().equals(coded)) {
				return i;
			}
		}
		return TheoryView.UNPLACED;
	}

	/** Posts in the cells chosen. */
	public long count(IntPredicate chosen) {
		long found = 0;
		for (int cell = 0; cell < posts.length; cell++) {
			found += chosen.test(cell) ? posts[cell] : 0;
		}
		return found;
	}

	/** How each agency answers. */
	public List<Answers> answersByAgency() {
		return List.copyOf(byAgency);
	}

	/** How the agencies of each jurisdiction answer. */
	public List<Answers> answersByJurisdiction() {
		return List.copyOf(byJurisdiction);
	}

	/** How all agencies together answer, in group 0. */
	public List<Answers> answersTogether() {
		return List.copyOf(together);
	}

	/** Posts a week. */
	public List<Week> weeks() {
		return List.copyOf(weeks);
	}

	/** Whose accounts are relayed. */
	public List<Relayed> relayed() {
		return List.copyOf(relayed);
	}
}
