// SPDX-License-Identifier: EPL-2.0
package org.palier.study.runs;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.palier.ground.text.Bilingual;

class RunManifestTest {

	@TempDir
	private Path folder;

	@Test
	void readingGivesBackWhatWasWritten() throws Exception {
		var manifest = new RunManifest("20261124-120000-import", "import", Instant.parse("2026-11-24T12:00:00Z"), "0.1.0",
				new TreeMap<>(Map.of("kind", "census-wide")), List.of(new PluginVersion("census-wide", "importer", "0.1.0", "b")),
				List.of(new FileDigest("é.csv", 3, "ab")), new TreeMap<>(Map.of("read", 4L)),
				List.of(new Bilingual("une « remarque »", "a \"remark\"")), List.of());
		Path file = folder.resolve("runs/x.json");
		manifest.write(file);

		assertThat(RunManifest.read(file)).isEqualTo(manifest);
		// as an older release wrote them
		assertThat(Files.readString(file)).doesNotContain("facts");

		var telling = new RunManifest(manifest.id(), manifest.kind(), manifest.at(), manifest.palier(), manifest.parameters(), manifest.plugins(),
				manifest.inputs(), manifest.counts(), manifest.remarks(), manifest.outputs(), List.of(new StudyFact(StudyFact.Kind.ASSUMPTION, "s",
						"a", new Bilingual("Taux", "Rate"), new Bilingual("0,5, fixe", "0.5, fixed"), "FixedValue(value=0.5)")));
		telling.write(file);
		assertThat(RunManifest.read(file)).isEqualTo(telling);
	}

	/** The file beside, under a longer name, cannot be made here: no byte of the manifest was touched then, and nothing is left. */
	@Test
	void aWriteThatFailsLeavesTheOldManifest() throws Exception {
		Path file = Files.writeString(folder.resolve("x".repeat(230) + ".json"), "as it was");
		var manifest = new RunManifest("r", "import", Instant.parse("2026-11-24T12:00:00Z"), "0.2.0", new TreeMap<>(), List.of(), List.of(),
				new TreeMap<>(), List.of(), List.of(), List.of());

		assertThatThrownBy(() -> manifest.write(file)).isInstanceOf(IOException.class);
		assertThat(file).hasContent("as it was");
		assertThat(folder).isDirectoryContaining(file::equals).satisfies(it -> assertThat(it.toFile().list()).hasSize(1));
	}

	/** Nobody else gets the id in the meantime, and nothing is left that held it. */
	@Test
	void aRecordedRunHoldsItsIdByItsManifestAlone() throws Exception {
		var study = new StudyFolder(folder);
		Instant at = Instant.parse("2026-11-24T12:00:00Z");
		String id = study.newRunId(at, "import");
		assertThat(study.newRunId(at, "import")).isEqualTo(id + "-2");
		study.record(new RunManifest(id, "import", at, "0.2.0", new TreeMap<>(), List.of(), List.of(), new TreeMap<>(), List.of(),
				List.of(), List.of()));

		assertThat(study.runs().toFile().list()).containsExactlyInAnyOrder(id + ".json", "." + id + "-2.json.tmp");
		assertThat(study.newRunId(at, "import")).isEqualTo(id + "-3");
	}

	/** Digest of "abc": FIPS 180-4, example B.1. */
	@Test
	void digestIsSha256() throws Exception {
		Path file = Files.writeString(folder.resolve("abc"), "abc");

		assertThat(FileDigest.of(file, "abc")).isEqualTo(new FileDigest("abc", 3,
				"ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad"));
	}

	@Test
	void incompleteManifestIsNamed() throws Exception {
		Path file = Files.writeString(folder.resolve("x.json"), "{\"id\": \"x\"}");

		assertThatThrownBy(() -> RunManifest.read(file)).isInstanceOf(IOException.class).hasMessageContaining("x.json");
	}
}
