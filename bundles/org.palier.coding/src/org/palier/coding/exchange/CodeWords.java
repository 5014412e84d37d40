// SPDX-License-Identifier: EPL-2.0
package org.palier.coding.exchange;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

import org.palier.codebook.classify.Codebook.Code;
import org.palier.codebook.classify.Codebook.FacetCodes;
import org.palier.codebook.classify.Codebook;
import org.palier.coding.reference.ReferenceColumns;
import org.palier.corpus.CodeSet;
import org.palier.corpus.Facet;
import org.palier.ground.options.WrongOptionException;

/**
 * The words of tables for facets and codes: ids, the names in either language, numbers of levels, or words that a person
 * explains.
 */
final class CodeWords {

	private final Codebook codebook;
	private final Map<String, String> said = new HashMap<>();
	private final Map<Facet, Map<String, String>> known = new HashMap<>();

	/**
	 * @param said what words mean: ids of codes by word
	 * @throws WrongOptionException when a word is to mean what no facet has
	 */
	CodeWords(Codebook codebook, Map<String, String> said) {
		this.codebook = codebook;
		for (FacetCodes facet : codebook.facets()) {
			known.put(facet.facet(), words(facet));
		}
		said.forEach((word, code) -> {
			if (known.values().stream().noneMatch(it -> it.containsKey(plain(code)))) {
				throw new WrongOptionException(CodingsImport.WORDS.text("map.unknown", word, code, String.join(", ", codebook.usages())));
			}
			this.said.put(plain(word), code);
		});
	}

	private static Map<String, String> words(FacetCodes facet) {
		Map<String, String> words = new HashMap<>();
		for (int i = 0; i < facet.codes().size(); i++) {
			Code code = facet.codes().get(i);
			if (facet.ordered()) {
				words.put(String.valueOf(i + 1), code.id());
			}
			words.putIfAbsent(plain(code.name().fr()), code.id());
			words.putIfAbsent(plain(code.name().en()), code.id());
		}
		// An id is preferred to the name of another code.
		facet.codes().forEach(it -> words.put(plain(it.id()), it.id()));
		return words;
	}

	private static String plain(String word) {
		return word.strip().toLowerCase(Locale.ROOT);
	}

	/** The facet that a word means; empty when the study has none with that name. */
	Optional<Facet> facet(String word) {
		return ReferenceColumns.facet(plain(word), known::containsKey);
	}

	/** The names of all facets, for a person. */
	String facets() {
		return codebook.facets().stream().map(it -> it.facet().id()).collect(Collectors.joining(", "));
	}

	/** The codes that a cell means, one by its word or several with blanks between; empty when the codebook lacks one. */
	Optional<CodeSet> code(Facet facet, String word) {
		Map<String, String> words = known.getOrDefault(facet, Map.of());
		String meant = said.getOrDefault(plain(word), word);
		String one = words.get(plain(meant));
		if (one != null) {
			return Optional.of(CodeSet.of(one));
		}
		List<String> parts = Arrays.asList(meant.strip().split("\\s+"));
		return parts.size() > 1 && parts.stream().allMatch(it -> words.containsKey(plain(it)))
				? Optional.of(CodeSet.of(parts.stream().map(it -> words.get(plain(it))).toList()))
				: Optional.empty();
	}

	/** The ids of a facet's codes, for a person. */
	String codes(Facet facet) {
		return codebook.of(facet).map(it -> String.join(", ", it.ids())).orElse("");
	}

	/** The version that codings follow. */
	String version() {
		return codebook.version();
	}
}
