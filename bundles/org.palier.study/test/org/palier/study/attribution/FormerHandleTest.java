// SPDX-License-Identifier: EPL-2.0
package org.palier.study.attribution;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.palier.fixtures.Samples;
import org.palier.model.Account;
import org.palier.model.Agency;
import org.palier.model.FormerAddress;
import org.palier.model.Jurisdiction;
import org.palier.model.PalierFactory;
import org.palier.model.Presence;
import org.palier.model.Study;

/** Posts under a handle that an account has given up are still its own. */
class FormerHandleTest {

	private final Study study = Samples.empty();
	private final Jurisdiction canada = Samples.jurisdiction(study, "ca");

	private Account account(String agency, String handle) {
		Agency of = Samples.agency(canada, agency);
		Presence presence = PalierFactory.eINSTANCE.createPresence();
		presence.setPlatform(study.getPlatforms().stream().filter(it -> it.getId().equals("twitter")).findFirst().orElseThrow());
		of.getPresences().add(presence);
		Account account = PalierFactory.eINSTANCE.createAccount();
		account.setId("twitter." + handle);
		account.setHandle(handle);
		presence.getAccounts().add(account);
		return account;
	}

	@Test
	void aRenameLosesNothing() {
		account("a", "new").getFormerAddresses().add(new FormerAddress("@Old", null, null, null));
		var directory = new AccountDirectory(study, AddressForms.SHIPPED);

		assertThat(directory.withHandle("twitter", List.of("old"))).extracting(Claim::agency).containsExactly(0);
		assertThat(directory.withHandle("twitter", List.of("new"))).extracting(Claim::agency).containsExactly(0);
	}

	@Test
	void aHandleThatAnotherAgencyHasNowIsBoth() {
		account("a", "new").getFormerAddresses().add(new FormerAddress("@Old", null, null, null));
		account("b", "old");

		assertThat(new AccountDirectory(study, AddressForms.SHIPPED).withHandle("twitter", List.of("old"))).extracting(Claim::agency)
				.containsExactly(0, 1);
	}

	@Test
	void aHiddenHandleHasTheClaimsOfTheHandle() {
		account("a", "new").getFormerAddresses().add(new FormerAddress("@Old", null, LocalDate.of(2024, 3, 1), null));
		account("b", "old");
		AccountHash hash = new AccountHash() {
			@Override
			public String of(String platform, String name) {
				return "h_" + AccountNames.handle(name);
			}

			@Override
			public boolean isHash(String text) {
				return text.startsWith("h_");
			}
		};
		var directory = new AccountDirectory(study, AddressForms.SHIPPED.knowing(hash));

		assertThat(directory.withHandle("twitter", List.of("h_old"))).isEqualTo(directory.withHandle("twitter", List.of("old"))).hasSize(2);
	}
}
