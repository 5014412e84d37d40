// SPDX-License-Identifier: EPL-2.0
package org.palier.coding.desk;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

import org.palier.corpus.CodeSet;
import org.palier.corpus.Facet;
import org.palier.ground.text.Bilingual;
import org.palier.ground.text.ShortNames;

/**
 * A facet that is coded by itself for each post: the usage, or the category in one theory.
 *
 * @param facet   which
 * @param name    what coders see
 * @param rule    how the codes relate to each other; may be empty
 * @param levels  whether the codes are levels, from base to top
 * @param several whether a post may have several of them
 * @param codes   in the order of the codebook, which is that of precedence among usages
 * @param notAskedFor ids of usages whose posts have no code in this facet: those that the theory places nowhere
 */
public record DeskFacet(Facet facet, Bilingual name, Bilingual rule, boolean levels, boolean several, List<DeskCode> codes,
		Set<String> notAskedFor) {

	/** Copies its lists. */
	public DeskFacet {
		Objects.requireNonNull(facet);
		Objects.requireNonNull(name);
		Objects.requireNonNull(rule);
		codes = List.copyOf(codes);
		notAskedFor = Set.copyOf(notAskedFor);
	}

	/** The code of an id; empty when this facet has none of it. */
	public Optional<DeskCode> code(String id) {
		return codes.stream().filter(it -> it.id().equals(id)).findFirst();
	}

	/** Short names of the codes, by id, for places with little room; no two are alike. */
	public Map<String, String> shortNames(Locale locale) {
		List<String> names = new ShortNames(codes.stream().map(DeskCode::name).toList(), codes.stream().map(DeskCode::shortName).toList())
				.in(locale);
		Map<String, String> byId = new LinkedHashMap<>();
		for (int i = 0; i < codes.size(); i++) {
			byId.put(codes.get(i).id(), names.get(i));
		}
		return byId;
	}

	/** The names of codes, with + between several; the id of a code that this facet does not have. */
	public String names(CodeSet given, Locale locale) {
		return given.stream().map(id -> code(id).map(it -> it.name().in(locale)).orElse(id)).collect(Collectors.joining(" + "));
	}

	/** Whether a post of some usages may have no code in this facet: the theory places none of them. */
	public boolean mayBeNone(CodeSet usages) {
		return !usages.isEmpty() && notAskedFor.containsAll(usages.ids());
	}
}
