// SPDX-License-Identifier: EPL-2.0
package org.palier.numbers.queries;

import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

import org.palier.corpus.CorpusException;
import org.palier.corpus.MeasuredPosts;
import org.palier.corpus.PostMeasure;
import org.palier.corpus.ProgramPosts;
import org.palier.corpus.QuestionWait;
import org.palier.corpus.ReceivedPosts;
import org.palier.corpus.RelaysBetween;
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
 * The answers of a source as the corpus gives them, each fetched once for a view and all views made from it.
 * Thread-safe.
 *
 * @param agencies ids of the agencies, in the order of their numbers in the attribution
 */
record FetchedPosts(PostSource source, List<String> agencies, Map<PostQuery<?>, List<?>> fetched) {

	FetchedPosts(PostSource source, List<String> agencies) {
		this(source, List.copyOf(agencies), new ConcurrentHashMap<>());
	}

	@SuppressWarnings("unchecked")
	List<MeasuredPosts> measured(PostQuery<?> query) {
		return (List<MeasuredPosts>) fetched.computeIfAbsent(query, this::fetch);
	}

	@SuppressWarnings("unchecked")
	List<WrittenPosts> written(Authors query) {
		return (List<WrittenPosts>) fetched.computeIfAbsent(query, this::fetch);
	}

	@SuppressWarnings("unchecked")
	List<QuestionWait> waits(Waits query) {
		return (List<QuestionWait>) fetched.computeIfAbsent(query, this::fetch);
	}

	@SuppressWarnings("unchecked")
	List<EngagedText> engaged(Engaged query) {
		return (List<EngagedText>) fetched.computeIfAbsent(query, this::fetch);
	}

	@SuppressWarnings("unchecked")
	List<ReceivedPosts> received(Received query) {
		return (List<ReceivedPosts>) fetched.computeIfAbsent(query, this::fetch);
	}

	@SuppressWarnings("unchecked")
	List<RelaysBetween> relays(Relays query) {
		return (List<RelaysBetween>) fetched.computeIfAbsent(query, this::fetch);
	}

	@SuppressWarnings("unchecked")
	List<ProgramPosts> programs(Programs query) {
		return (List<ProgramPosts>) fetched.computeIfAbsent(query, this::fetch);
	}

	private List<?> fetch(PostQuery<?> query) {
		try {
			return switch (query) {
			case ReplyDelays it -> source.measure(new PostMeasure.Delay(), it.by());
			case Metrics it -> source.measure(new PostMeasure.Metric(it.metric()), it.by());
			case Authors it -> source.written(it.by());
			case Waits it -> source.waits();
			case Engaged it -> source.engaged(it.most());
			case Received it -> source.received();
			case Relays it -> source.relaysBetween();
			case Programs it -> source.programs();
			};
		} catch (CorpusException failure) {
			throw new UnansweredQueryException(failure);
		}
	}
}
