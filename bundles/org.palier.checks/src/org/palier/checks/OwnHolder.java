// SPDX-License-Identifier: EPL-2.0
package org.palier.checks;

import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

import org.eclipse.emf.ecore.EObject;
import org.palier.ground.text.Bilingual;
import org.palier.model.Account;
import org.palier.model.FieldSubject;
import org.palier.model.Interview;
import org.palier.model.OwnValue;
import org.palier.model.Study;
import org.palier.study.fields.OwnValues;

/** A thing of the study that has values of own fields. @param name what a sentence calls it */
record OwnHolder(EObject thing, FieldSubject subject, Bilingual name, List<OwnValue> values) {

	/** All of them, agency by agency, each with its accounts, and then interviews. */
	static Stream<OwnHolder> of(Study study) {
		Stream<OwnHolder> census = RuleSubjects.agencies(study).flatMap(agency -> Stream.concat(
				Stream.of(new OwnHolder(agency, FieldSubject.AGENCY, RuleSubjects.name(agency), new OwnValues(agency).all())),
				agency.getPresences().stream().flatMap(it -> it.getAccounts().stream()).map(OwnHolder::account)));
		return Stream.concat(census, study.getInterviews().stream().map(OwnHolder::interview)).filter(it -> !it.values().isEmpty());
	}

	private static OwnHolder account(Account account) {
		String name = account.getHandle() == null ? Objects.requireNonNullElse(account.getUrl(), String.valueOf(account.getId()))
				: account.getHandle();
		return new OwnHolder(account, FieldSubject.ACCOUNT, Bilingual.same(name), new OwnValues(account).all());
	}

	private static OwnHolder interview(Interview interview) {
		return new OwnHolder(interview, FieldSubject.INTERVIEW, Bilingual.same(interview.getId()), new OwnValues(interview).all());
	}
}
