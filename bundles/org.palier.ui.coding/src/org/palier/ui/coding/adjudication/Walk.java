// SPDX-License-Identifier: EPL-2.0
package org.palier.ui.coding.adjudication;

import java.util.List;
import java.util.Optional;
import java.util.function.LongPredicate;

import org.palier.coding.desk.DeskFacet;
import org.palier.coding.resolved.CodedPost;
import org.palier.ui.coding.adjudication.PostRows.Cell;
import org.palier.ui.coding.adjudication.PostRows.State;

/** Where one is among the posts of a set: by which facet they are looked at, which are listed, which is seen, and which comes next. */
final class Walk {

	private final AdjudicationSet set;
	private final LongPredicate underWay;
	private DeskFacet facet;
	private State state = State.ALL;
	private Optional<Cell> cell = Optional.empty();
	private Optional<CodedPost> shown = Optional.empty();

	/** @param underWay whether a decision on a post, by its key, is taken and not durable yet */
	Walk(AdjudicationSet set, LongPredicate underWay) {
		this.set = set;
		this.underWay = underWay;
		facet = facetWithOpen().orElse(set.facets().getFirst());
		begin(rows().posts());
	}

	private void begin(List<CodedPost> posts) {
		shown = posts.stream().filter(it -> isOpen(it, facet)).findFirst().or(() -> posts.stream().findFirst());
	}

	/** By which facet one looks at them. */
	DeskFacet facet() {
		return facet;
	}

	State state() {
		return state;
	}

	/** The cell whose posts are wanted; empty for all. */
	Optional<Cell> cell() {
		return cell;
	}

	/** Whether not all are listed. */
	boolean isNarrowed() {
		return cell.isPresent() || state != State.ALL;
	}

	/** The post that is shown, in its present state. */
	Optional<CodedPost> shown() {
		shown = shown.map(it -> set.desk().post(it.stored().key()));
		return shown;
	}

	/** Returns the listed rows. */
	PostRows rows() {
		return PostRows.of(set.codedTwice(), facet.facet(), state, cell);
	}

	private boolean isOpen(CodedPost post, DeskFacet of) {
		return PostRows.isOpen(post, of.facet()) && !underWay.test(post.stored().key());
	}

	/** The first facet in which something is left to decide. */
	Optional<DeskFacet> facetWithOpen() {
		List<CodedPost> posts = set.codedTwice();
		return set.facets().stream().filter(of -> posts.stream().anyMatch(it -> isOpen(it, of))).findFirst();
	}

	private int place(List<CodedPost> posts) {
		long key = shown.map(it -> it.stored().key()).orElse(-1L);
		return posts.stream().map(it -> it.stored().key()).toList().indexOf(key);
	}

	/** To a post of the set. */
	void go(long key) {
		shown = Optional.of(set.desk().post(key));
	}

	/** To a neighbour in the list; beyond its ends one stays. */
	void step(int by) {
		List<CodedPost> posts = rows().posts();
		int now = place(posts);
		int wanted = now < 0 ? 0 : now + by;
		if (wanted >= 0 && wanted < posts.size()) {
			shown = Optional.of(posts.get(wanted));
		}
	}

	/** To the next post that is open, of another facet when this one is done. @return false when all is decided */
	boolean goOn() {
		List<CodedPost> posts = rows().posts();
		int now = Math.max(0, place(posts));
		for (int i = 1; i <= posts.size(); i++) {
			CodedPost next = posts.get((now + i) % posts.size());
			if (isOpen(next, facet)) {
				shown = Optional.of(next);
				return true;
			}
		}
		Optional<DeskFacet> other = facetWithOpen();
		if (other.isPresent()) {
			if (isNarrowed()) {
				lift();
				return goOn();
			}
			look(other.get());
		}
		return other.isPresent();
	}

	/** By another facet. */
	void look(DeskFacet other) {
		facet = other;
		cell = Optional.empty();
		List<CodedPost> posts = rows().posts();
		if (shown.isEmpty() || place(posts) < 0 || !isOpen(shown.get(), facet)) {
			begin(posts);
		}
	}

	void nextFacet() {
		look(set.facets().get((set.facets().indexOf(facet) + 1) % set.facets().size()));
	}

	void nextState() {
		state = state.next();
	}

	/** All are listed again. */
	void lift() {
		cell = Optional.empty();
		state = State.ALL;
	}

	/** To the posts of a cell, or of all. */
	void narrow(Optional<Cell> to) {
		cell = to;
		List<CodedPost> posts = rows().posts();
		to.ifPresent(it -> begin(posts.stream().filter(post -> it.holds(post, facet.facet())).toList()));
	}
}
