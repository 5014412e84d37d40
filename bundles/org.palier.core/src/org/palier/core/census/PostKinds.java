// SPDX-License-Identifier: EPL-2.0
package org.palier.core.census;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.palier.core.census.StudyView.AgencyView;
import org.palier.corpus.Attributed;
import org.palier.corpus.CodedBy;
import org.palier.corpus.CountCell;

/**
 * Cells of posts put together that a {@link PostDetail} does not tell apart. The first of each stands for all of them.
 * Immutable and thread-safe.
 *
 * @since 0.1.0
 */
public final class PostKinds {

	/** @param group jurisdiction of the agency, or what stands for none; the rest as in {@link CountCell} */
	private record Kind(int group, Attributed how, int platform, int usage, CodedBy codedBy, String level, String model, boolean reply,
			boolean relay) {
	}

	/** The same by month. @param levels where each ordered theory has the posts @param overridden whether they were coded for themselves there */
	private record KindOfMonth(int group, int category, Attributed how, int platform, String month, CodedBy codedBy, List<Integer> levels,
			List<Boolean> overridden) {
	}

	private final PostLayout layout;
	private final int[] kindOf;

	PostKinds(PostLayout all, List<AgencyView> agencies, List<TheoryView> theories, PostDetail detail) {
		List<TheoryView> ordered = theories.stream().filter(TheoryView::ordered).toList();
		Map<Object, Integer> known = new LinkedHashMap<>();
		List<Integer> first = new ArrayList<>();
		kindOf = new int[all.size()];
		for (int cell = 0; cell < kindOf.length; cell++) {
			int next = first.size();
			Integer kind = known.putIfAbsent(switch (detail) {
			case AGENCIES -> (Object) cell;
			case MONTHS -> month(all, cell, agencies, ordered);
			case KINDS -> kind(all, cell, agencies);
			}, next);
			if (kind == null) {
				first.add(cell);
			}
			kindOf[cell] = kind == null ? next : kind;
		}
		layout = all.only(first.stream().mapToInt(Integer::intValue).toArray());
	}

	private static Kind kind(PostLayout all, int cell, List<AgencyView> agencies) {
		CountCell it = all.cells.get(cell);
		boolean coded = !all.made[cell];
		return new Kind(group(all.agency[cell], agencies), it.how(), all.platform[cell], all.usage[cell], all.codedBy(cell),
				coded ? it.level() : "", coded ? it.prModel() : "", all.reply[cell], all.relay[cell]);
	}

	private static KindOfMonth month(PostLayout all, int cell, List<AgencyView> agencies, List<TheoryView> ordered) {
		CountCell it = all.cells.get(cell);
		int agency = all.agency[cell];
		return new KindOfMonth(group(agency, agencies), agency < 0 ? StudyView.NONE : agencies.get(agency).category(), it.how(),
				all.platform[cell], it.month(), all.codedBy(cell), ordered.stream().map(theory -> all.category(theory, cell)).toList(),
				ordered.stream().map(theory -> all.coded(theory, cell) != TheoryView.UNPLACED).toList());
	}

	private static int group(int agency, List<AgencyView> agencies) {
		return agency < 0 ? agency : agencies.get(agency).jurisdiction();
	}

	PostLayout layout() {
		return layout;
	}

	/** How many there are. */
	public int size() {
		return layout.size();
	}

	/** The kind of a cell. @param cell position in the columns that were put together */
	public int of(int cell) {
		return kindOf[cell];
	}
}
