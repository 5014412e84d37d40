// SPDX-License-Identifier: EPL-2.0
package org.palier.core.census;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

import org.palier.model.Account;
import org.palier.model.Agency;
import org.palier.model.Platform;
import org.palier.model.Presence;
import org.palier.model.PresenceStatus;
import org.palier.model.Study;

/**
 * Accounts that serve several agencies, and who is present by them: each of their agencies is, but one that has no account
 * of its own is marked shared.
 *
 * @since 0.2.0
 */
public final class SharedAccounts {

	private final Map<Agency, Set<Platform>> served = new HashMap<>();

	/** @param study as it is now */
	public SharedAccounts(Study study) {
		Agencies.of(study).forEach(holder -> holder.getPresences().forEach(presence -> presence.getAccounts().stream()
				.filter(it -> !it.getAlsoServes().isEmpty()).forEach(account -> serve(holder, presence.getPlatform(), account))));
	}

	private void serve(Agency holder, Platform platform, Account account) {
		served.computeIfAbsent(holder, it -> new HashSet<>()).add(platform);
		account.getAlsoServes().forEach(it -> served.computeIfAbsent(it, agency -> new HashSet<>()).add(platform));
	}

	/** True when no account serves several agencies. */
	public boolean isEmpty() {
		return served.isEmpty();
	}

	/** True when an agency is there by accounts alone that serve others too. */
	public boolean isShared(Presence presence) {
		return presence.getStatus() == PresenceStatus.PRESENT && presence.eContainer() instanceof Agency agency
				&& served.getOrDefault(agency, Set.of()).contains(presence.getPlatform())
				&& presence.getAccounts().stream().noneMatch(it -> it.getAlsoServes().isEmpty());
	}

	/** True when an agency is present, and nowhere by an account of its own. */
	boolean isPresentByOthers(Agency agency) {
		return served.containsKey(agency) && agency.getPresences().stream().anyMatch(this::isShared)
				&& agency.getPresences().stream().noneMatch(it -> it.getStatus() == PresenceStatus.PRESENT && !isShared(it));
	}
}
