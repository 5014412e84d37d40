// SPDX-License-Identifier: EPL-2.0
package org.palier.coding.earlier;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.palier.fixtures.Samples;
import org.palier.ground.Progress;
import org.palier.ground.text.Bilingual;
import org.palier.model.Agencies;
import org.palier.model.Jurisdiction;
import org.palier.model.Study;
import org.palier.numbers.view.EarlierStudy;
import org.palier.numbers.view.StudyBodies;
import org.palier.numbers.view.StudyView;
import org.palier.study.attribution.AddressForms;
import org.palier.study.runs.FileDigest;
import org.palier.study.runs.StudyFolder;

/** A study that names the one before it, in a folder beside its own. */
class EarlierStudiesTest {

	@TempDir
	private Path folder;
	private final Study now = Samples.empty();
	private final Study then = Samples.empty();
	private final EarlierStudies studies = new EarlierStudies(AddressForms.SHIPPED);

	@BeforeEach
	void save() throws IOException {
		agencies(now, "a1", "Health Canada", "a2", "Library and Archives", "a3", "Museum of Nature");
		agencies(then, "a1", "Health Canada", "x7", "Library and Archives", "x8", "Coast Guard");
		now.setBefore("../2025");
		Files.createDirectories(folder.resolve("2025"));
		Files.createDirectories(folder.resolve("2026"));
		StudyFolder.at(folder.resolve("2025")).file().save(then);
	}

	private static void agencies(Study study, String... idsAndNames) {
		Jurisdiction here = Samples.jurisdiction(study, "here");
		for (int i = 0; i < idsAndNames.length; i += 2) {
			Samples.agency(here, idsAndNames[i]).setName(Bilingual.same(idsAndNames[i + 1]).toModel());
		}
	}

	private EarlierStudy read() {
		return studies.beside(StudyFolder.at(folder.resolve("2026")), now, StudyView.of(now), false, Progress.NONE).earlier().orElseThrow();
	}

	private String reason() {
		return ((EarlierStudy.Unread) read()).reason().en();
	}

	/** By its id, or by its name; one that is new, and one that is gone, are in none. */
	@Test
	void agenciesAreFoundByIdAndByName() throws IOException {
		assertThat(read()).isInstanceOfSatisfying(EarlierStudy.OpenedStudy.class, it -> {
			assertThat(it.bodies()).isEqualTo(Map.of("a1", "a1", "a2", "x7"));
			assertThat(it.path()).isEqualTo("../2025");
			assertThat(it.read()).extracting(FileDigest::path).containsExactly("earlier:../2025/study.palier");
		});
		assertThat(((EarlierStudy.OpenedStudy) read()).read().getFirst().sha256())
				.isEqualTo(FileDigest.of(folder.resolve("2025/study.palier"), "x").sha256());
	}

	/** Two that bear the name of one are not told apart. */
	@Test
	void aNameOfTwoIsNone() {
		agencies(now, "a4", "Coast Guard", "a5", "Coast Guard");
		assertThat(EarlierStudies.matched(Agencies.of(now).map(it -> StudyBodies.of(it, Set.of())).toList(), then)).doesNotContainValue("x8");
	}

	@Test
	void whatIsReadIsKeptUntilItsFileChanges() throws IOException {
		EarlierStudy first = read();
		assertThat(read()).isSameAs(first);
		then.getJurisdictions().getFirst().getAgencies().removeLast();
		StudyFolder.at(folder.resolve("2025")).file().save(then);
		assertThat(read()).isNotSameAs(first);
	}

	@Test
	void whatCannotBeReadIsSaid() throws IOException {
		now.setBefore("../2024");
		assertThat(reason()).isEqualTo("There is no earlier study at ../2024. Nothing is compared with it.");
		now.setBefore("../2026");
		assertThat(reason()).startsWith("The study names itself");
		Files.writeString(folder.resolve("2025/study.palier"), "no study");
		now.setBefore("../2025");
		assertThat(reason()).contains("The earlier study ../2025 cannot be read").endsWith("Nothing is compared with it.");
	}

	@Test
	void aStudyThatNamesNoneHasNone() {
		now.setBefore(null);
		assertThat(studies.beside(StudyFolder.at(folder), now, StudyView.of(now), false, Progress.NONE).earlier()).isEmpty();
	}

	@Test
	void aPathIsKeptFromTheFolderOfTheStudy() {
		assertThat(EarlierStudies.named(StudyFolder.at(folder.resolve("2026")), folder.resolve("old/2025/study.palier")))
				.isEqualTo("../old/2025");
		assertThat(List.of(EarlierStudies.named(StudyFolder.at(folder.resolve("2026")), folder.resolve("2025")))).containsExactly("../2025");
	}
}
