// SPDX-License-Identifier: EPL-2.0
package org.palier.model.file;

import java.nio.file.Path;
import java.time.LocalDate;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.palier.model.Account;
import org.palier.model.Agency;
import org.palier.model.Jurisdiction;
import org.palier.model.LocalizedText;
import org.palier.model.Observation;
import org.palier.model.PalierFactory;
import org.palier.model.Presence;
import org.palier.model.PresenceStatus;
import org.palier.model.Study;

/** A study with one of each, and its file. */
abstract class SavedStudy {

	@TempDir
	Path folder;

	StudyFile file;
	Study study;

	@BeforeEach
	void aStudyWithOneOfEach() throws Exception {
		file = new StudyFile(folder.resolve("study.palier"));
		study = PalierFactory.eINSTANCE.createStudy();
		study.setId("test");
		study.setName(text("Étude « à l’essai »", "Test <study> & more"));
		TheoryPackFile.copyInto(new TheoryPackFile(TheoryPackFileTest.SHIPPED).load(), study);
		Jurisdiction quebec = PalierFactory.eINSTANCE.createJurisdiction();
		quebec.setId("qc");
		study.getJurisdictions().add(quebec);
		Agency parent = agency(quebec, "p");
		Agency agency = agency(quebec, "a");
		agency.setParent(parent);
		agency.setCategory(study.getCategories().get(0));
		Presence presence = PalierFactory.eINSTANCE.createPresence();
		presence.setPlatform(study.getPlatforms().get(0));
		presence.observe(Observation.listed(LocalDate.of(2025, 9, 26), PresenceStatus.PRESENT));
		Account account = PalierFactory.eINSTANCE.createAccount();
		account.setId("facebook.a");
		account.setUrl("https://www.facebook.com/a?b=c&d");
		presence.getAccounts().add(account);
		agency.getPresences().add(presence);
	}

	static Agency agency(Jurisdiction jurisdiction, String id) {
		Agency made = PalierFactory.eINSTANCE.createAgency();
		made.setId(id);
		made.setName(text(id, id));
		jurisdiction.getAgencies().add(made);
		return made;
	}

	static LocalizedText text(String fr, String en) {
		LocalizedText made = PalierFactory.eINSTANCE.createLocalizedText();
		made.setFr(fr);
		made.setEn(en);
		return made;
	}
}
