// SPDX-License-Identifier: EPL-2.0
package org.palier.ui.corpus;

import java.util.List;

import org.palier.core.census.CensusIds;
import org.palier.core.edit.RecordedEdit;
import org.palier.core.text.Bilingual;
import org.palier.model.Coder;
import org.palier.model.CoderKind;
import org.palier.model.PalierFactory;
import org.palier.ui.study.StudySession;

/** The person at this machine as a coder of a study, named as the operating system names who is logged in. */
final class HandCoder {

	private final String name;

	HandCoder() {
		this(System.getProperty("user.name", "analyst"));
	}

	HandCoder(String name) {
		this.name = name;
	}

	/** The coder's id; the study gets the coder, in a step of its own, when it has none of this name. */
	String in(StudySession session) {
		return session.study().getCoders().stream()
				.filter(it -> it.getKind() == CoderKind.HUMAN && name.equals(it.getName())).map(Coder::getId).findFirst()
				.orElseGet(() -> add(session));
	}

	private String add(StudySession session) {
		String stem = CensusIds.of(name).isEmpty() ? "analyst" : CensusIds.of(name);
		List<String> taken = session.study().getCoders().stream().map(Coder::getId).toList();
		String id = stem;
		for (int i = 2; taken.contains(id); i++) {
			id = stem + "-" + i;
		}
		Coder coder = PalierFactory.eINSTANCE.createCoder();
		coder.setId(id);
		coder.setName(name);
		coder.setKind(CoderKind.HUMAN);
		session.execute(new RecordedEdit(new Bilingual("Ajouter un codeur", "Add a coder"), List.of(session.study()),
				() -> session.study().getCoders().add(coder)));
		return id;
	}
}
