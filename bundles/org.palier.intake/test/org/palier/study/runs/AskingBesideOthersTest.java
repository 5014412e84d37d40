// SPDX-License-Identifier: EPL-2.0
package org.palier.study.runs;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.CancellationException;
import java.util.stream.Stream;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.ResourceLock;
import org.palier.codebook.classify.Classification;
import org.palier.codebook.classify.ClassificationMode;
import org.palier.codebook.classify.ClassificationSummary;
import org.palier.codebook.classify.ClassifyRun;
import org.palier.codebook.classify.Codebook;
import org.palier.codebook.classify.CodebookChangedException;
import org.palier.codebook.classify.GivenAnswers;
import org.palier.codebook.classify.GivenAnswers.Basis;
import org.palier.codebook.classify.UncodedPosts;
import org.palier.codebook.classify.VerdictSink;
import org.palier.corpus.Corpus;
import org.palier.corpus.CorpusErasure;
import org.palier.corpus.CorpusSettings;
import org.palier.corpus.Post;
import org.palier.corpus.PostFilter;
import org.palier.corpus.RunWriter;
import org.palier.files.ImportRequest;
import org.palier.fixtures.Cancelled;
import org.palier.fixtures.Processes;
import org.palier.ground.Progress;
import org.palier.ground.options.OptionValues;
import org.palier.ground.text.Bilingual;
import org.palier.intake.imports.CensusDirectory;
import org.palier.intake.imports.ImportedFile;
import org.palier.intake.imports.PostLines;
import org.palier.intake.imports.PostsImport;
import org.palier.model.Study;

/** A study that others use while a program is asked about its posts. */
@ResourceLock(Processes.STARTED)
class AskingBesideOthersTest {

	private static final PluginVersion PROGRAM = new PluginVersion("first_word", "classifier", "1", "test");
	private static final RunLog LOG = RunLog.inStudies("test");

	@TempDir
	private Path temporary;
	private StudyFolder folder;

	/** Two posts of “parks”: alert one, answer two. A third one is of somebody else. */
	@BeforeEach
	void aStudy() throws IOException {
		folder = RunsOfEachKind.study(temporary.resolve("study"));
		Study study = folder.file().load();
		try (Corpus corpus = folder.openCorpus(study, CorpusSettings.of("test"));
				RunWriter<Post> posts = corpus.appendPosts("posts", RunsOfEachKind.AT)) {
			posts.add(Post.builder("twitter", "900").accountHandle("else").text("alert three").language("en").source("f", 3).build());
			posts.commit();
		}
	}

	/** Something that is done while the program answers. */
	@FunctionalInterface
	private interface Meanwhile {
		void happens() throws Exception;
	}

	/** The program answers, and does not end before something happened. */
	private static ClassificationMode answering(Codebook codebook, Meanwhile meanwhile) {
		var program = new Classification(new FirstWord(), OptionValues.NONE, codebook);
		return new ClassificationMode() {
			@Override
			public ClassificationSummary run(Iterator<Post> posts, long total, VerdictSink sink, Progress progress) {
				ClassificationSummary summary = program.run(posts, total, sink, progress);
				try {
					meanwhile.happens();
				} catch (Exception failure) {
					throw new IllegalStateException(failure);
				}
				return summary;
			}
		};
	}

	private GivenAnswers ask(Meanwhile meanwhile, Progress progress) throws IOException {
		try (var study = StudyOnDisk.toAsk(folder, "asks")) {
			var basis = basis(study);
			return GivenAnswers.ask(PROGRAM.id(), answering(basis.codebook(), meanwhile), basis, study.postsNeeded(), RunsOfEachKind.AT, progress);
		}
	}

	private static Basis basis(OpenStudy study) {
		return new Basis(Codebook.of(study.study()), StudyRuns.active(study.study()));
	}

	private ClassifyRun.Outcome classify(Meanwhile meanwhile) throws IOException {
		try (GivenAnswers answers = ask(meanwhile, Progress.NONE); var study = toWrite()) {
			return study.run(ClassifyRun.given(PROGRAM, answers, basis(study)), answers.at(), Progress.NONE);
		}
	}

	private StudyOnDisk toWrite() throws IOException {
		return StudyOnDisk.toWrite(folder, "another", LOG, Progress.NONE);
	}

	private static List<Path> answerFiles(long process) throws IOException {
		try (Stream<Path> there = Files.list(Path.of(System.getProperty("java.io.tmpdir")))) {
			return there.filter(it -> it.getFileName().toString().startsWith("palier-answers-" + process + "-")).toList();
		}
	}

	private static List<Path> answerFiles() throws IOException {
		return answerFiles(ProcessHandle.current().pid());
	}

	/** The codes of a run, by post. */
	private List<String> codes(String run) throws IOException {
		try (var study = StudyOnDisk.toRead(folder, "reads", false)) {
			List<String> codes = new ArrayList<>();
			var view = study.posts(Set.of("posts", run)).orElseThrow();
			for (long key : new long[] { 1, 2, 3, 4 }) {
				view.codings(key).stream().filter(it -> it.runId().equals(run))
						.forEach(it -> codes.add(it.post() + " " + it.value().text() + " by " + it.coder() + " " + it.coderVersion()));
			}
			return codes;
		}
	}

	@Test
	void nothingThatChangesMeanwhileLeavesAllCodes() throws Exception {
		ClassifyRun.Outcome outcome = classify(() -> {
			// nobody is there
		});
		assertThat(outcome.leftOut()).isEqualTo(new UncodedPosts(0, 0));
		assertThat(codes(outcome.runId())).containsExactly("1 alert by first_word 1", "2 answer by first_word 1", "3 alert by first_word 1");
		assertThat(folder.manifestOf(outcome.runId()).orElseThrow().parameters()).doesNotContainKey("beside");
		assertThat(answerFiles()).isEmpty();
	}

	@Test
	void anImportAndAReadingWorkWhileTheProgramAnswers() throws Exception {
		List<String> done = new ArrayList<>();
		ClassifyRun.Outcome outcome = classify(() -> {
			assertThat(answerFiles()).hasSize(1);
			// The line is the id of a post: the fourth is new.
			done.add(imports("broken\nbroken\nbroken\nparks alert four\n"));
			try (var reads = StudyOnDisk.toReadLong(folder, "reads", false)) {
				done.add(reads.postsNeeded().posts() + " posts");
			}
		});
		assertThat(done).containsExactly("20261124-120001-import", "4 posts");
		assertThat(folder.file().load().getRuns()).extracting(it -> it.getId()).endsWith(done.getFirst(), outcome.runId());
		assertThat(codes(outcome.runId())).as("nobody asked about the new post").containsExactly("1 alert by first_word 1",
				"2 answer by first_word 1", "3 alert by first_word 1");
		assertThat(outcome.leftOut()).isEqualTo(new UncodedPosts(0, 0));
		assertThat(ClassifyRun.beside(folder.manifestOf(outcome.runId()).orElseThrow())).containsExactly(done.getFirst());
		assertThat(answerFiles()).isEmpty();
	}

	/** The first post comes again, with another text. */
	@Test
	void aPostThatAnImportChangesMeanwhileIsLeftOutAndCounted() throws Exception {
		ClassifyRun.Outcome outcome = classify(() -> imports("parks advice now\nbroken\n"));
		assertThat(outcome.leftOut()).isEqualTo(new UncodedPosts(1, 0));
		assertThat(codes(outcome.runId())).containsExactly("2 answer by first_word 1", "3 alert by first_word 1");
		assertThat(folder.manifestOf(outcome.runId()).orElseThrow().counts()).containsEntry("changed_meanwhile", 1L).containsEntry("posts", 2L);
	}

	/** Another command imports lines as posts. @return the id of its run */
	private String imports(String lines) throws IOException {
		Path file = Files.writeString(temporary.resolve("more.txt"), lines);
		try (var another = toWrite()) {
			another.run(new PostsImport(new ImportedFile(new PostLines(), ImportRequest.of(file), List.of()), new CensusDirectory(another.study()),
					StudyRuns.active(another.study()), RunsOfEachKind.REJECTED), RunsOfEachKind.AT.plusSeconds(1), Progress.NONE);
			return another.study().getRuns().getLast().getId();
		}
	}

	@Test
	void aPostThatIsErasedMeanwhileIsLeftOutAndCounted() throws Exception {
		ClassifyRun.Outcome outcome = classify(() -> {
			try (var another = toWrite()) {
				assertThat(another.corpus().erase(new CorpusErasure(Set.of("else"), null, null, Set.of(), Set.of())).posts()).isEqualTo(1);
			}
		});
		assertThat(outcome.leftOut()).isEqualTo(new UncodedPosts(0, 1));
		assertThat(codes(outcome.runId())).hasSize(2).noneMatch(it -> it.startsWith("3 "));
		assertThat(outcome.summary().counts()).containsEntry("posts", 2L).containsEntry("coded", 2L);
		assertThat(folder.manifestOf(outcome.runId()).orElseThrow().counts()).containsEntry("gone_meanwhile", 1L).containsEntry("posts", 2L)
				.doesNotContainKey("changed_meanwhile");
	}

	/** An erasure takes a name out of the posts that stay: what the program read is no longer there. */
	@Test
	void aPostThatChangesMeanwhileIsLeftOutAndCounted() throws Exception {
		ClassifyRun.Outcome outcome = classify(() -> {
			try (var another = toWrite()) {
				another.corpus().erase(new CorpusErasure(Set.of(), null, null, Set.of(), Set.of("two")));
			}
		});
		assertThat(outcome.leftOut()).isEqualTo(new UncodedPosts(1, 0));
		assertThat(codes(outcome.runId())).containsExactly("1 alert by first_word 1", "3 alert by first_word 1");
		assertThat(outcome.leftOut().remark().orElseThrow().en()).startsWith("1 post got no code from the program");
		assertThat(outcome.leftOut().remark().orElseThrow().fr()).contains("1 publication modifiée ou effacée");
	}

	@Test
	void aCodebookThatChangesMeanwhileRefuses() throws Exception {
		var after = new TreeMap<String, byte[]>();
		assertThatThrownBy(() -> classify(() -> {
			Study study = folder.file().load();
			study.getUsages().getFirst().setName(Bilingual.same("renamed").toModel());
			folder.file().save(study);
			after.put("study", Files.readAllBytes(folder.file().path()));
		})).isInstanceOf(CodebookChangedException.class);
		assertThat(Files.readAllBytes(folder.file().path())).isEqualTo(after.get("study"));
		assertThat(answerFiles()).isEmpty();
		try (Stream<Path> runs = Files.list(folder.runs())) {
			assertThat(runs.filter(it -> it.toString().contains("classify"))).isEmpty();
		}
		try (var study = StudyOnDisk.toRead(folder, "reads", false)) {
			assertThat(study.postsNeeded().codings(List.of(1L, 2L, 3L))).hasSize(1);
		}
	}

	@Test
	void whoeverCancelsLeavesNoAnswers() throws Exception {
		byte[] before = Files.readAllBytes(folder.file().path());
		assertThatThrownBy(() -> ask(() -> {
			// never comes to it
		}, new Cancelled())).isInstanceOf(CancellationException.class);
		assertThat(answerFiles()).isEmpty();
		assertThat(Files.readAllBytes(folder.file().path())).isEqualTo(before);
	}

	/** A process of its own that is killed while its program answers. */
	@Test
	void aKilledRunLeavesTheStudyAsItWasAndTheNextCommandClearsTheRest() throws Exception {
		TreeMap<String, String> before = files();
		Process child = new ProcessBuilder(Path.of(System.getProperty("java.home"), "bin", "java").toString(), "-cp",
				System.getProperty("java.class.path"), "-Djava.io.tmpdir=" + System.getProperty("java.io.tmpdir"), AskingProcess.class.getName(),
				folder.path().toString()).redirectError(ProcessBuilder.Redirect.INHERIT).start();
		try (var said = child.inputReader()) {
			assertThat(said.readLine()).isEqualTo(AskingProcess.ANSWERS);
			assertThat(answerFiles(child.pid())).hasSize(1);
		} finally {
			child.destroyForcibly().waitFor();
		}
		assertThat(files()).isEqualTo(before);
		// Any command of this machine clears what a dead process left: another test may have done it already.
		try (var next = StudyOnDisk.toRead(folder, "next", false)) {
			assertThat(next.postsNeeded().select(PostFilter.ALL, List.of()).size()).isEqualTo(3);
		}
		assertThat(answerFiles(child.pid())).isEmpty();
	}

	private TreeMap<String, String> files() throws IOException {
		var files = new TreeMap<String, String>();
		try (Stream<Path> all = Files.walk(folder.path())) {
			for (Path each : all.filter(Files::isRegularFile).filter(it -> !it.getFileName().toString().equals(StudyLock.LOCK_FILE)).toList()) {
				files.put(folder.path().relativize(each).toString(), FileDigest.of(each, "").sha256());
			}
		}
		return files;
	}
}
