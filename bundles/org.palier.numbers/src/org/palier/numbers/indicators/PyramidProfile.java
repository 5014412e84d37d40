// SPDX-License-Identifier: EPL-2.0
package org.palier.numbers.indicators;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.IntFunction;
import java.util.function.IntPredicate;

import org.jspecify.annotations.Nullable;
import org.palier.corpus.CodedBy;
import org.palier.corpus.PostPlace;
import org.palier.ground.table.Counted;
import org.palier.ground.table.Unit;
import org.palier.numbers.view.CensusTally;
import org.palier.numbers.view.CrossedPosts;
import org.palier.numbers.view.PlacedPosts;
import org.palier.numbers.view.PostsView;
import org.palier.numbers.view.StudyView;
import org.palier.numbers.view.TheoryView;
import org.palier.numbers.view.ViewPart;
import org.palier.statistics.intervals.ClusteredShare;

/**
 * The distribution of usages over the levels of an ordered theory. The unit is a usage observed at a presence, or a post; what the theory
 * does not place counts as unplaced and is in no share.
 *
 * @param theory     the theory
 * @param levels     number of usages observed, or of posts, on each level, base first
 * @param tokens     the usages, in order of codebook and platform; none with count 0
 * @param unplaced   usages observed, or posts coded, that the theory places nowhere
 * @param coded      presences that were coded, or posts that bear a code
 * @param notCoded   agencies present on a platform where nobody coded the presence, or posts without a code
 * @param notChecked cells of the census that nobody checked, on platforms where some agency was; 0 for posts
 * @param posts      composition of the count of a profile of posts; empty for one of presences
 * @param range      range of the share of each level, by its position, see {@link CountedRange}; worked out when it is asked
 * @param corrected  shares of posts as a coding set corrects them; empty where no set does, for some of the posts, and for presences
 */
public record PyramidProfile(TheoryView theory, List<Long> levels, List<Token> tokens, long unplaced, long coded,
		long notCoded, long notChecked, Optional<PostCoverage> posts, IntFunction<CountedRange> range, Optional<CorrectedLevels> corrected) {

	private static final int BITS = 20;

	/**
	 * A usage on a platform.
	 *
	 * @param usage    position of the usage in the view; of posts also {@link StudyView#NONE}, when they bear a level
	 *                 and no usage of the codebook
	 * @param platform position of the platform in the view; of posts also {@link StudyView#NONE}
	 * @param level    position of the level, or {@link TheoryView#UNPLACED}; posts of one usage can be on several levels
	 * @param count    presences that show it, or posts, 1 or more
	 * @param what     what the count counts; null where nothing brings exactly these
	 */
	public record Token(int usage, int platform, int level, long count, @Nullable Counted what) {

		/** One that cannot be listed. */
		public Token(int usage, int platform, int level, long count) {
			this(usage, platform, level, count, null);
		}
	}

	/** Copies its lists. */
	public PyramidProfile {
		levels = List.copyOf(levels);
		tokens = List.copyOf(tokens);
	}

	/** A profile of presences of a few bodies. */
	public PyramidProfile(TheoryView theory, List<Long> levels, List<Token> tokens, long unplaced, long coded, long notCoded,
			long notChecked) {
		this(theory, levels, tokens, unplaced, coded, notCoded, notChecked, Optional.empty(),
				level -> CountedRange.ofBodies(new ClusteredShare.Counts().share()), Optional.empty());
	}

	/** The profile of the posts that agencies of a view wrote: posts of others say nothing about agencies. */
	public static PyramidProfile ofPosts(StudyView view, TheoryView theory) {
		PyramidProfile known = view.once(PyramidProfile.class, theory.id(), () -> counted(view, theory));
		// Two theories of one id are no two of one view.
		return known.theory() == theory ? known : counted(view, theory);
	}

	private static PyramidProfile counted(StudyView view, TheoryView theory) {
		PlacedPosts placed = view.posts().placed(theory);
		PyramidProfile told = ofPosts(placed, placed.posts()::isOwn, new TokenPosts(view, placed, PostSet.of(view)));
		return new PyramidProfile(told.theory, told.levels, told.tokens, told.unplaced, told.coded, told.notCoded, told.notChecked,
				told.posts, told.range, CorrectedLevels.of(view, theory, told.levels, told.unplaced));
	}

	/** The profile of the posts that agencies of a part wrote there, which cannot be listed; corrected where estimates tell of that part. */
	public static PyramidProfile ofPosts(StudyView view, TheoryView theory, ViewPart part) {
		if (part.isAll()) {
			return ofPosts(view, theory);
		}
		PlacedPosts placed = view.posts().placed(theory);
		PyramidProfile told = ofPosts(placed, part.own(view, placed.posts()));
		return new PyramidProfile(told.theory, told.levels, told.tokens, told.unplaced, told.coded, told.notCoded, told.notChecked,
				told.posts, told.range, part.domain(view).flatMap(it -> CorrectedLevels.of(view, theory, it, told.levels, told.unplaced)));
	}

	/** The profile of the presences of a part, of agencies that count; they cannot be listed. */
	public static PyramidProfile of(StudyView view, TheoryView theory, ViewPart part) {
		return part.isAll() ? of(view, theory) : of(view, theory, it -> view.isCounted(it) && part.has(view, it), part::isOn);
	}

	/**
	 * The profile of those posts of agencies of a view that lie in a category of another theory.
	 *
	 * @param crossed  posts of the view, first in the theory of the profile
	 * @param category position in the other theory, or {@link TheoryView#UNPLACED}
	 */
	public static PyramidProfile ofPosts(StudyView view, CrossedPosts crossed, int category) {
		TheoryView other = crossed.other().theory();
		Set<String> places = category == TheoryView.UNPLACED ? Set.of(PostPlace.UNPLACED, PostPlace.UNCODED)
				: Set.of(other.categories().get(category).id());
		// When posts have several codes, cells of both theories do not show which code of one theory belongs to which
		// code of the other.
		PostSet posts = crossed.one().hasSeveral() ? PostSet.UNLISTED : PostPlaces.in(PostSet.of(view), other.place(view), places);
		return ofPosts(crossed.one(), cell -> crossed.posts().isOwn(cell) && crossed.other().category(cell) == category,
				new TokenPosts(view, crossed.one(), posts));
	}

	/** The profile of the posts in the cells chosen, which cannot be listed. @param placed in the theory of the profile */
	public static PyramidProfile ofPosts(PlacedPosts placed, IntPredicate cells) {
		return ofPosts(placed, cells, null);
	}

	private static PyramidProfile ofPosts(PlacedPosts placed, IntPredicate cells, @Nullable TokenPosts listed) {
		PostsView posts = placed.posts();
		PostPlaces places = PostPlaces.of(placed, cells);
		// There may be many cells and there are few tokens: the last one is mostly that of the next cell too.
		SortedMap<Long, long[]> counts = new TreeMap<>();
		long last = -1;
		long[] count = {};
		for (int cell = 0; cell < posts.cells(); cell++) {
			int level = placed.category(cell);
			CodedBy by = placed.codedBy(cell);
			boolean coded = level != TheoryView.UNPLACED || by == CodedBy.HUMAN || by == CodedBy.MACHINE;
			if (coded && !placed.isElsewhere(cell) && cells.test(cell)) {
				long place = place(posts.usage(cell), posts.platform(cell), level);
				if (place != last) {
					last = place;
					count = counts.computeIfAbsent(last, it -> new long[1]);
				}
				count[0] += posts.posts(cell);
			}
		}
		List<Token> tokens = new ArrayList<>();
		counts.forEach((place, posted) -> {
			var token = new Token(part(place >>> 2 * BITS), part(place >>> BITS), part(place), posted[0]);
			tokens.add(listed == null ? token : new Token(token.usage(), token.platform(), token.level(), posted[0], listed.of(token)));
		});
		TheoryView theory = placed.theory();
		var bodies = new BodyCounts(false, posts, cells, cell -> PostPlaces.outcome(placed, cell), PostPlaces.outcomes(theory));
		return new PyramidProfile(theory, places.categories(), tokens, places.unplaced(), places.placed() + places.unplaced(),
				places.uncoded(), 0, Optional.of(PostCoverage.of(posts, cells)),
				level -> bodies.range(PostPlaces.isIn(theory, level), PostPlaces.isPlaced(theory)).get(), Optional.empty());
	}

	/** Packs usage, platform and level into one number, in this order: -1 is for none. */
	private static long place(int usage, int platform, int level) {
		return usage + 1L << 2 * BITS | platform + 1L << BITS | level + 1L;
	}

	private static int part(long place) {
		return (int) (place & (1L << BITS) - 1) - 1;
	}

	/** The unit that the profile counts: a post, or a usage at a presence. */
	public Unit unit() {
		return posts.isPresent() ? Unit.POST : Unit.PRESENCE_USAGE;
	}

	/** The profile of every agency of the frame of a view, by its presences; of all agencies where there is no frame. */
	public static PyramidProfile of(StudyView view, TheoryView theory) {
		return of(view, theory, view.tally(), view.tally().counted(), platform -> true, CellSet.of(view).coded());
	}

	/** The profile of the agencies and platforms chosen, by their positions in the view. */
	public static PyramidProfile of(StudyView view, TheoryView theory, IntPredicate agencies, IntPredicate platforms) {
		CensusTally tally = view.tally().cleared();
		for (int agency = 0; agency < view.agencies().size(); agency++) {
			if (agencies.test(agency) && view.agencies().get(agency).there()) {
				tally.add(agency, view.cells());
			}
		}
		return of(view, theory, tally, tally.everyStratum(), platforms, CellSet.UNLISTED,
				new UsageRanges(view, theory, it -> agencies.test(it) && view.agencies().get(it).there(), platforms));
	}

	/** The profile of the strata and platforms chosen of a tally of the view. @param cells their coded presences */
	static PyramidProfile of(StudyView view, TheoryView theory, CensusTally tally, int[] strata, IntPredicate platforms,
			CellSet cells) {
		return of(view, theory, tally, strata, platforms, cells, UsageRanges.of(view, theory, strata, platforms));
	}

	private static PyramidProfile of(StudyView view, TheoryView theory, CensusTally tally, int[] strata, IntPredicate platforms,
			CellSet cells, IntFunction<CountedRange> range) {
		long[] levels = new long[theory.categories().size()];
		long[][] shown = new long[view.usages().size()][view.platforms().size()];
		long coded = 0;
		long notCoded = 0;
		long notChecked = 0;
		for (int platform = 0; platform < view.platforms().size(); platform++) {
			if (platforms.test(platform)) {
				long here = tally.coded(platform, strata);
				coded += here;
				notCoded += tally.present(platform, strata) - here;
				notChecked += view.tally().isLookedAt(platform) ? tally.notChecked(platform, strata) : 0;
				for (int usage = 0; here > 0 && usage < shown.length; usage++) {
					shown[usage][platform] = tally.showing(platform, usage, strata);
				}
			}
		}
		long unplaced = 0;
		List<Token> tokens = new ArrayList<>();
		for (int usage = 0; usage < shown.length; usage++) {
			for (int platform = 0; platform < shown[usage].length; platform++) {
				long count = shown[usage][platform];
				int level = count == 0 ? TheoryView.UNPLACED : theory.categoryOf(usage, platform);
				if (count > 0) {
					tokens.add(new Token(usage, platform, level, count, cells.filter() == null ? null : cells.usages(count,
							Map.of(view.platforms().get(platform).id(), Set.of(view.usages().get(usage).id()))).what()));
				}
				if (level == TheoryView.UNPLACED) {
					unplaced += count;
				} else {
					levels[level] += count;
				}
			}
		}
		return new PyramidProfile(theory, Arrays.stream(levels).boxed().toList(), tokens, unplaced, coded, notCoded,
				notChecked, Optional.empty(), range, Optional.empty());
	}

	/** Ids of the usages that a theory places on some of its levels, by platform. @param levels positions, or {@link TheoryView#UNPLACED} */
	static Map<String, Set<String>> usages(StudyView view, TheoryView theory, Set<Integer> levels) {
		Map<String, Set<String>> usages = new HashMap<>();
		for (int usage = 0; usage < view.usages().size(); usage++) {
			for (int platform = 0; platform < view.platforms().size(); platform++) {
				if (levels.contains(theory.categoryOf(usage, platform))) {
					usages.computeIfAbsent(view.platforms().get(platform).id(), it -> new HashSet<>()).add(view.usages().get(usage).id());
				}
			}
		}
		return usages;
	}

	/** Usages observed, or posts, that the theory places, each once: what shares are shares of. */
	public long placed() {
		return posts.isPresent() ? coded - unplaced : levels.stream().mapToLong(Long::longValue).sum();
	}

	/**
	 * The share of a level: corrected where a coding set corrects it, else of all that is placed.
	 *
	 * @return 0 where nothing is placed
	 */
	public double share(int level) {
		return corrected.map(it -> it.levels().get(level).corrected()).orElseGet(() -> counted(level));
	}

	/** The share of a level among all that is placed, as it was counted; 0 where nothing is. */
	public double counted(int level) {
		return placed() == 0 ? 0 : (double) levels.get(level) / placed();
	}
}
