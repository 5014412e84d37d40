// SPDX-License-Identifier: EPL-2.0
package org.palier.ui.coding.adjudication;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

import org.eclipse.osgi.util.NLS;
import org.palier.coding.resolved.CodedPost;
import org.palier.corpus.CodeSet;
import org.palier.corpus.Facet;
import org.palier.ground.text.Typography;

/**
 * Posts of a set in groups: those of the chosen cell, agreed on or not; others on which coders differ and nobody has decided; those
 * that are decided. Immutable.
 *
 * @param all in the order in which they stand
 */
record PostRows(List<Row> all) {

	/** Which posts are wanted. */
	enum State {
		ALL, OPEN, DECIDED;

		State next() {
			return values()[(ordinal() + 1) % values().length];
		}
	}

	/** A line of the list. */
	sealed interface Row {
	}

	/** Above a group. */
	record Heading(String words) implements Row {
	}

	/** A post. */
	record Line(CodedPost post) implements Row {
	}

	/**
	 * A cell of the confusion of two coders.
	 *
	 * @param title  what both say
	 * @param ones   codes of the one coder
	 * @param others codes of the other
	 */
	record Cell(String title, String one, Set<CodeSet> ones, String other, Set<CodeSet> others) {

		boolean holds(CodedPost post, Facet facet) {
			return ones.contains(AdjudicationSet.word(post, facet, one)) && others.contains(AdjudicationSet.word(post, facet, other));
		}
	}

	PostRows {
		all = List.copyOf(all);
	}

	/** Makes the rows of the posts of a set. @param posts that two coders coded, as they stand */
	static PostRows of(List<CodedPost> posts, Facet facet, State state, Optional<Cell> cell) {
		var rows = new ArrayList<Row>();
		List<CodedPost> wanted = posts.stream().filter(it -> switch (state) {
		case ALL -> true;
		case OPEN -> isOpen(it, facet);
		case DECIDED -> it.decision(facet).isPresent();
		}).toList();
		cell.ifPresent(it -> {
			List<CodedPost> within = wanted.stream().filter(post -> it.holds(post, facet)).toList();
			rows.add(new Heading(NLS.bind(AdjudicationMessages.groupCell, it.title(), count(within))));
			within.forEach(post -> rows.add(new Line(post)));
		});
		List<CodedPost> rest = wanted.stream().filter(it -> it.differs(facet) || it.decision(facet).isPresent())
				.filter(it -> cell.isEmpty() || !cell.get().holds(it, facet)).toList();
		group(rows, cell.isPresent() ? AdjudicationMessages.groupOthers : AdjudicationMessages.groupOpen,
				rest.stream().filter(it -> isOpen(it, facet)).toList());
		group(rows, AdjudicationMessages.groupDecided, rest.stream().filter(it -> !isOpen(it, facet)).toList());
		return new PostRows(rows);
	}

	private static void group(List<Row> rows, String heading, List<CodedPost> posts) {
		if (!posts.isEmpty()) {
			rows.add(new Heading(NLS.bind(heading, count(posts))));
			posts.forEach(it -> rows.add(new Line(it)));
		}
	}

	private static String count(List<CodedPost> posts) {
		return new Typography(Locale.getDefault()).count(posts.size());
	}

	/** Whether coders differ in a facet of a post and nobody has decided. */
	static boolean isOpen(CodedPost post, Facet facet) {
		return post.differs(facet) && post.decision(facet).isEmpty();
	}

	/** The posts in the order of the rows. */
	List<CodedPost> posts() {
		return all.stream().filter(Line.class::isInstance).map(it -> ((Line) it).post()).toList();
	}

	/** Line of a post, headings counted; -1 when it is not listed. */
	int line(long key) {
		for (int i = 0; i < all.size(); i++) {
			if (all.get(i) instanceof Line line && line.post().stored().key() == key) {
				return i;
			}
		}
		return -1;
	}
}
