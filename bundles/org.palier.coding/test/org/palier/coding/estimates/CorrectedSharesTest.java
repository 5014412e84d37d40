// SPDX-License-Identifier: EPL-2.0
package org.palier.coding.estimates;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;
import static org.palier.coding.estimates.CodedStudy.share;

import java.io.IOException;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import java.util.Optional;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.palier.codebook.classify.ClassifyRun;
import org.palier.codebook.trained.HeldOutWord;
import org.palier.codebook.trained.TrainedModel;
import org.palier.codebook.trained.TrainedModels;
import org.palier.codebook.trained.UnreadWords;
import org.palier.coding.estimates.SetEstimate.Share;
import org.palier.coding.resolved.SetProgress;
import org.palier.coding.sets.CodingSets;
import org.palier.coding.sets.SampledStudy;
import org.palier.coding.sets.SetException;
import org.palier.corpus.CodeSet;
import org.palier.corpus.Coding;
import org.palier.corpus.Facet;
import org.palier.corpus.RunWriter;
import org.palier.corpus.SetPost;
import org.palier.ground.table.Column;
import org.palier.ground.table.Table;
import org.palier.ground.table.Value;
import org.palier.ground.text.Bilingual;
import org.palier.model.SetPurpose;
import org.palier.numbers.indicators.PostUsageMix;
import org.palier.numbers.view.PostEstimates.Domain;
import org.palier.study.runs.StudyOnDisk;
import org.palier.study.runs.StudyRuns;

/** Of the 101 posts of {@link SampledStudy} programs gave 46 the usage alert and 15 answer, and abstained on 40. */
class CorrectedSharesTest {

	private static final Facet LEVELS = new Facet("chang_kannan");
	private static final Map<String, Integer> FORTY = Map.of("alert", 14, "answer", 13, "-", 13);
	private static final String MODEL = "20261127-130000-train";

	@TempDir
	private Path folder;
	private CodedStudy study;

	@BeforeEach
	void make() throws IOException {
		study = new CodedStudy(SampledStudy.in(folder.resolve("study")));
	}

	@Test
	void correctsTheProgramsByWhatPeopleFound() throws IOException {
		study.drawnAndCoded();
		SetEstimate estimate = study.estimate();

		assertThat(estimate.posts()).isEqualTo(101);
		assertThat(estimate.coded()).isEqualTo(30);
		assertThat(share(estimate, "alert").these().naive()).isCloseTo(46 / 101.0, within(1e-12));
		assertThat(share(estimate, "alert").these().corrected()).isCloseTo(27.6 / 101, within(1e-12));
		assertThat(share(estimate, "answer").these().corrected()).isCloseTo(33.4 / 101, within(1e-12));
		assertThat(share(estimate, "event").these().corrected()).isCloseTo(40 / 101.0, within(1e-12));
		assertThat(share(estimate, "event").these().naive()).isZero();
		assertThat(estimate.shares()).extracting(Share::code).containsExactlyInAnyOrder("alert", "answer", "event");
		assertThat(share(estimate, "alert").these().interval()).satisfies(it -> {
			assertThat(it.low()).isLessThan(27.6 / 101);
			assertThat(it.high()).isBetween(27.6 / 101, 46 / 101.0);
		});
		assertThat(share(estimate, "alert").process()).as("four agencies are too few").isNull();
		assertThat(estimate.notes()).anySatisfy(it -> assertThat(it.en()).contains("4 agencies"));
	}

	/**
	 * Ten of each stratum and then three more of each: by pencil, 4 answers among 13 alerts, so alerts 46 x 9/13. What is added and has no
	 * code widens intervals until it has one.
	 */
	@Test
	void aGrownSampleIsEstimatedWithItsOwnChances() throws IOException {
		study.drawnAndCoded();
		SampledStudy.add(study.folder(), "s1", Optional.of(9));
		assertThat(study.estimate().notes()).anySatisfy(it -> assertThat(it.en()).contains("9 of 39 posts that chance drew have no code"));
		study.codeAdded("s1", post -> switch (post.stratum()) {
		case "alert" -> 0;
		case "answer" -> 1;
		default -> 2;
		});
		SetEstimate estimate = study.estimate();
		assertThat(estimate.coded()).isEqualTo(39);
		assertThat(share(estimate, "alert").these().corrected()).isCloseTo(46 * 9 / 13.0 / 101, within(1e-12));
		assertThat(share(estimate, "event").these().corrected()).isCloseTo(40 / 101.0, within(1e-12));
		assertThat(estimate.notes()).noneSatisfy(it -> assertThat(it.en()).contains("no code"));
	}

	/** Newcomers that a sample took stay outside an estimate of the posts of the draw. */
	@Test
	void newcomersThatWereTakenChangeNoEstimateOfTheDraw() throws IOException {
		study.drawnAndCoded();
		double before = share(study.estimate(), "alert").these().corrected();
		SampledStudy.grow(study.folder(), "parks", 40);
		SampledStudy.add(study.folder(), "s1", Optional.empty());
		study.codeAdded("s1", post -> 0);
		assertThat(share(study.estimate(), "alert").these().corrected()).isEqualTo(before);
		assertThat(study.estimate().coded()).isEqualTo(30);
		assertThat(study.estimate().notes()).anySatisfy(it -> assertThat(it.en()).contains("40 posts came after"));
	}

	/**
	 * Forty posts of parks come on which no program says anything: they enter with 10/40, and once the drawn ones are coded as events, 80 of
	 * 141 posts are events by pencil, and alerts 46 x 0.6 of 141. Until then intervals count what they could be.
	 */
	@Test
	void theFrameOfNowHoldsWhatCameSince() throws IOException {
		study.drawnAndCoded();
		SampledStudy.grow(study.folder(), "parks", 40);
		SetEstimate waiting = study.estimate(FrameOf.NOW);
		assertThat(waiting.posts()).isEqualTo(141);
		assertThat(waiting.notes())
				.anySatisfy(it -> assertThat(it.en()).contains("40 posts came after this sample was drawn and are in this estimate")
				.contains("have no code yet"));
		assertThat(waiting.notes()).anySatisfy(it -> assertThat(it.en()).contains("Intervals count every code"));

		int drawn = SampledStudy.add(study.folder(), "s1", Optional.empty()).posts().size();
		study.codeAdded("s1", post -> 2);
		SetEstimate now = study.estimate(FrameOf.NOW);
		assertThat(now.coded()).isEqualTo(30 + drawn);
		assertThat(share(now, "event").these().corrected()).isCloseTo(80 / 141.0, within(1e-12));
		assertThat(share(now, "alert").these().corrected()).isCloseTo(27.6 / 141, within(1e-12));
		assertThat(now.notes()).noneSatisfy(it -> assertThat(it.en()).contains("no code"));
		assertThat(study.estimate().posts()).as("of the draw").isEqualTo(101);
	}

	/** Where agencies were drawn first, nobody knows the chance of what they wrote since. */
	@Test
	void theFrameOfNowIsRefusedWhereAgenciesWereDrawnFirst() throws IOException {
		study.code(study.drawn("s1", 60, 4), post -> 0);
		SampledStudy.grow(study.folder(), "parks", 3);
		assertThatThrownBy(() -> study.estimate(FrameOf.NOW)).isInstanceOf(SetException.class).hasMessageContaining("drew agencies first");
	}

	/** Where people coded all, nothing is left open. */
	@Test
	void leavesNothingOpenWhereAllWasCoded() throws IOException {
		String set = study.drawn("s1", SetPurpose.REAL, Map.of("alert", 46, "answer", 15, "-", 40));
		study.code(set, post -> post.post() <= 30 ? 1 : 2);
		Share answers = share(study.estimate(), "answer");

		assertThat(answers.these().corrected()).isCloseTo(30 / 101.0, within(1e-12));
		assertThat(answers.these().interval().low()).isCloseTo(30 / 101.0, within(1e-12));
		assertThat(answers.these().interval().high()).isCloseTo(30 / 101.0, within(1e-12));
	}

	/**
	 * Ten of 40 posts have no code, and all others are alerts. Whether the ten are events nobody knows: the interval of events reaches at
	 * least as far as all posts that these stand for, and that of alerts down as far.
	 */
	@Test
	void whatHasNoCodeWidensIntervalsByWhatItCouldBe() throws IOException {
		String set = study.drawn("s1", SetPurpose.REAL, FORTY);
		study.code(set, post -> post.place() <= 10 ? -1 : 0);
		double standing = 0;
		try (StudyOnDisk open = StudyOnDisk.toRead(study.folder(), "test", false)) {
			for (SetPost post : open.postsNeeded().setPosts(set)) {
				standing += post.place() <= 10 ? 1 / post.probability() : 0;
			}
		}
		SetEstimate estimate = study.estimate();

		assertThat(estimate.coded()).isEqualTo(30);
		assertThat(share(estimate, "alert").these().corrected()).isCloseTo(1, within(1e-12));
		assertThat(share(estimate, "alert").these().interval().low()).isLessThan(1 - standing / 101);
		assertThat(share(estimate, "answer").these().interval().high()).isGreaterThan(standing / 101);
		assertThat(estimate.notes()).extracting(Bilingual::en).anySatisfy(it -> assertThat(it)
				.startsWith("10 of 40 posts that chance drew have no code. Intervals count every code that they could have, and are up to ")
				.contains("points wider"));
		assertThat(estimate.notes()).extracting(Bilingual::fr).anySatisfy(it -> assertThat(it)
				.startsWith(
						"10 des 40 publications tirées au hasard n’ont pas de code. Les intervalles comptent tous les codes qu’elles pourraient avoir"));
	}

	/** On eight of 40 posts Anne says alert and Ben answer: their share is between what either makes of it, and nothing is added to events. */
	@Test
	void whereCodersDifferTheIntervalIsOfEachOfThem() throws IOException {
		String set = study.drawn("s1", SetPurpose.REAL, FORTY);
		study.code(set, post -> 0);
		SetEstimate anne = study.estimate();
		study.codeAs("ben", set, post -> post.place() <= 8 ? 1 : -1);
		SetEstimate estimate = study.estimate();

		assertThat(estimate.coded()).as("those too on which two coders differ").isEqualTo(40);
		assertThat(share(estimate, "alert").these().corrected()).isStrictlyBetween(0.8, 1.0);
		assertThat(share(estimate, "alert").these().interval().high()).isEqualTo(share(anne, "alert").these().interval().high());
		assertThat(share(estimate, "answer").these().corrected()).isStrictlyBetween(0.0, 0.2);
		assertThat(estimate.notes()).extracting(Bilingual::en)
				.anySatisfy(it -> assertThat(it).startsWith("Coders do not agree on 8 of 40 posts"));
	}

	/**
	 * Three posts that came since were in no draw: what is estimated is what it was, and a note counts them. Tables of all posts have it
	 * still.
	 */
	@Test
	void postsThatCameSinceAreOutsideTheEstimate() throws IOException {
		study.drawnAndCoded();
		SetEstimate before = study.estimate();
		SampledStudy.grow(study.folder(), "health", 3);
		SetEstimate after = study.estimate();

		assertThat(after.posts()).isEqualTo(101);
		assertThat(after.shares()).isEqualTo(before.shares());
		assertThat(after.notes()).extracting(Bilingual::en).contains("3 posts came after this sample was drawn: outside this estimate.");
		assertThat(after.notes()).extracting(Bilingual::fr)
				.contains("3 publications sont arrivées après le tirage de cet échantillon\u202f: hors de cette estimation.");
		assertThat(study.view().estimates().facets().getFirst().parts()).containsKey(Domain.ALL);
	}

	/** Where more came than tables of all posts can leave out of a share, they show none. */
	@Test
	void tablesOfAllPostsLeaveOutAShareOfFarFewer() throws IOException {
		study.drawnAndCoded();
		SampledStudy.grow(study.folder(), "health", 20);

		assertThat(study.estimate().posts()).isEqualTo(101);
		assertThat(study.view().estimates().facets()).isEmpty();
	}

	/** Everything was coded: 30 answers and 71 events. Of these 20 are erased, of an account that asked for it: 30 of 81 is exact. */
	@Test
	void erasedPostsLeaveTheFrameAndTheSample() throws IOException {
		String set = study.drawn("s1", SetPurpose.REAL, Map.of("alert", 46, "answer", 15, "-", 40));
		study.code(set, post -> post.post() <= 30 ? 1 : 2);
		SampledStudy.erase(study.folder(), "taxes");
		SetEstimate estimate = study.estimate();

		assertThat(estimate.posts()).isEqualTo(81);
		assertThat(estimate.coded()).isEqualTo(81);
		assertThat(share(estimate, "answer").these().corrected()).isCloseTo(30 / 81.0, within(1e-12));
		assertThat(share(estimate, "answer").these().interval().high()).isCloseTo(30 / 81.0, within(1e-12));
		assertThat(estimate.notes()).extracting(Bilingual::en).contains(
				"20 of the posts that could be drawn are gone since, 20 drawn ones among them: the estimate is of those that remain.");
		assertThat(study.view().estimates().facets().getFirst().parts()).containsKey(Domain.ALL);
		try (StudyOnDisk open = StudyOnDisk.toRead(study.folder(), "test", false)) {
			SetProgress progress = SetProgress.of(open.study(), open.study().getCodingSets().getFirst(), open.postsNeeded());
			assertThat(progress.gone()).as("nobody can read them any more").isEqualTo(20);
		}
	}

	/** Posts that are gone are no missing answers, and a stratum keeps what is left of it. */
	@Test
	void anErasureCostsNoSet() throws IOException {
		study.code(study.drawn("s1", SetPurpose.REAL, Map.of("alert", 30, "answer", 10, "-", 20)), post -> 0);
		SampledStudy.erase(study.folder(), "taxes");
		SampledStudy.grow(study.folder(), "parks", 4);
		SetEstimate estimate = study.estimate();

		assertThat(estimate.posts()).isEqualTo(81);
		assertThat(estimate.coded()).isEqualTo(estimate.drawn()).isBetween(40, 59);
		assertThat(share(estimate, "alert").these().corrected()).isEqualTo(1);
		assertThat(estimate.notes()).extracting(Bilingual::en).noneMatch(it -> it.contains("no code"))
				.noneMatch(it -> it.contains("has changed since"))
				.anyMatch(it -> it.startsWith("4 posts came")).anyMatch(it -> it.startsWith("20 of the posts"));
	}

	/** One of 30 may be missing, but 29 are too few to correct a share; correctsTheProgramsByWhatPeopleFound has 30. */
	/** What programs alone say is 0 % of every code where none read a post: a number of nothing, which a report printed beside each share. */
	@Test
	void ofPostsThatNoProgramCodedNothingIsSaidOfPrograms() throws IOException {
		study = new CodedStudy(SampledStudy.backwards(folder.resolve("by_people")));
		String set = study.drawn("s1", 40, 0);
		study.code(set, post -> post.place() <= 10 ? 1 : 0);
		SetEstimate estimate = study.estimate();

		assertThat(estimate.isByPeopleAlone()).isTrue();
		assertThat(share(estimate, "answer").these().naive()).isNaN();
		assertThat(share(estimate, "answer").these().corrected()).isCloseTo(0.25, within(1e-12));
		Table table = new EstimateTable(estimate, Bilingual.same("usages")).table();
		assertThat(table.columns()).extracting(Column::id).startsWith("code", "corrected", "low", "high").doesNotContain("naive");
		assertThat(table.columns().get(1).title().en()).isEqualTo("Share");
		assertThat(estimate.notes().getFirst().en()).contains("No program coded these posts.").doesNotContain("corrected");
		Table mix = new PostUsageMix().compute(study.view());
		assertThat(mix.told().columns()).extracting(Column::id).contains("corrected").doesNotContain("naive");
		assertThat(mix.flat().rows().getFirst().get(mix.flat().column("naive"))).as("for programs the columns stay")
				.isInstanceOf(Value.Undefined.class);
	}

	@Test
	void refusesFewerThanThirtyCodedPosts() throws IOException {
		study.code(study.drawn("s1", SetPurpose.REAL, CodedStudy.TEN_EACH), post -> post.place() <= 1 ? -1 : 0);
		assertThatThrownBy(study::estimate).isInstanceOf(SetException.class).hasMessageContaining("People coded 29")
				.hasMessageContaining("from 30 posts on");
	}

	/** Agencies wrote 11 posts on Facebook: whoever reads them all knows their shares, and nothing is to be drawn. */
	@Test
	void ofFewerThanThirtyPostsAllAreEnough() throws IOException {
		study.code(study.drawn("s1", 11, "facebook"), post -> post.place() <= 2 ? 1 : 0);
		SetEstimate estimate = study.estimate();
		assertThat(share(estimate, "answer").these().corrected()).isCloseTo(2 / 11.0, within(1e-12));
		assertThat(share(estimate, "answer").these().interval().low()).isCloseTo(2 / 11.0, within(1e-12));
		assertThat(share(estimate, "answer").these().interval().high()).isCloseTo(2 / 11.0, within(1e-12));
	}

	/** Nine of eleven are read, and two wait in the frame. */
	@Test
	void ofFewerThanThirtyPostsThoseThatAreLeftAreToBeDrawn() throws IOException {
		study.code(study.drawn("s1", 9, "facebook"), post -> 0);
		assertThatThrownBy(study::estimate).isInstanceOfSatisfying(SetException.class, it -> {
			assertThat(it.reason().en()).endsWith("2 more posts are to be drawn and read.");
			assertThat(it.reason().fr()).endsWith("il faut en tirer et en lire 2 de plus.");
			assertThat(it.reason().remedy().en()).isEqualTo("palier run sample STUDY --set s1 --add 2");
		});
	}

	@Test
	void refusesSetsThatTrain() throws IOException {
		study.code(study.drawn("s1", SetPurpose.TRAINING, CodedStudy.TEN_EACH), post -> 0);
		assertThatThrownBy(study::estimate).isInstanceOf(SetException.class).hasMessageContaining("trains");
	}

	/**
	 * Of 40 posts without strata people find half to be answers. The program learned from these very posts, so that it says of each what
	 * people say, and calls all else an alert: it would correct nothing, and 81 of 101 would be alerts. Models that had not seen the posts
	 * call them all alerts, which tells nothing apart, so that the sample stands alone: one half.
	 */
	@Test
	void doesNotTrustAProgramOnPostsThatItLearnedFrom() throws IOException {
		learned(Facet.USAGE);
		SetEstimate estimate = study.estimate();

		assertThat(share(estimate, "alert").these().naive()).isCloseTo(1, within(1e-12));
		assertThat(share(estimate, "alert").these().corrected()).isCloseTo(0.5, within(1e-12));
		assertThat(share(estimate, "answer").these().corrected()).isCloseTo(0.5, within(1e-12));
		assertThat(estimate.notes()).anySatisfy(it -> assertThat(it.en()).contains("trained on 40 of these posts, 40 of those"));
		assertThat(study.estimate("s1", LEVELS).shares()).as("levels follow usages").hasSize(2)
				.allSatisfy(it -> assertThat(it.these().corrected()).isCloseTo(0.5, within(1e-12)));
		try (StudyOnDisk open = StudyOnDisk.toRead(study.folder(), "test", false)) {
			assertThat(SampleAccuracy.of(new CodingSets(open.study()).named("s1"), open.postsNeeded(), TrainedModels.of(study.folder())))
					.hasValueSatisfying(it -> assertThat(it).isCloseTo(0.5, within(1e-12)));
			assertThat(SampleAccuracy.of(new CodingSets(open.study()).named("s1"), open.postsNeeded(), new TrainedModels(List.of())))
					.hasValueSatisfying(it -> assertThat(it).isCloseTo(1, within(1e-12)));
		}
	}

	/**
	 * The same, and what models of folds say of the other 61 is known too: of 40 of them one model says event, of 20 two say alert and three
	 * answer, and of the last nothing was asked, so that the program's own word, alert, stays. By programs alone there are 40 events, 20 * 3/5
	 * = 12 answers and 40 + 8 + 1 alerts. Were the words of the program that learned from all kept for the 61, as before, programs alone would
	 * say 101 alerts.
	 */
	@Test
	void whatNobodyReadHasTheMeanOfTheModelsOfFolds() throws IOException {
		List<Long> drawn = learned(Facet.USAGE);
		String digest = "0123456789abcdef".repeat(4);
		try (UnreadWords.Writing others = UnreadWords.write(TrainedModel.others(study.folder(), MODEL), digest)) {
			List<Long> unread = LongStream.rangeClosed(1, SampledStudy.FRAME).boxed().filter(it -> !drawn.contains(it)).toList();
			for (int i = 0; i < 60; i++) {
				others.add(Facet.USAGE, unread.get(i), i < 40 ? List.of(new HeldOutWord("event", "alert"))
						: Stream.of("alert", "answer", "alert", "answer", "answer").map(it -> new HeldOutWord(it, "alert")).toList());
			}
		}
		SetEstimate estimate = study.estimate();

		assertThat(share(estimate, "event").these().naive()).isCloseTo(40 / 101.0, within(1e-9));
		assertThat(share(estimate, "answer").these().naive()).isCloseTo(12 / 101.0, within(1e-9));
		assertThat(share(estimate, "alert").these().naive()).isCloseTo(49 / 101.0, within(1e-9));
		assertThat(share(estimate, "alert").these().corrected()).as("held-out words tell nothing apart: the sample stands alone")
				.isCloseTo(0.5, within(1e-12));
		assertThat(estimate.notes()).anySatisfy(it -> assertThat(it.en()).contains("trained on 40 of these posts", "the mean of these models"));
	}

	@Test
	void refusesPostsThatAProgramLearnedFromWhereNothingStandsIn() throws IOException {
		learned(LEVELS);
		assertThatThrownBy(study::estimate).isInstanceOf(SetException.class).hasMessageContaining("The model " + MODEL + " was trained on 40")
				.hasMessageContaining("sample s1");
	}

	/** A program that knows all posts of a set, and a model of it whose words on them are alerts in a facet. @return the posts */
	private List<Long> learned(Facet facet) throws IOException {
		String set = study.drawn("s1", 40, 0);
		study.code(set, post -> post.place() % 2);
		String digest = "0123456789abcdef".repeat(4);
		try (StudyOnDisk open = SampledStudy.open(study.folder())) {
			Map<Long, Integer> places = new HashMap<>();
			open.postsNeeded().setPosts(set).forEach(it -> places.put(it.post(), it.place()));
			Map<Long, HeldOutWord> words = new HashMap<>();
			places.keySet().forEach(it -> words.put(it, new HeldOutWord("alert", "answer")));
			new TrainedModel(MODEL, digest, Map.of(facet, words)).write(TrainedModel.words(study.folder(), MODEL));
			try (RunWriter<Coding> codings = open.corpus().appendCodings("linear", SampledStudy.AT.plusSeconds(9))) {
				for (long key = 1; key <= SampledStudy.FRAME; key++) {
					codings.add(Coding.byMachine(key, Facet.USAGE, CodeSet.parse(places.getOrDefault(key, 0) % 2 == 0 ? "alert" : "answer"), "linear",
							"1+" + digest.substring(0, 12), SampledStudy.AT.plusSeconds(9), "1", 0.9, ""));
				}
				codings.commit();
			}
			StudyRuns.list(open.study(), "linear", ClassifyRun.KIND, SampledStudy.AT.plusSeconds(9), "linear");
			study.folder().file().save(open.study());
			return List.copyOf(places.keySet());
		}
	}
}
