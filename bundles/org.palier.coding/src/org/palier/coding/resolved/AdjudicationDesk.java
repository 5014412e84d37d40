// SPDX-License-Identifier: EPL-2.0
package org.palier.coding.resolved;

import java.time.Clock;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.palier.corpus.CodeSet;
import org.palier.corpus.Coding;
import org.palier.corpus.Corpus;
import org.palier.corpus.CorpusException;
import org.palier.corpus.Facet;

/**
 * A desk to decide on one post after the other. Each decision is a line of the log of codings, durable at once, as codes are
 * that are given by hand; the codes that it decides between stay. Thread-safe.
 */
public final class AdjudicationDesk {

	private final Corpus corpus;
	private final String set;
	private final String codebook;
	private final Clock clock;
	/** Guarded by this object, as the log is written in order. */
	private final Map<Long, CodedPost> posts = new LinkedHashMap<>();

	/**
	 * A desk for the posts of a set.
	 *
	 * @param codebook version of the codebook that decisions follow
	 * @param clock    tells when something is decided
	 */
	public AdjudicationDesk(Corpus corpus, SetCodes codes, String codebook, Clock clock) {
		this.corpus = corpus;
		this.set = codes.id();
		this.codebook = codebook;
		this.clock = clock;
		codes.posts().forEach(it -> posts.put(it.stored().key(), it));
	}

	/** A post with the decisions so far. @param key of a post of the set */
	public synchronized CodedPost post(long key) {
		CodedPost post = posts.get(key);
		if (post == null) {
			throw new IllegalArgumentException("no post of the set: " + key);
		}
		return post;
	}

	/**
	 * Decides, durably.
	 *
	 * @param decisions of one post, one at most of each facet
	 * @param name      of the one who decides; where several do, they are known by what they coded
	 * @return the post with them
	 */
	public synchronized CodedPost decide(List<Decision> decisions, String name) throws CorpusException {
		CodedPost now = post(decisions.getFirst().post().stored().key());
		for (Decision each : decisions) {
			// The post of now is used, because another decision may have been taken after this one was put together.
			var standing = new Decision(now, each.facet(), each.value(), each.reason(), each.by());
			Coding written = corpus.code(standing.coding(set, clock.instant(), codebook), name);
			List<Coding> codings = new ArrayList<>(now.codings());
			codings.add(written);
			now = new CodedPost(new PostCodings(now.drawn(), codings), now.stored());
			posts.put(now.stored().key(), now);
		}
		return now;
	}

	/**
	 * The decisions that bring back what was there before: the earlier decision, or that there is none. The log forgets
	 * nothing.
	 *
	 * @param post   as it was before
	 * @param facets that were decided since
	 * @param by     who takes it back
	 * @param why    it is taken back, where there was no decision before; not blank
	 */
	public static List<Decision> takingBack(CodedPost post, List<Facet> facets, List<String> by, String why) {
		return facets.stream().map(facet -> post.decision(facet)
				.map(it -> new Decision(post, facet, it.value(), it.details().memo(), Decision.persons(it)))
				.orElseGet(() -> new Decision(post, facet, CodeSet.NONE, why, by))).toList();
	}
}
