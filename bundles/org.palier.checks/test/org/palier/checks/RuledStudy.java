// SPDX-License-Identifier: EPL-2.0
package org.palier.checks;

import java.time.LocalDate;
import java.util.List;

import org.junit.jupiter.api.BeforeEach;
import org.palier.fixtures.Samples;
import org.palier.ground.Progress;
import org.palier.model.Account;
import org.palier.model.Agency;
import org.palier.model.Jurisdiction;
import org.palier.model.PalierFactory;
import org.palier.model.Presence;
import org.palier.model.Study;

/** A study with one agency, and what a rule finds in it. */
abstract class RuledStudy {

	static final LocalDate TODAY = LocalDate.of(2026, 11, 24);

	Study study;
	Jurisdiction quebec;
	Agency parks;

	@BeforeEach
	void start() {
		study = Samples.empty();
		quebec = Samples.jurisdiction(study, "qc");
		parks = Samples.agency(quebec, "parks");
	}

	List<Finding> found(String rule) {
		return new Validation(ValidationRules.all()).check(study, TODAY, Progress.NONE).stream().filter(it -> it.rule().equals(rule)).toList();
	}

	static void account(Presence presence, String handle, String url) {
		Account account = PalierFactory.eINSTANCE.createAccount();
		account.setId("a" + System.identityHashCode(account));
		account.setHandle(handle);
		account.setUrl(url);
		presence.getAccounts().add(account);
	}
}
