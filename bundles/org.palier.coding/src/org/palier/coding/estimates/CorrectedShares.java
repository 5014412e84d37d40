// SPDX-License-Identifier: EPL-2.0
package org.palier.coding.estimates;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import org.palier.codebook.trained.TrainedModels;
import org.palier.coding.estimates.SetEstimate.Share;
import org.palier.coding.resolved.FinishedBlocks;
import org.palier.coding.sets.FewestCoded;
import org.palier.coding.sets.SamplingFrame;
import org.palier.coding.sets.SetException;
import org.palier.corpus.CorpusView;
import org.palier.corpus.Facet;
import org.palier.ground.Progress;
import org.palier.ground.text.Bilingual;
import org.palier.model.CodingSet;
import org.palier.model.Study;
import org.palier.numbers.indicators.PostParts;
import org.palier.numbers.view.PostEstimates;
import org.palier.numbers.view.PostEstimates.By;
import org.palier.numbers.view.PostEstimates.Domain;
import org.palier.numbers.view.PostEstimates.Shares;
import org.palier.numbers.view.StudyView;
import org.palier.statistics.estimation.PredictedCluster;
import org.palier.statistics.estimation.SampledCorpus;
import org.palier.statistics.estimation.ShareEstimate;
import org.palier.study.attribution.AddressForms;
import org.palier.study.attribution.Attribution;
import org.palier.study.filter.StudyFilter;

/**
 * Joins what programs predicted of all posts of a frame with what people coded of those that were drawn from it. Only
 * randomly drawn posts of sets that do not train are used; training sets, and sets that drew few agencies first, are
 * refused. The frame is what the draw saw: posts that came later are no part of it, and posts that are gone since leave it
 * and the sample. A set is refused where more posts fit its frame than at the draw. Posts without a code, and those on
 * which coders do not agree, widen intervals by what they could be. Where a program had learned from posts of the frame,
 * models that had not seen them give the words instead (cross-fitting). A set is refused where posts that people coded have
 * no such word.
 */
public final class CorrectedShares {

	/** The least number of posts that people coded for a corrected share. */
	public static final int FEWEST = FewestCoded.POSTS;
	/** Id of the code of a post whose usage a theory places nowhere. */
	public static final String UNPLACED = PostParts.UNPLACED;

	/** Kinds of parts in which the same agencies write. */
	private static final Set<By> SHARED = Set.of(By.PLATFORM, By.JURISDICTION_PLATFORM, By.YEAR);

	private final AnswersOfSets answers;
	private final FramesOfSets frames;
	private final SamplesOfFrames samples;
	private final Speakers speakers;
	private final FrameOf of;

	/**
	 * @param study of the sets; read in the thread that calls
	 * @param posts that count
	 * @param forms how addresses of accounts are read
	 * @param models that were learned from the study
	 */
	public CorrectedShares(Study study, CorpusView posts, AddressForms forms, TrainedModels models) {
		this(study, posts, () -> Attribution.of(study, posts, forms), models, new CodesOfSets(posts));
	}

	/** Where the posts are attributed already. @param codes of the sets, shared with other readers */
	CorrectedShares(Study study, CorpusView posts, Attribution attribution, TrainedModels models, CodesOfSets codes) {
		this(study, posts, () -> attribution, models, codes);
	}

	private CorrectedShares(Study study, CorpusView posts, FramesOfSets.Attributing attributing, TrainedModels models, CodesOfSets codes) {
		StudyView view = StudyView.of(study);
		answers = new AnswersOfSets(view, posts, codes);
		frames = new FramesOfSets(study, view, posts, attributing);
		samples = new SamplesOfFrames(study, view, posts, models);
		speakers = new Speakers(view, posts);
		of = FrameOf.DRAW;
	}

	private CorrectedShares(CorrectedShares like, FrameOf of) {
		answers = like.answers;
		frames = like.frames;
		samples = like.samples;
		speakers = like.speakers;
		this.of = of;
	}

	/** This estimator for another choice of posts. */
	public CorrectedShares of(FrameOf other) {
		return new CorrectedShares(this, other);
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
	 * The shares of a facet among the posts of the frame that are of a part of the study. The part is a domain: its posts
	 * are known, and its sample is the posts that chance drew there (Särndal, Swensson and Wretman 1992).
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
		Optional<SpokenPrograms> programs = speakers.of(sample.frame(), facet);
		List<Bilingual> notes = new SampleNotes(set, sample, corpus, programs).told(!whole ? -1 : process.isEmpty() ? clusters.size() : 0);
		if (whole && set.getStopAtMargin() > 0) {
			notes.add(1, margin(set, these).text());
		}
		return new SetEstimate(set.getName(), facet, sample.frame().size(), sample.told().size(), drawn(sample, whole),
				IntStream.range(0, order.size()).filter(it -> these.get(it).naive() > 0 || sample.answers().isNamed(order.get(it)))
						.mapToObj(it -> new Share(order.get(it), sample.names().get(order.get(it)), these.get(it),
								process.isEmpty() ? null : process.get(it)))
						.toList(),
				programs, notes);
	}

	/** The sample of a set, limited to a part of the study. */
	private CodedSample within(StudyFilter part, CodingSet set, Facet facet, Progress progress) throws IOException {
		if (part.isOfAllPosts()) {
			return enough(set, facet, progress);
		}
		SetAnswers told = answers.of(set, facet, of);
		SamplingFrame inPart = frames(List.of(told), part, progress).getFirst();
		return within(told, sample(told, progress), inPart);
	}

	/**
	 * A sample limited to a part of the study.
	 *
	 * @param inPart posts of the part that could be drawn
	 * @throws org.palier.coding.sets.SetException when the sample has too little of the part
	 */
	CodedSample within(SetAnswers told, CodedSample whole, SamplingFrame inPart) throws SetException {
		enoughIn(told, inPart);
		Set<Long> keys = keys(inPart);
		CodedSample sample = whole.part(whole.frame().of(position -> keys.contains(whole.frame().posts().key(position))));
		CodedSample alone = sample.frame().agencies() == 1 ? sample.ofOneAgency() : sample;
		if (!alone.isOfEnough()) {
			throw EstimateWords.refused("few_agencies_part", told.set().getName(), sample.agencies());
		}
		return alone;
	}

	/** @throws org.palier.coding.sets.SetException when too few posts of a part were coded */
	void enoughIn(SetAnswers told, SamplingFrame inPart) throws SetException {
		Set<Long> keys = keys(inPart);
		long coded = told.people().keySet().stream().filter(keys::contains).count();
		if (coded < FEWEST) {
			throw EstimateWords.refused("few_coded_part", told.set().getName(), coded, FEWEST, keys.size());
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

	/**
	 * The shares of a facet as for {@link #parts(CodingSet, Facet, StudyView, Progress)}, from posts that were read before.
	 *
	 * @param whole of the set
	 */
	PostEstimates.OfFacet parts(CodingSet set, Facet facet, CodedSample whole, StudyView with, Progress progress) throws IOException {
		Map<Domain, Shares> shares = CodedParts.of(whole, with, facet, progress).shares();
		long modelled = shares.values().stream().filter(AgencyAreas::isModelled).count();
		if (shares.size() == modelled) {
			throw EstimateWords.refused("other_posts", set.getName());
		}
		List<Bilingual> notes = new ArrayList<>(new SampleNotes(set, whole, whole.corpus(), speakers.of(whole.frame(), facet)).told(-1));
		if (modelled > 0) {
			notes.add(EstimateWords.text("parts.modelled.mark", modelled, FEWEST));
		}
		return new PostEstimates.OfFacet(facet, set.getName(), shares, notes, Optional.of(new BasisOf(whole).basis()));
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
		Optional<SpokenPrograms> programs = speakers.of(whole.frame(), facet);
		return new PartsEstimate(set.getName(), facet, by, whole.frame().size(), whole.told().size(), whole.names(), parts.of(by),
				parts.bodies(), whole.first() == null || !SHARED.contains(by) ? null : parts.together(by, whole), programs,
				new SampleNotes(set, whole, whole.corpus(), programs).told(-1));
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

	/** The difference of two codes among the posts that are of a part of the study. */
	public CodesDifference difference(CodingSet set, Facet facet, String first, String second, StudyFilter part, Progress progress)
			throws IOException {
		CodedSample sample = within(part, set, facet, progress);
		List<String> order = sample.order();
		for (String code : List.of(first, second)) {
			if (!order.contains(code)) {
				throw EstimateWords.refused("no_code", code, String.join(", ", order));
			}
		}
		SampledCorpus corpus = sample.corpus();
		List<ShareEstimate> these = sample.told(corpus.ofTheseUnits());
		Optional<SpokenPrograms> programs = speakers.of(sample.frame(), facet);
		int one = order.indexOf(first);
		int other = order.indexOf(second);
		return new CodesDifference(set.getName(), facet, sample.frame().size(), share(sample, first, these.get(one)),
				share(sample, second, these.get(other)), corpus.difference(one, other), programs,
				new SampleNotes(set, sample, corpus, programs).told(-1));
	}

	/**
	 * The shares of a later sample less those of an earlier one, of other posts.
	 *
	 * @throws org.palier.coding.sets.SetException when one of them allows no estimate, or some post could be drawn for both, saying why
	 * @throws IOException                         when the corpus cannot be read
	 */
	public ChangeOfSamples change(CodingSet later, CodingSet earlier, Facet facet, Progress progress) throws IOException {
		List<SetAnswers> told = List.of(enoughAnswers(later, facet), enoughAnswers(earlier, facet));
		List<SamplingFrame> read = frames(told, progress);
		CodedSample now = enough(sample(told.getFirst(), read.getFirst()));
		CodedSample then = enough(sample(told.getLast(), read.getLast()));
		List<Bilingual> notes = new ArrayList<>();
		for (CodedSample each : List.of(now, then)) {
			notes.addAll(new SampleNotes(each.answers().set(), each, each.corpus(), speakers.of(each.frame(), facet)).told(-1));
		}
		return ChangeOfSamples.of(now, then, notes);
	}

	private static CodedSample enough(CodedSample sample) throws SetException {
		if (!sample.isOfEnough()) {
			throw EstimateWords.refused("few_agencies_part", sample.answers().set().getName(), sample.agencies());
		}
		return sample;
	}

	private static Share share(CodedSample sample, String code, ShareEstimate these) {
		return new Share(code, Objects.requireNonNull(sample.names().get(code)), these, null);
	}

	/** A sample of which so many posts were coded that it corrects shares, whoever asks for them. */
	private CodedSample enough(CodingSet set, Facet facet, Progress progress) throws IOException {
		return sample(enoughAnswers(set, facet), progress);
	}

	private CodedSample sample(CodingSet set, Facet facet, Progress progress) throws IOException {
		return sample(answers.of(set, facet, of), progress);
	}

	private CodedSample sample(SetAnswers told, Progress progress) throws IOException {
		return sample(told, frames(List.of(told), progress).getFirst());
	}

	/**
	 * The codes that people gave in a set, if they are enough to correct shares; no post of its frame is read.
	 *
	 * @throws org.palier.coding.sets.SetException when so few posts were coded, or others are a hindrance, that it corrects none
	 */
	SetAnswers enoughAnswers(CodingSet set, Facet facet) throws IOException {
		SetAnswers told = answers.of(set, facet, of);
		int coded = told.people().size();
		if (coded < FewestCoded.of(set.getFramePosts())) {
			int more = lacking(told);
			throw EstimateWords.refused(more > 0 ? "few_coded.more" : "few_coded", set.getName(), coded, FEWEST, more);
		}
		return told;
	}

	/**
	 * Posts that must be added to a set before its shares can be corrected, once all that it has are read; 0 where it has enough.
	 *
	 * @throws org.palier.coding.sets.SetException when no number of posts would do, saying why
	 */
	public int lacking(CodingSet set, Facet facet) throws IOException {
		return lacking(answers.of(set, facet, of));
	}

	private int lacking(SetAnswers told) throws IOException {
		return FewestCoded.lacking(told.set(), told.random().size() - answers.passedOver(told));
	}

	/**
	 * How near a sample is to the margin at which its coding ends.
	 *
	 * @return empty for one whose posts are all coded
	 * @throws org.palier.coding.sets.SetException while too few posts of finished blocks are coded, saying how many
	 * @throws IOException                         when the corpus cannot be read
	 */
	public Optional<MarginNow> margin(CodingSet set, Facet facet, Progress progress) throws IOException {
		return set.getStopAtMargin() <= 0 ? Optional.empty()
				: Optional.of(margin(set, of(set, facet, progress).shares().stream().map(Share::these).toList()));
	}

	private MarginNow margin(CodingSet set, List<ShareEstimate> told) throws IOException {
		FinishedBlocks finished = answers.finished(set);
		return new MarginNow(finished, finished.posts().size(),
				MarginNow.widest(told), set.getStopAtMargin());
	}

	/** The posts that can be drawn for several sets, read in one pass. */
	List<SamplingFrame> frames(List<SetAnswers> told, Progress progress) throws IOException {
		return frames(told, StudyFilter.ALL, progress);
	}

	/**
	 * The posts that can be drawn for several sets, limited to a part of the study and read in one pass.
	 *
	 * @throws org.palier.coding.sets.SetException when the part depends on who coded: what people read is no sample of it
	 */
	List<SamplingFrame> frames(List<SetAnswers> told, StudyFilter part, Progress progress) throws IOException {
		return frames.of(told, part, progress);
	}

	/**
	 * Joins what people coded of a set with the posts that could be drawn.
	 *
	 * @throws org.palier.coding.sets.SetException when the frame is another one than at the draw, or a program had learned from it
	 */
	CodedSample sample(SetAnswers told, SamplingFrame frame) throws IOException {
		return samples.of(told, frame, of);
	}
}
