// SPDX-License-Identifier: EPL-2.0
package org.palier.corpus;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;

/** Reads the posts of the runs that count, one by one, by page or all in turn. Thread-safe. */
public sealed interface PostReading permits CorpusView {

	/** How many posts there are. */
	long posts() throws CorpusException;

	/** A post; empty when there is none of that key in the runs that count. */
	Optional<StoredPost> post(long key) throws CorpusException;

	/**
	 * Posts of a platform by its own ids of them, in order of arrival; ids of which there is none are left out.
	 */
	List<StoredPost> items(String platform, Collection<String> itemIds) throws CorpusException;

	/**
	 * Posts of one conversation, by date and order of arrival, those without a date last.
	 *
	 * @param threadId as the platform calls it; not empty
	 * @param limit    at most so many
	 */
	List<StoredPost> inThread(String platform, String threadId, int limit) throws CorpusException;

	/**
	 * The posts that a filter wants.
	 *
	 * @param attribution by which posts come to the agency of the filter
	 */
	PostSelection select(PostFilter filter, Collection<AccountAgency> attribution) throws CorpusException;

	/** Posts of a selection from an index on, in its order, at most limit. */
	List<StoredPost> page(PostSelection selection, int offset, int limit) throws CorpusException;

	/**
	 * The values of some posts in fields that the study declares, as they are kept, by the keys of the posts and the ids of the fields.
	 * A post without such a value is absent.
	 */
	Map<Long, Map<String, String>> own(Collection<Long> posts) throws CorpusException;

	/** The values of posts in a field that the study declares, each once, as they are kept, sorted. @param field id */
	List<String> ownValues(String field) throws CorpusException;

	/** All posts, for work that takes each once. */
	PostCursor read() throws CorpusException;

	/**
	 * All posts, for work that takes so long that others want the corpus meanwhile: where it is shared, it is let go between steps. A post
	 * that is erased meanwhile does not come any more.
	 *
	 * @param waiting is called now and then, by who asks for the next post, while others have the corpus; what it throws ends the reading
	 */
	PostCursor readApart(Runnable waiting) throws CorpusException;

	/**
	 * A number for the whole content of each post, without what a platform counts of it and without where it came from. It differs once an
	 * import or an erasure changed what the post says. Reads all posts.
	 */
	PostWordings contents() throws CorpusException;

	/** A number for the wording of each post: no work on a wording is done twice. Reads all texts: a million take a second or less. */
	PostWordings wordings() throws CorpusException;

	/**
	 * The agencies of some posts, by the keys of the posts; a post that does not count is absent.
	 */
	Map<Long, PostOwner> owners(Collection<Long> posts, Collection<AccountAgency> attribution) throws CorpusException;

	/**
	 * The posts of a coding set that can be seen: not those that were erased since, or whose runs do not count.
	 *
	 * @param set id of the set; its posts are shown while the run that drew it counts
	 * @return in the order of their places
	 */
	List<SetPost> setPosts(String set) throws CorpusException;

	/**
	 * Hands out each post as a draw looks at it, in the order of arrival: one at a time, so that a million takes no memory.
	 *
	 * @param facets of which the codes of programs are wanted
	 * @param texts  true when the text is wanted
	 */
	void sample(Set<Facet> facets, boolean texts, Collection<AccountAgency> attribution, Consumer<SampledPost> taking) throws CorpusException;
}
