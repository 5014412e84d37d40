// SPDX-License-Identifier: EPL-2.0
package org.palier.verify;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.lang.reflect.Proxy;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.palier.corpus.Corpus;
import org.palier.corpus.CorpusSettings;
import org.palier.corpus.Post;
import org.palier.corpus.RunWriter;
import org.palier.model.PalierFactory;
import org.palier.model.Study;
import org.palier.study.runs.FileDigest;
import org.palier.study.runs.Import;
import org.palier.study.runs.OpenStudy;
import org.palier.study.runs.PostSeals;
import org.palier.study.runs.RunManifest;
import org.palier.study.runs.RunRecord;
import org.palier.study.runs.StudyFolder;

/**
 * Three manifests hold the same four posts of two runs: a whole study has their digests computed once, and again once the file is another
 * one.
 */
class PostComparisonsTest {

	private static final Instant AT = Instant.parse("2026-03-02T10:00:00Z");

	@TempDir
	private Path root;

	private int asked;

	private static Post post(int number) {
		return Post.builder("twitter", "p" + number).accountHandle("stm").text("Avis " + number).source("f", number + 1).build();
	}

	private static void bring(Corpus corpus, String run, int from) throws IOException {
		try (RunWriter<Post> writer = corpus.appendPosts(run, AT)) {
			writer.add(post(from));
			writer.add(post(from + 1));
			writer.commit();
		}
	}

	/** Counts how often somebody wants the posts: each time their digests are computed. */
	private OpenStudy open(StudyFolder folder, Corpus corpus) {
		return (OpenStudy) Proxy.newProxyInstance(OpenStudy.class.getClassLoader(), new Class<?>[] { OpenStudy.class },
				(proxy, method, arguments) -> switch (method.getName()) {
				case "folder" -> folder;
				case "corpus" -> {
					asked++;
					yield corpus;
				}
				default -> throw new UnsupportedOperationException(method.getName());
				});
	}

	private static RunManifest manifest(String id, List<FileDigest> posts) {
		return RunRecord.of(Map.of(), List.of()).writing(posts).manifest(id, new Import(), AT, "0.2.0");
	}

	@Test
	void allManifestsOfAStudyAreComparedAtOnce() throws Exception {
		StudyFolder folder = StudyFolder.at(root);
		Study study = PalierFactory.eINSTANCE.createStudy();
		study.setId("study");
		var seals = new PostSeals(folder);
		try (Corpus corpus = folder.openCorpus(study, CorpusSettings.of("test"))) {
			bring(corpus, "r1", 1);
			bring(corpus, "r2", 3);
			corpus.sealPosts("r1", seals.file("r1"));
			corpus.sealPosts("r2", seals.file("r2"));
			List<FileDigest> both = seals.of(corpus, List.of("r1", "r2"));
			List<RunManifest> manifests = List.of(manifest("r1", both.subList(0, 1)), manifest("r2", both.subList(1, 2)), manifest("report", both),
					manifest("older", List.of()));
			OpenStudy open = open(folder, corpus);
			PostComparisons all = PostComparisons.ofAll(manifests);
			for (RunManifest each : manifests.subList(0, 3)) {
				assertThat(all.of(open, each).now()).isEqualTo(PostSeals.of(each)).isNotEmpty();
			}
			assertThat(asked).as("once, for the three that seal posts").isEqualTo(1);

			RunManifest stranger = manifest("r1", both);
			assertThat(all.of(open, stranger).now()).as("a manifest from elsewhere, of the same name").isEqualTo(PostSeals.of(stranger));
			assertThat(asked).isEqualTo(2);

			Files.setLastModifiedTime(folder.corpus(), FileTime.from(AT));
			assertThat(all.of(open, manifests.get(2)).changed()).isEmpty();
			assertThat(asked).as("the file is another one").isEqualTo(3);
		}
	}
}
