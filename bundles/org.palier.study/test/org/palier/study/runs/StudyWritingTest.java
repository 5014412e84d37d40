// SPDX-License-Identifier: EPL-2.0
package org.palier.study.runs;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.palier.ground.Progress;
import org.palier.ground.text.Bilingual;
import org.palier.model.Study;
import org.palier.model.file.StudyFileException;

class StudyWritingTest {

	@TempDir
	private Path temporary;
	private StudyFolder folder;

	@BeforeEach
	void aStudy() throws Exception {
		folder = StudyFolder.at(temporary.resolve("study"));
		folder.create(Bilingual.same("one"), Bilingual.EMPTY, List.of());
	}

	@Test
	void whatIsWrittenIsThere() throws Exception {
		try (var writing = open()) {
			writing.study().setName(Bilingual.same("two").toModel());
			writing.save();
			writing.study().setName(Bilingual.same("three").toModel());
			writing.save();
		}
		assertThat(folder.file().load().getName().getEn()).isEqualTo("three");
	}

	@Test
	void aProgramThatKnowsOfNoLockIsNotOverwritten() throws Exception {
		try (var writing = open()) {
			Study theirs = folder.file().load();
			theirs.setName(Bilingual.same("theirs").toModel());
			folder.file().save(theirs);
			writing.study().setName(Bilingual.same("mine").toModel());

			assertThatThrownBy(writing::save).isInstanceOfSatisfying(StudyChangedException.class,
					it -> assertThat(it.reason().en()).contains(folder.file().path().toString()));
		}
		assertThat(folder.file().load().getName().getEn()).isEqualTo("theirs");
	}

	@Test
	void aWorkbenchWritesOnlyOverWhatItKnows() throws Exception {
		var read = folder.file().read();
		read.study().setName(Bilingual.same("mine").toModel());
		String written = replace(read.study(), Optional.of(read.sha256()));
		assertThat(folder.file().sha256()).contains(written);

		assertThatThrownBy(() -> replace(read.study(), Optional.of(read.sha256()))).isInstanceOf(StudyChangedException.class);
		assertThatThrownBy(() -> replace(read.study(), Optional.empty())).isInstanceOf(StudyChangedException.class);
		Files.delete(folder.file().path());
		assertThatThrownBy(() -> replace(read.study(), Optional.of(written))).isInstanceOf(StudyChangedException.class);
		replace(read.study(), Optional.empty());
		assertThat(folder.file().sha256()).contains(written);
	}

	@Test
	void nobodyElseWritesMeanwhile() throws Exception {
		try (var writing = open()) {
			assertThatThrownBy(() -> StudyLock.acquire(folder.path(), "another", Duration.ofMillis(100), Progress.NONE))
					.isInstanceOfSatisfying(StudyInUseException.class, it -> assertThat(it.holder().orElseThrow().process()).isEqualTo("a test"));
		}
		StudyLock.acquire(folder.path(), "another", Duration.ofMillis(100), Progress.NONE).close();
	}

	@Test
	void aFolderWithoutAStudyIsLeftAsItWas() throws Exception {
		Path empty = Files.createDirectory(temporary.resolve("empty"));

		assertThatThrownBy(() -> StudyWriting.open(StudyFolder.at(empty), "a test", Progress.NONE)).isInstanceOf(StudyFileException.class);
		assertThat(empty).isEmptyDirectory();
	}

	private StudyWriting open() throws Exception {
		return StudyWriting.open(folder, "a test", Progress.NONE);
	}

	private String replace(Study study, Optional<String> expected) throws Exception {
		return StudyWriting.replace(folder, study, expected, "a workbench", Duration.ofMillis(100), Progress.NONE);
	}
}
