// SPDX-License-Identifier: EPL-2.0
package org.palier.spark;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;

import org.apache.spark.sql.SparkSession;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.palier.classifiers.rules.RulesClassifier;
import org.palier.codebook.classify.Classification;
import org.palier.codebook.classify.Classified;
import org.palier.codebook.classify.Codebook;
import org.palier.codebook.cluster.ClusterExport;
import org.palier.codebook.cluster.CodebookFile;
import org.palier.codebook.cluster.CodedPost;
import org.palier.codebook.cluster.ExportManifest;
import org.palier.codebook.cluster.ExportedPost;
import org.palier.codebook.cluster.JobManifest;
import org.palier.corpus.Post;
import org.palier.corpus.StoredPost;
import org.palier.ground.Progress;
import org.palier.ground.options.OptionValues;

/** A job on one thread of this machine, against the desktop's own classification of the same posts. */
class ClassifyTest {

	private static final int POSTS = 2000;
	private static final Instant BEGIN = Instant.parse("2026-01-15T12:00:00Z");
	private static final List<String> WORDS = List.of("Road closed", "due to flood", "thank you", "@neighbour", "please", "what do you think?",
			"Pont fermé", "merci", "aidez-nous", "consultation publique", "https://example.org/a", "#alerte", "register now", "vote", "evacuate",
			"our mayor said", "donnez votre avis", "le budget", "open data", "ok");
	private static final List<String> USAGES = List.of("consultation", "answer", "opinion_call", "contest", "mobilization", "open_data",
			"online_service", "alert", "job_offer", "event", "advice", "image_promotion", "news_release", "third_party_link", "other");

	@TempDir
	private static Path folder;
	private static SparkSession spark;
	private static List<StoredPost> posts;
	private static Codebook codebook;

	@BeforeAll
	static void export() throws Exception {
		spark = Local.spark();
		posts = posts();
		codebook = Codebook.ofUsages("test 1", USAGES);
		new ClusterExport(folder.resolve("export")).write(posts.iterator(), POSTS, page -> page.stream().map(ExportedPost::new).toList(),
				ExportManifest.IDENTIFIED, new CodebookFile(codebook), "test", BEGIN, Progress.NONE);
	}

	@AfterAll
	static void stop() {
		spark.stop();
	}

	private static List<StoredPost> posts() {
		var chance = new Random(20261203);
		List<StoredPost> made = new ArrayList<>();
		for (int i = 1; i <= POSTS; i++) {
			var text = new StringBuilder();
			for (int words = chance.nextInt(7); words > 0; words--) {
				text.append(WORDS.get(chance.nextInt(WORDS.size()))).append(' ');
			}
			var post = Post.builder(i % 3 == 0 ? "facebook" : "twitter", "p" + i).text(text.toString()).language(i % 2 == 0 ? "fr" : "en")
					.relayedFrom(i % 11 == 0 ? "someone" : "").replyToHandle(i % 13 == 0 ? "someone" : "").accountHandle("us");
			made.add(new StoredPost(i, "import", (i % 17 == 0 ? post : post.createdAt(BEGIN.plusSeconds(i * 7200L))).build()));
		}
		return made;
	}

	@Test
	void itSaysOfEachPostWhatTheDesktopSays() throws Exception {
		JobManifest job = new Classify(spark).run(asked(folder.resolve("rules"), "rules", Map.of()));

		var rules = new RulesClassifier();
		List<Classified> here = new ArrayList<>();
		new Classification(rules, OptionValues.defaults(rules.options()), codebook).run(posts.stream().map(StoredPost::post).iterator(), POSTS,
				here::add, Progress.NONE);
		var by = new CodedPost.By(job.export().fingerprint(), "rules", job.version(), job.job());
		List<String> wanted = new ArrayList<>();
		for (int i = 0; i < POSTS; i++) {
			wanted.add(CodedPost.of(posts.get(i), here.get(i).verdict(), by).line());
		}
		assertThat(wanted.stream().filter(it -> it.contains("\"code\":\"a"))).hasSizeGreaterThan(100);
		assertThat(lines(folder.resolve("rules/codings"))).containsExactlyInAnyOrderElementsOf(wanted);
		assertThat(folder.resolve("rules/codings/month=2026-02/platform=facebook")).isDirectory();
		assertThat(JobManifest.read(folder.resolve("rules"))).isEqualTo(job);
	}

	@Test
	void whatCannotBeIsRefusedBeforeAnythingIsWritten() {
		Path out = folder.resolve("none");
		assertThatThrownBy(() -> new Classify(spark).run(asked(out, "oracle", Map.of())))
				.hasMessageContaining("rules").hasMessageContaining("oracle");
		assertThatThrownBy(() -> new Classify(spark).run(asked(out, "rules", Map.of("no_such", "1")))).hasMessageContaining("no_such");
		assertThat(out).doesNotExist();
	}

	private static Arguments asked(Path out, String classifier, Map<String, String> options) {
		return new Arguments(folder.resolve("export").toString(), out.toString(), classifier, options, List.of());
	}

	private static List<String> lines(Path codings) throws Exception {
		List<String> lines = new ArrayList<>();
		try (var files = Files.walk(codings)) {
			for (Path file : files.filter(it -> it.getFileName().toString().startsWith("part-")).toList()) {
				lines.addAll(Files.readAllLines(file));
			}
		}
		return lines;
	}
}
