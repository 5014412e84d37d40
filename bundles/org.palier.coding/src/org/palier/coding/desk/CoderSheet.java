// SPDX-License-Identifier: EPL-2.0
package org.palier.coding.desk;

import java.util.Collections;
import java.util.List;
import java.util.Objects;
import java.util.SortedMap;
import java.util.TreeMap;

import org.jspecify.annotations.Nullable;
import org.palier.corpus.Coding;
import org.palier.corpus.Facet;

/**
 * All that one coder says of one post. Immutable.
 *
 * @param answers facets with a code; a facet without one is absent
 * @param memo    what the coder noted; may be empty
 * @param passage what in the text the codes rest on; null for none
 * @param skipped whether the coder passed it over
 */
public record CoderSheet(SortedMap<Facet, FacetAnswer> answers, String memo, @Nullable Passage passage, boolean skipped) {

	/** Nothing is said. */
	public static final CoderSheet EMPTY = new CoderSheet(new TreeMap<>(), "", null, false);

	private static final String SKIPPED = "{\"skipped\":true}";

	/** Copies its map. */
	public CoderSheet {
		var given = new TreeMap<Facet, FacetAnswer>();
		answers.forEach((facet, answer) -> {
			if (answer.isGiven()) {
				given.put(facet, answer);
			}
		});
		answers = Collections.unmodifiableSortedMap(given);
		Objects.requireNonNull(memo);
	}

	/**
	 * The sheet that the codings of one coder on one post give. The memo, the passage and whether the post was skipped are
	 * kept in the coding of the usage.
	 *
	 * @param codings of that coder on that post, in the order of the log
	 */
	public static CoderSheet of(List<Coding> codings) {
		var answers = new TreeMap<Facet, FacetAnswer>();
		codings.forEach(it -> answers.put(it.facet(), new FacetAnswer(it.value(), it.details().alternative())));
		Coding usage = codings.stream().filter(it -> it.facet().isUsage()).reduce((one, later) -> later).orElse(null);
		return usage == null ? new CoderSheet(answers, "", null, false)
				: new CoderSheet(answers, usage.details().memo(), Passage.of(usage.evidence()).orElse(null), usage.evidence().contains(SKIPPED));
	}

	/** The evidence to keep in the coding of the usage: whether the post was skipped, and the passage. */
	public String evidence() {
		Passage kept = passage;
		return skipped ? kept == null ? "[" + SKIPPED + "]" : "[" + SKIPPED + "," + kept.json() + "]"
				: kept == null ? "" : "[" + kept.json() + "]";
	}

	/** The answer on a facet; {@link FacetAnswer#NONE} where there is none. */
	public FacetAnswer answer(Facet facet) {
		FacetAnswer answer = answers.get(facet);
		return answer == null ? FacetAnswer.NONE : answer;
	}

	/** This sheet with another answer; it is not skipped any more. */
	public CoderSheet with(Facet facet, FacetAnswer answer) {
		var changed = new TreeMap<Facet, FacetAnswer>(answers);
		changed.put(facet, answer);
		return new CoderSheet(changed, memo, passage, false);
	}

	/** This sheet with another memo. */
	public CoderSheet withMemo(String other) {
		return new CoderSheet(answers, other, passage, skipped);
	}

	/** This sheet with another passage; null takes it away. */
	public CoderSheet withPassage(@Nullable Passage other) {
		return new CoderSheet(answers, memo, other, skipped);
	}

	/** This sheet, marked as skipped. */
	public CoderSheet skip() {
		return new CoderSheet(answers, memo, passage, true);
	}

	/** Whether a facet still wants a code. */
	public boolean isOpen(DeskFacet facet) {
		return !answer(facet.facet()).isGiven() && !mayBeNone(facet);
	}

	/** Whether a post of the usages that are given may have no code in a facet: the theory places none of them. */
	public boolean mayBeNone(DeskFacet facet) {
		return facet.mayBeNone(answer(Facet.USAGE).codes());
	}

	/** How far it is. */
	public SheetState state(DeskCodebook codebook) {
		if (codebook.facets().stream().noneMatch(this::isOpen)) {
			return answers.values().stream().anyMatch(it -> !it.alternative().isEmpty()) ? SheetState.UNSURE : SheetState.CODED;
		}
		return skipped ? SheetState.SKIPPED : answers.isEmpty() ? SheetState.OPEN : SheetState.BEGUN;
	}
}
