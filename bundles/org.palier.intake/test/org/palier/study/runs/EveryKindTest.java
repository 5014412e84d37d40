// SPDX-License-Identifier: EPL-2.0
package org.palier.study.runs;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.time.Duration;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.Map;
import java.util.stream.Stream;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.palier.codebook.classify.ClassifyRun;
import org.palier.ground.Progress;
import org.palier.ground.text.Bilingual;
import org.palier.model.Study;
import org.palier.study.edit.RecordedEdit;
import org.palier.study.edit.Root;
import org.palier.study.runs.RunsOfEachKind.Adjudicate;
import org.palier.study.runs.RunsOfEachKind.Sample;
import org.palier.study.runs.TwoVersions.Answer;

/** Each kind of run through both endings, alone and beside a second writer. */
class EveryKindTest {

	private static final RunLog LOG = RunLog.inStudies("test");
	private static final RunLog BROKEN = new RunLog("test", (folder, manifest) -> {
		throw new IOException("no manifest today");
	});

	@TempDir
	private Path temporary;
	private StudyFolder folder;
	private byte[] before;

	@BeforeEach
	void aStudy() throws Exception {
		folder = RunsOfEachKind.study(temporary.resolve("study"));
		before = bytes();
	}

	static List<Sample> kinds() {
		return RunsOfEachKind.all();
	}

	static Stream<RunKind> reading() {
		return Stream.concat(RunKinds.OF_PALIER.known().stream().filter(it -> !it.feedsCorpus(Optional.empty())),
				Stream.of(new UnknownKind("of-a-plug-in")));
	}

	private byte[] bytes() throws IOException {
		return Files.readAllBytes(folder.file().path());
	}

	private static String sha256(byte[] content) throws Exception {
		return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(content));
	}

	private StudyOnDisk command(RunLog log) throws IOException {
		return StudyOnDisk.toWrite(folder, "a test", log, Progress.NONE);
	}

	private static void run(Sample kind, OpenStudy open) throws IOException {
		open.run(kind.make().apply(open), RunsOfEachKind.AT, Progress.NONE);
	}

	private List<String> recorded() throws IOException {
		if (!Files.exists(folder.runs())) {
			return List.of();
		}
		try (Stream<Path> files = Files.list(folder.runs())) {
			return files.map(it -> it.getFileName().toString()).sorted().toList();
		}
	}

	private RunManifest manifest() throws IOException {
		String name = recorded().stream().filter(it -> it.endsWith(".json")).reduce((one, other) -> {
			throw new AssertionError("two manifests");
		}).orElseThrow();
		return RunManifest.read(folder.runs().resolve(name));
	}

	/** Another program, which knows of no lock. */
	private byte[] somebodyElseWrites() throws IOException {
		Study theirs = folder.file().load();
		theirs.setName(Bilingual.same("theirs").toModel());
		folder.file().save(theirs);
		return bytes();
	}

	@ParameterizedTest
	@MethodSource("kinds")
	void aCommandSavesAndRecordsWhatWasReadAndWhatWasWritten(Sample kind) throws Exception {
		try (var open = command(LOG)) {
			run(kind, open);
		}
		assertThat(bytes()).isNotEqualTo(before);
		assertThat(manifest().inputs()).contains(new FileDigest("study.palier", before.length, sha256(before)));
		assertThat(manifest().outputs().getLast()).isEqualTo(new FileDigest("study.palier", bytes().length, sha256(bytes())));
	}

	@ParameterizedTest
	@MethodSource("kinds")
	void theWorkbenchMakesOneStepAndRecordsTheSame(Sample kind) throws Exception {
		try (var bench = new StudyBench(folder, LOG)) {
			run(kind, bench);
			assertThat(bench.history()).hasSize(1);
			assertThat(bytes()).as("not saved yet").isEqualTo(before);
			assertThat(manifest().inputs()).contains(new FileDigest("study.palier", before.length, sha256(before)));
			bench.save();
			assertThat(manifest().outputs().getLast())
					.isEqualTo(new FileDigest("study.palier (as edited)", bytes().length, sha256(bytes())));
			bench.history().getFirst().undo();
			bench.save();
			assertThat(bytes()).isEqualTo(before);
		}
	}

	@ParameterizedTest
	@MethodSource("kinds")
	void whatWasReadUnsavedIsToldSo(Sample kind) throws Exception {
		try (var bench = new StudyBench(folder, LOG)) {
			bench.execute(new RecordedEdit(Bilingual.same("edit"), Root.everything(bench.study(), "test"),
					() -> bench.study().setName(Bilingual.same("unsaved").toModel())));
			byte[] edited = folder.file().content(bench.study());
			run(kind, bench);

			assertThat(manifest().inputs()).contains(new FileDigest("study.palier (as edited)", edited.length, sha256(edited)))
					.extracting(FileDigest::path).doesNotContain("study.palier");
		}
	}

	@ParameterizedTest
	@MethodSource("kinds")
	void aManifestThatCannotBeWrittenLeavesAllAsItWas(Sample kind) throws Exception {
		try (var open = command(BROKEN)) {
			assertThatThrownBy(() -> run(kind, open)).hasMessage("no manifest today");
			assertThat(folder.file().content(open.study())).isEqualTo(before);
		}
		try (var bench = new StudyBench(folder, BROKEN)) {
			assertThatThrownBy(() -> run(kind, bench)).hasMessage("no manifest today");
			assertThat(folder.file().content(bench.study())).isEqualTo(before);
			assertThat(bench.history()).isEmpty();
		}
		assertThat(bytes()).isEqualTo(before);
		assertThat(recorded()).isEmpty();
	}

	@ParameterizedTest
	@MethodSource("kinds")
	void aCommandOverwritesNobodyAndThenTellsNothing(Sample kind) throws Exception {
		byte[] theirs;
		try (var open = command(LOG)) {
			assertThatThrownBy(() -> StudyLock.acquire(folder.path(), "another", Duration.ofMillis(100), Progress.NONE))
					.isInstanceOf(StudyInUseException.class);
			theirs = somebodyElseWrites();
			assertThatThrownBy(() -> run(kind, open)).isInstanceOf(StudyChangedException.class);
		}
		assertThat(bytes()).isEqualTo(theirs);
		assertThat(recorded()).isEmpty();
	}

	@ParameterizedTest
	@MethodSource("kinds")
	void theWorkbenchAsksWhoseVersionHolds(Sample kind) throws Exception {
		try (var bench = new StudyBench(folder, LOG)) {
			run(kind, bench);
			byte[] mine = folder.file().content(bench.study());
			byte[] theirs = somebodyElseWrites();

			assertThat(bench.save(Answer.NOTHING)).isFalse();
			assertThat(bytes()).isEqualTo(theirs);

			assertThat(bench.save(Answer.COPY)).isTrue();
			assertThat(bytes()).isEqualTo(theirs);
			assertThat(Files.readAllBytes(bench.copied().resolve("study.palier"))).isEqualTo(mine);
			assertThat(bench.copied().resolve("runs").resolve(manifest().id() + ".json")).exists();
			assertThat(folder.file().content(bench.study())).isEqualTo(theirs);
		}
	}

	@ParameterizedTest
	@MethodSource("kinds")
	void theWorkbenchReloadsOrOverwritesWhenToldTo(Sample kind) throws Exception {
		try (var bench = new StudyBench(folder, LOG)) {
			run(kind, bench);
			byte[] theirs = somebodyElseWrites();
			assertThat(bench.save(Answer.RELOAD)).isTrue();
			assertThat(folder.file().content(bench.study())).isEqualTo(theirs);

			bench.execute(new RecordedEdit(Bilingual.same("edit"), Root.everything(bench.study(), "test"),
					() -> bench.study().setName(Bilingual.same("mine").toModel())));
			byte[] mine = folder.file().content(bench.study());
			somebodyElseWrites();
			Study again = folder.file().load();
			again.setName(Bilingual.same("theirs again").toModel());
			folder.file().save(again);
			assertThat(bench.save(Answer.OVERWRITE)).isTrue();
			assertThat(bytes()).isEqualTo(mine);
		}
	}

	/** What only reads needs no lock, and disturbs no writer. */
	@ParameterizedTest
	@MethodSource("reading")
	void whatReadsIsRecordedBesideAWriter(RunKind kind) throws Exception {
		RunRecord record = RunRecord.of(Map.of("a", "b"), List.of());
		try (var writer = StudyLock.acquire(folder.path(), "another", Duration.ofMillis(100), Progress.NONE)) {
			try (OpenRun run = OpenRun.reading(folder, kind, RunsOfEachKind.AT)) {
				run.record(record.manifest(run.id(), kind, run.at(), "test"), StudyFolder::record);
			}
			try (OpenRun run = OpenRun.reading(folder, kind, RunsOfEachKind.AT)) {
				assertThatThrownBy(() -> run.record(record.manifest(run.id(), kind, run.at(), "test"), BROKEN.place())).isInstanceOf(IOException.class);
			}
		}
		assertThat(recorded()).containsExactly("20261124-120000-" + kind.id() + ".json");
		assertThat(RunKinds.OF_PALIER.of(manifest())).isEqualTo(kind);
		assertThat(bytes()).isEqualTo(before);
	}

	@Test
	void roomsBelowReadWhatRoomsAboveDeclare() {
		assertThat(RunKinds.OF_PALIER.known()).extracting(RunKind::id)
				.contains("import", "export", "hand-coding", "erase", "classify", "recode", "migrate", "duplicates");
		assertThat(RunKinds.OF_PALIER.of("classify")).isEqualTo(ClassifyRun.KIND)
				.satisfies(it -> assertThat(it.feedsCorpus(Optional.empty())).isTrue());
		assertThat(RunKinds.OF_PALIER.of("classify").name()).isEqualTo(new Bilingual("codage automatique", "automatic coding"));
	}

	@Test
	void aKindThatNobodyKnowsKeepsItsId() throws Exception {
		Sample own = kinds().getLast();
		try (var open = command(LOG)) {
			run(own, open);
			assertThat(open.study().getRuns().getLast().getKind()).isEqualTo("adjudicate");
		}
		assertThat(RunKinds.OF_PALIER.of(manifest())).isEqualTo(new UnknownKind("adjudicate"));
		assertThat(new RunKinds(List.of(new Adjudicate())).of(manifest())).isEqualTo(new Adjudicate());
	}
}
