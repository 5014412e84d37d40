// SPDX-License-Identifier: EPL-2.0
package org.palier.core.validation;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

import org.palier.core.census.CensusDirectory;
import org.palier.model.Account;
import org.palier.model.Agency;
import org.palier.model.PalierFactory;
import org.palier.model.Platform;
import org.palier.model.Presence;
import org.palier.model.PresenceStatus;
import org.palier.model.Study;

/** Rules on cells of the census and their accounts. */
final class PresenceChecks {

	private PresenceChecks() {
	}

	static void accountOnOtherPlatform(Study study, WordedRule.Found found) {
		var directory = new CensusDirectory(study);
		Map<String, Platform> platforms = new HashMap<>();
		study.getPlatforms().forEach(it -> platforms.put(it.getId(), it));
		Things.presences(study).forEach(presence -> presence.getAccounts().forEach(account -> {
			String url = account.getUrl() == null ? "" : account.getUrl();
			if (!directory.canBeOn(presence.getPlatform().getId(), url)) {
				directory.platformOfUrl(url).map(platforms::get).ifPresent(right -> found.fixable(account, Things.agency(presence),
						() -> move(account, Things.agency(presence), right), url, Things.name(Things.agency(presence)),
						Things.name(presence), Things.name(right, right.getName())));
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
		right.setStatus(PresenceStatus.PRESENT);
		right.getAccounts().add(account);
	}

	static void accountsButAbsent(Study study, WordedRule.Found found) {
		Things.presences(study).filter(it -> it.getStatus() == PresenceStatus.ABSENT && !it.getAccounts().isEmpty())
				.forEach(it -> found.fixable(it, it, () -> it.setStatus(PresenceStatus.PRESENT), Things.name(Things.agency(it)),
						Things.name(it), it.getAccounts().size()));
	}

	static void presentWithoutEvidence(Study study, WordedRule.Found found) {
		Things.presences(study)
				.filter(it -> it.getStatus() == PresenceStatus.PRESENT && it.getAccounts().isEmpty()
						&& (it.getEvidence() == null || it.getEvidence().isBlank()))
				.forEach(it -> found.add(it, Things.name(Things.agency(it)), Things.name(it)));
	}

	static void usageWithoutPresence(Study study, WordedRule.Found found) {
		List<PresenceStatus> nothingSeen = List.of(PresenceStatus.ABSENT, PresenceStatus.NOT_CHECKED);
		Things.presences(study)
				.filter(it -> nothingSeen.contains(it.getStatus())
						&& it.getCodings().stream().anyMatch(coding -> !coding.getUsages().isEmpty()))
				.forEach(it -> found.add(it, Things.name(Things.agency(it)), Things.name(it)));
	}

	/** The later agency is reported, with the earlier one. */
	static void accountOfTwoAgencies(Study study, WordedRule.Found found) {
		Map<String, Agency> owners = new HashMap<>();
		Things.presences(study).forEach(presence -> presence.getAccounts().forEach(account -> {
			String handle = account.getHandle() == null ? ""
					: account.getHandle().strip().replaceFirst("^@+", "").toLowerCase(Locale.ROOT);
			if (!handle.isEmpty()) {
				Agency agency = Things.agency(presence);
				Agency first = owners.putIfAbsent(presence.getPlatform().getId() + ' ' + handle, agency);
				if (first != null && first != agency) {
					found.add(account, account.getHandle(), Things.name(presence), Things.name(first), Things.name(agency));
				}
			}
		}));
	}
}
