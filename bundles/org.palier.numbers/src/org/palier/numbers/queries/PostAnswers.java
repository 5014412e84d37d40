// SPDX-License-Identifier: EPL-2.0
package org.palier.numbers.queries;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;

import org.jspecify.annotations.Nullable;
import org.palier.corpus.AccountAgency;
import org.palier.corpus.PostCut;
import org.palier.corpus.WrittenPosts;
import org.palier.numbers.queries.PostQuery.Authors;
import org.palier.numbers.queries.PostQuery.Engaged;
import org.palier.numbers.queries.PostQuery.Metrics;
import org.palier.numbers.queries.PostQuery.Programs;
import org.palier.numbers.queries.PostQuery.Received;
import org.palier.numbers.queries.PostQuery.Relays;
import org.palier.numbers.queries.PostQuery.ReplyDelays;
import org.palier.numbers.queries.PostQuery.Waits;

/**
 * The answers to queries about the posts of one view, by its positions. Each is fetched when it is first asked for, and
 * kept for this view and those that are made of it. Thread-safe.
 */
public final class PostAnswers {

	private final FetchedPosts posts;
	private final Supplier<List<String>> agencies;
	private final Supplier<List<String>> platforms;
	private final Map<PostQuery<?>, Object> answers;
	/** Null when any may be asked. */
	private final @Nullable Set<PostQuery<?>> declared;

	/**
	 * @param numbered  ids of the agencies, in the order of their numbers in the source
	 * @param agencies  ids of those of the view, in order; asked when a query is
	 * @param platforms likewise
	 */
	public PostAnswers(PostSource source, List<String> numbered, Supplier<List<String>> agencies, Supplier<List<String>> platforms) {
		this(new FetchedPosts(source, numbered), agencies, platforms, new ConcurrentHashMap<>(), null);
	}

	private PostAnswers(FetchedPosts posts, Supplier<List<String>> agencies, Supplier<List<String>> platforms,
			Map<PostQuery<?>, Object> answers, @Nullable Set<PostQuery<?>> declared) {
		this.posts = posts;
		this.agencies = agencies;
		this.platforms = platforms;
		this.answers = answers;
		this.declared = declared;
	}

	/** These answers, to some queries alone. */
	public PostAnswers to(Set<PostQuery<?>> queries) {
		return new PostAnswers(posts, agencies, platforms, answers, Set.copyOf(queries));
	}

	/** These answers by the positions of another view of the study. */
	public PostAnswers in(Supplier<List<String>> otherAgencies, Supplier<List<String>> otherPlatforms) {
		return new PostAnswers(posts, otherAgencies, otherPlatforms, new ConcurrentHashMap<>(), declared);
	}

	/**
	 * Answers a query: may take seconds the first time.
	 *
	 * @throws IllegalStateException    when the indicator that asks did not declare it
	 * @throws UnansweredQueryException when the corpus cannot be read
	 */
	@SuppressWarnings("unchecked")
	public <R> R ask(PostQuery<R> query) {
		Set<PostQuery<?>> allowed = declared;
		if (allowed != null && !allowed.contains(query)) {
			throw new IllegalStateException("not declared: " + query);
		}
		return (R) answers.computeIfAbsent(query, it -> answer(it, new PostPositions(posts.agencies(), agencies.get(), platforms.get())));
	}

	private Object answer(PostQuery<?> query, PostPositions places) {
		return switch (query) {
		case ReplyDelays it -> posts.measured(it).stream().map(row -> new ReplyDelays.Group(places.agency(row.agency()),
				places.platform(row.platform()), row.month(), row.posts(), row.lowerQuartile(), row.median(), row.upperQuartile())).toList();
		case Metrics it -> posts.measured(it).stream().map(row -> new Metrics.Group(places.agency(row.agency()), places.platform(row.platform()),
				row.month(), row.posts(), row.sum(), row.lowerQuartile(), row.median(), row.upperQuartile())).toList();
		case Authors it -> authors(it, places);
		case Received it -> new Received.Answer(posts.source().listsLeaders(), posts.received(it).stream().map(row -> new Received.Group(
				places.agency(row.agency()), places.platform(row.platform()), row.sender(), row.relays(), row.exchanges())).toList());
		case Waits it -> posts.waits(it).stream().map(row -> new Waits.Wait(row.post(), places.agency(row.agency()),
				places.platform(row.platform()), row.seconds(), row.answered())).toList();
		case Engaged it -> posts.engaged(it).stream().map(row -> new Engaged.Told(places.agency(row.counted().agency()),
				places.platform(row.post().platform()), row.post(), row.counted().engagement(), row.counted().measured())).toList();
		case Relays it ->
			posts.relays(it).stream().map(row -> new Relays.Pair(places.agency(row.from()), places.agency(row.to()), row.posts())).toList();
		case Programs it -> posts.programs(it).stream().map(row -> new Programs.Group(places.agency(row.agency()),
				places.platform(row.platform()), row.year(), row.program(), row.version(), row.codebook(), row.posts())).toList();
		};
	}

	/** Groups that the view does not tell apart are put together. */
	private List<Authors.Group> authors(Authors query, PostPositions places) {
		boolean apart = query.by().contains(PostCut.AGENCY);
		Map<Authors.Group, Long> counted = new LinkedHashMap<>();
		for (WrittenPosts row : posts.written(query)) {
			counted.merge(new Authors.Group(kind(row), apart ? places.agency(row.agency()) : PostQuery.NONE, places.platform(row.platform()),
					row.month(), 0), row.posts(), Long::sum);
		}
		List<Authors.Group> groups = new ArrayList<>();
		counted.forEach((it, count) -> groups.add(new Authors.Group(it.kind(), it.agency(), it.platform(), it.month(), count)));
		return List.copyOf(groups);
	}

	private static Authors.Kind kind(WrittenPosts posts) {
		return posts.agency() >= 0 ? Authors.Kind.AGENCY
				: posts.agency() == AccountAgency.AMBIGUOUS ? Authors.Kind.KNOWN : Authors.Kind.OTHER;
	}

	/** From numbers and ids of the corpus to positions of a view. */
	private static final class PostPositions {

		private final List<String> numbered;
		private final Map<String, Integer> agencies;
		private final Map<String, Integer> platforms;

		PostPositions(List<String> numbered, List<String> agencies, List<String> platforms) {
			this.numbered = numbered;
			this.agencies = positions(agencies);
			this.platforms = positions(platforms);
		}

		private static Map<String, Integer> positions(List<String> ids) {
			Map<String, Integer> positions = new HashMap<>();
			for (int i = 0; i < ids.size(); i++) {
				positions.put(ids.get(i), i);
			}
			return positions;
		}

		int agency(int number) {
			return number < 0 ? PostQuery.NONE : agencies.getOrDefault(numbered.get(number), PostQuery.NONE);
		}

		int platform(String id) {
			return platforms.getOrDefault(id, PostQuery.NONE);
		}
	}
}
