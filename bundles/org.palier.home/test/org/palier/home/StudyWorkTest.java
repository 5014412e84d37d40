// SPDX-License-Identifier: EPL-2.0
package org.palier.home;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.palier.codebook.classify.ClassifyRun;
import org.palier.coding.sets.SampleRun;
import org.palier.corpus.CodeSet;
import org.palier.corpus.CoderKind;
import org.palier.corpus.Coding;
import org.palier.corpus.CodingDetails;
import org.palier.corpus.Corpus;
import org.palier.corpus.CorpusSettings;
import org.palier.corpus.Facet;
import org.palier.corpus.Post;
import org.palier.corpus.RunWriter;
import org.palier.corpus.SetPost;
import org.palier.ground.text.Bilingual;
import org.palier.model.CodingSet;
import org.palier.model.PalierFactory;
import org.palier.model.Study;
import org.palier.model.file.TheoryPackFile;
import org.palier.study.runs.FileDigest;
import org.palier.study.runs.Import;
import org.palier.study.runs.RunManifest;
import org.palier.study.runs.StudyFolder;
import org.palier.study.runs.StudyOnDisk;
import org.palier.study.runs.StudyRuns;

/** A study on disk with a sample of 30 posts, of which Anne read 13, one each 20 s, with a pause of an hour after the sixth. */
class StudyWorkTest {

	private static final Instant AT = Instant.parse("2026-11-27T12:00:00Z");
	private static final String SET = "20261127-120000-sample";
	private static final int DRAWN = 30;
	private static final int READ = 13;

	@TempDir
	private Path path;

	@Test
	void theSampleTellsWhatIsLeftAndHowFastItIsRead() throws Exception {
		StudyFolder folder = study();
		SampleWork sample = work(folder).sample().orElseThrow();
		assertThat(sample.drawn()).isEqualTo(DRAWN);
		assertThat(sample.read()).isEqualTo(READ);
		assertThat(sample.left()).isEqualTo(DRAWN - READ);
		assertThat(sample.pace().over()).as("twelve times, one of them a pause").isEqualTo(11);
		assertThat(sample.pace().seconds()).hasValue(20);
	}

	@Test
	void theReportIsCurrentUntilSomebodyEditsOrReads() throws Exception {
		StudyFolder folder = study();
		assertThat(work(folder).report()).isEmpty();
		report(folder, "20261127-110000-report", AT.minusSeconds(3600));
		assertThat(work(folder).report().orElseThrow().current()).as("read since").isFalse();
		report(folder, "20261128-110000-report", AT.plusSeconds(90_000));
		assertThat(work(folder).report().orElseThrow()).isEqualTo(new StudyWork.ReportWork(AT.plusSeconds(90_000), true));

		Study study = folder.file().load();
		study.setName(Bilingual.same("Other").toModel());
		folder.file().save(study);
		assertThat(work(folder).report().orElseThrow().current()).as("edited since").isFalse();
	}

	/** A manifest that is cut off is that of no report. */
	@Test
	void aDamagedManifestIsNoReport() throws Exception {
		StudyFolder folder = study();
		Files.createDirectories(folder.runs());
		Files.writeString(folder.runs().resolve("20261128-110000-report.json"), "{");
		assertThat(work(folder).report()).isEmpty();
	}

	private static StudyWork work(StudyFolder folder) throws IOException {
		try (StudyOnDisk open = StudyOnDisk.toRead(folder, "test", false)) {
			return StudyWork.of(open, StudyWork.progress(open));
		}
	}

	private static void report(StudyFolder folder, String id, Instant at) throws IOException {
		Files.createDirectories(folder.runs());
		List<FileDigest> read = List.of(folder.digest(folder.file().path()));
		new RunManifest(id, "report", at, "1", new TreeMap<>(), List.of(), read, new TreeMap<>(), List.of(), List.of())
				.write(folder.runs().resolve(id + ".json"));
	}

	private StudyFolder study() throws IOException {
		StudyFolder folder = StudyFolder.at(path);
		folder.create(Bilingual.same("Sample"), Bilingual.EMPTY, List.of(new TheoryPackFile(
				Path.of(System.getProperty("palier.root"), "bundles/org.palier.theories/packs/public_engagement-1.1.xml")).load()));
		Study study = folder.file().load();
		CodingSet set = PalierFactory.eINSTANCE.createCodingSet();
		set.setId(SET);
		set.setName("s1");
		set.setSize(DRAWN);
		set.setOverlap(1);
		set.getFacets().add(Facet.USAGE.id());
		var anne = PalierFactory.eINSTANCE.createCoder();
		anne.setId("anne");
		anne.setName("Anne");
		study.getCoders().add(anne);
		set.getCoders().add(anne);
		var stratum = PalierFactory.eINSTANCE.createSetStratum();
		stratum.setKey("");
		stratum.setDrawn(DRAWN);
		set.getParts().add(stratum);
		try (Corpus corpus = folder.openCorpus(study, CorpusSettings.of("test"))) {
			try (RunWriter<Post> rows = corpus.appendPosts("posts", AT)) {
				for (int i = 1; i <= DRAWN; i++) {
					rows.add(Post.builder("twitter", String.valueOf(i)).accountHandle("a" + i).text("Publication " + i).createdAt(AT.plusSeconds(i), "")
							.language("fr").source("posts.csv", i).build());
				}
				rows.commit();
			}
			List<SetPost> drawn = new ArrayList<>();
			for (int i = 1; i <= DRAWN; i++) {
				drawn.add(new SetPost(SET, i, i, SetPost.Part.RANDOM, "", null, 0.5));
			}
			corpus.drawSet(SET, AT, drawn);
			try (RunWriter<Coding> rows = corpus.appendCodings("words", AT)) {
				for (int i = 1; i <= READ; i++) {
					Instant at = AT.plusSeconds(20L * i + (i > 6 ? 3600 : 0));
					rows.add(new Coding(Coding.NEW, i, Facet.USAGE, CodeSet.parse("news_release"), "anne", CoderKind.HUMAN, at, "1", null,
							"", Coding.NEW, "",
							"", new CodingDetails(1, SET, "", "", null)));
				}
				rows.commit();
			}
		}
		StudyRuns.list(study, "posts", new Import(), AT, "posts.csv");
		StudyRuns.list(study, SET, SampleRun.KIND, AT, "s1");
		StudyRuns.list(study, "words", ClassifyRun.KIND, AT, "words");
		study.getCodingSets().add(set);
		folder.file().save(study);
		return folder;
	}
}
