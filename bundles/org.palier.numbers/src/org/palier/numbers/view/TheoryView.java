// SPDX-License-Identifier: EPL-2.0
package org.palier.numbers.view;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

import org.palier.corpus.Facet;
import org.palier.corpus.PostPlace;
import org.palier.ground.text.Bilingual;

/**
 * A theory as indicators and layouts read it. Immutable.
 *
 * @param id         stable id, e.g. chang_kannan
 * @param name       what readers see
 * @param version    version of the theory's content
 * @param source     publication
 * @param ordered    whether the categories are levels
 * @param categories in order; levels go from base to top
 * @param placements for each usage of the view, for each platform: position of its category, or {@link #UNPLACED}
 */
public record TheoryView(String id, Bilingual name, String version, String source, boolean ordered,
		List<CategoryView> categories, List<List<Integer>> placements) {

	/** The position of no category. */
	public static final int UNPLACED = -1;

	/**
	 * A category or level.
	 *
	 * @param color   fill, #rrggbb; empty leaves it to the layout
	 * @param plain   what it is called where no term of the trade may stand; empty where nobody wrote it
	 * @param meaning what is done there, in a few plain words; empty where nobody wrote them
	 * @param shorter what it is called where there is little room; empty where nobody said
	 */
	public record CategoryView(String id, Bilingual name, Bilingual definition, String color, Bilingual plain, Bilingual meaning,
			Bilingual shorter) {

		/** Returns the name for readers who do not know the theory. */
		public Bilingual plainName() {
			return plain.isEmpty() ? name : plain;
		}
	}

	/** Copies its lists. */
	public TheoryView {
		categories = List.copyOf(categories);
		placements = placements.stream().map(List::copyOf).toList();
	}

	/** Returns the facet that codings of posts use for this theory. */
	public Facet facet() {
		return new Facet(id);
	}

	/**
	 * Returns the category of a usage on a platform. On a platform that the study does not have, it is the category on
	 * all of the study's platforms, and none when they differ.
	 *
	 * @param platform position, or {@link StudyView#NONE} for one that the study lacks
	 * @return position of the category, or {@link #UNPLACED}
	 */
	public int categoryOf(int usage, int platform) {
		List<Integer> row = placements.get(usage);
		if (platform != StudyView.NONE) {
			return row.get(platform);
		}
		return row.stream().distinct().count() == 1 ? row.get(0) : UNPLACED;
	}

	/** Where this theory places usages, as filters of posts take it. @param view that has this theory */
	public PostPlace place(StudyView view) {
		List<PostPlace.UsagePlace> usages = new ArrayList<>();
		for (int usage = 0; usage < view.usages().size(); usage++) {
			String usageId = view.usages().get(usage).id();
			int elsewhere = categoryOf(usage, StudyView.NONE);
			for (int platform = 0; platform < view.platforms().size(); platform++) {
				int category = categoryOf(usage, platform);
				if (category != elsewhere) {
					usages.add(new PostPlace.UsagePlace(usageId, view.platforms().get(platform).id(), categoryId(category)));
				}
			}
			if (elsewhere != UNPLACED) {
				usages.add(new PostPlace.UsagePlace(usageId, "", categoryId(elsewhere)));
			}
		}
		return new PostPlace(facet(), categories.stream().map(CategoryView::id).collect(Collectors.toUnmodifiableSet()), usages, Set.of());
	}

	private String categoryId(int position) {
		return position == UNPLACED ? "" : categories.get(position).id();
	}
}
