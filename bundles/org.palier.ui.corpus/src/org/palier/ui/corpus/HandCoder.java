// SPDX-License-Identifier: EPL-2.0
package org.palier.ui.corpus;

import java.util.List;

import org.palier.core.census.CensusIds;
import org.palier.corpus.PersonCoder;
import org.palier.model.Coder;
import org.palier.model.CoderKind;
import org.palier.model.Study;

/** The person at this machine as a coder of a study, named as the operating system names who is logged in. */
final class HandCoder {

	private final String name;

	HandCoder() {
		this(System.getProperty("user.name", "analyst"));
	}

	HandCoder(String name) {
		this.name = name;
	}

	/** The person under the id that the study knows them by, or would: it knows them from their first code on. */
	PersonCoder in(Study study) {
		return study.getCoders().stream().filter(it -> it.getKind() == CoderKind.HUMAN && name.equals(it.getName())).map(Coder::getId)
				.findFirst().map(it -> new PersonCoder(it, name)).orElseGet(() -> unknownTo(study));
	}

	private PersonCoder unknownTo(Study study) {
		String stem = CensusIds.of(name).isEmpty() ? "analyst" : CensusIds.of(name);
		List<String> taken = study.getCoders().stream().map(Coder::getId).toList();
		String id = stem;
		for (int i = 2; taken.contains(id); i++) {
			id = stem + "-" + i;
		}
		return new PersonCoder(id, name);
	}
}
