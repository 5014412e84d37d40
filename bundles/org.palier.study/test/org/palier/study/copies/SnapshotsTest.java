// SPDX-License-Identifier: EPL-2.0
package org.palier.study.copies;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.palier.corpus.CodeSet;
import org.palier.corpus.Coding;
import org.palier.corpus.Corpus;
import org.palier.corpus.CorpusException;
import org.palier.corpus.CorpusSettings;
import org.palier.corpus.Facet;
import org.palier.corpus.Post;
import org.palier.corpus.Recoding;
import org.palier.corpus.RunWriter;
import org.palier.corpus.SnapshotPlace;
import org.palier.fixtures.MadePost;
import org.palier.ground.Progress;
import org.palier.ground.text.Bilingual;
import org.palier.study.kinds.StudyFileKinds;
import org.palier.study.runs.StudyFolder;
import org.palier.study.runs.StudyWriting;

/** A study and its posts are kept before a change, and come back; what was there then is a snapshot too. */
class SnapshotsTest {

	private static final CorpusSettings SETTINGS = new CorpusSettings("a test", 256L << 20, 1);
	private static final Instant NOON = Instant.parse("2026-12-02T12:00:00Z");
	private static final Set<String> RUNS = Set.of("posts", "codes", "recoded");

	@TempDir
	private Path temporary;
	private StudyFolder folder;
	private Snapshots snapshots;

	@BeforeEach
	void aStudyWithACode() throws Exception {
		folder = StudyFolder.at(temporary.resolve("study"));
		folder.create(Bilingual.same("before"), Bilingual.EMPTY, List.of());
		try (Corpus corpus = corpus()) {
			try (RunWriter<Post> posts = corpus.appendPosts("posts", NOON)) {
				posts.add(MadePost.of(1, "parks", "alert one"));
				posts.commit();
			}
			corpus.code(Coding.byHand(1, Facet.USAGE, CodeSet.of("old"), "zoe", NOON, "1", Coding.NEW), "Zoé");
		}
		snapshots = new Snapshots(folder);
	}

	private Corpus corpus() throws IOException {
		return folder.openCorpus(folder.file().load(), SETTINGS);
	}

	private void change(String name) throws IOException {
		try (var writing = StudyWriting.open(folder, "test", Progress.NONE)) {
			writing.study().setName(Bilingual.same(name).toModel());
			writing.save();
		}
	}

	private String name() throws IOException {
		return folder.file().load().getName().getEn();
	}

	private List<Coding> codings() throws IOException {
		try (Corpus corpus = corpus()) {
			return corpus.view(RUNS).codings(1);
		}
	}

	@Test
	void whatWasRecodedComesBackAndThereIsAWayForth() throws Exception {
		List<Coding> before = codings();
		assertThat(before).hasSize(1);
		try (Corpus corpus = corpus()) {
			assertThat(snapshots.keep(Snapshots.MIGRATE, NOON, Optional.of(corpus))).extracting(it -> it.getFileName().toString())
					.containsExactly("corpus.before-migrate-20261202-120000.duckdb", "study.before-migrate-20261202-120000.palier");
			corpus.recode(RUNS, "recoded", NOON, "2", List.of(new Recoding(Facet.USAGE, "old", "", "new")));
		}
		change("after");
		List<Coding> after = codings();
		assertThat(after).hasSize(2);

		SnapshotPlace chosen = snapshots.all().getFirst();
		SnapshotPlace kept = snapshots.restore(chosen, "test", NOON.plusSeconds(60), Progress.NONE);
		assertThat(name()).isEqualTo("before");
		assertThat(codings()).isEqualTo(before);
		assertThat(kept.name()).isEqualTo("before-restore-20261202-120100");
		assertThat(snapshots.all()).extracting(SnapshotPlace::name).containsExactly("before-restore-20261202-120100",
				"before-migrate-20261202-120000");

		snapshots.restore(kept, "test", NOON.plusSeconds(120), Progress.NONE);
		assertThat(name()).isEqualTo("after");
		assertThat(codings()).isEqualTo(after);
		for (SnapshotPlace each : snapshots.all()) {
			assertThat(List.of(each.corpus(), each.study()))
					.allMatch(it -> StudyFileKinds.ofPalier().of(folder.path(), it).orElseThrow().id().equals("snapshot"));
		}
	}

	@Test
	void aSnapshotThatCannotBeReadChangesNothing() throws Exception {
		try (Corpus corpus = corpus()) {
			snapshots.keep(Snapshots.MIGRATE, NOON, Optional.of(corpus));
		}
		change("after");
		SnapshotPlace chosen = snapshots.all().getFirst();
		Files.write(chosen.corpus(), new byte[5000]);
		assertThatThrownBy(() -> snapshots.restore(chosen, "test", NOON, Progress.NONE)).isInstanceOf(CorpusException.class);
		assertThat(name()).isEqualTo("after");
		assertThat(codings()).hasSize(1);
		assertThat(snapshots.all()).containsExactly(chosen);
	}

	@Test
	void threeOfEachChangeStay() throws Exception {
		for (int i = 0; i < 5; i++) {
			snapshots.keep(Snapshots.MIGRATE, NOON.plusSeconds(i / 2), Optional.empty());
		}
		snapshots.keep("other", NOON.minusSeconds(60), Optional.empty());
		assertThat(snapshots.all()).extracting(SnapshotPlace::name).containsExactly("before-migrate-20261202-120002",
				"before-migrate-20261202-120001-2",
				"before-migrate-20261202-120001", "before-other-20261202-115900");
	}
}
