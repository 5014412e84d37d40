// SPDX-License-Identifier: EPL-2.0
package org.palier.coding.estimates;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import org.jspecify.annotations.Nullable;
import org.palier.codebook.classify.Placements;
import org.palier.coding.estimates.CodedSample.Since;
import org.palier.coding.estimates.SetEstimate.Share;
import org.palier.coding.resolved.FinishedBlocks;
import org.palier.coding.resolved.SaidPost;
import org.palier.coding.resolved.SetWords;
import org.palier.coding.sets.DrawnPosts;
import org.palier.coding.sets.GrowingSet;
import org.palier.coding.sets.LaterPosts;
import org.palier.coding.sets.Newcomers;
import org.palier.coding.sets.NonResponse;
import org.palier.coding.sets.SamplingFrame;
import org.palier.coding.sets.SamplingPlan.Variance;
import org.palier.coding.sets.SamplingPlan;
import org.palier.coding.sets.SetException;
import org.palier.coding.trained.TrainedModels.StandIns;
import org.palier.coding.trained.TrainedModels;
import org.palier.corpus.CodeSet;
import org.palier.corpus.CoderKind;
import org.palier.corpus.Coding;
import org.palier.corpus.CorpusException;
import org.palier.corpus.CorpusView;
import org.palier.corpus.Facet;
import org.palier.corpus.InForce.Basis;
import org.palier.corpus.InForce;
import org.palier.corpus.SetPost;
import org.palier.ground.Progress;
import org.palier.ground.text.Bilingual;
import org.palier.model.CodingSet;
import org.palier.model.SetPurpose;
import org.palier.model.SetStratum;
import org.palier.model.Study;
import org.palier.model.Theory;
import org.palier.numbers.indicators.PostParts;
import org.palier.numbers.view.FilteredPosts;
import org.palier.numbers.view.PostEstimates.By;
import org.palier.numbers.view.PostEstimates.Domain;
import org.palier.numbers.view.PostEstimates.Shares;
import org.palier.numbers.view.PostEstimates;
import org.palier.numbers.view.StudyView;
import org.palier.numbers.view.TheoryView;
import org.palier.statistics.estimation.CodedCorpus;
import org.palier.statistics.estimation.OpenCorpus;
import org.palier.statistics.estimation.PredictedCluster;
import org.palier.statistics.estimation.SampledCorpus;
import org.palier.statistics.estimation.ShareEstimate;
import org.palier.study.attribution.AddressForms;
import org.palier.study.attribution.Attribution;
import org.palier.study.filter.StudyFilter;

/**
 * Joins what programs predicted of all posts of a frame with what people coded of those that were drawn from it. Only the
 * random part of a set for real enters; a set that trains and one that drew few agencies first are refused. The frame is what the draw
 * saw: posts that came later are no part of it, and those that are gone since leave it, and the sample; where more posts fit it than then, it is refused.
 * Posts without a code, and those on which coders do not agree, widen intervals by what they could be.
 * Where a program had learned from posts of the frame, what models said that had not seen
 * them stands in for its words (cross-fitting), and a set is refused where that is not known of posts that people coded.
 */
public final class CorrectedShares {

	/** Of fewer posts that people coded no share is corrected. */
	public static final int FEWEST = 30;
	private static final double POINTS = 100;
	/** Id of the code of a post whose usage a theory places nowhere. */
	public static final String UNPLACED = PostParts.UNPLACED;

	/** Attributes the posts, which are asked for that. */
	@FunctionalInterface
	private interface Attributing {
		Attribution attribution() throws CorpusException;
	}

	private final Study study;
	private final StudyView view;
	private final CorpusView posts;
	private final Attributing attributing;
	private final TrainedModels models;
	private final CodesOfSets codes;
	private final FrameOf of;

	/**
	 * @param study of the sets; read in the thread that calls
	 * @param posts that count
	 * @param forms how addresses of accounts are read
	 * @param models that were learned from the study
	 */
	public CorrectedShares(Study study, CorpusView posts, AddressForms forms, TrainedModels models) {
		this(study, posts, () -> Attribution.of(study, posts, forms), models, new CodesOfSets(posts), FrameOf.DRAW);
	}

	/** Where the posts are attributed already. @param codes of the sets, for whoever else reads them */
	CorrectedShares(Study study, CorpusView posts, Attribution attribution, TrainedModels models, CodesOfSets codes) {
		this(study, posts, () -> attribution, models, codes, FrameOf.DRAW);
	}

	private CorrectedShares(Study study, CorpusView posts, Attributing attributing, TrainedModels models, CodesOfSets codes, FrameOf of) {
		this.study = study;
		this.view = StudyView.of(study);
		this.posts = posts;
		this.attributing = attributing;
		this.models = models;
		this.codes = codes;
		this.of = of;
	}

	/** The same of other posts. */
	public CorrectedShares of(FrameOf other) {
		return new CorrectedShares(study, posts, attributing, models, codes, other);
	}

	/**
	 * The shares of a facet.
	 *
	 * @param facet the usage, or a theory of the study
	 * @throws org.palier.coding.sets.SetException when the set allows no estimate, saying why
	 * @throws IOException                         when the corpus cannot be read
	 */
	public SetEstimate of(CodingSet set, Facet facet, Progress progress) throws IOException {
		return of(set, facet, StudyFilter.ALL, progress);
	}

	/**
	 * The shares of a facet among the posts of the frame that are of a part of the study: the part is a domain, whose posts are known and whose sample are
	 * the posts that chance drew there (Särndal, Swensson and Wretman 1992, ch. 10).
	 *
	 * @throws org.palier.coding.sets.SetException when the set allows no estimate of the part, saying why
	 * @throws IOException                         when the corpus cannot be read
	 */
	public SetEstimate of(CodingSet set, Facet facet, StudyFilter part, Progress progress) throws IOException {
		CodedSample sample = within(part, set, facet, progress);
		SampledCorpus corpus = sample.corpus();
		List<String> order = sample.order();
		List<ShareEstimate> these = sample.told(corpus.ofTheseUnits());
		List<PredictedCluster> clusters = sample.frame().byAgency(order);
		boolean whole = part.isOfAllPosts();
		List<ShareEstimate> process = !whole || clusters.size() < SampledCorpus.FEWEST_CLUSTERS ? List.of() : corpus.ofTheProcess(clusters);
		List<Bilingual> notes = notes(set, sample, corpus, !whole ? -1 : process.isEmpty() ? clusters.size() : 0);
		if (whole && set.getStopAtMargin() > 0) {
			notes.add(1, margin(set, these).text());
		}
		return new SetEstimate(set.getName(), facet, sample.frame().size(), sample.told().size(), drawn(sample, whole),
				IntStream.range(0, order.size()).filter(it -> these.get(it).naive() > 0 || sample.answers().isNamed(order.get(it)))
						.mapToObj(it -> new Share(order.get(it), sample.names().get(order.get(it)), these.get(it), process.isEmpty() ? null : process.get(it))).toList(),
				notes);
	}

	/** The same sample, as far as it is of a part of the study. */
	private CodedSample within(StudyFilter part, CodingSet set, Facet facet, Progress progress) throws IOException {
		if (part.isOfAllPosts()) {
			return enough(set, facet, progress);
		}
		SetAnswers answers = answers(set, facet);
		SamplingFrame inPart = frames(List.of(answers), part, progress).getFirst();
		return within(answers, sample(answers, progress), inPart);
	}

	/**
	 * As much of a sample as is of a part of the study.
	 *
	 * @param inPart posts of the part that could be drawn
	 * @throws org.palier.coding.sets.SetException when the sample tells too little of the part
	 */
	CodedSample within(SetAnswers answers, CodedSample whole, SamplingFrame inPart) throws SetException {
		enoughIn(answers, inPart);
		Set<Long> keys = keys(inPart);
		CodedSample sample = whole.part(whole.frame().of(position -> keys.contains(whole.frame().posts().key(position))));
		CodedSample alone = sample.frame().agencies() == 1 ? sample.ofOneAgency() : sample;
		if (!alone.isOfEnough()) {
			throw EstimateWords.refused("few_agencies_part", answers.set().getName(), sample.agencies());
		}
		return alone;
	}

	/** @throws org.palier.coding.sets.SetException when too few posts of a part were coded */
	void enoughIn(SetAnswers answers, SamplingFrame inPart) throws SetException {
		Set<Long> keys = keys(inPart);
		long coded = answers.people().keySet().stream().filter(keys::contains).count();
		if (coded < FEWEST) {
			throw EstimateWords.refused("few_coded_part", answers.set().getName(), coded, FEWEST, keys.size());
		}
	}

	private static Set<Long> keys(SamplingFrame frame) {
		return IntStream.range(0, frame.size()).mapToObj(frame::key).collect(Collectors.toSet());
	}

	/** How many posts of the random part were drawn, or of what a sample has of it. */
	private static int drawn(CodedSample sample, boolean whole) {
		return whole ? sample.answers().response().drawn() : sample.drawn().size();
	}

	/**
	 * The shares of a facet among all posts that agencies wrote, and in each part of them of which at least {@value #FEWEST} posts
	 * were coded.
	 *
	 * @param with the study with its posts
	 * @throws org.palier.coding.sets.SetException when the set allows no estimate, saying why
	 * @throws IOException                         when the corpus cannot be read
	 */
	public PostEstimates.OfFacet parts(CodingSet set, Facet facet, StudyView with, Progress progress) throws IOException {
		return parts(set, facet, enough(set, facet, progress), with, progress);
	}

	/** The same of posts that were read before. @param whole of the set */
	PostEstimates.OfFacet parts(CodingSet set, Facet facet, CodedSample whole, StudyView with, Progress progress) throws IOException {
		Map<Domain, Shares> shares = CodedParts.of(whole, with, facet, progress).shares();
		long modelled = shares.values().stream().filter(AgencyAreas::isModelled).count();
		if (shares.size() == modelled) {
			throw EstimateWords.refused("other_posts", set.getName());
		}
		List<Bilingual> notes = new ArrayList<>(notes(set, whole, whole.corpus(), -1));
		if (modelled > 0) {
			notes.add(EstimateWords.text("parts.modelled.mark", modelled, FEWEST));
		}
		return new PostEstimates.OfFacet(facet, set.getName(), shares, notes);
	}

	/**
	 * The shares of a facet in each part of one kind, those of which too few posts were coded among them.
	 *
	 * @param with the study with its posts
	 * @param by   by what posts are told apart
	 * @return those that have posts, in the order of their ids
	 * @throws org.palier.coding.sets.SetException when the set allows no estimate, saying why
	 * @throws IOException                         when the corpus cannot be read
	 */
	public PartsEstimate parts(CodingSet set, Facet facet, By by, StudyView with, Progress progress) throws IOException {
		CodedSample whole = sample(set, facet, progress);
		CodedParts parts = CodedParts.of(whole, with, facet, progress);
		return new PartsEstimate(set.getName(), facet, by, whole.frame().size(), whole.told().size(), whole.names(), parts.of(by),
				parts.bodies(), first(whole), notes(set, whole, whole.corpus(), -1));
	}

	private static boolean first(CodedSample sample) {
		FirstStage stage = sample.first();
		return stage != null && stage.isSample();
	}

	/**
	 * The share of one code less that of another, of the posts of the frame: both come from the same sample, so that their errors go together.
	 *
	 * @param first  id of a code of the facet
	 * @param second another
	 * @throws org.palier.coding.sets.SetException when the set allows no estimate, or nobody and no program gave one of the codes, saying why
	 * @throws IOException                         when the corpus cannot be read
	 */
	public CodesDifference difference(CodingSet set, Facet facet, String first, String second, Progress progress) throws IOException {
		return difference(set, facet, first, second, StudyFilter.ALL, progress);
	}

	/** The same of the posts that are of a part of the study. */
	public CodesDifference difference(CodingSet set, Facet facet, String first, String second, StudyFilter part, Progress progress) throws IOException {
		CodedSample sample = within(part, set, facet, progress);
		List<String> order = sample.order();
		for (String code : List.of(first, second)) {
			if (!order.contains(code)) {
				throw EstimateWords.refused("no_code", code, String.join(", ", order));
			}
		}
		SampledCorpus corpus = sample.corpus();
		List<ShareEstimate> these = sample.told(corpus.ofTheseUnits());
		int one = order.indexOf(first);
		int other = order.indexOf(second);
		return new CodesDifference(set.getName(), facet, sample.frame().size(), share(sample, first, these.get(one)), share(sample, second, these.get(other)),
				corpus.difference(one, other), notes(set, sample, corpus, -1));
	}

	private static Share share(CodedSample sample, String code, ShareEstimate these) {
		return new Share(code, Objects.requireNonNull(sample.names().get(code)), these, null);
	}

	/** A sample of which so many posts were coded that it corrects shares, whoever asks for them. */
	private CodedSample enough(CodingSet set, Facet facet, Progress progress) throws IOException {
		return sample(enoughAnswers(set, facet), progress);
	}

	private CodedSample sample(CodingSet set, Facet facet, Progress progress) throws IOException {
		return sample(answers(set, facet), progress);
	}

	private CodedSample sample(SetAnswers answers, Progress progress) throws IOException {
		return sample(answers, frames(List.of(answers), progress).getFirst());
	}

	/**
	 * What people coded of a set that corrects shares; no post of its frame is read.
	 *
	 * @throws org.palier.coding.sets.SetException when so few posts were coded, or others are a hindrance, that it corrects none
	 */
	SetAnswers enoughAnswers(CodingSet set, Facet facet) throws IOException {
		SetAnswers answers = answers(set, facet);
		if (answers.people().size() < FEWEST) {
			throw EstimateWords.refused("few_coded", set.getName(), answers.people().size(), FEWEST);
		}
		return answers;
	}

	private SetAnswers answers(CodingSet set, Facet facet) throws IOException {
		if (set.getPurpose() == SetPurpose.TRAINING) {
			throw EstimateWords.refused("training", set.getName());
		}
		FirstStage first = set.getAgencies() == 0 ? null : FirstStage.of(set);
		if (first != null && first.isSample() && first.drawn() < SampledCorpus.FEWEST_CLUSTERS) {
			throw EstimateWords.refused("few_drawn", set.getName(), first.drawn(), first.all(), SampledCorpus.FEWEST_CLUSTERS);
		}
		Said words = people(set, facet);
		Set<Long> newcomers = of == FrameOf.NOW ? Set.of() : DrawnPosts.of(set).newcomers(posts);
		List<SetPost> random = codes.said(set).random().stream().map(SaidPost::drawn).filter(it -> !newcomers.contains(it.post())).toList();
		words.people().keySet().removeAll(newcomers);
		words.open().keySet().removeAll(newcomers);
		if (set.getStopAtMargin() > 0) {
			FinishedBlocks finished = finished(set);
			if (finished.posts().size() < MarginNow.LEAST && !finished.all()) {
				throw EstimateWords.refused("margin.few", set.getName(), finished.posts().size(), MarginNow.LEAST);
			}
			random = random.stream().filter(it -> finished.posts().contains(it.post())).toList();
			words.people().keySet().retainAll(finished.posts());
			words.open().keySet().retainAll(finished.posts());
		}
		Set<Long> told = new HashSet<>(words.people().keySet());
		told.addAll(words.open().keySet());
		return new SetAnswers(set, facet, words.people(), words.open(), random, NonResponse.of(strata(random), random, told), first);
	}

	private FinishedBlocks finished(CodingSet set) throws IOException {
		return FinishedBlocks.of(set, codes.of(set), DrawnPosts.of(set).newcomers(posts));
	}

	/**
	 * How near a sample is to the margin at which its coding ends.
	 *
	 * @return empty for one whose posts are all coded
	 * @throws org.palier.coding.sets.SetException while too few posts of finished blocks are coded, saying how many
	 * @throws IOException                         when the corpus cannot be read
	 */
	public Optional<MarginNow> margin(CodingSet set, Facet facet, Progress progress) throws IOException {
		return set.getStopAtMargin() <= 0 ? Optional.empty() : Optional.of(margin(set, of(set, facet, progress).shares().stream().map(Share::these).toList()));
	}

	private MarginNow margin(CodingSet set, List<ShareEstimate> told) throws IOException {
		FinishedBlocks finished = finished(set);
		return new MarginNow(finished, finished.posts().size(),
				told.stream().map(ShareEstimate::interval).filter(Objects::nonNull).mapToDouble(it -> (it.high() - it.low()) / 2).max().orElse(1), set.getStopAtMargin());
	}

	/** Posts of each stratum of the random part that can be seen: what is gone left the sample as it left the frame. */
	private static Map<String, Integer> strata(List<SetPost> random) {
		Map<String, Integer> strata = new TreeMap<>();
		random.forEach(it -> strata.merge(it.stratum(), 1, Integer::sum));
		return strata;
	}

	/** The posts that can be drawn for several sets, read in one pass. */
	List<SamplingFrame> frames(List<SetAnswers> answers, Progress progress) throws IOException {
		return frames(answers, StudyFilter.ALL, progress);
	}

	/**
	 * The same as far as they are of a part of the study.
	 *
	 * @throws org.palier.coding.sets.SetException when the part depends on who coded: what people read is no sample of it
	 */
	List<SamplingFrame> frames(List<SetAnswers> answers, StudyFilter of, Progress progress) throws IOException {
		List<SamplingPlan> plans = new ArrayList<>();
		for (SetAnswers it : answers) {
			plans.add(plan(it.set(), it.facet()));
		}
		if (plans.isEmpty()) {
			return List.of();
		}
		if (!of.coders().isAll()) {
			throw EstimateWords.refused("coders_part");
		}
		Attribution attribution = attributing.attribution();
		Map<String, List<SamplingPlan>> byPart = plans.stream().collect(Collectors.groupingBy(it -> it.frame().where(), LinkedHashMap::new, Collectors.toList()));
		var frames = new IdentityHashMap<SamplingPlan, SamplingFrame>();
		for (List<SamplingPlan> alike : byPart.values()) {
			CorpusView all = alike.getFirst().frame().part(study, attribution).of(posts);
			CorpusView some = of.isOfAllPosts() ? all : new FilteredPosts(study, attribution, of).of(all);
			List<SamplingFrame> read = SamplingFrame.ofAll(alike, view, some, attribution, progress);
			IntStream.range(0, alike.size()).forEach(it -> frames.put(alike.get(it), read.get(it)));
		}
		return plans.stream().map(it -> Objects.requireNonNull(frames.get(it))).toList();
	}

	/**
	 * Joins what people coded of a set with the posts that could be drawn.
	 *
	 * @throws org.palier.coding.sets.SetException when the frame is another one than at the draw, or a program had learned from it
	 */
	CodedSample sample(SetAnswers answers, SamplingFrame frame) throws IOException {
		CodingSet set = answers.set();
		answers.response().weightsForEstimate();
		Set<Long> taken = DrawnPosts.of(set).newcomers(posts);
		Set<Long> later = new LaterPosts(study, posts).than(set);
		answers.random().stream().map(SetPost::post).filter(it -> !taken.contains(it)).forEach(later::remove);
		if (of == FrameOf.DRAW) {
			return sample(answers, frame, later, null);
		}
		Newcomers came = Newcomers.of(GrowingSet.of(set, study), frame, later, answers.random().stream().filter(it -> taken.contains(it.post())).toList());
		return sample(answers.with(came), frame, came.outside(), came);
	}

	/** @param outside keys of posts that no estimate is of */
	private CodedSample sample(SetAnswers answers, SamplingFrame frame, Set<Long> outside, @Nullable Newcomers came) throws IOException {
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
		if (since.gone() < 0) {
			throw EstimateWords.refused("frame", set.getName(), set.getFramePosts(), old);
		}
		Map<String, Bilingual> names = view.codes(answers.facet());
		Set<String> found = new TreeSet<>(predicted.codes());
		random.forEach(it -> found.addAll(answers.words(it)));
		found.forEach(it -> names.putIfAbsent(it, it.equals(UNPLACED) ? EstimateWords.text("unplaced") : Bilingual.same(it)));
		Map<String, Long> drawnFrom = new HashMap<>();
		set.getParts().forEach(it -> drawnFrom.put(FirstStage.key(it), (long) it.getPosts()));
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

	/** What models said that had not seen them, of the posts of a frame from which a program that coded them had learned. */
	private Map<Long, String> unseen(CodingSet set, Facet facet, SamplingFrame frame, Set<Long> people) throws IOException {
		Set<Long> learned = models.posts();
		Map<Long, String> platforms = new HashMap<>();
		for (int i = 0; i < frame.size() && !learned.isEmpty(); i++) {
			if (learned.contains(frame.key(i))) {
				platforms.put(frame.key(i), frame.platform(i));
			}
		}
		StandIns standIns = models.standIns(posts, facet, platforms.keySet());
		List<String> without = standIns.without().entrySet().stream().filter(it -> people.contains(it.getKey())).map(Map.Entry::getValue).toList();
		if (!without.isEmpty()) {
			throw EstimateWords.refused("learned", set.getName(), without.size(), String.join(", ", new TreeSet<>(without)));
		}
		Map<Long, String> words = new HashMap<>(standIns.words());
		Optional<Placements> placements = placements(facet);
		standIns.usages().forEach((post, usage) -> words.put(post, placements.flatMap(it -> it.of(usage, platforms.get(post)))
				.map(TheoryView.CategoryView::id).orElse("")));
		return words;
	}

	private Optional<Placements> placements(Facet theory) {
		return view.theory(theory).map(it -> new Placements(view, it));
	}

	/**
	 * How often programs gave the posts that people coded the usage that these did, weighted by their chances; of a post from which a
	 * program had learned, how often models did that had not seen it.
	 *
	 * @param posts  that count
	 * @param models that were learned from the study
	 * @return empty where fewer than {@value #FEWEST} posts of the random part bear codes of both
	 * @throws CorpusException when they cannot be read
	 */
	public static Optional<Double> accuracy(CodingSet set, CorpusView posts, TrainedModels models) throws CorpusException {
		Map<Long, SaidPost> coded = new LinkedHashMap<>();
		for (SaidPost post : SetWords.of(set, posts).random()) {
			Basis basis = post.resolved(Facet.USAGE).basis();
			if (basis != Basis.NOBODY && basis != Basis.OPEN && post.drawn().probability() != null) {
				coded.put(post.key(), post);
			}
		}
		Map<Long, String> predicted = new HashMap<>();
		posts.codings(List.copyOf(coded.keySet())).stream().filter(it -> it.kind() == CoderKind.MACHINE && it.facet().isUsage())
				.forEach(it -> predicted.put(it.post(), it.value().text()));
		StandIns standIns = models.standIns(posts, Facet.USAGE, coded.keySet());
		predicted.putAll(standIns.words());
		predicted.keySet().removeAll(standIns.without().keySet());
		double all = 0;
		double right = 0;
		for (SaidPost post : coded.values()) {
			String said = predicted.get(post.key());
			Double chance = post.drawn().probability();
			if (said != null && chance != null) {
				all += 1 / chance;
				right += said.equals(post.resolved(Facet.USAGE).value().text()) ? 1 / chance : 0;
			}
		}
		return predicted.size() < FEWEST ? Optional.empty() : Optional.of(right / all);
	}

	/** Codes in force. Where a set was coded by usage alone, a post lies in a theory where that places its usage. */
	private Said people(CodingSet set, Facet facet) throws IOException {
		var said = new Said(new HashMap<>(), new HashMap<>());
		SetWords told = codes.said(set);
		if (told.codings().isEmpty()) {
			return said;
		}
		boolean itself = told.facets().contains(facet) || facet.isUsage();
		Optional<Placements> placements = itself ? Optional.empty() : placements(facet);
		Facet asked = placements.isEmpty() ? facet : Facet.USAGE;
		Map<Long, String> platforms = new HashMap<>();
		if (placements.isPresent()) {
			codes.of(set).posts().forEach(it -> platforms.put(it.stored().key(), it.stored().post().platform()));
		}
		for (SaidPost post : told.random()) {
			InForce resolved = post.resolved(asked);
			List<CodeSet> words = resolved.basis() == Basis.OPEN ? resolved.words().stream().map(Coding::value).distinct().toList()
					: resolved.basis() == Basis.NOBODY || resolved.value().isEmpty() ? List.of() : List.of(resolved.value());
			List<String> named = new ArrayList<>();
			for (CodeSet word : words) {
				String code = word.only().orElseThrow(() -> EstimateWords.refused("several", set.getName()));
				named.add(placements.isEmpty() ? code
						: placements.get().of(code, platforms.getOrDefault(post.key(), "")).map(TheoryView.CategoryView::id).orElse(UNPLACED));
			}
			said.add(post.key(), named.stream().distinct().toList());
		}
		return said;
	}

	/** @param people codes in force @param open what coders say where they do not agree; both by post */
	private record Said(Map<Long, String> people, Map<Long, List<String>> open) {

		/** Two usages that a theory places alike are one code. */
		void add(long post, List<String> named) {
			if (named.size() == 1) {
				people.put(post, named.getFirst());
			} else if (!named.isEmpty()) {
				open.put(post, named);
			}
		}
	}

	/** @param fewClusters agencies that are too few to tell of the process; 0 when they are enough, below 0 when it is not told */
	private static List<Bilingual> notes(CodingSet set, CodedSample sample, SampledCorpus corpus, int fewClusters) {
		List<Bilingual> notes = new ArrayList<>();
		notes.add(EstimateWords.text(sample.isByPeopleAlone() ? "what.people" : "what", set.getName(), sample.told().size(), sample.frame().size()));
		if (corpus instanceof OpenCorpus open) {
			String key = sample.open() == 0 ? "not_known.missing" : sample.missing() == 0 ? "not_known.open" : "not_known.both";
			notes.add(EstimateWords.text(key, sample.drawn().size(), sample.missing(), sample.open(), POINTS * open.added()));
		}
		Newcomers newcomers = sample.since().newcomers();
		if (newcomers != null) {
			long waiting = newcomers.drawn().stream().filter(it -> !sample.answers().isTold(it.post())).count();
			notes.add(newcomers.all() == 0 ? EstimateWords.text("frame_nobody")
					: EstimateWords.text("frame_now", newcomers.all(), newcomers.drawn().size(), waiting));
		}
		if (sample.since().came() > 0) {
			notes.add(EstimateWords.text(newcomers == null ? "frame_came" : "frame_outside", sample.since().came()));
		}
		if (sample.since().gone() > 0) {
			notes.add(EstimateWords.text("frame_gone", sample.since().gone(), sample.since().goneDrawn()));
		}
		if (corpus.joinedStrata() > 0) {
			notes.add(EstimateWords.text("strata_joined", corpus.joinedStrata(), CodedCorpus.FEWEST_OF_STRATUM));
		}
		if (sample.frame().replaced() > 0) {
			notes.add(EstimateWords.text("unseen", sample.frame().replaced(),
					sample.told().stream().filter(it -> sample.frame().isReplaced(it.post())).count()));
		}
		FirstStage first = sample.first();
		if (first != null) {
			notes.add(EstimateWords.text("two_stages", first.drawn(), first.all()));
		}
		if (!sample.kept()) {
			notes.add(EstimateWords.text("strata_changed"));
		}
		notes.add(fewClusters < 0 ? EstimateWords.text("these")
				: fewClusters == 0 ? EstimateWords.text("process") : EstimateWords.text("few_agencies", fewClusters, SampledCorpus.FEWEST_CLUSTERS));
		notes.add(EstimateWords.text("truth"));
		return notes;
	}

	private SamplingPlan plan(CodingSet set, Facet facet) throws IOException {
		return SamplingPlan.of(set, study.getTheories().stream().map(Theory::getId).collect(Collectors.toSet()), new Variance(facet, ""));
	}
}
