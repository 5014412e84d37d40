// SPDX-License-Identifier: EPL-2.0
package org.palier.study.runs;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.palier.ground.Progress;
import org.palier.ground.text.Bilingual;

/** A file that is not what Palier wrote is named, by the digests that the log has. */
class LogCheckTest {

	@TempDir
	Path place;

	@Test
	void namesTheStudyAndTheManifestThatWereChangedAndNothingBefore() throws Exception {
		var folder = new StudyFolder(place);
		folder.create(Bilingual.same("S"), Bilingual.EMPTY, List.of());
		assertThat(Files.exists(folder.log())).as("nothing was changed yet").isFalse();
		Files.createDirectories(folder.runs());
		Path manifest = Files.writeString(folder.runs().resolve("20261202-120000-import.json"), "{\"id\": 1}");
		try (var writing = StudyWriting.open(folder, "a test", Progress.NONE)) {
			writing.save();
		}
		assertThat(LogCheck.of(folder, Instant.now())).isEmpty();
		flip(manifest);
		flip(folder.file().path());
		assertThat(LogCheck.of(folder, Instant.now())).extracting(LogCheck.Remark::file).containsExactly("study.palier",
				"runs/20261202-120000-import.json");
		assertThat(LogCheck.of(folder, Instant.parse("2020-01-01T00:00:00Z"))).as("a clock that jumped").hasSize(3);
	}

	/** One that came by a copy or a merge is noted at the next save, though saves before it noted all that were there. */
	@Test
	void aManifestThatNobodyRecordedIsNotedWithTheNextSave(@TempDir Path other) throws Exception {
		StudyFolder study = StudyFolder.at(other.resolve("study"));
		study.create(Bilingual.same("S"), Bilingual.EMPTY, List.of());
		Path added = Files.createDirectories(study.runs()).resolve("20261202-130000-import.json");
		for (String name : List.of("one", "two", "three")) {
			try (var writing = StudyWriting.open(study, "test", Progress.NONE)) {
				writing.study().setName(Bilingual.same(name).toModel());
				writing.save();
			}
			if (name.equals("two")) {
				Files.writeString(added, "{\"id\": \"20261202-130000-import\"}");
			}
		}
		flip(added);
		assertThat(LogCheck.of(study, Instant.now())).extracting(LogCheck.Remark::file).containsExactly("runs/20261202-130000-import.json");
	}

	private static void flip(Path file) throws Exception {
		byte[] bytes = Files.readAllBytes(file);
		bytes[bytes.length / 2] ^= 1;
		Files.write(file, bytes);
	}
}
