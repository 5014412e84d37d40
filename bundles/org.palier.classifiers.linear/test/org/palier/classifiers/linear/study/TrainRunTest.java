// SPDX-License-Identifier: EPL-2.0
package org.palier.classifiers.linear.study;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.LongStream;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.palier.classifiers.linear.LinearClassifier;
import org.palier.classifiers.linear.ModelRefusedException;
import org.palier.codebook.classify.Classification;
import org.palier.codebook.classify.ClassifyRun;
import org.palier.codebook.classify.Codebook;
import org.palier.codebook.trained.TrainedModel;
import org.palier.codebook.trained.TrainedModels;
import org.palier.coding.sets.SetException;
import org.palier.corpus.CodeSet;
import org.palier.corpus.Coding;
import org.palier.corpus.Corpus;
import org.palier.corpus.CorpusErasure;
import org.palier.corpus.CorpusSettings;
import org.palier.corpus.Facet;
import org.palier.corpus.Post;
import org.palier.corpus.RunWriter;
import org.palier.ground.Progress;
import org.palier.ground.options.OptionValues;
import org.palier.ground.text.Bilingual;
import org.palier.model.Coder;
import org.palier.model.CoderKind;
import org.palier.model.PalierFactory;
import org.palier.model.Study;
import org.palier.model.TheoryPack;
import org.palier.model.file.TheoryPackFile;
import org.palier.study.attribution.Attribution;
import org.palier.study.runs.FileDigest;
import org.palier.study.runs.Import;
import org.palier.study.runs.PluginVersion;
import org.palier.study.runs.RunLog;
import org.palier.study.runs.RunManifest;
import org.palier.study.runs.StudyFolder;
import org.palier.study.runs.StudyOnDisk;
import org.palier.study.runs.StudyRuns;

/**
 * Six bodies, twelve posts each: posts 1 to 72. Anne coded the first eight of each, 48 in all; of the first post of the first body Ben
 * says otherwise, so that 47 are learned from.
 */
class TrainRunTest {

	private static final Instant AT = Instant.parse("2026-11-27T12:00:00Z");
	private static final List<String> CODES = List.of("alert", "answer", "event", "job_offer");
	private static final Map<String, String> SAYINGS = Map.of("alert", "Ligne %d fermée à 12h30, en raison d’un incident", "answer",
			"@voisin%d Bonjour, merci de votre message, bonne journée", "event", "Venez au spectacle gratuit samedi %d mai, au parc", "job_offer",
			"Nous recrutons : postulez avant le %d juin");
	private static final int EACH = 12;

	@TempDir
	private Path path;
	private StudyFolder folder;

	@BeforeEach
	void make() throws IOException {
		folder = StudyFolder.at(path.resolve("study"));
		TheoryPack pack = new TheoryPackFile(
				Path.of(System.getProperty("palier.root"), "bundles/org.palier.theories/packs/public_engagement-1.1.xml")).load();
		folder.create(Bilingual.same("Made"), Bilingual.EMPTY, List.of(pack));
		Study study = folder.file().load();
		try (Corpus corpus = folder.openCorpus(study, CorpusSettings.of("test"))) {
			try (RunWriter<Post> posts = corpus.appendPosts("posts", AT)) {
				for (int body = 0; body < 6; body++) {
					for (int i = 0; i < EACH; i++) {
						posts.add(Post.builder("twitter", body + "-" + i).accountHandle("body" + body).text(SAYINGS.get(CODES.get(i % 4)).formatted(i + body))
								.createdAt(AT.minusSeconds(1000L * (body * EACH + i)), "").source("posts.csv", i).build());
					}
				}
				posts.commit();
			}
			for (long post = 1; post <= 6 * EACH; post++) {
				int place = (int) ((post - 1) % EACH);
				if (place < 8) {
					corpus.code(Coding.byHand(post, Facet.USAGE, CodeSet.parse(CODES.get(place % 4)), "anne", AT, "1", Coding.NEW));
				}
			}
			corpus.code(Coding.byHand(1, Facet.USAGE, CodeSet.of("event"), "ben", AT, "1", Coding.NEW));
		}
		StudyRuns.list(study, "posts", new Import(), AT, "posts.csv");
		for (String name : List.of("anne", "ben")) {
			Coder coder = PalierFactory.eINSTANCE.createCoder();
			coder.setId(name);
			coder.setName(name);
			coder.setKind(CoderKind.HUMAN);
			study.getCoders().add(coder);
		}
		folder.file().save(study);
	}

	@Test
	void learnsWhatPersonsCodedAndKeepsWhatUnseenModelsSaid() throws IOException {
		TrainRun.Outcome done = train(List.of());
		assertThat(done.posts()).isEqualTo(47);
		assertThat(done.bodies()).isEqualTo(6);
		assertThat(done.learned().reports().getFirst().codes()).containsExactlyInAnyOrderElementsOf(CODES);

		RunManifest manifest = folder.manifestOf(done.run()).orElseThrow();
		assertThat(manifest.parameters()).containsEntry("facets", "usage").containsEntry("provenance.seed", "3")
				.containsEntry("provenance.coded_by", "human").containsKeys("provenance.features",
				"provenance.data", "provenance.trained_on").containsEntry("model", done.learned().model().digest());
		assertThat(manifest.outputs()).contains(FileDigest.of(done.file(), "models/" + done.run() + ".palier-model"));
		assertThat(folder.file().load().getRuns()).anyMatch(it -> it.getKind().equals("train") && it.getId().equals(done.run()));

		TrainedModel kept = TrainedModels.of(folder).models().getFirst();
		Set<Long> coded = LongStream.rangeClosed(2, 6 * EACH).filter(it -> (it - 1) % EACH < 8).boxed().collect(Collectors.toSet());
		assertThat(kept.posts()).isEqualTo(coded);
		assertThat(Files.readString(TrainedModel.words(folder, done.run()))).doesNotContain("incident").doesNotContain("body1");
	}

	@Test
	void whatUnseenModelsSaidStandsInWhereTheModelCoded() throws IOException {
		TrainRun.Outcome done = train(List.of());
		var linear = new LinearClassifier();
		try (StudyOnDisk open = StudyOnDisk.toWrite(folder, "test", RunLog.inStudies("0"), Progress.NONE)) {
			Codebook codebook = Codebook.of(open.study());
			OptionValues options = OptionValues.of("linear", linear.options(), Map.of("model", done.file().toString()));
			open.run(new ClassifyRun(new PluginVersion("linear", "classifier", "1", "test"), codebook, new Classification(linear, options, codebook),
					StudyRuns.active(open.study())), AT.plusSeconds(60), Progress.NONE);
		}
		TrainedModels models = TrainedModels.of(folder);
		TrainedModel kept = models.models().getFirst();
		try (StudyOnDisk open = StudyOnDisk.toRead(folder, "test", false)) {
			TrainedModels.StandIns usage = models.standIns(open.postsNeeded(), Facet.USAGE, List.of(1L, 2L, 3L, 12L));
			assertThat(usage.words()).containsOnly(Map.entry(2L, kept.words().get(Facet.USAGE).get(2L).linear()),
					Map.entry(3L, kept.words().get(Facet.USAGE).get(3L).linear()));
			assertThat(usage.without()).isEmpty();
			assertThat(usage.unread()).as("coders differ on the first, nobody read the last").containsOnlyKeys(1L, 12L)
					.allSatisfy((post, words) -> assertThat(words).as("of the one model that has seen nothing of this body").hasSize(1));
			assertThat(models.standIns(open.postsNeeded(), new Facet("grunig"), List.of(1L, 2L)).usages())
					.containsOnly(Map.entry(2L, usage.words().get(2L)));
			assertThat(kept.missing(open.postsNeeded())).isZero();
			assertThat(kept.missing(open.posts(Set.of()).orElseThrow())).isEqualTo(47);
		}
	}

	/**
	 * One post is of a contest, too few to learn: it has a word of a model that has not seen it nevertheless, and corrects what programs say.
	 */
	@Test
	void aPostOfACodeThatIsNotLearnedHasAWordToo() throws IOException {
		try (StudyOnDisk open = StudyOnDisk.toWrite(folder, "test", RunLog.inStudies("0"), Progress.NONE)) {
			open.corpus().code(Coding.byHand(9, Facet.USAGE, CodeSet.of("contest"), "anne", AT, "1", Coding.NEW));
		}
		TrainRun.Outcome done = train(List.of());
		assertThat(done.learned().reports().getFirst().tooFew()).containsExactly(Map.entry("contest", 1));
		assertThat(TrainedModels.of(folder).models().getFirst().words().get(Facet.USAGE)).containsKey(9L);
	}

	@Test
	void whatCannotBeLearnedLeavesNothing() throws IOException {
		assertThatThrownBy(() -> train(List.of("s1"))).isInstanceOf(SetException.class).hasMessageContaining("s1");
		assertThatThrownBy(() -> train(new TrainingPlan(List.of(new Facet("grunig")), List.of(), false, 3)))
				.isInstanceOf(ModelRefusedException.class)
				.hasMessageContaining("grunig");
		assertThat(folder.file().load().getRuns()).hasSize(1);
		assertThat(Files.exists(folder.path().resolve("models"))).isFalse();
	}

	/** A model of texts that somebody had erased meanwhile would be found by no erasure. */
	@Test
	void whatIsErasedWhileItIsLearnedFromLeavesNoModel() throws IOException {
		var plan = new TrainingPlan(List.of(Facet.USAGE), List.of(), false, 3);
		try (StudyOnDisk open = StudyOnDisk.toWrite(folder, "test", RunLog.inStudies("0"), Progress.NONE)) {
			var run = new TrainRun(plan, open.study(), Attribution.of(open.study(), open.postsNeeded()));
			Erasing erasing = new Erasing(open.corpus(), "body1");
			assertThatThrownBy(() -> open.run(run, AT, erasing)).isInstanceOf(ModelRefusedException.class)
					.hasMessageContaining("erased or changed posts while the program learned");
			assertThat(erasing.posts).isEqualTo(EACH);
		}
		assertThat(folder.file().load().getRuns()).hasSize(1);
		try (var left = Files.list(folder.path().resolve("models"))) {
			assertThat(left).isEmpty();
		}
		assertThat(train(List.of()).posts()).as("without the 8 of that body").isEqualTo(47 - 8);
	}

	/** Erases the posts of an account when it hears for the first time how far the work is; several threads tell it. */
	private static final class Erasing implements Progress {

		private final Corpus corpus;
		private final String account;
		private long posts;

		Erasing(Corpus corpus, String account) {
			this.corpus = corpus;
			this.account = account;
		}

		@Override
		public synchronized void report(long done, long total) {
			if (posts == 0) {
				try {
					posts = corpus.erase(new CorpusErasure(Set.of(account), null, null, Set.of(), Set.of())).posts();
				} catch (IOException failure) {
					throw new UncheckedIOException(failure);
				}
			}
		}

		@Override
		public boolean isCancelled() {
			return false;
		}
	}

	private TrainRun.Outcome train(List<String> sets) throws IOException {
		return train(new TrainingPlan(List.of(Facet.USAGE), sets, false, 3));
	}

	private TrainRun.Outcome train(TrainingPlan plan) throws IOException {
		try (StudyOnDisk open = StudyOnDisk.toWrite(folder, "test", RunLog.inStudies("0"), Progress.NONE)) {
			return open.run(new TrainRun(plan, open.study(), Attribution.of(open.study(), open.postsNeeded())), AT, Progress.NONE);
		}
	}
}
