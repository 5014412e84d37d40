// SPDX-License-Identifier: EPL-2.0
package org.palier.ui.coding.adjudication;

import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

import org.palier.coding.desk.DeskCode;
import org.palier.coding.desk.DeskFacet;
import org.palier.coding.desk.DeskPost;
import org.palier.coding.resolved.AdjudicationDesk;
import org.palier.coding.resolved.CodedPost;
import org.palier.coding.resolved.Decision;
import org.palier.coding.resolved.SetCodes;
import org.palier.corpus.CodeSet;
import org.palier.corpus.Coding;
import org.palier.corpus.Facet;
import org.palier.ui.coding.FacetName;

/**
 * A coding set on the table: what its coders said, and the words for it. Nothing of what programs say is in it.
 *
 * @param codebook version of the codebook that decisions follow
 * @param codes    of the set, as they were when it was opened
 * @param desk     where it is decided, and where each post is as it stands
 * @param facets   that are coded, in the order of the codebook
 * @param posts    as they are shown, by key
 * @param names    of persons, by id; who decides for the first time is added
 * @param clusters to which agency a post belongs
 */
record AdjudicationSet(String codebook, SetCodes codes, AdjudicationDesk desk, List<DeskFacet> facets, Map<Long, DeskPost> posts,
		Map<String, String> names, Function<CodedPost, String> clusters) {

	/** The posts that two coders or more coded in some facet, in their present state. */
	List<CodedPost> codedTwice() {
		return codes.posts().stream().map(it -> desk.post(it.stored().key()))
				.filter(it -> codes.facets().stream().anyMatch(facet -> it.words(facet).size() > 1)).toList();
	}

	/** The coders with codes beside others'. */
	List<String> coders() {
		Set<String> spoke = codedTwice().stream().flatMap(it -> coders(it).stream()).collect(Collectors.toSet());
		return codes.coders().stream().filter(spoke::contains).toList();
	}

	/** Returns the coders of a post, in the order of the set. */
	List<String> coders(CodedPost post) {
		var spoke = new LinkedHashSet<String>();
		codes.facets().forEach(facet -> post.words(facet).forEach(it -> spoke.add(it.coder())));
		return codes.coders().stream().filter(spoke::contains).toList();
	}

	/** Returns the codes of one coder in a facet; no code for none. */
	static CodeSet word(CodedPost post, Facet facet, String coder) {
		return post.words(facet).stream().filter(it -> it.coder().equals(coder)).map(Coding::value).findFirst().orElse(CodeSet.NONE);
	}

	/** Returns the codes in a facet with their coders, in the order of the coders of the set. */
	Map<CodeSet, List<String>> sides(CodedPost post, Facet facet) {
		return coders(post).stream().filter(it -> !word(post, facet, it).isEmpty())
				.collect(Collectors.groupingBy(it -> word(post, facet, it), LinkedHashMap::new, Collectors.toList()));
	}

	/** The codes between which one decides: the one that is chosen, and what was said. */
	CodeSet weighed(CodedPost post, Facet facet, Draft draft) {
		return sides(post, facet).keySet().stream().reduce(draft.choices().getOrDefault(facet, CodeSet.NONE), CodeSet::and);
	}

	/** A person by name. */
	String person(String id) {
		return names.getOrDefault(id, id);
	}

	/** Persons by name. */
	String persons(List<String> ids) {
		return ids.stream().map(this::person).collect(Collectors.joining(", "));
	}

	/** Names the persons who took a decision. */
	String decidedBy(Coding decision) {
		return Decision.persons(decision).stream().map(this::person).collect(Collectors.joining(" + "));
	}

	DeskFacet facet(Facet of) {
		return facets.stream().filter(it -> it.facet().equals(of)).findFirst().orElseThrow();
	}

	/** Returns the short name of a facet. */
	String name(DeskFacet facet) {
		return FacetName.of(facet, facets, Locale.getDefault());
	}

	/** A code, or several, by name. */
	static String names(DeskFacet facet, CodeSet codes) {
		return facet.names(codes, Locale.getDefault());
	}

	/** A code as it is shown beside others: a level with its number. */
	static String numbered(DeskFacet facet, CodeSet codes) {
		Optional<DeskCode> level = facet.levels() ? codes.only().flatMap(facet::code) : Optional.empty();
		return level.map(it -> facet.codes().indexOf(it) + 1 + " · ").orElse("") + names(facet, codes);
	}
}
