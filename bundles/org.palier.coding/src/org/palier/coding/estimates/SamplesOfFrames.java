// SPDX-License-Identifier: EPL-2.0
package org.palier.coding.estimates;

import java.io.IOException;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;
import org.palier.codebook.classify.Placements;
import org.palier.codebook.trained.TrainedModels;
import org.palier.codebook.trained.TrainedModels.StandIns;
import org.palier.coding.estimates.CodedSample.Since;
import org.palier.coding.sets.DrawnPosts;
import org.palier.coding.sets.GrowingSet;
import org.palier.coding.sets.LaterPosts;
import org.palier.coding.sets.Newcomers;
import org.palier.coding.sets.SamplingFrame;
import org.palier.coding.sets.SetDraw;
import org.palier.corpus.CorpusView;
import org.palier.corpus.Facet;
import org.palier.corpus.SetPost;
import org.palier.ground.text.Bilingual;
import org.palier.model.CodingSet;
import org.palier.model.SetStratum;
import org.palier.model.Study;
import org.palier.numbers.view.StudyView;
import org.palier.numbers.view.TheoryView;

/** Joins what people coded of sets with what programs predicted of the posts that could be drawn. For one thread. */
final class SamplesOfFrames {

	private final Study study;
	private final StudyView view;
	private final CorpusView posts;
	private final TrainedModels models;

	/** @param study of the sets @param view of it @param posts that count @param models that were learned from the study */
	SamplesOfFrames(Study study, StudyView view, CorpusView posts, TrainedModels models) {
		this.study = study;
		this.view = view;
		this.posts = posts;
		this.models = models;
	}

	/**
	 * Joins what people coded of a set with the posts that could be drawn.
	 *
	 * @throws org.palier.coding.sets.SetException when the frame is another one than at the draw, or a program had learned from it
	 */
	CodedSample of(SetAnswers answers, SamplingFrame frame, FrameOf of) throws IOException {
		CodingSet set = answers.set();
		answers.response().weightsForEstimate();
		Set<Long> taken = DrawnPosts.of(set).newcomers(posts);
		Set<Long> later = new LaterPosts(study, posts).than(set);
		answers.random().stream().map(SetPost::post).filter(it -> !taken.contains(it)).forEach(later::remove);
		if (of == FrameOf.DRAW) {
			return joined(answers, frame, later, null);
		}
		Newcomers came = Newcomers.of(GrowingSet.of(set, study), frame, later,
				answers.random().stream().filter(it -> taken.contains(it.post())).toList());
		return joined(answers.with(came), frame, came.outside(), came);
	}

	/** @param outside keys of posts that no estimate is of */
	private CodedSample joined(SetAnswers answers, SamplingFrame frame, Set<Long> outside, @Nullable Newcomers came) throws IOException {
		CodingSet set = answers.set();
		FirstStage first = answers.first();
		Set<Long> random = answers.random().stream().map(SetPost::post).collect(Collectors.toSet());
		Set<Long> told = random.stream().filter(answers::isTold).collect(Collectors.toSet());
		Set<Long> taken = DrawnPosts.of(set).newcomers(posts);
		var now = new PredictedFrame(frame, unseen(set, answers.facet(), frame, told), random);
		PredictedFrame predicted = outside.isEmpty() ? now : now.of(position -> !outside.contains(frame.key(position)));
		int old = predicted.size() - (came == null ? 0 : came.all());
		int unread = set.getStopAtMargin() > 0 ? DrawnPosts.of(set).in(posts).size() - taken.size()
				- (int) random.stream().filter(it -> !taken.contains(it)).count() : 0;
		int drawnThen = set.getParts().stream().mapToInt(SetStratum::getDrawn).sum() - unread + (came == null ? 0 : came.drawn().size());
		var since = new Since(now.size() - predicted.size(), set.getFramePosts() - old, Math.max(0, drawnThen - random.size()), came);
		int inStrata = set.getParts().stream().mapToInt(SetStratum::getPosts).sum();
		if (set.getFramePosts() < inStrata) {
			throw EstimateWords.refused("frame_lost", set.getName(), set.getFramePosts(), inStrata);
		}
		if (since.gone() < 0) {
			throw EstimateWords.refused("frame", set.getName(), set.getFramePosts(), old);
		}
		Map<String, Bilingual> names = view.codes(answers.facet());
		Set<String> found = new TreeSet<>(predicted.codes());
		random.forEach(it -> found.addAll(answers.words(it)));
		found.forEach(it -> names.putIfAbsent(it, it.equals(CorrectedShares.UNPLACED) ? EstimateWords.text("unplaced") : Bilingual.same(it)));
		Map<String, Long> drawnFrom = new HashMap<>();
		SetDraw.Part.of(set).forEach(it -> drawnFrom.put(it.key(), (long) it.posts()));
		if (came != null) {
			came.came().forEach((key, many) -> drawnFrom.merge(key, (long) many, Long::sum));
		}
		var sample = new CodedSample(predicted, answers.random().stream().filter(it -> predicted.has(it.post())).toList(), answers, names,
				first != null || isKept(predicted.strata(), drawnFrom), first, since);
		if (first != null && (predicted.agencies() > first.all() || predicted.agencies() < first.all() && since.gone() == 0
				|| sample.agencies() > first.drawn())) {
			throw EstimateWords.refused("agencies_changed", set.getName(), first.all(), predicted.agencies());
		}
		return sample;
	}

	/** Whether strata are those of the draw, but for posts that are gone. */
	private static boolean isKept(Map<String, Long> now, Map<String, Long> then) {
		return now.entrySet().stream().allMatch(it -> then.getOrDefault(it.getKey(), 0L) >= it.getValue());
	}

	/** The words of models that had seen nothing of a post's body, for a frame whose program had learned from some of its posts. */
	private UnseenWords unseen(CodingSet set, Facet facet, SamplingFrame frame, Set<Long> people) throws IOException {
		Set<Long> learned = models.posts();
		Map<Long, String> platforms = new HashMap<>();
		for (int i = 0; i < frame.size() && !learned.isEmpty(); i++) {
			if (models.speakOfAll() || learned.contains(frame.key(i))) {
				platforms.put(frame.key(i), frame.platform(i));
			}
		}
		StandIns standIns = models.standIns(posts, facet, platforms.keySet());
		List<String> without = standIns.without().entrySet().stream().filter(it -> people.contains(it.getKey())).map(Map.Entry::getValue)
				.toList();
		if (!without.isEmpty()) {
			throw EstimateWords.refused("learned", set.getName(), without.size(), String.join(", ", new TreeSet<>(without)));
		}
		Map<Long, List<String>> words = new HashMap<>(standIns.unread());
		standIns.words().forEach((post, word) -> words.put(post, List.of(word)));
		Optional<Placements> placements = view.theory(facet).map(it -> new Placements(view, it));
		standIns.usages().forEach((post, usage) -> words.put(post, List.of(placed(placements, usage, platforms.get(post)))));
		standIns.unreadUsages().forEach(
				(post, usages) -> words.put(post, usages.stream().map(it -> placed(placements, it, platforms.get(post))).toList()));
		Set<Long> seen = new HashSet<>(standIns.words().keySet());
		seen.addAll(standIns.usages().keySet());
		return new UnseenWords(words, seen);
	}

	private static String placed(Optional<Placements> placements, String usage, String platform) {
		return placements.flatMap(it -> it.of(usage, platform)).map(TheoryView.CategoryView::id).orElse("");
	}
}
