// SPDX-License-Identifier: EPL-2.0
package org.palier.study.runs;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.TreeMap;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.palier.model.PalierFactory;
import org.palier.model.Run;
import org.palier.model.Study;

class EarlierImportTest {

	private static final Instant AT = Instant.parse("2026-03-01T10:00:00Z");

	@TempDir
	Path place;

	private final Study study = PalierFactory.eINSTANCE.createStudy();

	private Run imported(String id, Path file) throws IOException {
		var folder = new StudyFolder(place);
		folder.record(new RunManifest(id, "import", AT, "0", new TreeMap<>(), List.of(), List.of(folder.digest(file)),
				new TreeMap<>(), List.of(), List.of()));
		return StudyRuns.list(study, id, new Import(), AT, "posts.csv (posts)");
	}

	@Test
	void theSameContentIsFoundUnderAnotherName() throws Exception {
		Path first = Files.writeString(place.resolve("a.csv"), "id,text\n1,one\n");
		imported("r1", first);
		Path copy = Files.copy(first, place.resolve("b.csv"));
		var found = EarlierImport.find(EarlierImport.of(study), copy, new StudyFolder(place));
		assertThat(found).hasValueSatisfying(it -> {
			assertThat(it.runId()).isEqualTo("r1");
			assertThat(it.warning().in(Locale.ENGLISH)).contains("on March 1, 2026 already: posts.csv (posts).");
			assertThat(it.warning().in(Locale.FRENCH)).contains("le 1er mars 2026\u202f: posts.csv (posts).");
		});
	}

	@Test
	void anotherContentOfTheSameLengthIsAnotherFile() throws Exception {
		imported("r1", Files.writeString(place.resolve("a.csv"), "id,text\n1,one\n"));
		Path other = Files.writeString(place.resolve("b.csv"), "id,text\n1,two\n");
		assertThat(EarlierImport.find(EarlierImport.of(study), other, new StudyFolder(place))).isEmpty();
	}

	@Test
	void aRunThatIsLeftOutOrHasNoManifestIsPassedOver() throws Exception {
		Path file = Files.writeString(place.resolve("a.csv"), "id,text\n1,one\n");
		imported("r1", file).setActive(false);
		StudyRuns.list(study, "r2", new Import(), AT, "lost.csv (posts)");
		assertThat(EarlierImport.find(EarlierImport.of(study), file, new StudyFolder(place))).isEmpty();
	}
}
