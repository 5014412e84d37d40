// SPDX-License-Identifier: EPL-2.0
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.palier.codebook.classify.ClassifyRun;
import org.palier.coding.sets.FrameFilter;
import org.palier.coding.sets.PlanRequest;
import org.palier.coding.sets.SampleRun;
import org.palier.coding.sets.SamplingPlan;
import org.palier.coding.sets.Targeting;
import org.palier.corpus.CodeSet;
import org.palier.corpus.Coding;
import org.palier.corpus.Corpus;
import org.palier.corpus.CorpusSettings;
import org.palier.corpus.Facet;
import org.palier.corpus.Post;
import org.palier.corpus.RunWriter;
import org.palier.ground.Progress;
import org.palier.ground.text.Bilingual;
import org.palier.model.SetPurpose;
import org.palier.model.Study;
import org.palier.model.TheoryPack;
import org.palier.model.file.TheoryPackFile;
import org.palier.study.attribution.AddressForms;
import org.palier.study.runs.Import;
import org.palier.study.runs.RunLog;
import org.palier.study.runs.StudyFolder;
import org.palier.study.runs.StudyOnDisk;
import org.palier.study.runs.StudyRuns;

/**
 * How long the draw of a set of 600 posts takes, by different plans, from a corpus of any size:
 * {@code java -cp 'PRODUCT/plugins/*' releng/bench/DrawSet.java POSTS PACK.xml FOLDER}. The study is made when the folder has none: posts
 * of nobody in two languages, of which a program has coded all. Each draw is written to the corpus and listed by the study, as the command
 * does it.
 */
class DrawSet {

	private static final Instant AT = Instant.parse("2026-03-02T10:00:00Z");
	private static final List<String> USAGES = List.of("alert", "event", "answer", "job_offer");

	public static void main(String[] arguments) throws IOException {
		StudyFolder folder = StudyFolder.at(Path.of(arguments[2]));
		if (!Files.exists(folder.file().path())) {
			make(folder, Integer.parseInt(arguments[0]), new TheoryPackFile(Path.of(arguments[1])).load());
		}
		draw(folder, "simple random", List.of(), "proportional", Optional.empty());
		draw(folder, "strata by platform, month and usage", List.of("platform", "month", "usage"), "proportional", Optional.empty());
		draw(folder, "strata by language, which is told by the words", List.of("language"), "equal", Optional.empty());
		draw(folder, "Neyman by usage", List.of("usage"), "neyman", Optional.empty());
		draw(folder, "least certain", List.of(), "proportional", Optional.of(Targeting.PlainTargeting.LEAST_CERTAIN));
		draw(folder, "search", List.of(), "proportional", Optional.of(new Targeting.Search("écocentre 76")));
	}

	private static void draw(StudyFolder folder, String what, List<String> by, String allocation, Optional<Targeting> target)
			throws IOException {
		try (StudyOnDisk open = StudyOnDisk.toWrite(folder, "bench", RunLog.inStudies("bench"), Progress.NONE)) {
			SamplingPlan plan = new PlanRequest(null, SetPurpose.REAL, 600, FrameFilter.of(null, null, List.of(), List.of(), List.of(), "everybody"),
					new PlanRequest.Strata(by, allocation, Map.of(), null, 0, false), new PlanRequest.Target(target, null),
					new PlanRequest.Coding(1, List.of("Anne", "Ben"), List.of(), false, false), 7).plan(open.study());
			long start = System.nanoTime();
			var drawn = open.run(new SampleRun(plan, open.study(), open.postsNeeded(), AddressForms.SHIPPED), Instant.now(), Progress.NONE);
			System.out.printf("%s: %,d of %,d posts in %,d ms%n", what, drawn.draw().posts().size(), drawn.draw().frameSize(),
					(System.nanoTime() - start) / 1_000_000);
		}
	}

	private static void make(StudyFolder folder, int posts, TheoryPack pack) throws IOException {
		folder.create(Bilingual.same("Bench"), Bilingual.EMPTY, List.of(pack));
		Study study = folder.file().load();
		long start = System.nanoTime();
		try (Corpus corpus = folder.openCorpus(study, CorpusSettings.of("bench"))) {
			try (RunWriter<Post> writing = corpus.appendPosts("posts", AT)) {
				for (int i = 0; i < posts; i++) {
					writing.add(Post.builder(i % 3 == 0 ? "facebook" : "twitter", "t" + i).accountHandle("account" + i % 500)
							.text(i % 4 == 0 ? "L’écocentre " + i % 100 + " ferme lundi pour le congé"
									: "Office " + i % 100 + " is closed on Monday for the holiday")
							.createdAt(AT.minusSeconds(86_400L * (i % 700)), "").source("p.csv", i + 2).build());
				}
				writing.commit();
			}
			try (RunWriter<Coding> codes = corpus.appendCodings("codes", AT)) {
				for (int key = 1; key <= posts; key++) {
					codes.add(Coding.byMachine(key, Facet.USAGE, CodeSet.parse(USAGES.get(key * 7 % 11 % 4)), "bench", AT, "1",
							0.3 + key % 700 / 1000.0, ""));
				}
				codes.commit();
			}
		}
		StudyRuns.list(study, "posts", new Import(), AT, "p.csv");
		StudyRuns.list(study, "codes", ClassifyRun.KIND, AT, "bench");
		folder.file().save(study);
		System.out.printf("made in %,d s%n", (System.nanoTime() - start) / 1_000_000_000);
	}
}
