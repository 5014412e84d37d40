// SPDX-License-Identifier: EPL-2.0
package org.palier.core.indicators;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.IntPredicate;

import org.palier.core.census.StudyView;
import org.palier.core.census.TheoryView;
import org.palier.model.PresenceStatus;

/**
 * How the usages observed in a census spread over the levels of an ordered theory. The unit is a usage
 * observed at a presence; a usage that the theory does not place counts as unplaced and is in no share.
 *
 * @param theory     the theory
 * @param levels     number of usages observed on each level, base first
 * @param tokens     the usages observed, in order of codebook and platform; none with count 0
 * @param unplaced   usages observed that the theory places nowhere
 * @param coded      presences that were coded
 * @param notCoded   agencies present on a platform where nobody coded the presence
 * @param notChecked cells of the census that nobody checked
 */
public record PyramidProfile(TheoryView theory, List<Long> levels, List<Token> tokens, long unplaced, long coded,
		long notCoded, long notChecked) {

	/**
	 * A usage on a platform.
	 *
	 * @param usage    position of the usage in the view
	 * @param platform position of the platform in the view
	 * @param level    position of the level, or {@link TheoryView#UNPLACED}
	 * @param count    presences that show it, 1 or more
	 */
	public record Token(int usage, int platform, int level, long count) {
	}

	/** Copies its lists. */
	public PyramidProfile {
		levels = List.copyOf(levels);
		tokens = List.copyOf(tokens);
	}

	/** The profile of every agency of a view. */
	public static PyramidProfile of(StudyView view, TheoryView theory) {
		return of(view, theory, agency -> true, platform -> true);
	}

	/** The profile of the agencies and platforms chosen, by their positions in the view. */
	public static PyramidProfile of(StudyView view, TheoryView theory, IntPredicate agencies, IntPredicate platforms) {
		long[] levels = new long[theory.categories().size()];
		long[][] shown = new long[view.usages().size()][view.platforms().size()];
		long coded = 0;
		long notCoded = 0;
		long notChecked = 0;
		for (int agency = 0; agency < view.agencies().size(); agency++) {
			for (int platform = 0; platform < view.platforms().size(); platform++) {
				if (!agencies.test(agency) || !platforms.test(platform)) {
					continue;
				}
				PresenceStatus status = view.status(agency, platform);
				notChecked += status == PresenceStatus.NOT_CHECKED ? 1 : 0;
				if (status != PresenceStatus.PRESENT) {
					continue;
				}
				if (!view.isCoded(agency, platform)) {
					notCoded++;
					continue;
				}
				coded++;
				for (int usage = 0; usage < shown.length; usage++) {
					shown[usage][platform] += view.shows(agency, platform, usage) ? 1 : 0;
				}
			}
		}
		long unplaced = 0;
		List<Token> tokens = new ArrayList<>();
		for (int usage = 0; usage < shown.length; usage++) {
			for (int platform = 0; platform < shown[usage].length; platform++) {
				long count = shown[usage][platform];
				int level = theory.categoryOf(usage, platform);
				if (count > 0) {
					tokens.add(new Token(usage, platform, level, count));
				}
				if (level == TheoryView.UNPLACED) {
					unplaced += count;
				} else {
					levels[level] += count;
				}
			}
		}
		return new PyramidProfile(theory, Arrays.stream(levels).boxed().toList(), tokens, unplaced, coded, notCoded,
				notChecked);
	}

	/** Usages observed that the theory places: what shares are shares of. */
	public long placed() {
		return levels.stream().mapToLong(Long::longValue).sum();
	}
}
