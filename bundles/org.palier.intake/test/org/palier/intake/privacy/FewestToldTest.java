// SPDX-License-Identifier: EPL-2.0
package org.palier.intake.privacy;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.palier.ground.text.Bilingual;
import org.palier.model.PalierFactory;
import org.palier.model.Study;
import org.palier.model.file.StudyFile;

/** How few are told is kept in the file of the study; files of before say nothing and mean 5, and go on saying nothing. */
class FewestToldTest {

	@TempDir
	Path folder;

	@Test
	void isKeptWithTheStudy() throws Exception {
		Study study = PalierFactory.eINSTANCE.createStudy();
		study.setId("s");
		study.setName(Bilingual.same("s").toModel());
		assertThat(FewestTold.of(study)).isEqualTo(5);
		assertThat(kept(study)).doesNotContain("fewestTold");

		study.setFewestTold(8);
		assertThat(kept(study)).contains("fewestTold=\"8\"");
		assertThat(FewestTold.of(new StudyFile(folder.resolve("study.palier")).load())).isEqualTo(8);
	}

	/** A count of one says who spoke, whatever somebody wrote into the file. */
	@Test
	void isNeverOne() {
		Study study = PalierFactory.eINSTANCE.createStudy();
		study.setFewestTold(1);
		assertThat(FewestTold.of(study)).isEqualTo(2);
		study.setFewestTold(-7);
		assertThat(FewestTold.of(study)).isEqualTo(2);
		study.setFewestTold(1000);
		assertThat(FewestTold.of(study)).isEqualTo(100);
	}

	private String kept(Study study) throws Exception {
		Path file = folder.resolve("study.palier");
		new StudyFile(file).save(study);
		return Files.readString(file);
	}
}
