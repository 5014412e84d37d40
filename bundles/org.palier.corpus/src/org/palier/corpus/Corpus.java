// SPDX-License-Identifier: EPL-2.0
package org.palier.corpus;

import java.nio.file.Path;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;

/**
 * The posts of one study and their codings. Rows of a run keep the run's id, and are read only through
 * {@link #view} with that id: so a run is undone by leaving it out. One process at a time holds a
 * corpus that may be written to, and one object in it; share it. Thread-safe. {@link DuckDbCorpus} opens it.
 */
public sealed interface Corpus extends AutoCloseable permits DuckDbCorpus {

	/** A view in which these runs and the codings by hand count. Ids without rows are allowed. */
	CorpusView view(Set<String> runIds) throws CorpusException;

	/** A view as {@link #view} gives it that counts everything again and uses no kept counts, so that numbers can be compared. */
	CorpusView countingAnew(Set<String> runIds) throws CorpusException;

	/** A corpus that stays attached; ends once. */
	interface Holding extends AutoCloseable {
		@Override
		void close();
	}

	/**
	 * Keeps others from the file until it is closed, for work that reads and writes in turn. Without it a corpus that is shared is let go
	 * between questions.
	 *
	 * @throws CorpusException with {@link CorpusException.Reason#IN_USE} while others use it
	 */
	Holding hold() throws CorpusException;

	/**
	 * Keeps others from the file like {@link #hold()}, and waits until it can, however long that is.
	 *
	 * @param waiting is called every few moments while others have the file; what it throws ends the waiting
	 */
	Holding hold(Runnable waiting) throws CorpusException;

	/** True when it was opened to be read: whatever would add to it is refused with {@link CorpusException.Reason#DENIED}. */
	boolean isReadOnly();

	/**
	 * Starts to add posts; all runs of the corpus count.
	 *
	 * @param runId of an import; it may add several times
	 * @param at    start of the run
	 */
	PostWriter appendPosts(String runId, Instant at) throws CorpusException;

	/**
	 * Starts to add posts to a study that counts some runs only.
	 *
	 * @param counting runs that count: what others brought is not known, though it is there
	 */
	PostWriter appendPosts(String runId, Instant at, Set<String> counting) throws CorpusException;

	/**
	 * Starts to find out what posts would be added: nothing is, not even by a commit.
	 *
	 * @param counting runs that count
	 */
	PostWriter tryPosts(Instant at, Set<String> counting) throws CorpusException;

	/** Starts to add codings; the run ids that they bear are not looked at. @param runId of a classification */
	RunWriter<Coding> appendCodings(String runId, Instant at) throws CorpusException;

	/**
	 * Adds the posts of a coding set, durably and together with the run that drew it: it is undone by leaving that run out.
	 *
	 * @param runId of the draw, which is the id of the set, whatever the posts say
	 * @param posts with places of their own
	 */
	void drawSet(String runId, Instant at, List<SetPost> posts) throws CorpusException;

	/** Adds one coding given by hand, durably, of a coder who is called as their id says. @return the coding with its id */
	Coding code(Coding byHand) throws CorpusException;

	/**
	 * Adds one coding given by hand, or one decision, durably and together with who gave it: neither is there without the other.
	 *
	 * @param name of the coder; the first one given for an id is kept, and none for those who decide together
	 * @return the coding with its id
	 */
	Coding code(Coding byHand, String name) throws CorpusException;

	/**
	 * Keeps, for ever, that a coding set trains: whatever is coded from it never counts for the study, by whatever way it comes.
	 * To be said before anybody codes from it.
	 *
	 * @param set id of the set
	 */
	void train(String set) throws CorpusException;

	/**
	 * The persons who coded, or decided alone, by hand, by id, whatever runs count: a study that does not know one of them must learn of them.
	 */
	List<PersonCoder> coders() throws CorpusException;

	/**
	 * Adds codings that supersede others after the codebook changed. On each post they supersede the last word of each person and
	 * the last word of programs, each with its own coder and kind. Leaving the run out undoes them; each also stops to count with
	 * the coding that it supersedes.
	 *
	 * @param runIds    runs that count
	 * @param runId     of the recoding
	 * @param version   of the codebook that the new codings follow
	 * @param recodings at most one that fits a code of a post
	 * @param attribution by which posts come to the agencies that recodings name
	 * @return codings added; the run is listed in the corpus only when there are any
	 */
	long recode(Set<String> runIds, String runId, Instant at, String version, List<Recoding> recodings,
			Collection<AccountAgency> attribution) throws CorpusException;

	/** Recodes when no recoding names agencies. */
	default long recode(Set<String> runIds, String runId, Instant at, String version, List<Recoding> recodings)
			throws CorpusException {
		return recode(runIds, runId, at, version, recodings, List.of());
	}

	/**
	 * Lets the posts of platforms count for others, e.g. when two turn out to be one. The rows stay as they came: views
	 * with the id of this run show them on the other platform, so it is undone by leaving the run out. Posts that come
	 * later keep their platform.
	 *
	 * @param runIds    runs that count
	 * @param runId     of the move
	 * @param platforms ids to ids
	 * @return posts that move; with 0 nothing is written
	 */
	long move(Set<String> runIds, String runId, Instant at, Map<String, String> platforms) throws CorpusException;

	/**
	 * The log of codings as it lies in the file, whatever counts: stretches of what was given by hand and of what some runs
	 * brought. A million codings take a few seconds.
	 *
	 * @param runIds  beside what was given by hand
	 * @return in the order of the log
	 */
	List<LogBlock> codingLog(List<String> runIds) throws CorpusException;

	/** The ids of the runs that brought codings, oldest first. */
	List<String> codingRuns() throws CorpusException;

	/**
	 * Stretches of the log as they are now, as long as they were then: the log is only added to, so that nothing differs unless
	 * somebody changed the file.
	 *
	 * @param then as {@link #codingLog(List)} gave them
	 * @param lost what erasures took or reworded since, as it was then; one at most of an id
	 * @return one for each, in the same order; a count that is lower, or another digest, tells of a change
	 */
	List<LogBlock> codingLog(List<LogBlock> then, List<LostCoding> lost) throws CorpusException;

	/** The ids of the runs that brought posts of which something is left, oldest first. */
	List<String> postRuns() throws CorpusException;

	/**
	 * Writes the digests of the posts that a run brought, each with short checks of its parts. They show which post was changed in
	 * the file of the corpus, and which of its parts. They contain no text and no name. A million posts take some thirteen seconds
	 * of processor.
	 *
	 * @param file replaced when it is there
	 * @return rows; with 0 no file is written
	 */
	long sealPosts(String runId, Path file) throws CorpusException;

	/**
	 * Writes the digests of {@link #sealPosts} again after an erasure. Posts that it did not touch stay as they were sealed.
	 *
	 * @param lost what {@link #erase(CorpusErasure, Path)} wrote
	 */
	void sealPostsAgain(String runId, Path file, Path lost) throws CorpusException;

	/** The stretches of what {@link #sealPosts} wrote, by which a manifest seals posts. A million take a quarter of a second. */
	List<LogBlock> sealedPosts(String runId, Path file) throws CorpusException;

	/**
	 * Compares posts with their seals. The digests are computed again from the posts as they are. Later posts, and later sightings of
	 * the same posts, change nothing.
	 *
	 * @param sealed by manifests: the digest of a post that several of them hold is computed once. A million posts take some eight seconds of
	 * processor
	 * @param limit  posts to name at most, of each
	 * @return in the same order
	 */
	List<ComparedPosts> comparePosts(List<SealedPosts> sealed, int limit) throws CorpusException;

	/**
	 * The beginnings of all runs that are in the file, oldest first. Each has a count of one, and one more for each platform that it
	 * moved, with a digest of when the run began and of these moves.
	 */
	List<LogBlock> runBeginnings() throws CorpusException;

	/** The beginnings of some runs, in their order; a run that is not in the file has a count of 0. */
	List<LogBlock> runBeginnings(List<String> runIds) throws CorpusException;

	/** The changed codings of the whole log, whatever counts; see {@link CorpusChecks#changedCodings}. */
	List<Coding> changedCodings(int limit) throws CorpusException;

	/** The codings that an erasure would take or reword, in the order of the log. */
	List<LostCoding> wouldLose(CorpusErasure what) throws CorpusException;

	/** Counts the posts and codings that an erasure would take; nothing changes. */
	ErasedPosts wouldErase(CorpusErasure what) throws CorpusException;

	/** Hands out the posts that an erasure would take, one by one. */
	void toErase(CorpusErasure what, Consumer<Post> each) throws CorpusException;

	/**
	 * Writes the corpus again without the erased rows, and then replaces the old file by the new one. Until then nothing has
	 * changed, whenever the process ends. Views stay usable; open readers are closed.
	 */
	ErasedPosts erase(CorpusErasure what) throws CorpusException;

	/**
	 * Erases as {@link #erase(CorpusErasure)} does.
	 *
	 * @param lost gets the digests of the posts that go or are changed, as they were, before anything goes
	 */
	ErasedPosts erase(CorpusErasure what, Path lost) throws CorpusException;

	/**
	 * Writes all that it holds into a file of its own, whole or not at all. Others may read meanwhile.
	 *
	 * @param copy is not there yet
	 * @throws CorpusException when there is no room, or it cannot be written
	 */
	void copyTo(Path copy) throws CorpusException;

	/**
	 * Takes out of what stands beside the log whatever an erasure took out of the corpus, and says again what it reworded. Lines of the log
	 * stay, and say no more whose they were. To be called behind {@link #erase}, also when that was done by a process that was killed.
	 */
	void tidyLog() throws CorpusException;

	/** Writes whatever of people the log lacks, also of a corpus that can only be read, as a damaged one. Without a log it does nothing. */
	void completeLog() throws CorpusException;

	/**
	 * Brings what people did back into a corpus that has posts and no codings yet, under the ids that it had; what programs code afterwards
	 * gets ids between.
	 *
	 * @param logged from the log of the study
	 */
	RestoredPeople restore(LoggedPeople logged) throws CorpusException;

	/** Lets other processes have it. Views and writers still open fail from then on. */
	@Override
	void close() throws CorpusException;
}
