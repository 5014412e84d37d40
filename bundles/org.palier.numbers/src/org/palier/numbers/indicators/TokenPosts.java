// SPDX-License-Identifier: EPL-2.0
package org.palier.numbers.indicators;

import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import org.jspecify.annotations.Nullable;
import org.palier.corpus.PostFilter;
import org.palier.corpus.PostPlace;
import org.palier.ground.table.Counted;
import org.palier.numbers.view.PlacedPosts;
import org.palier.numbers.view.PostsView;
import org.palier.numbers.view.StudyView;
import org.palier.numbers.view.TheoryView;

/** The posts that tokens of a profile count: of what agencies wrote, by usage, platform and level. Immutable. */
final class TokenPosts {

	private final StudyView view;
	private final PlacedPosts placed;
	private final PostPlace theory;
	private final PostSet own;

	/** @param of the posts of which those count that agencies wrote */
	TokenPosts(StudyView view, PlacedPosts placed, PostSet of) {
		this.view = view;
		this.placed = placed;
		theory = placed.theory().place(view);
		own = of.writtenBy(placed.posts(), placed.posts()::isOwn);
	}

	/** Finds the posts that a token counts; null where the posts are supposed. */
	@Nullable Counted of(PyramidProfile.Token token) {
		PostsView posts = placed.posts();
		PostSet on = token.platform() == StudyView.NONE ? own.elsewhere(posts)
				: own.and(it -> it.withPlatform(view.platforms().get(token.platform()).id()));
		String level = token.level() == TheoryView.UNPLACED ? PostPlace.UNPLACED : placed.theory().categories().get(token.level()).id();
		PostFilter filter = PostPlaces.in(on, theory, Set.of(level)).and(it -> it.withUsages(usages(token.usage()))).filter();
		return filter == null ? null : new Counted.Posts(filter);
	}

	/** Ids of a usage; of none those that the codebook lacks, and the empty one. */
	private Set<String> usages(int usage) {
		PostsView posts = placed.posts();
		return usage != StudyView.NONE ? Set.of(view.usages().get(usage).id())
				: IntStream.range(0, posts.cells()).filter(it -> posts.usage(it) == StudyView.NONE).mapToObj(posts::usageId)
						.collect(Collectors.toUnmodifiableSet());
	}
}
