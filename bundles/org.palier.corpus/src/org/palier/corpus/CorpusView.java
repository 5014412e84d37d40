// SPDX-License-Identifier: EPL-2.0
package org.palier.corpus;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.function.Consumer;
import java.util.function.Function;

/**
 * What can be read of a corpus when only some runs count: the posts and codings of those runs, and the
 * codings given by hand. Runs that end later do not show in it, codings given by hand later do. Thread-safe.
 */
public interface CorpusView {

	/** How many posts there are. */
	long posts() throws CorpusException;

	/** A post; empty when there is none of that key in the runs that count. */
	Optional<StoredPost> post(long key) throws CorpusException;

	/** All codings of a post, in the order of the log; what is in force among them {@link InForce} tells. */
	List<Coding> codings(long post) throws CorpusException;

	/**
	 * Ids of the coding sets that train: what was coded in them never counts, and is part of {@link #codings} all the same.
	 */
	default Set<String> trainingSets() throws CorpusException {
		return Set.of();
	}

	/** All codings of some posts, in the order of the log: one question for a page of a list. */
	List<Coding> codings(Collection<Long> posts) throws CorpusException;

	/**
	 * All codings by one person, in the order of the log, whatever posts they are of.
	 *
	 * @param coder id of the person
	 */
	default List<Coding> codingsBy(String coder) throws CorpusException {
		throw new UnsupportedOperationException();
	}

	/**
	 * Posts of a platform by its own ids of them, in order of arrival; ids of which there is none are left out.
	 */
	default List<StoredPost> items(String platform, Collection<String> itemIds) throws CorpusException {
		throw new UnsupportedOperationException();
	}

	/**
	 * Posts of one conversation, by date and order of arrival, those without a date last.
	 *
	 * @param threadId as the platform calls it; not empty
	 * @param limit    at most so many
	 */
	default List<StoredPost> inThread(String platform, String threadId, int limit) throws CorpusException {
		throw new UnsupportedOperationException();
	}

	/**
	 * The posts that a filter wants.
	 *
	 * @param attribution by which posts come to the agency of the filter
	 */
	PostSelection select(PostFilter filter, Collection<AccountAgency> attribution) throws CorpusException;

	/** Posts of a selection from an index on, in its order, at most limit. */
	List<StoredPost> page(PostSelection selection, int offset, int limit) throws CorpusException;

	/** All posts, for work that takes each once. */
	PostCursor read() throws CorpusException;

	/** The theories in which posts have codes of their own, by id: only these have cubes that differ from that of usages. */
	Set<Facet> theories() throws CorpusException;

	/** How many posts bear a code by a program, whoever else coded them, by facet; facets without any are absent. */
	default SortedMap<Facet, Long> codedByPrograms() throws CorpusException {
		throw new UnsupportedOperationException();
	}

	/** The cube of usages; small, however many posts there are. */
	default List<CountCell> counts(Collection<AccountAgency> attribution) throws CorpusException {
		return counts(attribution, Set.of());
	}

	/**
	 * A cube of counts. That of a theory, asked with this theory alone, is small too: its cells tell apart usage and
	 * category, which go together. With several theories cells multiply; ask so for one table that crosses two of them,
	 * when it is opened, and keep nothing of it for another.
	 *
	 * @param theories whose codes cells tell apart beside usages; none for the cube of usages
	 */
	List<CountCell> counts(Collection<AccountAgency> attribution, Set<Facet> theories) throws CorpusException;

	/** Posts by agency; the sum is {@link #posts()}. */
	List<AgencyCount> agencies(Collection<AccountAgency> attribution) throws CorpusException;

	/**
	 * To which agencies some posts come, by their keys; a post that does not count is absent.
	 */
	default Map<Long, PostOwner> owners(Collection<Long> posts, Collection<AccountAgency> attribution) throws CorpusException {
		throw new UnsupportedOperationException();
	}

	/** Posts that relay an account, by the agency that had it on their day. */
	List<RelayedPosts> relayed(Collection<AccountAgency> attribution) throws CorpusException;

	/** Posts a week. */
	List<WeekCount> weeks(Collection<AccountAgency> attribution) throws CorpusException;

	/** How agencies answer. */
	List<ReplyCount> replies(Collection<AccountAgency> attribution) throws CorpusException;

	/** Posts with the posts that they answer, in order of arrival. @param limit at most so many */
	List<ReplyPair> replyPairs(int limit) throws CorpusException;

	/**
	 * A measure of the posts that agencies wrote.
	 *
	 * @param by what is told apart; none gives one group
	 * @return groups without a measured post are absent
	 */
	default List<MeasuredPosts> measure(PostMeasure measure, Set<PostCut> by, Collection<AccountAgency> attribution) throws CorpusException {
		throw new UnsupportedOperationException();
	}

	/**
	 * What agencies received of others: relays of their accounts, and posts that answer them; groups without either are absent.
	 *
	 * @param leaders accounts of leaders of opinion, whatever their numbers
	 * @throws CorpusException when it cannot be read, or was closed
	 */
	default List<ReceivedPosts> received(Collection<AccountAgency> leaders, Collection<AccountAgency> attribution) throws CorpusException {
		return List.of();
	}

	/**
	 * The questions that others asked agencies, and how long they waited; see {@link QuestionWait}.
	 *
	 * @param collected last day of the collection of a run, by its id; of others the last post of the platform ends it
	 * @return one for each question that has a date
	 * @throws CorpusException when it cannot be read, or was closed
	 */
	default List<QuestionWait> waits(Map<String, LocalDate> collected, Collection<AccountAgency> attribution) throws CorpusException {
		return List.of();
	}

	/**
	 * Posts by who wrote them; the sum is {@link #posts()}.
	 *
	 * @param by what is told apart beside the author
	 */
	default List<WrittenPosts> written(Set<PostCut> by, Collection<AccountAgency> attribution) throws CorpusException {
		throw new UnsupportedOperationException();
	}

	/**
	 * Codes that hold though the text that they were given to is another by now, in the order of the log.
	 *
	 * @param limit at most so many
	 */
	default List<ChangedSince> changedTexts(int limit) throws CorpusException {
		throw new UnsupportedOperationException();
	}

	/**
	 * Posts by which an agency says one thing on several accounts, by the first of each group. A million posts take seconds.
	 */
	default List<PostTwins> twins(Collection<AccountAgency> attribution) throws CorpusException {
		throw new UnsupportedOperationException();
	}

	/**
	 * The groups of {@link #twins(Collection)} that hold a post, as far as posts of a month before and after show them.
	 */
	default List<PostTwins> twins(long key, Collection<AccountAgency> attribution) throws CorpusException {
		throw new UnsupportedOperationException();
	}

	/**
	 * The posts of a coding set that can be seen: not those that were erased since, or whose runs do not count.
	 *
	 * @param set id of the set; its posts are shown while the run that drew it counts
	 * @return in the order of their places
	 */
	default List<SetPost> setPosts(String set) throws CorpusException {
		throw new UnsupportedOperationException();
	}

	/**
	 * Hands out each post as a draw looks at it, in the order of arrival: one at a time, so that a million takes no memory.
	 *
	 * @param facets of which the codes of programs are wanted
	 * @param texts  true when the text is wanted
	 */
	default void sample(Set<Facet> facets, boolean texts, Collection<AccountAgency> attribution, Consumer<SampledPost> taking) throws CorpusException {
		throw new UnsupportedOperationException();
	}

	/** Accounts that wrote, most posts first. */
	List<AccountCount> accounts() throws CorpusException;

	/** Accounts that are relayed, most posts first. */
	List<RelayCount> relays() throws CorpusException;

	/**
	 * Reads everything once, so that damage that no count meets is found.
	 *
	 * @throws CorpusException with {@link CorpusException.Reason#MALFORMED} when it is damaged
	 */
	default void check() throws CorpusException {
		posts();
	}

	/**
	 * What a manifest keeps of the codings that count: the digests of stretches of the log, computed from the codings as
	 * they stand. A million takes a few seconds.
	 *
	 * @return in the order of the log
	 */
	default List<CodingBlock> codingBlocks() throws CorpusException {
		return List.of();
	}

	/**
	 * SHA-256 over the posts of these runs as they came, in the order of their arrival, without their keys and the name of
	 * their file: the same file read again gives the same.
	 */
	default String postsDigest() throws CorpusException {
		throw new UnsupportedOperationException();
	}

	/**
	 * The codings that count whose fields are not those of which their digest was taken when they were written: somebody
	 * changed them in the file.
	 *
	 * @param limit at most so many
	 * @return in the order of the log; none for a corpus of an older release, which has no digests yet
	 */
	default List<Coding> changedCodings(int limit) throws CorpusException {
		return List.of();
	}

	/**
	 * Writes posts.parquet and codings.parquet, compressed with Zstandard, for R, Python and Spark. Files of
	 * these names are replaced once the new ones are complete.
	 *
	 * @param folder made when it is not there
	 */
	void exportParquet(Path folder) throws CorpusException;

	/**
	 * The same with each post as a gate lets it out: of the details that the files have, those that the gate's post states. What
	 * classifiers and coders wrote beside their codes may quote the post, and is left out.
	 *
	 * @param gate gives a post as it leaves; of the same platform
	 */
	default void exportParquet(Path folder, Function<StoredPost, Post> gate) throws CorpusException {
		throw new UnsupportedOperationException();
	}
}
