// SPDX-License-Identifier: EPL-2.0
package org.palier.corpus;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.IntUnaryOperator;

/** Counts the posts that count, by agency, account, week or code. Thread-safe. */
public sealed interface PostCounting permits CorpusView {

	/** The cube of usages; small, however many posts there are. */
	default List<CountCell> counts(Collection<AccountAgency> attribution) throws CorpusException {
		return counts(attribution, Set.of());
	}

	/**
	 * A cube of counts. The cube of a single theory is small too: its cells differ by usage and category, which go
	 * together. With several theories cells multiply; ask for them only for one table that crosses two theories, when it
	 * is opened, and keep nothing of the cube for another table.
	 *
	 * @param theories whose codes cells tell apart beside usages; none for the cube of usages
	 */
	List<CountCell> counts(Collection<AccountAgency> attribution, Set<Facet> theories) throws CorpusException;

	/** Posts by agency; the sum is {@link PostReading#posts()}. */
	List<AgencyCount> agencies(Collection<AccountAgency> attribution) throws CorpusException;

	/** Posts that relay an account, by the agency that had it on their day. */
	List<RelayedPosts> relayed(Collection<AccountAgency> attribution) throws CorpusException;

	/** Posts a week. */
	List<WeekCount> weeks(Collection<AccountAgency> attribution) throws CorpusException;

	/** How agencies answer. */
	default List<ReplyCount> replies(Collection<AccountAgency> attribution) throws CorpusException {
		return replies(attribution, List.of()).getFirst();
	}

	/**
	 * How agencies answer, and how groups of them do, in one pass: a median is no sum of medians.
	 *
	 * @param numberings of each grouping, the number of the group of an agency, by that of the agency
	 * @return the counts by agency, then those by the groups of each numbering; their agencies are the groups
	 */
	List<List<ReplyCount>> replies(Collection<AccountAgency> attribution, List<IntUnaryOperator> numberings) throws CorpusException;

	/** Posts with the posts that they answer, in order of arrival. @param limit at most so many */
	List<ReplyPair> replyPairs(int limit) throws CorpusException;

	/**
	 * A measure of the posts that agencies wrote.
	 *
	 * @param by what is told apart; none gives one group
	 * @return groups without a measured post are absent
	 */
	List<MeasuredPosts> measure(PostMeasure measure, Set<PostCut> by, Collection<AccountAgency> attribution) throws CorpusException;

	/**
	 * Counts of the posts that agencies received from others: relays of their accounts, and answers to them. Groups without either are
	 * absent.
	 *
	 * @param leaders accounts of leaders of opinion, whatever their numbers
	 * @throws CorpusException when it cannot be read, or was closed
	 */
	List<ReceivedPosts> received(Collection<AccountAgency> leaders, Collection<AccountAgency> attribution) throws CorpusException;

	/**
	 * Posts of agencies that relay an account of another one; pairs without any are absent.
	 *
	 * @throws CorpusException when it cannot be read, or was closed
	 */
	List<RelaysBetween> relaysBetween(Collection<AccountAgency> attribution) throws CorpusException;

	/**
	 * The questions that others asked agencies, and how long they waited; see {@link QuestionWait}.
	 *
	 * @param collected last day of the collection of a run, by its id; of others the last post of the platform ends it
	 * @return one for each question that has a date
	 * @throws CorpusException when it cannot be read, or was closed
	 */
	List<QuestionWait> waits(Map<String, LocalDate> collected, Collection<AccountAgency> attribution) throws CorpusException;

	/**
	 * The own posts of agencies with most engagement; see {@link EngagedPost}. Relays and answers are not among them.
	 *
	 * @param most at most so many of each agency, those with most first; of posts with as many the one that came first
	 * @throws CorpusException when it cannot be read, or was closed
	 */
	List<EngagedPost> engaged(int most, Collection<AccountAgency> attribution) throws CorpusException;

	/**
	 * Posts by who wrote them; the sum is {@link PostReading#posts()}.
	 *
	 * @param by what is told apart beside the author
	 */
	List<WrittenPosts> written(Set<PostCut> by, Collection<AccountAgency> attribution) throws CorpusException;

	/**
	 * Posts by which an agency says one thing on several accounts, by the first of each group. A million posts take seconds.
	 */
	List<PostTwins> twins(Collection<AccountAgency> attribution) throws CorpusException;

	/**
	 * The groups of {@link #twins(Collection)} that hold a post, as far as posts of a month before and after show them.
	 */
	List<PostTwins> twins(long key, Collection<AccountAgency> attribution) throws CorpusException;

	/** Accounts that wrote, most posts first. */
	List<AccountCount> accounts() throws CorpusException;

	/** Accounts that are relayed, most posts first. */
	List<RelayCount> relays() throws CorpusException;

	/** Which programs said the usage of the posts that agencies wrote, and by which codebook. */
	List<ProgramPosts> programs(Collection<AccountAgency> attribution) throws CorpusException;

	/**
	 * The words of several programs, or versions of one, on the posts that agencies wrote.
	 *
	 * @param facet the usage, or a theory
	 * @return empty where no more than one program, in one version, said anything
	 */
	List<ProgramsSaid> programsSaid(Facet facet, Collection<AccountAgency> attribution) throws CorpusException;

	/** The words of programs on the posts that agencies wrote, those of a single program too. @param facet the usage, or a theory */
	List<ProgramsSaid> programWords(Facet facet, Collection<AccountAgency> attribution) throws CorpusException;

	/** The words of several programs, or versions of one, on some posts. */
	List<ProgramsSaid> programsSaid(Facet facet, PostSelection some) throws CorpusException;
}
