// SPDX-License-Identifier: EPL-2.0
package org.palier.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;

import org.eclipse.emf.ecore.util.EcoreUtil;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.palier.model.file.StudyFile;

/** Coding sets in the file of a study. */
class CodingSetTest {

	private static final LocalDate DAY = LocalDate.of(2026, 11, 27);

	@Test
	void comesBackFromTheFileWithItsCodersAndWhatTheyWereGiven(@TempDir Path folder) throws Exception {
		PalierFactory factory = PalierFactory.eINSTANCE;
		Study study = factory.createStudy();
		study.setId("study");
		study.setName(factory.createLocalizedText());
		Coder anne = factory.createCoder();
		anne.setId("anne");
		anne.setName("Anne");
		anne.getLanguages().add("fr");
		anne.getLanguages().add("en");
		anne.setSince(DAY);
		study.getCoders().add(anne);
		CodingSet set = factory.createCodingSet();
		set.setId("20261127-120000-sample");
		set.setName("s1");
		set.setPurpose(SetPurpose.TRAINING);
		set.setAllocation(Allocation.BY_HAND);
		set.getStrata().add("jurisdiction");
		set.getCoders().add(anne);
		SetStratum stratum = factory.createSetStratum();
		stratum.setKey("qc|twitter");
		stratum.setPosts(20);
		stratum.setDrawn(5);
		set.getParts().add(stratum);
		HandedOut given = factory.createHandedOut();
		given.setCoder(anne);
		given.setOn(DAY);
		given.setDigest("00ff");
		set.getHandedOut().add(given);
		study.getCodingSets().add(set);
		Path file = folder.resolve("study.palier");
		new StudyFile(file).save(study);
		Study read = new StudyFile(file).load();
		assertThat(EcoreUtil.equals(read, study)).isTrue();
		assertThat(read.getCodingSets().getFirst().getHandedOut().getFirst().getCoder()).isSameAs(read.getCoders().getFirst());
		assertThat(Files.readString(file, StandardCharsets.UTF_8)).contains("key=\"qc|twitter\"").contains("allocation=\"by_hand\"");
	}

	@Test
	void aSetIsForRealUnlessItSaysOtherwise() {
		CodingSet set = PalierFactory.eINSTANCE.createCodingSet();
		assertThat(set.getPurpose()).isEqualTo(SetPurpose.REAL);
		assertThat(set.isIdentified()).isFalse();
		assertThat(set.isSuggestions()).as("blind").isFalse();
	}
}
