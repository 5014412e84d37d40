// SPDX-License-Identifier: EPL-2.0
package org.palier.coding.resolved;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;

import org.palier.coding.desk.DeskCode;
import org.palier.coding.desk.DeskExample;
import org.palier.coding.desk.DeskFacet;
import org.palier.corpus.CodeSet;
import org.palier.corpus.Facet;

/**
 * A part of the codebook that can be the reason of a decision: the rule of a code, a case of it, or that one usage goes
 * before another.
 */
public sealed interface RuleCase {

	/** The facet that is decided. */
	DeskFacet facet();

	/** The code that this part is about. */
	DeskCode code();

	/** The rule of a code. */
	record Rule(DeskFacet facet, DeskCode code) implements RuleCase {
	}

	/** A communication that belongs to a code, or seems to and does not. */
	record Case(DeskFacet facet, DeskCode code, DeskExample example) implements RuleCase {
	}

	/** An order of the codebook: of two usages that fit equally, the first is preferred to the second. */
	record Precedence(DeskFacet facet, DeskCode code, DeskCode after) implements RuleCase {
	}

	/**
	 * All parts of the codebook on some facets. For each facet, those on the codes between which one decides are first,
	 * then the others, in the order of the codebook.
	 *
	 * @param facets  that are decided
	 * @param weighed the codes between which one decides, of each facet
	 */
	static List<RuleCase> of(List<DeskFacet> facets, Function<Facet, CodeSet> weighed) {
		return facets.stream().flatMap(it -> ofFacet(it, weighed.apply(it.facet()))).toList();
	}

	private static Stream<RuleCase> ofFacet(DeskFacet facet, CodeSet weighed) {
		List<DeskCode> first = facet.codes().stream().filter(it -> weighed.contains(it.id())).toList();
		List<RuleCase> all = new ArrayList<>();
		facet.codes().stream().sorted(Comparator.comparing(it -> !first.contains(it))).forEach(code -> {
			if (!code.rule().isEmpty()) {
				all.add(new Rule(facet, code));
			}
			code.examples().forEach(it -> all.add(new Case(facet, code, it)));
			// Only usages have an order that decides; levels are an order by themselves.
			if (facet.facet().isUsage() && first.contains(code)) {
				first.subList(first.indexOf(code) + 1, first.size()).forEach(it -> all.add(new Precedence(facet, code, it)));
			}
		});
		return all.stream();
	}
}
