// SPDX-License-Identifier: EPL-2.0
package org.palier.codebook.cluster;

import java.util.Collections;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

import org.palier.corpus.StoredPost;

/**
 * A post on its way to a cluster.
 *
 * @param stored  with its key, by which its codings come back
 * @param agency  id of the agency to which it comes; several that share an account have + between; empty for none
 * @param inForce the codes in force by the id of their facet; a facet without a code is absent
 */
public record ExportedPost(StoredPost stored, String agency, SortedMap<String, String> inForce) {

	/** Copies its map. */
	public ExportedPost {
		inForce = Collections.unmodifiableSortedMap(new TreeMap<>(inForce));
	}

	/** A post of which neither agency nor codes are known. */
	public ExportedPost(StoredPost stored) {
		this(stored, "", new TreeMap<>(Map.of()));
	}
}
