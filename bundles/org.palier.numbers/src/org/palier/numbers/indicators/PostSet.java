// SPDX-License-Identifier: EPL-2.0
package org.palier.numbers.indicators;

import java.util.Set;
import java.util.function.IntFunction;
import java.util.function.IntPredicate;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import org.jspecify.annotations.Nullable;
import org.palier.corpus.AccountAgency;
import org.palier.corpus.PostFilter;
import org.palier.ground.table.Counted;
import org.palier.ground.table.Value;
import org.palier.numbers.view.PostsView;
import org.palier.numbers.view.StudyView;

/**
 * Posts that a number counts. Immutable.
 *
 * @param filter that brings exactly these; null where none does, and for posts that a scenario supposes
 */
record PostSet(@Nullable PostFilter filter) {

	/** Posts that cannot be listed. */
	static final PostSet UNLISTED = new PostSet(null);

	/** Every post of a view. */
	static PostSet of(StudyView view) {
		return view.isSupposed() ? UNLISTED : new PostSet(PostFilter.ALL);
	}

	/** Some of these posts. @param more narrows the filter */
	PostSet and(UnaryOperator<PostFilter> more) {
		PostFilter narrowed = filter;
		return narrowed == null ? this : new PostSet(more.apply(narrowed));
	}

	/** Those of them that some wrote, by their numbers in filters. */
	PostSet writtenBy(Set<Integer> writers) {
		return and(it -> it.withAgencies(orNobody(writers)));
	}

	/** Those of them that were written by who wrote the posts of some cells. @param cells all those of whoever wrote one of them */
	PostSet writtenBy(PostsView posts, IntPredicate cells) {
		return filter == null ? this : and(it -> it.withAgencies(orNobody(found(posts, cells, posts::writer))));
	}

	/** Those of them on platforms that the study lacks. */
	PostSet elsewhere(PostsView posts) {
		return filter == null ? this : and(it -> it.withPlatforms(others(posts)));
	}

	/** Ids of platforms that the study lacks; one that no post has where there are none, because none stands for any. */
	private static Set<String> others(PostsView posts) {
		Set<String> found = found(posts, cell -> posts.platform(cell) == StudyView.NONE, posts::platformId);
		return found.isEmpty() ? Set.of("") : found;
	}

	/** Those of them whose usage the codebook lacks. */
	PostSet ofUnknownUsage(PostsView posts) {
		return filter == null ? this
				: and(it -> it.withUsages(found(posts, cell -> posts.usage(cell) == StudyView.NONE && !posts.usageId(cell).isEmpty(), posts::usageId)));
	}

	private static <T> Set<T> found(PostsView posts, IntPredicate cells, IntFunction<T> what) {
		return IntStream.range(0, posts.cells()).filter(it -> posts.posts(it) > 0 && cells.test(it)).mapToObj(what)
				.collect(Collectors.toUnmodifiableSet());
	}

	/** Agencies as a filter takes them, for which no agency stands for any. */
	static Set<Integer> orNobody(Set<Integer> agencies) {
		return agencies.isEmpty() ? Set.of(AccountAgency.NOBODY) : agencies;
	}

	/** Their number. */
	Value.Count count(long number) {
		PostFilter brings = filter;
		return new Value.Count(number, brings == null ? null : new Counted.Posts(brings));
	}
}
