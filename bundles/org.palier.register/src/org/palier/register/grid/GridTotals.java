// SPDX-License-Identifier: EPL-2.0
package org.palier.register.grid;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

import org.palier.model.Agency;
import org.palier.model.PresenceStatus;
import org.palier.numbers.view.CensusTally;
import org.palier.numbers.view.Cells;
import org.palier.numbers.view.StudyView;

/**
 * The totals of the rows of the census. They are counted like the indicators: agencies of the frame, and pages that count,
 * among cells that were checked.
 *
 * @param agencies rows that count
 * @param checked rows that were checked on some platform
 * @param present rows that are present on some platform
 * @param platforms totals of each platform's column, by its id
 */
public record GridTotals(int agencies, int checked, int present, Map<String, OfPlatform> platforms) {

	/**
	 * The totals of a platform's column.
	 *
	 * @param present agencies that are there
	 * @param checked agencies that were found to be there, or not to be
	 */
	public record OfPlatform(int present, int checked) {
	}

	/** Counts rows. @param view of their study as it stands */
	public static GridTotals of(StudyView view, List<Agency> rows) {
		return of(view, places(view), rows);
	}

	/** Counts the rows of each of several groups. @param view of their study as it stands */
	public static List<GridTotals> ofEach(StudyView view, List<List<Agency>> groups) {
		Map<String, Integer> places = places(view);
		return groups.stream().map(it -> of(view, places, it)).toList();
	}

	private static Map<String, Integer> places(StudyView view) {
		Map<String, Integer> places = new HashMap<>();
		for (int i = 0; i < view.agencies().size(); i++) {
			places.put(view.agencies().get(i).id(), i);
		}
		return places;
	}

	private static GridTotals of(StudyView view, Map<String, Integer> places, List<Agency> rows) {
		int width = view.platforms().size();
		var present = new int[width];
		var checked = new int[width];
		int agencies = 0;
		int checkedSomewhere = 0;
		int presentSomewhere = 0;
		for (Agency row : rows) {
			Integer place = places.get(Objects.requireNonNullElse(row.getId(), ""));
			if (place == null || !view.isCounted(place)) {
				continue;
			}
			agencies++;
			boolean looked = false;
			boolean there = false;
			for (int platform = 0; platform < width; platform++) {
				byte state = view.cells().state(place * width + platform);
				boolean here = Cells.status(state) == PresenceStatus.PRESENT;
				present[platform] += here ? 1 : 0;
				checked[platform] += CensusTally.isKnown(state) ? 1 : 0;
				there |= here;
				looked |= CensusTally.isKnown(state);
			}
			checkedSomewhere += looked ? 1 : 0;
			presentSomewhere += there ? 1 : 0;
		}
		Map<String, OfPlatform> platforms = new HashMap<>();
		for (int platform = 0; platform < width; platform++) {
			platforms.put(view.platforms().get(platform).id(), new OfPlatform(present[platform], checked[platform]));
		}
		return new GridTotals(agencies, checkedSomewhere, presentSomewhere, Map.copyOf(platforms));
	}
}
