// SPDX-License-Identifier: EPL-2.0
package org.palier.codebook.cluster;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.palier.codebook.classify.Abstention;
import org.palier.codebook.classify.ClassificationSummary;
import org.palier.codebook.classify.ClassifyRun;
import org.palier.codebook.classify.Codebook;
import org.palier.codebook.classify.Evidence;
import org.palier.codebook.classify.Judgement;
import org.palier.codebook.classify.Scores;
import org.palier.codebook.classify.Verdict;
import org.palier.corpus.CodeSet;
import org.palier.corpus.CoderKind;
import org.palier.corpus.Coding;
import org.palier.corpus.CodingDetails;
import org.palier.corpus.Corpus;
import org.palier.corpus.CorpusSettings;
import org.palier.corpus.DuckDbCorpus;
import org.palier.corpus.Facet;
import org.palier.corpus.Medium;
import org.palier.corpus.Post;
import org.palier.corpus.PostCursor;
import org.palier.corpus.RunWriter;
import org.palier.corpus.StoredPost;
import org.palier.ground.PluginFailedException;
import org.palier.ground.Progress;
import org.palier.study.runs.FileDigest;
import org.palier.study.runs.OpenRun;
import org.palier.study.runs.StudyFolder;

class ClusterCodingsTest {

	private static final Instant AT = Instant.parse("2026-12-03T06:00:00Z");
	private static final Codebook CODEBOOK = Codebook.ofUsages("pack 1.0", List.of("advice", "alert"));
	private static final Set<String> POSTS = Set.of("i");

	@TempDir
	private Path folder;
	private Corpus corpus;
	private ExportManifest export;

	/** Three posts, exported. */
	@BeforeEach
	void threePosts() throws IOException {
		corpus = DuckDbCorpus.open(folder.resolve("corpus.duckdb"), "s", CorpusSettings.of("test"));
		bring("i", "alert fire", "?", "advice drink");
		try (PostCursor cursor = corpus.view(POSTS).read()) {
			export = new ClusterExport(folder.resolve("export")).write(cursor, 3, page -> page.stream().map(ExportedPost::new).toList(),
					ExportManifest.IDENTIFIED, new CodebookFile(CODEBOOK), "test", AT, Progress.NONE);
		}
	}

	@AfterEach
	void close() throws IOException {
		corpus.close();
	}

	private void bring(String run, String... texts) throws IOException {
		try (RunWriter<Post> posts = corpus.appendPosts(run, AT)) {
			for (String text : texts) {
				posts.add(Post.builder("twitter", "").accountHandle("a").text(text).language("en").createdAt(AT).source("f", 1).build());
			}
			posts.commit();
		}
	}

	/** What a job says of the three: a code, nothing, a code. */
	private List<CodedPost> said(JobManifest job) throws IOException {
		List<Verdict> verdicts = List.of(
				Verdict.ofUsage(new Judgement.Coded("alert", Scores.strengths(Map.of("alert", 0.1 + 0.2)),
						List.of(new Evidence("w", "alert", 1, 0, 5))), "en", false),
				Verdict.ofUsage(new Judgement.Abstained(Abstention.NO_EVIDENCE), "en", false),
				Verdict.ofUsage(new Judgement.Coded("advice", Scores.NONE, List.of()), "en", true));
		List<CodedPost> said = new ArrayList<>();
		try (PostCursor cursor = corpus.view(POSTS).read()) {
			for (Verdict verdict : verdicts) {
				said.add(CodedPost.of(cursor.next(), verdict, CodedPost.By.of(job)));
			}
		}
		return said;
	}

	private JobManifest job() {
		return new JobManifest("app-1", export, "words", "7", new TreeMap<>(Map.of("cost", "1")), new TreeMap<>(Map.of("spark", "4")));
	}

	private Path finished(JobManifest job, List<String> lines) throws IOException {
		Path out = folder.resolve("out");
		Files.createDirectories(out.resolve("codings/month=2026-12/platform=twitter"));
		// As a cluster leaves them: not in the order of the posts, with files of its own beside.
		Files.write(out.resolve("codings/month=2026-12/platform=twitter/part-00001.txt"), lines.subList(0, lines.size() / 2));
		Files.write(out.resolve("codings/month=2026-12/platform=twitter/part-00000.txt"), lines.subList(lines.size() / 2, lines.size()));
		Files.writeString(out.resolve("codings/_SUCCESS"), "");
		Files.writeString(out.resolve("codings/month=2026-12/platform=twitter/.part-00000.txt.crc"), "crc");
		Files.writeString(out.resolve(JobManifest.FILE), job.content());
		return out;
	}

	private List<String> lines(JobManifest job) throws IOException {
		List<String> lines = new ArrayList<>();
		for (CodedPost each : said(job)) {
			lines.add(each.line());
		}
		return lines;
	}

	private ClassificationSummary tried(Path out) throws IOException {
		return ClusterCodings.read(out, CODEBOOK).tryOut(corpus.view(POSTS), AT, Progress.NONE);
	}

	@Test
	void theyAreTakenInAsTheyWereGiven() throws IOException {
		Path out = finished(job(), lines(job()));
		ClusterCodings codings = ClusterCodings.read(out, CODEBOOK);
		ClassificationSummary summary;
		List<FileDigest> read;
		try (OpenRun run = OpenRun.begin(StudyFolder.at(folder), ClassifyRun.KIND, AT, FileDigest.of(new byte[0], "study.palier"),
				() -> corpus)) {
			summary = codings.write(run, corpus.view(POSTS), Progress.NONE);
			read = codings.digests();
			assertThat(corpus.view(Set.of("i", run.id())).codings(1)).singleElement().satisfies(it -> {
				assertThat(it).isEqualTo(new Coding(it.id(), 1, Facet.USAGE, CodeSet.of("alert"), "words",
						CoderKind.MACHINE, AT, "pack 1.0", 0.1 + 0.2, "[{\"rule\":\"w\",\"weight\":1.0,\"start\":0,\"end\":5}]",
						Coding.NEW, run.id(), "7", CodingDetails.NONE));
			});
			assertThat(corpus.view(Set.of("i", run.id())).codings(2)).singleElement().satisfies(it -> {
				assertThat(it.value()).isEqualTo(CodeSet.NONE);
				assertThat(it.evidence()).isEqualTo("[{\"reason\":\"no_evidence\",\"detail\":\"\"}]");
			});
		}
		assertThat(summary.posts()).isEqualTo(3);
		assertThat(summary.coded()).isEqualTo(2);
		assertThat(summary.abstained()).isEqualTo(1);
		assertThat(summary.relayed()).isEqualTo(1);
		assertThat(summary.parameters()).containsEntry("version", "7").containsEntry("option.cost", "1");
		assertThat(codings.parameters()).containsEntry("cluster.job", "app-1").containsEntry("cluster.spark", "4");
		assertThat(read).extracting(FileDigest::path).containsExactly("job.json", "codings/month=2026-12/platform=twitter/part-00000.txt",
				"codings/month=2026-12/platform=twitter/part-00001.txt");
	}

	@Test
	void aPostThatCameOrWentSinceIsFoundOut() throws IOException {
		Path out = finished(job(), lines(job()));
		bring("later", "alert flood");
		assertThatThrownBy(() -> ClusterCodings.read(out, CODEBOOK).tryOut(corpus.view(Set.of("i", "later")), AT, Progress.NONE))
				.isInstanceOf(ClusterMismatch.class).hasMessageContaining("3 then, 4 now");
		assertThatThrownBy(() -> ClusterCodings.read(out, CODEBOOK).tryOut(corpus.view(Set.of("later")), AT, Progress.NONE))
				.hasMessageContaining("3 then, 1 now");
	}

	/** The text of one post, its like or its date: nothing else differs. */
	@Test
	void theFingerprintIsOfAllThatASourceStates() throws IOException {
		Post post = Post.builder("twitter", "1").text("a").createdAt(AT).metric("likes", 1).build();
		assertThat(List.of(post, post.toBuilder().text("b").build(), post.toBuilder().metric("likes", 2).build(),
				post.toBuilder().createdAt(AT.plusSeconds(1)).build(), post.toBuilder().medium(Medium.Kind.IMAGE, "", "w").build()))
				.extracting(ClusterCodingsTest::fingerprint).doesNotHaveDuplicates();
		assertThat(fingerprint(post)).isEqualTo(fingerprint(post.toBuilder().build())).hasSize(64);
	}

	private static String fingerprint(Post post) {
		try {
			var one = new CorpusFingerprint();
			one.add(new StoredPost(1, "i", post));
			return one.hex();
		} catch (IOException impossible) {
			throw new IllegalStateException(impossible);
		}
	}

	@Test
	void anotherCodebookIsRefused() throws IOException {
		Path out = finished(job(), lines(job()));
		assertThatThrownBy(() -> ClusterCodings.read(out, Codebook.ofUsages("pack 1.1", List.of("advice", "alert"))))
				.isInstanceOf(ClusterMismatch.class).hasMessageContaining("pack 1.0").hasMessageContaining("pack 1.1");
		assertThatThrownBy(() -> ClusterCodings.read(out, Codebook.ofUsages("pack 1.0", List.of("advice", "alert", "event"))))
				.as("of the same version, with a code more").isInstanceOf(ClusterMismatch.class);
	}

	@Test
	void aLineOfAnotherJobIsRefused() throws IOException {
		for (var change : Map
				.of("\"job\":\"app-1\"", "\"job\":\"app-2\"", "\"classifier\":\"words\"", "\"classifier\":\"rules\"", "\"version\":\"7\"",
				"\"version\":\"8\"", export.fingerprint(), "0".repeat(64)).entrySet()) {
			List<String> lines = lines(job());
			lines.set(1, lines.get(1).replace(change.getKey(), change.getValue()));
			Path out = finished(job(), lines);
			assertThatThrownBy(() -> tried(out)).as(change.getValue()).isInstanceOf(ClusterMismatch.class).hasMessageContaining("app-1");
		}
	}

	@Test
	void eachPostHasOneLine() throws IOException {
		List<String> lines = lines(job());
		Path less = finished(job(), lines.subList(0, 2));
		assertThatThrownBy(() -> tried(less)).hasMessageContaining("1 of 3");
		lines.add(lines.getFirst());
		Path more = finished(job(), lines);
		assertThatThrownBy(() -> tried(more)).hasMessageContaining("names the post 1");
	}

	@Test
	void aLineThatIsNoneOrNamesAnUnknownCodeIsRefused() throws IOException {
		for (String wrong : List.of("", "{", "[]", "{\"key\":1}", lines(job()).getFirst().replace("\"alert\"", "\"riot\""),
				lines(job()).getFirst().replace("\"usage\"", "\"mood\""),
				lines(job()).getFirst().replace("\"text_version\":1", "\"text_version\":2"))) {
			List<String> lines = lines(job());
			lines.set(0, wrong);
			Path out = finished(job(), lines);
			assertThatThrownBy(() -> tried(out)).as(wrong).isInstanceOf(ClusterMismatch.class);
		}
	}

	@Test
	void aJobThatIsNotWholeOrOfAnotherFormIsRefused() throws IOException {
		assertThatThrownBy(() -> ClusterCodings.read(folder, CODEBOOK)).isInstanceOf(ClusterMismatch.class).hasMessageContaining("job.json");
		Path out = finished(job(), lines(job()));
		Files.writeString(out.resolve(JobManifest.FILE), job().content().replace("\"form\" : 1", "\"form\" : 2"));
		assertThatThrownBy(() -> tried(out)).isInstanceOf(ClusterMismatch.class).hasMessageContaining("form");
	}

	@Test
	void aJobThatFailedTooOftenIsRefused() throws IOException {
		List<String> lines = lines(job());
		lines.set(0, CodedPost.of(new StoredPost(1, "", Post.builder("", "").build()), new Verdict.Failed("no memory", false),
				CodedPost.By.of(job())).line());
		Path out = finished(job(), lines);
		assertThatThrownBy(() -> tried(out)).isInstanceOf(PluginFailedException.class).hasMessageContaining("no memory");
	}

	@Test
	void anExportGoesIntoAnEmptyFolderAndNamesItsFiles() throws IOException {
		assertThatThrownBy(() -> new ClusterExport(folder).write(Collections.emptyIterator(), 0, page -> List.of(), ExportManifest.IDENTIFIED,
				new CodebookFile(CODEBOOK), "test", AT, Progress.NONE)).isInstanceOf(ClusterMismatch.class);
		assertThat(ExportManifest.read(folder.resolve("export"))).isEqualTo(export);
		assertThat(export.files()).extracting(FileDigest::path).containsExactly("codebook.json",
				"posts/month=2026-12/platform=twitter/posts.json");
		assertThat(CodebookFile.read(folder.resolve("export/codebook.json")).codebook()).isEqualTo(CODEBOOK);
		List<String> lines = Files.readAllLines(folder.resolve("export/posts/month=2026-12/platform=twitter/posts.json"));
		assertThat(lines).hasSize(3).first().asString().contains("\"key\":1,", "\"created_at\":\"2026-12-03T06:00:00Z\"")
				.doesNotContain("\"month\"");
	}
}
