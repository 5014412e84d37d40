// SPDX-License-Identifier: EPL-2.0
package org.palier.core.attribution;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

import org.jspecify.annotations.Nullable;
import org.palier.core.text.WebAddress;
import org.palier.model.Account;
import org.palier.model.AccountMapping;
import org.palier.model.Agency;
import org.palier.model.AsOf;
import org.palier.model.FormerAddress;
import org.palier.model.Jurisdiction;
import org.palier.model.Presence;
import org.palier.model.Study;

/**
 * The accounts of a study's presences, found by id, address and handle, and what persons mapped. Agencies
 * are numbered as a view of the study numbers them. A snapshot.
 */
final class AccountDirectory {

	/** A name on a platform. */
	private record Name(String platform, String text) {
	}

	/** Number of what a person set aside. */
	static final int NO_AGENCY = -1;

	private final AddressForms forms;
	private final AsOf asOf;
	private final List<String> agencies = new ArrayList<>();
	private final Map<Name, Set<Integer>> byHandle = new HashMap<>();
	private final Map<Name, Set<Integer>> byAddress = new HashMap<>();
	private final Map<Name, Integer> byHand = new HashMap<>();

	AccountDirectory(Study study, AddressForms forms) {
		this.forms = forms;
		this.asOf = AsOf.now(study);
		Map<Agency, Integer> numbers = new HashMap<>();
		for (Jurisdiction jurisdiction : study.getJurisdictions()) {
			for (Agency agency : jurisdiction.getAgencies()) {
				numbers.put(agency, agencies.size());
				agency.getPresences().forEach(it -> index(it, agencies.size()));
				agencies.add(agency.getId());
			}
		}
		for (AccountMapping mapping : study.getAccountMappings()) {
			byHand.put(new Name(mapping.getPlatform().getId(), mapping.getAccount()),
					mapping.getAgency() == null ? NO_AGENCY : numbers.get(mapping.getAgency()));
		}
	}

	private void index(Presence presence, int agency) {
		String platform = presence.getPlatform().getId();
		List<String> hosts = presence.getPlatform().getHosts();
		boolean namedInPath = !hosts.isEmpty() && !hosts.contains(WebAddress.ANY_HOST);
		for (Account account : presence.getAccounts()) {
			if (!asOf.counts(account)) {
				continue;
			}
			String url = Objects.requireNonNullElse(account.getUrl(), "");
			var names = new LinkedHashSet<String>();
			names.add(AccountNames.handle(Objects.requireNonNullElse(account.getHandle(), "")));
			names.addAll(forms.handles(platform, namedInPath, url));
			// A handle that was given up still leads to posts of then; one that another account has by now is ambiguous, and listed.
			for (FormerAddress former : account.getFormerAddresses()) {
				if (!asOf.counts(former.run())) {
					continue;
				}
				names.add(AccountNames.handle(Objects.requireNonNullElse(former.handle(), "")));
				String then = Objects.requireNonNullElse(former.url(), "");
				names.addAll(forms.handles(platform, namedInPath, then));
				forms.address(then).ifPresent(it -> put(byAddress, platform, it, agency));
			}
			names.stream().filter(it -> !it.isEmpty()).forEach(it -> put(byHandle, platform, it, agency));
			forms.address(url).ifPresent(it -> put(byAddress, platform, it, agency));
		}
	}

	private static void put(Map<Name, Set<Integer>> index, String platform, String text, int agency) {
		index.computeIfAbsent(new Name(platform, text), it -> new LinkedHashSet<>()).add(agency);
	}

	/** Ids in the order of their numbers. */
	List<String> agencies() {
		return agencies;
	}

	/** What a person mapped the account to: a number, {@link #NO_AGENCY}, or null when nobody did. */
	@Nullable Integer mapped(String platform, String account) {
		return byHand.get(new Name(platform, account));
	}

	/** Agencies with one of these handles or ids. */
	Set<Integer> withHandle(String platform, Collection<String> handles) {
		return any(byHandle, platform, handles.stream().map(AccountNames::handle).toList());
	}

	/** Agencies with one of these addresses. */
	Set<Integer> withAddress(String platform, Collection<String> urls) {
		return any(byAddress, platform, urls.stream().flatMap(it -> forms.address(it).stream()).toList());
	}

	private static Set<Integer> any(Map<Name, Set<Integer>> index, String platform, Collection<String> texts) {
		var found = new LinkedHashSet<Integer>();
		texts.forEach(it -> found.addAll(index.getOrDefault(new Name(platform, it), Set.of())));
		return found;
	}
}
