// SPDX-License-Identifier: EPL-2.0
package org.palier.classifiers.linear;

import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

import org.palier.corpus.Facet;

/**
 * A model that was learned from coded posts. It has hashed weights and counts alone: no text, no word and no key of a post. Immutable and
 * thread-safe.
 */
public final class LinearModel {

	private final Vocabulary vocabulary;
	private final List<Head> heads;
	private final SortedMap<String, String> provenance;
	private final String digest;

	LinearModel(Vocabulary vocabulary, List<Head> heads, SortedMap<String, String> provenance, String digest) {
		this.vocabulary = vocabulary;
		this.heads = List.copyOf(heads);
		this.provenance = Collections.unmodifiableSortedMap(new TreeMap<>(provenance));
		this.digest = digest;
	}

	Vocabulary vocabulary() {
		return vocabulary;
	}

	List<Head> heads() {
		return heads;
	}

	/** The facets that it codes, in the order in which they were learned. */
	public List<Facet> facets() {
		return heads.stream().map(Head::facet).toList();
	}

	/** The codes of a facet that it may say, in order; nothing when it does not code the facet. */
	public Optional<List<String>> codes(Facet facet) {
		return heads.stream().filter(it -> it.facet().equals(facet)).findFirst().map(Head::codes);
	}

	/** Of what it was made, by name: data, features, seed, codebook, figures of the nested folds. */
	public SortedMap<String, String> provenance() {
		return provenance;
	}

	/** SHA-256 of its file, in hexadecimal digits; empty before it is written. */
	public String digest() {
		return digest;
	}

	/** How many features it knows. */
	public int features() {
		return vocabulary.size();
	}
}
