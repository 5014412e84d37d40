// SPDX-License-Identifier: EPL-2.0
package org.palier.intake.imports;

import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

import org.palier.files.UnknownValue;
import org.palier.ground.text.Bilingual;

/**
 * The result of reading a file of posts. Rows and posts are counted separately, because a row may state several posts, or none (a relay, a
 * follow). For rows {@code accepted + rejected + known == read}, always; {@code accepted} includes the rows without a post.
 *
 * @param runId          id of the run, under which the posts are in the corpus
 * @param kind           id of the importer
 * @param columns        header of the file
 * @param read           data rows read
 * @param accepted       rows taken that state a post that was not there, or none
 * @param rejected       rows left out
 * @param known          rows whose posts were all there already: of another run that counts, or of an earlier row
 * @param withoutPost    of the accepted ones: rows that bring no post, because they state none or one that was erased
 * @param knownPosts     posts that were there already: of another run that counts, or of an earlier row
 * @param changed        of these: posts that have another text, another date or other counts now
 * @param conflicts      of these, posts with another account or another day in the file than before
 * @param posts          new posts
 * @param remarks        on rows and on the file, the first {@link #MOST_REMARKS}
 * @param furtherRemarks how many more there were
 * @param unmatched      values that name nothing of the study; none where names are hidden
 */
public record PostImportResult(String runId, String kind, List<String> columns, long read, long accepted, long rejected,
		long known, long withoutPost, long knownPosts, long changed, long conflicts, long posts, List<Bilingual> remarks, long furtherRemarks,
		List<UnknownValue> unmatched) {

	/** So many remarks are kept; a file of ten million rows may give as many. */
	public static final int MOST_REMARKS = 1000;

	/** Copies its lists and checks the sums. */
	public PostImportResult {
		columns = List.copyOf(columns);
		remarks = List.copyOf(remarks);
		unmatched = List.copyOf(unmatched);
		if (accepted + rejected + known != read) {
			throw new IllegalArgumentException(accepted + " accepted + " + rejected + " rejected + " + known + " known != " + read + " read");
		}
		if (withoutPost > accepted) {
			throw new IllegalArgumentException(withoutPost + " without a post of " + accepted + " accepted");
		}
	}

	/** For the manifest of the run. */
	public SortedMap<String, Long> counts() {
		return new TreeMap<>(Map.of("read", read, "accepted", accepted, "rejected", rejected, "known", known, "without_post", withoutPost,
				"known_posts", knownPosts, "changed", changed, "conflicts", conflicts, "posts", posts, "remarks", remarks.size() + furtherRemarks));
	}
}
