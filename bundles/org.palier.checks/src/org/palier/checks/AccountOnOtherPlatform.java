// SPDX-License-Identifier: EPL-2.0
package org.palier.checks;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;

import org.palier.intake.imports.CensusDirectory;
import org.palier.model.Account;
import org.palier.model.Agency;
import org.palier.model.PalierFactory;
import org.palier.model.Platform;
import org.palier.model.Presence;
import org.palier.model.PresenceStatus;
import org.palier.model.Study;
import org.palier.study.attribution.AddressForms;
import org.palier.study.attribution.ReadsAddresses;
import org.palier.study.edit.Root;
import org.palier.study.history.PersonsWord;

/** Accounts whose address is one of another platform than the presence that they are listed under. */
public final class AccountOnOtherPlatform extends WordedRule implements ReadsAddresses<ValidationRule> {

	private final AddressForms forms;

	/** Finds errors; addresses are read by the forms that Palier ships. */
	public AccountOnOtherPlatform() {
		this(AddressForms.SHIPPED);
	}

	/** Finds errors. @param forms how addresses of accounts are read */
	public AccountOnOtherPlatform(AddressForms forms) {
		super("account_on_other_platform", Severity.ERROR);
		this.forms = forms;
	}

	@Override
	public ValidationRule reading(AddressForms addresses) {
		return new AccountOnOtherPlatform(addresses);
	}

	@Override
	protected void search(Study study, LocalDate today, FaultList found) {
		var directory = new CensusDirectory(study, forms);
		Map<String, Platform> platforms = new HashMap<>();
		study.getPlatforms().forEach(it -> platforms.put(it.getId(), it));
		RuleSubjects.presences(study).forEach(presence -> presence.getAccounts().forEach(account -> {
			String url = account.getUrl() == null ? "" : account.getUrl();
			if (!directory.canBeOn(presence.getPlatform().getId(), url)) {
				directory.platformOfUrl(url).map(platforms::get).ifPresent(right -> found.fixable(account, Root.beneath(RuleSubjects.agency(presence)),
						() -> move(account, RuleSubjects.agency(presence), right), url, RuleSubjects.name(RuleSubjects.agency(presence)),
						RuleSubjects.name(presence), RuleSubjects.name(right, right.getName())));
			}
		}));
	}

	private static void move(Account account, Agency agency, Platform platform) {
		Presence right = agency.getPresences().stream().filter(it -> it.getPlatform() == platform).findFirst().orElseGet(() -> {
			Presence made = PalierFactory.eINSTANCE.createPresence();
			made.setPlatform(platform);
			agency.getPresences().add(made);
			return made;
		});
		PersonsWord.unnamed().status(right, PresenceStatus.PRESENT);
		right.getAccounts().add(account);
	}
}
