// SPDX-License-Identifier: EPL-2.0
package org.palier.study.runs;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Set;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import org.palier.corpus.Corpus;
import org.palier.corpus.CorpusException;
import org.palier.corpus.CorpusSettings;
import org.palier.ground.text.Bilingual;

/** Tests who may write the posts of a study while a command reads them. */
class LongReadingTest {

	private static final CorpusSettings BRIEFLY = CorpusSettings.of("test").waiting(Duration.ofMillis(50));

	@TempDir
	private Path place;
	private StudyFolder folder;

	@BeforeEach
	void make() throws IOException {
		folder = new StudyFolder(place.resolve("study"));
		folder.openCorpus(folder.create(Bilingual.same("Étude"), Bilingual.EMPTY, List.of()), BRIEFLY).close();
	}

	@Test
	void whatReadsOrComparesForLongKeepsNobodyFromWriting() throws IOException {
		for (boolean compares : new boolean[] { false, true }) {
			try (StudyOnDisk open = compares ? StudyOnDisk.toCompare(folder, "test", false) : StudyOnDisk.toReadLong(folder, "test", false);
					Corpus writer = folder.openCorpus(open.study(), BRIEFLY)) {
				assertThat(writer.isReadOnly()).isFalse();
				assertThat(open.posts(Set.of())).isPresent();
			}
		}
	}

	@Test
	void whatAsksAQuestionHoldsThemUntilItIsAnswered() throws IOException {
		try (StudyOnDisk open = StudyOnDisk.toRead(folder, "test", false)) {
			assertThatExceptionOfType(CorpusException.class).isThrownBy(() -> folder.openCorpus(open.study(), BRIEFLY))
					.satisfies(it -> assertThat(it.reason()).isEqualTo(CorpusException.Reason.IN_USE));
		}
	}
}
