// SPDX-License-Identifier: EPL-2.0
package org.palier.ui.coding.adjudication;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.palier.coding.desk.DeskFacet;
import org.palier.coding.resolved.CodedPost;
import org.palier.coding.resolved.Decision;
import org.palier.corpus.CodeSet;
import org.palier.corpus.Coding;
import org.palier.corpus.Facet;
import org.palier.corpus.PersonCoder;

/**
 * The choices for each post that are not decided yet, who decides, and the possible decisions. Typed text is not lost
 * by looking at other posts.
 */
final class Drafts {

	private final AdjudicationSet set;
	private final Map<Long, Draft> drafts = new HashMap<>();
	private Optional<PersonCoder> third;

	/** @param third who decides alone; empty for those who coded, together */
	Drafts(AdjudicationSet set, Optional<PersonCoder> third) {
		this.set = set;
		this.third = third;
	}

	/** Returns the choices for a post, else its decision. */
	Draft of(CodedPost post) {
		return drafts.getOrDefault(post.stored().key(), Draft.of(set, post));
	}

	void keep(CodedPost post, Draft draft) {
		drafts.put(post.stored().key(), draft);
	}

	void forget(CodedPost post) {
		drafts.remove(post.stored().key());
	}

	/** Continues drafts from an earlier page of the same set. */
	void takeOver(Drafts earlier) {
		drafts.putAll(earlier.drafts);
	}

	/** Returns the person who decides alone; empty when those who coded decide together. */
	Optional<PersonCoder> third() {
		return third;
	}

	void by(Optional<PersonCoder> alone) {
		third = alone;
	}

	/** Ids of those who decide on a post. */
	List<String> deciders(CodedPost post) {
		return third.map(it -> List.of(it.id())).orElseGet(() -> set.coders(post).stream().sorted().toList());
	}

	/** A facet that still waits for a choice. */
	Optional<DeskFacet> waiting(CodedPost post) {
		return set.facets().stream().filter(it -> of(post).waits(post, it)).findFirst();
	}

	/** Whether all is chosen and said, and something is another than before. */
	boolean isComplete(CodedPost post) {
		return waiting(post).isEmpty() && !taken(post).isEmpty();
	}

	/**
	 * Returns the decisions that would be taken: for the open facets, and for others with a changed code; none without
	 * a reason.
	 */
	List<Decision> taken(CodedPost post) {
		Draft draft = of(post);
		String reason = draft.reason().strip();
		List<Decision> taken = new ArrayList<>();
		for (DeskFacet each : set.facets()) {
			CodeSet codes = draft.choices().get(each.facet());
			boolean asked = !post.differs(each.facet()) || draft.asks(post, each);
			if (codes != null && asked && !reason.isEmpty() && !stands(post, each.facet(), codes, reason)) {
				taken.add(new Decision(post, each.facet(), codes, reason, deciders(post)));
			}
		}
		return taken;
	}

	private boolean stands(CodedPost post, Facet facet, CodeSet codes, String reason) {
		Optional<Coding> decided = post.decision(facet);
		return decided.isPresent()
				? decided.get().value().equals(codes) && decided.get().details().memo().equals(reason)
						&& Decision.persons(decided.get()).equals(deciders(post))
				: !post.differs(facet) && post.resolved(facet).value().equals(codes);
	}
}
