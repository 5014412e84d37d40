// SPDX-License-Identifier: EPL-2.0
package org.palier.numbers.claims;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;

import org.palier.corpus.CodedBy;
import org.palier.model.PresenceStatus;
import org.palier.numbers.indicators.PostCoverage;
import org.palier.numbers.indicators.PyramidProfile;
import org.palier.numbers.view.PlacedPosts;
import org.palier.numbers.view.PostsView;
import org.palier.numbers.view.StudyView;
import org.palier.numbers.view.TheoryView;
import org.palier.numbers.view.ViewPart;

/**
 * Makes the evidence for shares of the levels of a theory in a study: from the posts that its bodies wrote, or from the
 * usages seen on their pages.
 */
public final class LevelEvidence {

	private LevelEvidence() {
	}

	/**
	 * The evidence of a profile.
	 *
	 * @param profile of the view: of all its posts or of all its pages, with something placed
	 */
	public static ClaimEvidence of(StudyView view, PyramidProfile profile) {
		if (profile.posts().isEmpty()) {
			return ofUsages(view, profile, ViewPart.ALL);
		}
		// Several sentences of a page rest on that of all posts.
		return PyramidProfile.ofPosts(view, profile.theory()) == profile
				? view.once(ClaimEvidence.class, profile.theory().id(), () -> ofPosts(view, profile, ViewPart.ALL))
				: ofPosts(view, profile, ViewPart.ALL);
	}

	/**
	 * The evidence of a profile of a part.
	 *
	 * @param profile of all posts or of all pages of that part, with something placed
	 */
	public static ClaimEvidence of(StudyView view, PyramidProfile profile, ViewPart part) {
		return part.isAll() ? of(view, profile) : profile.posts().isPresent() ? ofPosts(view, profile, part) : ofUsages(view, profile, part);
	}

	private static ClaimEvidence ofPosts(StudyView view, PyramidProfile profile, ViewPart part) {
		PlacedPosts placed = view.posts().placed(profile.theory());
		PostsView posts = placed.posts();
		long[] weight = new long[view.agencies().size()];
		Set<Integer> writers = new HashSet<>();
		IntPredicate own = part.own(view, posts);
		for (int cell = 0; cell < posts.cells(); cell++) {
			if (own.test(cell) && posts.posts(cell) > 0) {
				writers.add(posts.agency(cell));
				weight[posts.agency(cell)] += isCoded(placed, cell) ? posts.posts(cell) : 0;
			}
		}
		long bodies = counted(view, part).filter(it -> writers.contains(it) || isConcerned(view, part, it)).count();
		long behind = counted(view, part).filter(it -> weight[it] > 0).count();
		long all = part.isAll() ? PostCoverage.ofOwn(view.posts()).posts() : PostCoverage.of(view.posts(), part.own(view, view.posts())).posts();
		// a sample is about all posts, those without a code too
		long units = Math.max(all, profile.coded());
		var coverage = new Coverage(bodies, behind, units, profile.corrected().isPresent() ? units : profile.coded());
		List<ShareRange> shares = IntStream.range(0, profile.levels().size()).mapToObj(it -> share(profile, it)).toList();
		return new ClaimEvidence(coverage, shares, heaviest(weight).map(most -> {
			PyramidProfile others = PyramidProfile.ofPosts(placed, cell -> own.test(cell) && posts.agency(cell) != most);
			return without(profile, others, shares, weight, most);
		}));
	}

	private static boolean isCoded(PlacedPosts placed, int cell) {
		CodedBy by = placed.codedBy(cell);
		return !placed.isElsewhere(cell) && !placed.posts().isAgain(cell)
				&& (placed.category(cell) != TheoryView.UNPLACED || by == CodedBy.HUMAN || by == CodedBy.MACHINE);
	}

	/** Whether people read each of the posts that a profile counts, so that nothing was drawn and its shares have no error of sampling. */
	public static boolean isReadWhole(PyramidProfile profile) {
		return profile.notCoded() == 0 && profile.posts().filter(it -> it.machine() == 0).isPresent();
	}

	/**
	 * Returns the share of a level with its range. A corrected share has the range of its sample. Codes that people
	 * gave to part of the posts have the range by body. A share that programs alone counted has no known range.
	 */
	public static ShareRange share(PyramidProfile profile, int level) {
		double counted = profile.counted(level);
		return profile.corrected().map(it -> it.levels().get(level)).map(it -> new ShareRange(it.corrected(), it.low(), it.high()))
				.orElseGet(() -> {
			if (profile.posts().filter(it -> it.machine() == 0).isEmpty()) {
				return ShareRange.unchecked(counted);
			}
			return isReadWhole(profile) ? ShareRange.exact(counted)
					: profile.range().apply(level).interval().map(it -> new ShareRange(counted, it.low(), it.high()))
					.orElseGet(() -> ShareRange.unchecked(counted));
		});
	}

	private static ClaimEvidence ofUsages(StudyView view, PyramidProfile profile, ViewPart part) {
		long[] weight = new long[view.agencies().size()];
		long bodies = counted(view, part).filter(it -> presences(view, part, it) > 0).count();
		for (int agency : counted(view, part).toArray()) {
			for (int platform = 0; platform < view.platforms().size(); platform++) {
				weight[agency] += part.isOn(platform) && view.isCoded(agency, platform) ? 1 : 0;
			}
		}
		long behind = counted(view, part).filter(it -> weight[it] > 0 && presences(view, part, it) > 0).count();
		var coverage = new Coverage(bodies, behind, profile.coded() + profile.notCoded(), profile.coded());
		List<ShareRange> shares = IntStream.range(0, profile.levels().size()).mapToObj(it -> ShareRange.exact(profile.counted(it))).toList();
		return new ClaimEvidence(coverage, shares, heaviest(weight).map(most -> {
			PyramidProfile others = PyramidProfile.of(view, profile.theory(), it -> view.isCounted(it) && part.has(view, it) && it != most,
					part::isOn);
			return without(profile, others, shares, weight, most);
		}));
	}

	/** Nobody computed the correction without that body: the corrected share is moved by as much as the counted one. */
	private static Heaviest without(PyramidProfile profile, PyramidProfile others, List<ShareRange> shares, long[] weight, int most) {
		List<ShareRange> without = new ArrayList<>();
		for (int level = 0; level < shares.size(); level++) {
			double by = others.counted(level) - profile.counted(level);
			ShareRange share = shares.get(level);
			without.add(share.isUnchecked() ? ShareRange.unchecked(Math.clamp(share.value() + by, 0, 1)) : share.moved(by));
		}
		return new Heaviest((double) weight[most] / Arrays.stream(weight).sum(), without);
	}

	private static Optional<Integer> heaviest(long[] weight) {
		if (Arrays.stream(weight).filter(it -> it > 0).count() < 2) {
			return Optional.empty();
		}
		return IntStream.range(0, weight.length).boxed().reduce((one, other) -> weight[other] > weight[one] ? other : one);
	}

	private static IntStream counted(StudyView view, ViewPart part) {
		return IntStream.range(0, view.agencies().size()).filter(it -> view.isCounted(it) && part.has(view, it));
	}

	/** A body that was looked for and is nowhere writes nothing. */
	private static boolean isConcerned(StudyView view, ViewPart part, int agency) {
		return presences(view, part, agency) > 0 || !part.isChecked(view, agency);
	}

	private static int presences(StudyView view, ViewPart part, int agency) {
		return part.count(view, agency, PresenceStatus.PRESENT);
	}
}
