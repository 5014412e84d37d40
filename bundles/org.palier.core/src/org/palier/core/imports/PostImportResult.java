// SPDX-License-Identifier: EPL-2.0
package org.palier.core.imports;

import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

import org.palier.core.text.Bilingual;

/**
 * What an importer of posts made of a file: {@code accepted + rejected == read}, always.
 *
 * @param runId          id of the run, under which the posts are in the corpus
 * @param kind           id of the importer
 * @param columns        header of the file
 * @param read           data rows read
 * @param accepted       rows taken
 * @param rejected       rows left out
 * @param posts          posts that the accepted rows state
 * @param remarks        on rows and on the file, the first {@link #MOST_REMARKS}
 * @param furtherRemarks how many more there were
 */
public record PostImportResult(String runId, String kind, List<String> columns, long read, long accepted, long rejected,
		long posts, List<Bilingual> remarks, long furtherRemarks) {

	/** So many remarks are kept; a file of ten million rows may give as many. */
	public static final int MOST_REMARKS = 1000;

	/** Copies its lists and holds the sum. */
	public PostImportResult {
		columns = List.copyOf(columns);
		remarks = List.copyOf(remarks);
		if (accepted + rejected != read) {
			throw new IllegalArgumentException(accepted + " accepted + " + rejected + " rejected != " + read + " read");
		}
	}

	/** For the manifest of the run. */
	public SortedMap<String, Long> counts() {
		return new TreeMap<>(Map.of("read", read, "accepted", accepted, "rejected", rejected, "posts", posts, "remarks",
				remarks.size() + furtherRemarks));
	}
}
