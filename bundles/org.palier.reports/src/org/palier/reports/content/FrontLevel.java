// SPDX-License-Identifier: EPL-2.0
package org.palier.reports.content;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.IntStream;

import org.palier.ground.table.Value.Estimate;
import org.palier.numbers.claims.LevelEvidence;
import org.palier.numbers.claims.ShareRange;
import org.palier.numbers.indicators.PyramidProfile;
import org.palier.numbers.view.PostEstimates.Domain;
import org.palier.numbers.view.PostEstimates.OfFacet;
import org.palier.numbers.view.PostEstimates.Shares;
import org.palier.numbers.view.StudyView;
import org.palier.numbers.view.TheoryView;
import org.palier.numbers.view.TheoryView.CategoryView;
import org.palier.statistics.intervals.WilsonInterval;

/**
 * A level with the numbers that the first page shows.
 *
 * @param category the level
 * @param share    corrected where it could be
 * @param low      lower end of its range; that of the share where there is none
 * @param high     upper end
 * @param alone    what the programs alone say, of the posts that they placed; not a number where people read all, where no program coded a
 *                 post, or where it is what is told
 * @param shown    the share in whole percent, so that those of a page add up to 100
 */
public record FrontLevel(CategoryView category, double share, double low, double high, double alone, double shown) {

	/** Makes a level with its share shown as it is. */
	FrontLevel(CategoryView category, double share, double low, double high, double alone) {
		this(category, share, low, high, alone, share);
	}

	/** Returns the levels shown in whole per cent that add up. */
	private static List<FrontLevel> inWholes(List<FrontLevel> levels) {
		List<Double> wholes = FrontNumbers.whole(levels.stream().map(FrontLevel::share).toList());
		return IntStream.range(0, levels.size()).mapToObj(it -> levels.get(it).shown(wholes.get(it))).toList();
	}

	/** Returns this level with a range that is valid for several shares at once. @param ranges how many */
	FrontLevel among(int ranges) {
		var wide = new WilsonInterval(low, high).among(share, ranges);
		return new FrontLevel(category, share, wide.low(), wide.high(), alone, shown);
	}

	private FrontLevel shown(double whole) {
		return new FrontLevel(category, share, low, high, alone, whole);
	}

	/** Points by which the program's share must be off, besides being outside the range, for a reader to be warned. */
	private static final double MISLEADS = 0.02;

	/** Whether the program alone would have misled. */
	boolean misleads() {
		return (alone < low || alone > high) && Math.abs(alone - share) >= MISLEADS;
	}

	/** Returns the numbers of this level, as its picture draws them. */
	FrontShare numbers() {
		return new FrontShare(share, low, high, alone, shown);
	}

	/** Whether chance leaves a range. */
	public boolean hasRange() {
		return numbers().hasRange();
	}

	/**
	 * The levels of posts that agencies wrote, base first: corrected where a set allows it; of people’s codes with a range where one is known.
	 */
	public static List<FrontLevel> ofPosts(StudyView view, PyramidProfile profile) {
		return ofPosts(profile, corrected(view, profile.theory()));
	}

	/**
	 * Makes the levels of the posts of a profile.
	 *
	 * @param corrected what a set makes of them, as all that there is; empty where none does
	 */
	static List<FrontLevel> ofPosts(PyramidProfile profile, Optional<OfFacet> corrected) {
		TheoryView theory = profile.theory();
		Optional<Shares> estimates = corrected.flatMap(it -> it.of(Domain.ALL));
		boolean people = profile.posts().filter(it -> it.machine() == 0).isPresent();
		// Counts would not do: they have people's codes where people have read a post.
		double placed = estimates.map(it -> theory.categories().stream().map(level -> it.codes().get(level.id())).filter(Objects::nonNull)
				.mapToDouble(Estimate::naive).sum()).orElse(0.0);
		List<FrontLevel> levels = new ArrayList<>();
		for (int i = 0; i < theory.categories().size(); i++) {
			double share = (double) profile.levels().get(i) / profile.placed();
			String id = theory.categories().get(i).id();
			Estimate estimate = estimates.map(it -> it.codes().get(id)).orElse(null);
			if (estimate != null) {
				levels.add(new FrontLevel(theory.categories().get(i), estimate.corrected(), estimate.low(), estimate.high(),
						estimate.naive() / placed));
			} else if (people) {
				ShareRange range = LevelEvidence.share(profile, i);
				boolean known = !range.isUnchecked();
				levels.add(new FrontLevel(theory.categories().get(i), share, known ? range.low() : share, known ? range.high() : share, Double.NaN));
			} else {
				levels.add(new FrontLevel(theory.categories().get(i), share, share, share, Double.NaN));
			}
		}
		return inWholes(levels);
	}

	/** Returns the estimates that correct the levels of a theory. */
	static Optional<OfFacet> corrected(StudyView view, TheoryView theory) {
		return view.estimates().of(theory.facet());
	}

	/** The levels of usages that were observed at presences, base first. */
	public static List<FrontLevel> ofUsages(PyramidProfile profile) {
		List<FrontLevel> levels = new ArrayList<>();
		for (int i = 0; i < profile.theory().categories().size(); i++) {
			double share = (double) profile.levels().get(i) / profile.placed();
			levels.add(new FrontLevel(profile.theory().categories().get(i), share, share, share, Double.NaN));
		}
		return inWholes(levels);
	}
}
