// SPDX-License-Identifier: EPL-2.0
package org.palier.checks;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;

import org.eclipse.emf.ecore.util.EcoreUtil;
import org.junit.jupiter.api.Test;
import org.palier.checks.Fixes.Fixed;
import org.palier.fixtures.Samples;
import org.palier.ground.Progress;
import org.palier.model.Account;
import org.palier.model.Presence;
import org.palier.model.PresenceStatus;
import org.palier.model.Study;

/** Faults that have one repair are repaired together, and others are left to persons. */
class FixesTest extends RuledStudy {

	private final Fixes fixes = new Fixes(new Validation(ValidationRules.all()));

	@Test
	void faultsOfSeveralRulesAreRepaired() {
		Presence twitter = Samples.cell(study, parks, "twitter", PresenceStatus.PRESENT);
		account(twitter, "", "https://www.facebook.com/parks");
		account(twitter, "", "https://www.youtube.com/@parks");
		account(twitter, "", "https://x.com/parks");
		Presence flickr = Samples.cell(study, parks, "flickr", PresenceStatus.ABSENT);
		account(flickr, "@parks", null);

		List<Fixed> made = fixes.make(study, TODAY, Progress.NONE);

		assertThat(made).extracting(Fixed::rule).containsExactlyInAnyOrder("account_on_other_platform", "account_on_other_platform",
				"accounts_but_absent");
		assertThat(made).allSatisfy(it -> assertThat(it.done().fr()).isNotBlank());
		assertThat(twitter.getAccounts()).extracting(Account::getUrl).containsExactly("https://x.com/parks");
		assertThat(flickr.getStatus()).isEqualTo(PresenceStatus.PRESENT);
		assertThat(found("account_on_other_platform")).isEmpty();
		assertThat(found("accounts_but_absent")).isEmpty();
		assertThat(fixes.make(study, TODAY, Progress.NONE)).isEmpty();
	}

	@Test
	void aFaultThatSomebodyMustDecideStays() {
		Samples.cell(study, parks, "twitter", PresenceStatus.PRESENT);
		Study before = EcoreUtil.copy(study);

		assertThat(fixes.make(study, TODAY, Progress.NONE)).isEmpty();

		assertThat(EcoreUtil.equals(study, before)).isTrue();
		assertThat(found("present_without_evidence")).hasSize(1);
	}
}
