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
 * @since 0.1
 */
public final class PostKinds {

	/** @param group jurisdiction of the agency, or what stands for none; the rest as in {@link CountCell} */
	private record Kind(int group, int category, Attributed how, int platform, String month, int usage, CodedBy codedBy, String level,
			String model, boolean reply, boolean relay) {
	}

	private final PostLayout layout;
	private final int[] kindOf;

	PostKinds(PostLayout all, List<AgencyView> agencies, PostDetail detail) {
		Map<Object, Integer> known = new LinkedHashMap<>();
		List<Integer> first = new ArrayList<>();
		kindOf = new int[all.size()];
		for (int cell = 0; cell < kindOf.length; cell++) {
			int next = first.size();
			Integer kind = known.putIfAbsent(detail == PostDetail.AGENCIES ? (Object) cell : kind(all, cell, agencies, detail == PostDetail.MONTHS), next);
			if (kind == null) {
				first.add(cell);
			}
			kindOf[cell] = kind == null ? next : kind;
		}
		layout = all.only(first.stream().mapToInt(Integer::intValue).toArray());
	}

	private static Kind kind(PostLayout all, int cell, List<AgencyView> agencies, boolean months) {
		CountCell it = all.cells.get(cell);
		int agency = all.agency[cell];
		boolean coded = !all.made[cell];
		return new Kind(agency < 0 ? agency : agencies.get(agency).jurisdiction(),
				months && agency >= 0 ? agencies.get(agency).category() : StudyView.NONE, it.how(), all.platform[cell],
				months ? it.month() : "", all.usage[cell], all.codedBy(cell), coded ? it.level() : "", coded ? it.prModel() : "",
				!months && all.reply[cell], !months && all.relay[cell]);
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

	/** The kind of each cell. A copy. */
	public int[] ofCells() {
		return kindOf.clone();
	}
}
