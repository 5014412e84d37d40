// SPDX-License-Identifier: EPL-2.0
package org.palier.coding.estimates;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.ToDoubleFunction;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import org.jspecify.annotations.Nullable;
import org.palier.coding.sets.Newcomers;
import org.palier.coding.sets.NonResponse.StratumResponse;
import org.palier.corpus.SetPost;
import org.palier.ground.text.Bilingual;
import org.palier.statistics.differences.ShareDifference;
import org.palier.statistics.estimation.CodedCorpus;
import org.palier.statistics.estimation.CodedStratum;
import org.palier.statistics.estimation.CodedUnit;
import org.palier.statistics.estimation.ComparedDraws;
import org.palier.statistics.estimation.DrawnStratum;
import org.palier.statistics.estimation.OpenCorpus.Choice;
import org.palier.statistics.estimation.OpenCorpus;
import org.palier.statistics.estimation.SampledCorpus;
import org.palier.statistics.estimation.ShareEstimate;
import org.palier.statistics.estimation.TwoGroups;
import org.palier.statistics.estimation.Turn;
import org.palier.statistics.estimation.TwoStageCorpus;

/**
 * The frame of a set, and the posts of its random part, with a code in force or without.
 *
 * @param frame   all posts, or those of a part
 * @param drawn   posts of the random part that are of them
 * @param answers of the whole set
 * @param names   of the codes, in the order of the codebook, all that anybody told
 * @param kept    whether strata of the draw are those of now, with as many posts but for those that are gone
 * @param since   how the frame changed since the draw
 * @param first   stage of the draw; null where posts were drawn at once
 */
record CodedSample(PredictedFrame frame, List<SetPost> drawn, SetAnswers answers, Map<String, Bilingual> names, boolean kept,
		@Nullable FirstStage first, Since since) {

	/**
	 * The changes of a frame since the draw.
	 *
	 * @param came      posts that fit the frame and came later: no estimate is of them
	 * @param gone      posts that could be drawn and are no more, erased for instance
	 * @param goneDrawn those of them that were drawn
	 * @param newcomers where an estimate is of posts that came later too; else null
	 */
	record Since(int came, int gone, int goneDrawn, @Nullable Newcomers newcomers) {
	}

	/** Ids of the codes. */
	List<String> order() {
		return List.copyOf(names.keySet());
	}

	/** Posts with a code in force. */
	List<SetPost> answered() {
		return drawn.stream().filter(it -> answers.people().containsKey(it.post())).toList();
	}

	/** Posts that people coded, whether or not they agree. */
	List<SetPost> told() {
		return drawn.stream().filter(it -> answers.isTold(it.post())).toList();
	}

	/** Posts on which coders do not agree. */
	int open() {
		return (int) drawn.stream().filter(it -> answers.open().containsKey(it.post())).count();
	}

	/** Posts of which nobody said anything. */
	int missing() {
		return drawn.size() - told().size();
	}

	/** Those of some posts. @param part some of the frame */
	CodedSample part(PredictedFrame part) {
		return new CodedSample(part, drawn.stream().filter(it -> part.has(it.post())).toList(), answers, names, kept, first, since);
	}

	/**
	 * This sample as that of one agency. Where agencies were drawn first, the chance of the agency is that of all its
	 * posts; what remains is a draw at once within it.
	 */
	CodedSample ofOneAgency() {
		return first == null ? this : new CodedSample(frame, drawn, answers, names, false, null, since);
	}

	/** Estimates of these posts; without what programs alone say where none coded any of them. */
	List<ShareEstimate> told(List<ShareEstimate> estimates) {
		return isByPeopleAlone() ? estimates.stream().map(ShareEstimate::withoutMachine).toList() : estimates;
	}

	/** Whether no program coded any post of the whole frame. */
	boolean isByPeopleAlone() {
		return !frame.posts().isPredicted();
	}

	/** Agencies that wrote coded posts. */
	long agencies() {
		return answered().stream().map(it -> frame.agency(it.post())).distinct().count();
	}

	/** Whether enough of the agencies that chance drew tell of these posts. */
	boolean isOfEnough() {
		FirstStage stage = first;
		return stage == null || agencies() >= (stage.isSample() ? SampledCorpus.FEWEST_CLUSTERS : 2);
	}

	/**
	 * This sample, ready to be estimated from. A post without a code, or with several that coders do not agree on, widens
	 * intervals by what it could be.
	 */
	SampledCorpus corpus() {
		return corpus(hasOpen());
	}

	/** Whether some post has no code, or several that coders do not agree on. */
	private boolean hasOpen() {
		return told().size() < drawn.size() || open() > 0;
	}

	/**
	 * The share of each code in a part of this sample less that in another part, in the order of the codes. The parts have
	 * no post in common; intervals take into account what goes together by agency.
	 */
	List<ShareDifference> differences(CodedSample one, CodedSample other) {
		return new TwoGroups(one.corpus(hasOpen()), other.corpus(hasOpen())).differences();
	}

	/** This sample with other codes. @param all its own among them */
	CodedSample named(Map<String, Bilingual> all) {
		return new CodedSample(frame, drawn, answers, all, kept, first, since);
	}

	/**
	 * The share of each code in this sample less that in another one, in the order of the codes. The frames have no post in
	 * common and the same codes. Where both drew agencies first by the same random numbers, intervals take into account
	 * what goes together by agency.
	 */
	List<ShareDifference> less(CodedSample other) {
		boolean open = hasOpen() || other.hasOpen();
		return new TwoGroups(corpus(open), other.corpus(open), draws(other)).differences();
	}

	private ComparedDraws draws(CodedSample other) {
		Double turn = answers.set().getTurn();
		Double otherTurn = other.answers.set().getTurn();
		return turn == null || otherTurn == null || answers.set().getSeed() != other.answers.set().getSeed() ? new ComparedDraws.Independent()
				: new ComparedDraws.Coordinated(new Turn(turn), new Turn(otherTurn));
	}

	/** Agencies that chance drew in this sample and in another. */
	long agenciesInBoth(CodedSample other) {
		Set<Integer> there = other.drawn.stream().map(it -> other.frame.agency(it.post())).collect(Collectors.toSet());
		return drawn.stream().map(it -> frame.agency(it.post())).distinct().filter(there::contains).count();
	}

	/** @param open whether codes may be open, even if those of these posts are not: then it can be compared with a part that has open ones */
	private SampledCorpus corpus(boolean open) {
		List<String> order = order();
		Map<Long, int[]> possible = new HashMap<>();
		for (SetPost post : drawn) {
			List<String> words = answers.words(post.post());
			possible.put(post.post(),
					words.isEmpty() ? IntStream.range(0, order.size()).toArray() : words.stream().mapToInt(order::indexOf).toArray());
		}
		List<SetPost> told = told();
		Map<Long, Double> weights = answers.response().weights();
		int coders = told.stream().mapToInt(it -> answers.words(it.post()).size()).max().orElse(1);
		List<SampledCorpus> points = IntStream.range(0, coders)
				.mapToObj(coder -> corpus(told, possible, it -> it[coder % it.length], it -> weights.getOrDefault(it.post(), 1.0), false)).toList();
		return !open && coders == 1 ? points.getFirst()
				: new OpenCorpus(points,
						choice -> corpus(drawn, possible, choice, it -> 1 / Objects.requireNonNull(it.probability()), true), order.size());
	}

	/** @param posts of the sample that count @param whole whether these are all that were drawn */
	private SampledCorpus corpus(List<SetPost> posts, Map<Long, int[]> possible, Choice choice, ToDoubleFunction<SetPost> weight,
			boolean whole) {
		List<String> order = order();
		FirstStage stage = first;
		// Where nobody coded a post of some stratum, only the weights say how many posts the others represent.
		boolean strata = stage != null
				|| kept && posts.stream().map(SetPost::stratum).collect(Collectors.toSet()).equals(frame.strata().keySet());
		Map<String, List<CodedUnit>> units = new LinkedHashMap<>();
		for (SetPost post : posts) {
			int[] codes = possible.getOrDefault(post.post(), new int[0]);
			units.computeIfAbsent(strata ? post.stratum() : "", it -> new ArrayList<>())
					.add(new CodedUnit(codes.length == 1 ? codes[0] : choice.of(codes), order.indexOf(frame.code(post.post())),
							weight.applyAsDouble(post), frame.agency(post.post())));
		}
		return stage == null ? atOnce(units, strata, order) : inTwoStages(stage, units, whole, order);
	}

	private SampledCorpus atOnce(Map<String, List<CodedUnit>> units, boolean known, List<String> order) {
		Map<String, Long> sizes = frame.strata();
		List<CodedStratum> strata = new ArrayList<>();
		units.forEach((key, sample) -> strata.add(known ? new CodedStratum(sizes.get(key), frame.counts(key, order), sample)
				: new CodedStratum(frame.size(), frame.counts(order), sample)));
		return new CodedCorpus(strata);
	}

	/** The whole design, whatever part is asked for. */
	private SampledCorpus inTwoStages(FirstStage stage, Map<String, List<CodedUnit>> units, boolean whole, List<String> order) {
		// Posts that are gone since, erased for instance, stay in the design, as posts of no part do.
		Map<String, Integer> missing = whole ? Map.of()
				: answers.response().strata().stream().collect(Collectors.toMap(StratumResponse::key, StratumResponse::missing));
		List<DrawnStratum> strata = stage.posts().entrySet().stream().filter(it -> it.getValue() > missing.getOrDefault(it.getKey(), 0))
				.map(it -> new DrawnStratum(stage.sizes().get(it.getKey()), it.getValue() - missing.getOrDefault(it.getKey(), 0),
						units.getOrDefault(it.getKey(), List.of()))).toList();
		Map<Integer, Double> chances = new HashMap<>();
		answers.random().stream().filter(it -> frame.knows(it.post()) && (whole || answers.isTold(it.post())))
				.forEach(it -> chances.put(frame.agency(it.post()), Objects.requireNonNullElse(it.firstStage(), 1.0)));
		return new TwoStageCorpus(frame.size(), frame.counts(order), chances, strata);
	}
}
