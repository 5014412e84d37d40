// SPDX-License-Identifier: EPL-2.0
package org.palier.numbers.view;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.function.IntUnaryOperator;

import org.palier.corpus.Attributed;
import org.palier.corpus.CodedBy;
import org.palier.corpus.CountCell;
import org.palier.corpus.Facet;
import org.palier.numbers.view.StudyView.AgencyView;

/**
 * Cells of posts put together that a {@link PostDetail} does not tell apart. The first of each stands for all of them.
 * Immutable and thread-safe.
 */
public final class PostKinds {

	/** How many numbers below 0 stand for no agency or one of several. */
	private static final int NONE = -Math.min(PostsView.UNATTRIBUTED, PostsView.AMBIGUOUS);

	private final PostLayout layout;
	private final int[] kindOf;

	PostKinds(PostLayout all, List<AgencyView> agencies, List<TheoryView> theories, PostDetail detail) {
		var alike = new Partition(all.size());
		if (detail == PostDetail.AGENCIES) {
			alike.by(all.size(), cell -> cell);
		} else {
			alike.by(NONE + jurisdictions(agencies), cell -> group(all.agency[cell], agencies))
					.by(Attributed.values().length, cell -> all.how[cell].ordinal())
					.by(greatest(all.platform) + 2, cell -> all.platform[cell] + 1)
					.by(CodedBy.values().length, cell -> all.codedBy(cell).ordinal());
			if (all.several) {
				alike.by(2, cell -> all.cells.get(cell).again() ? 1 : 0);
			}
			if (detail == PostDetail.KINDS) {
				kinds(all, alike);
			} else {
				months(all, alike, agencies,
						theories.stream().filter(it -> all.theories.isEmpty() ? it.ordered() : all.theories.contains(it.facet())).toList());
			}
		}
		kindOf = alike.groups();
		layout = all.only(alike.first());
	}

	/** By usage, what a person said of the posts themselves, and whether they answer and relay. */
	private static void kinds(PostLayout all, Partition alike) {
		alike.by(greatest(all.usage) + 2, cell -> all.usage[cell] + 1);
		for (Facet theory : all.theories) {
			said(all, alike, it -> it.codes().get(theory));
		}
		alike.by(2, cell -> all.reply[cell] ? 1 : 0).by(2, cell -> all.relay[cell] ? 1 : 0);
	}

	private static void said(PostLayout all, Partition alike, Function<CountCell, CountCell.Code> what) {
		Map<CountCell.Code, Integer> known = new HashMap<>();
		int[] said = new int[all.size()];
		for (int cell = 0; cell < said.length; cell++) {
			CountCell.Code code = all.made[cell] ? null : what.apply(all.cells.get(cell));
			said[cell] = code == null ? 0 : known.computeIfAbsent(code, it -> known.size() + 1);
		}
		alike.by(known.size() + 1, cell -> said[cell]);
	}

	/** By kind of the agency, month, and for each of some theories the category and whether it was coded for the posts themselves. */
	private static void months(PostLayout all, Partition alike, List<AgencyView> agencies, List<TheoryView> told) {
		IntUnaryOperator category = cell -> all.agency[cell] < 0 ? StudyView.NONE : agencies.get(all.agency[cell]).category();
		alike.by(agencies.stream().mapToInt(AgencyView::category).max().orElse(StudyView.NONE) + 2, cell -> category.applyAsInt(cell) + 1)
				.by(all.months.size(), cell -> all.month[cell]);
		for (TheoryView theory : told) {
			alike.by(theory.categories().size() + 1, cell -> all.category(theory, cell) + 1)
					.by(2, cell -> all.coded(theory, cell) == TheoryView.UNPLACED ? 0 : 1);
		}
	}

	private static int greatest(int[] positions) {
		int greatest = StudyView.NONE;
		for (int position : positions) {
			greatest = Math.max(greatest, position);
		}
		return greatest;
	}

	private static int jurisdictions(List<AgencyView> agencies) {
		return agencies.stream().mapToInt(AgencyView::jurisdiction).max().orElse(StudyView.NONE) + 1;
	}

	/** The jurisdiction of an agency behind what stands for none. */
	private static int group(int agency, List<AgencyView> agencies) {
		return (agency < 0 ? agency : agencies.get(agency).jurisdiction()) + NONE;
	}

	PostLayout layout() {
		return layout;
	}

	/** How many there are. */
	public int size() {
		return layout.size();
	}

	/** For each cell its kind. @return not changed after */
	public int[] kinds() {
		return kindOf;
	}
}
