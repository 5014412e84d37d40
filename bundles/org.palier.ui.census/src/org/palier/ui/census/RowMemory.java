// SPDX-License-Identifier: EPL-2.0
package org.palier.ui.census;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

import org.palier.register.grid.CensusRows;
import org.palier.register.grid.CensusRows.Sorting;
import org.palier.register.grid.GridColumn;
import org.palier.register.grid.PresencePart;
import org.palier.register.grid.RowGroup;

/**
 * How rows are sorted and grouped and which groups are folded, as words that are kept beside the columns. Things that the study no longer
 * has are passed over.
 */
final class RowMemory {

	private static final String SORT = "rows.sort";
	private static final String SORT_PART = "rows.sort.part";
	private static final String DESCENDING = "rows.sort.descending";
	private static final String GROUP = "rows.group";
	private static final String GROUP_PART = "rows.group.part";
	private static final String FOLDED = "rows.group.folded";

	private final CensusSheet sheet;

	RowMemory(CensusSheet sheet) {
		this.sheet = sheet;
	}

	/** Keeps the rows as they are now. */
	Map<String, String> words() {
		Map<String, String> words = new HashMap<>();
		CensusRows rows = sheet.rows();
		Sorting sorting = rows.sorting();
		words.put(SORT, sorting == null ? "" : id(sorting.column()));
		if (sorting != null) {
			words.put(SORT_PART, sorting.part().name());
			words.put(DESCENDING, String.valueOf(sorting.descending()));
		}
		GridColumn grouping = rows.grouping();
		if (grouping != null) {
			words.put(GROUP, id(grouping));
			words.put(GROUP_PART, rows.groupingPart().name());
			words.put(FOLDED, rows.groups().stream().filter(RowGroup::folded).map(RowGroup::value).collect(Collectors.joining("\n")));
		}
		return words;
	}

	/** Arranges the rows as they were; leaves them as they are where nothing was kept. */
	void recall(Map<String, String> kept) {
		if (!kept.containsKey(SORT)) {
			return;
		}
		Optional<GridColumn> sort = column(kept.get(SORT));
		sort.ifPresentOrElse(
				it -> sheet.rows().sort(new Sorting(it, part(kept.get(SORT_PART)), Boolean.parseBoolean(kept.get(DESCENDING)))), () -> {
			if (kept.get(SORT).isEmpty()) {
				sheet.rows().unsort();
			}
		});
		column(kept.getOrDefault(GROUP, "")).ifPresent(it -> {
			sheet.rows().group(it, part(kept.get(GROUP_PART)));
			// A group of what reads nothing has no name: it is not kept folded.
			Set<String> folded = Arrays.stream(kept.getOrDefault(FOLDED, "").split("\n")).filter(each -> !each.isEmpty())
					.collect(Collectors.toSet());
			List.copyOf(sheet.rows().groups()).stream().filter(group -> folded.contains(group.value()))
					.forEach(group -> sheet.rows().fold(group, true));
		});
	}

	private String id(GridColumn column) {
		int place = sheet.columns().all().indexOf(column);
		return place < 0 ? "" : sheet.columns().ids().get(place);
	}

	private Optional<GridColumn> column(String id) {
		int place = sheet.columns().ids().indexOf(id);
		return place < 0 ? Optional.empty() : Optional.of(sheet.column(place));
	}

	private static PresencePart part(String name) {
		return Arrays.stream(PresencePart.values()).filter(it -> it.name().equals(name)).findFirst().orElse(PresencePart.STATUS);
	}
}
