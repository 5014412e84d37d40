// SPDX-License-Identifier: EPL-2.0
package org.palier.intake.privacy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CancellationException;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.palier.corpus.Post;
import org.palier.fixtures.Cancelled;
import org.palier.ground.Progress;
import org.palier.study.attribution.AddressForms;
import org.palier.study.runs.BegunErasure;
import org.palier.study.runs.CodingSeals;
import org.palier.study.runs.OpenRun;
import org.palier.study.runs.RunKind;
import org.palier.study.runs.RunLog;
import org.palier.study.runs.StudyOnDisk;
import org.palier.study.runs.StudyRun;

/** An erasure that is killed or cancelled. */
class CutOffErasureTest extends ErasedStudy {

	/** A death of the process: nothing here catches it. */
	private static final class Killed extends Error {
		private static final long serialVersionUID = 1L;
	}

	/** Asked first between the hashes and the corpus. */
	private static final Progress KILLED = new Progress() {
		@Override
		public void report(long done, long total) {
			// nobody watches
		}

		@Override
		public boolean isCancelled() {
			throw new Killed();
		}
	};

	/** Does all its work and dies before the study is saved and the manifest written. */
	private record KilledAtTheEnd(EraseRun run) implements StudyRun<EraseRun.Outcome> {

		@Override
		public RunKind kind() {
			return run.kind();
		}

		@Override
		public WorkOutcome<EraseRun.Outcome> work(OpenRun open, Progress progress) throws IOException {
			run.work(open, progress);
			throw new Killed();
		}
	}

	@Test
	void whatAKilledErasureLeftUndoneTheSameOrderDoes() throws IOException {
		List<String> lines = List.of("stm_bleue Bonjour @" + NAME, "émilie_q77 Mon avis", "luc RT @" + NAME + ": merci");
		read("posts.txt", lines);
		var order = new ErasureOrder.Author(NAME);
		Set<String> before = places(NAME);
		try (var open = StudyOnDisk.toWrite(study, "test", RunLog.inStudies("0"), Progress.NONE)) {
			var run = new EraseRun(ErasurePlan.of(order, open.study(), open.corpus(), AddressForms.SHIPPED));
			assertThatThrownBy(() -> open.run(run, next(), KILLED)).isInstanceOf(Killed.class);
		}
		assertThat(posts()).as("nothing is lost").hasSize(3);
		assertThat(hashes()).isEqualTo(1);
		assertThat(places(NAME)).isEqualTo(before);
		try (var open = StudyOnDisk.toWrite(study, "test", RunLog.inStudies("0"), Progress.NONE)) {
			var run = new KilledAtTheEnd(new EraseRun(ErasurePlan.of(order, open.study(), open.corpus(), AddressForms.SHIPPED)));
			assertThatThrownBy(() -> open.run(run, next(), Progress.NONE)).isInstanceOf(Killed.class);
		}
		assertThat(posts()).extracting(Post::accountHandle).as("what stays").containsExactly("stm_bleue", "luc");
		read("posts-again.txt", lines);
		assertThat(posts()).as("held back already").extracting(Post::accountHandle).doesNotContain("émilie_q77");
		erase(order);
		assertThat(places(NAME)).isEmpty();
	}

	/** The corpus, which alone told which account, texts and ids are this person’s, is replaced first: the intent tells it after that. */
	@Test
	void whatWasCutOffIsEndedByItsIntentAlone() throws IOException {
		String text = "Ce soir encore le train de banlieue a quarante minutes de retard";
		read("posts.txt", List.of("stm_bleue Bonjour @" + NAME, "émilie_q77 " + text, "luc RT @" + NAME + ": merci"));
		Path notes = Files.writeString(study.path().resolve("notes.txt"), "Elle dit : " + text + ".");
		Path rejected = Files.writeString(study.runs().resolve("20261124-110000-import-rejected.csv"),
				"line,text\n2,\"x " + text + "\"\n3,other\n");
		try (var open = StudyOnDisk.toWrite(study, "test", RunLog.inStudies("0"), Progress.NONE)) {
			var run = new KilledAtTheEnd(
					new EraseRun(ErasurePlan.of(new ErasureOrder.Author(NAME), open.study(), open.corpus(), AddressForms.SHIPPED)));
			assertThatThrownBy(() -> open.run(run, next(), Progress.NONE)).isInstanceOf(Killed.class);
		}
		Files.writeString(rejected, "line,text\n2,\"x " + text + "\"\n3,other\n");
		assertThat(BegunErasure.all(study)).hasSize(1);
		ErasureIntent begun = ErasureIntent.all(study).getFirst();
		assertThat(begun.counts().posts()).isEqualTo(1);
		assertThat(begun.counts().changed()).isEqualTo(2);
		try (var open = StudyOnDisk.toWrite(study, "test", RunLog.inStudies("0"), Progress.NONE)) {
			assertThat(begun.plan().beside(study, open.study()).others()).as("known by what its post said").containsExactly(notes);
			EraseRun run = EraseRun.ending(begun, Optional.empty());
			EraseRun.Outcome outcome = open.run(run, next(), Progress.NONE);
			assertThat(outcome.erased().posts()).as("as it was counted").isEqualTo(1);
			run.end(study, outcome.run());
			assertThat(study.manifestOf(outcome.run()).orElseThrow().counts()).containsEntry("posts", 1L);
		}
		assertThat(rejected).hasContent("line,text\n3,other\n");
		assertThat(BegunErasure.all(study)).isEmpty();
		assertThat(places(NAME)).isEmpty();
		assertThat(hashes()).isEqualTo(1);
		read("posts-again.txt", List.of("émilie_q77 " + text));
		assertThat(posts()).as("held back").extracting(Post::accountHandle).containsExactly("stm_bleue", "luc");
	}

	/** One that ended itself and one that never began leave no word of it; one at which a process works is not cut off. */
	@Test
	void onlyWhatIsUnderWayOrCutOffIsTold() throws IOException {
		read("posts.txt", List.of("émilie_q77 Mon avis", "luc Bonjour"));
		erase(new ErasureOrder.Author(NAME));
		assertThat(BegunErasure.all(study)).isEmpty();
		Path file = Files.writeString(study.runs().resolve("20261124-120000-erase.erasing.txt"), BegunErasure.firstLine() + "\nerasing 1\n");
		assertThat(BegunErasure.all(study)).hasSize(1);
		assertThat(BegunErasure.cutOff(study)).as("this process lives").isEmpty();
		Files.writeString(file, BegunErasure.firstLine().replaceAll("[0-9]+$", "999999999") + "\nerasing 1\norder author luc\n");
		assertThat(BegunErasure.cutOff(study)).hasSize(1);
		assertThatThrownBy(() -> ErasureIntent.all(study)).as("it has no end").isInstanceOf(PrivacyException.class);
	}

	private long hashes() throws IOException {
		try (Stream<Path> files = Files.list(study.runs())) {
			return files.filter(it -> it.toString().endsWith(StudyErasures.ENDING)).count();
		}
	}

	@Test
	void aCancelledErasureHoldsNothingBack() throws IOException {
		read("posts.txt", List.of("émilie_q77 Mon avis"));
		try (var open = StudyOnDisk.toWrite(study, "test", RunLog.inStudies("0"), Progress.NONE)) {
			var run = new EraseRun(ErasurePlan.of(new ErasureOrder.Author(NAME), open.study(), open.corpus(), AddressForms.SHIPPED));
			Progress cancelled = new Cancelled();
			assertThatThrownBy(() -> open.run(run, next(), cancelled)).isInstanceOf(CancellationException.class);
		}
		assertThat(hashes()).isZero();
		assertThat(BegunErasure.all(study)).as("nothing began").isEmpty();
		assertThat(posts()).hasSize(1);
	}

	/**
	 * Beside a file of so long a name no other can be made: it keeps its content, and the same order does the rest where it can be written.
	 */
	@Test
	void aFileThatCannotBeCleanedStaysWhole() throws IOException {
		read("posts.txt", List.of("émilie_q77 Mon avis"));
		Path file = Files.writeString(study.runs().resolve("x".repeat(235) + ".json"), "{\"who\": \"" + NAME + "\"}");
		var order = new ErasureOrder.Author(NAME);
		assertThatThrownBy(() -> erase(order)).isInstanceOf(IOException.class);
		assertThat(file).hasContent("{\"who\": \"" + NAME + "\"}");
		Path shorter = Files.move(file, study.runs().resolve("x.json"));
		erase(order);
		assertThat(places(NAME)).isEmpty();
		assertThat(shorter).content().startsWith("{\"who\": ").doesNotContain(NAME);
	}

	/** A folder where the digests of lost codings would be written stands for a disk that has no room for them. */
	@Test
	void anErasureThatCannotWriteWhatItKeepsHoldsNothingBack() throws IOException {
		read("posts.txt", List.of("émilie_q77 Mon avis"));
		try (var open = StudyOnDisk.toWrite(study, "test", RunLog.inStudies("0"), Progress.NONE)) {
			var run = new EraseRun(ErasurePlan.of(new ErasureOrder.Author(NAME), open.study(), open.corpus(), AddressForms.SHIPPED));
			var refusing = new StudyRun<EraseRun.Outcome>() {
				@Override
				public RunKind kind() {
					return run.kind();
				}

				@Override
				public WorkOutcome<EraseRun.Outcome> work(OpenRun begun, Progress progress) throws IOException {
					Path lost = CodingSeals.lost(study, begun.id());
					Files.createDirectories(lost.resolve("full"));
					try {
						return run.work(begun, progress);
					} finally {
						Files.deleteIfExists(lost.resolve("full"));
						Files.deleteIfExists(lost);
					}
				}
			};
			assertThatThrownBy(() -> open.run(refusing, next(), Progress.NONE)).isInstanceOf(IOException.class);
		}
		assertThat(hashes()).isZero();
		assertThat(BegunErasure.all(study)).as("nothing began").isEmpty();
		assertThat(study.runs()).isDirectoryNotContaining("glob:**.tmp");
		read("more.txt", List.of("émilie_q77 Mon avis", "luc Bonjour"));
		assertThat(posts()).hasSize(2);
	}
}
