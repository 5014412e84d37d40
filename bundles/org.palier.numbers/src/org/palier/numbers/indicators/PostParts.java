// SPDX-License-Identifier: EPL-2.0
package org.palier.numbers.indicators;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;
import org.palier.corpus.CodedBy;
import org.palier.corpus.Facet;
import org.palier.numbers.view.PlacedPosts;
import org.palier.numbers.view.PostEstimates.By;
import org.palier.numbers.view.PostEstimates.Domain;
import org.palier.numbers.view.PostsView;
import org.palier.numbers.view.StudyView;
import org.palier.numbers.view.StudyView.AgencyView;
import org.palier.numbers.view.TheoryView;

/**
 * The posts that agencies wrote, counted by code in each part that estimates may have. They are the counts that the tables of usages,
 * models and levels show. Immutable.
 *
 * @param parts those that have posts
 */
public record PostParts(Map<Domain, Counted> parts) {

	/** Id of the code of posts that a theory places nowhere. */
	public static final String UNPLACED = PostItem.UNPLACED;

	/** A part. @param posts of it, those without a code too @param codes posts by code; the code of what lies nowhere has an id of its own */
	public record Counted(long posts, Map<String, Long> codes) {

		/** Copies. */
		public Counted {
			codes = Map.copyOf(codes);
		}
	}

	/** A part that is being counted. */
	private static final class Counting {

		private final Map<String, Long> codes = new HashMap<>();
		private long posts;

		void add(long once, @Nullable String code, long bearing) {
			posts += once;
			if (code != null) {
				codes.merge(code, bearing, Long::sum);
			}
		}
	}

	/** Where posts that are alike are counted. */
	private record PartKey(int agency, int platform, String year) {
	}

	/** Copies. */
	public PostParts {
		parts = Map.copyOf(parts);
	}

	/** Counts the parts of a study with its posts. @param facet the usage, or one of its theories */
	public static PostParts of(StudyView view, Facet facet) {
		Optional<PlacedPosts> placed = view.theory(facet).map(view.posts()::placed);
		PostsView posts = placed.map(PlacedPosts::posts).orElse(view.posts());
		Map<Domain, Counting> parts = new HashMap<>();
		Map<PartKey, List<Counting>> places = new HashMap<>();
		for (int cell = 0; cell < posts.cells(); cell++) {
			long here = posts.posts(cell);
			if (here > 0 && posts.isOwn(cell) && !(placed.isPresent() && placed.get().isElsewhere(cell))) {
				String code = placed.isPresent() ? place(placed.get(), cell) : usage(view, posts, cell);
				long once = posts.isAgain(cell) ? 0 : here;
				String month = posts.month(cell);
				List<Counting> counting = places.computeIfAbsent(
						new PartKey(posts.agency(cell), posts.platform(cell), month.substring(0, Math.min(4, month.length()))),
						it -> of(view, it).stream().map(part -> parts.computeIfAbsent(part, added -> new Counting())).toList());
				counting.forEach(it -> it.add(once, code, here));
			}
		}
		return new PostParts(parts.entrySet().stream()
				.collect(Collectors.toMap(Map.Entry::getKey, it -> new Counted(it.getValue().posts, it.getValue().codes))));
	}

	private static @Nullable String usage(StudyView view, PostsView posts, int cell) {
		CodedBy by = posts.codedBy(cell);
		return (by == CodedBy.HUMAN || by == CodedBy.MACHINE) && posts.usage(cell) >= 0 ? view.usages().get(posts.usage(cell)).id() : null;
	}

	private static @Nullable String place(PlacedPosts placed, int cell) {
		int category = placed.category(cell);
		CodedBy by = placed.codedBy(cell);
		return category != TheoryView.UNPLACED ? placed.theory().categories().get(category).id()
				: by == CodedBy.HUMAN || by == CodedBy.MACHINE ? EstimateColumn.UNPLACED : null;
	}

	private static List<Domain> of(StudyView view, PartKey place) {
		return of(view, place.agency(), place.platform() < 0 ? "" : view.platforms().get(place.platform()).id(), place.year());
	}

	/**
	 * The parts that a post is in.
	 *
	 * @param agency   position in the view of the one that wrote it
	 * @param platform id; empty for one that the study lacks
	 * @param year     empty for none
	 */
	public static List<Domain> of(StudyView view, int agency, String platform, String year) {
		AgencyView writer = view.agencies().get(agency);
		String jurisdiction = view.jurisdictions().get(writer.jurisdiction()).id();
		List<Domain> parts = new ArrayList<>(List.of(Domain.ALL, new Domain(By.JURISDICTION, jurisdiction),
				new Domain(By.CATEGORY, writer.category() < 0 ? PostItem.UNCATEGORIZED : view.categories().get(writer.category()).id()),
				new Domain(By.AGENCY, writer.id())));
		if (!platform.isEmpty()) {
			parts.add(new Domain(By.PLATFORM, platform));
			parts.add(new Domain(By.JURISDICTION_PLATFORM, jurisdiction + "|" + platform));
		}
		if (!year.isEmpty()) {
			parts.add(new Domain(By.YEAR, year));
		}
		return parts;
	}
}
