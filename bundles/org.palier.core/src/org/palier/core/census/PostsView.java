// SPDX-License-Identifier: EPL-2.0
package org.palier.core.census;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.IntPredicate;

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

	private final List<CountCell> cells;
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

	/** Whose word the usage is. */
	public CodedBy codedBy(int cell) {
		return cells.get(cell).codedBy();
	}

	/** True when the posts answer another post or account. */
	public boolean isReply(int cell) {
		return cells.get(cell).reply();
	}

	/** True when the posts relay another account. */
	public boolean isRelay(int cell) {
		return cells.get(cell).relay();
	}

	/** Number of posts in a cell, 1 or more. */
	public long posts(int cell) {
		return cells.get(cell).posts();
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
		long posts = 0;
		for (int cell = 0; cell < cells.size(); cell++) {
			posts += chosen.test(cell) ? cells.get(cell).posts() : 0;
		}
		return posts;
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
