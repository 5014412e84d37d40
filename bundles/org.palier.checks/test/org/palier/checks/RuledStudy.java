// SPDX-License-Identifier: EPL-2.0
package org.palier.checks;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;

import org.eclipse.emf.ecore.util.EcoreUtil;
import org.junit.jupiter.api.BeforeEach;
import org.palier.fixtures.Samples;
import org.palier.ground.Progress;
import org.palier.model.Account;
import org.palier.model.Agency;
import org.palier.model.Jurisdiction;
import org.palier.model.PalierFactory;
import org.palier.model.Presence;
import org.palier.model.Study;
import org.palier.study.edit.RecordedEdit;

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

	/** Runs the one fix of a rule, undoes it, and leaves it redone. */
	void fix(String rule, String... named) {
		assertThat(found(rule)).hasSize(1);
		Finding finding = found(rule).get(0);
		assertThat(finding.message().en()).contains(named);
		Study before = EcoreUtil.copy(study);
		RecordedEdit edit = finding.fix().orElseThrow().edit().strict();
		edit.run();
		assertThat(edit.changedSomething()).isTrue();
		edit.undo();
		assertThat(EcoreUtil.equals(study, before)).isTrue();
		edit.redo();
	}

	static void account(Presence presence, String handle, String url) {
		Account account = PalierFactory.eINSTANCE.createAccount();
		account.setId("a" + System.identityHashCode(account));
		account.setHandle(handle);
		account.setUrl(url);
		presence.getAccounts().add(account);
	}
}
