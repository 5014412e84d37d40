// SPDX-License-Identifier: EPL-2.0
package org.palier.study.attribution;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;
import org.palier.ground.text.Bilingual;
import org.palier.ground.text.NameKey;
import org.palier.ground.text.WebAddress;
import org.palier.model.Account;
import org.palier.model.AccountMapping;
import org.palier.model.Agency;
import org.palier.model.AsOf;
import org.palier.model.Authenticity;
import org.palier.model.FormerAddress;
import org.palier.model.History;
import org.palier.model.Jurisdiction;
import org.palier.model.Observation;
import org.palier.model.Presence;
import org.palier.model.PresenceStatus;
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
	/** By their numbers in the study, the holder's first. */
	private final Map<List<Integer>, SharingAgencies> sharing = new LinkedHashMap<>();
	private final Map<Name, Set<Claim>> byHandle = new HashMap<>();
	private final Map<Name, Set<Claim>> byAddress = new HashMap<>();
	private final Map<Name, Integer> byHand = new HashMap<>();
	/** The bodies by {@link NameKey} of their names: a table may name those in place of accounts. */
	private final Map<String, Set<Claim>> byBody = new HashMap<>();
	/** Names and mappings as an import that hid them wrote them; made when one is asked for, and null without a key. */
	private @Nullable HiddenAccounts hidden;

	AccountDirectory(Study study, AddressForms forms) {
		this.forms = forms;
		this.asOf = AsOf.now(study);
		Map<Agency, Integer> numbers = new LinkedHashMap<>();
		Map<String, Integer> byId = new HashMap<>();
		for (Jurisdiction jurisdiction : study.getJurisdictions()) {
			for (Agency agency : jurisdiction.getAgencies()) {
				numbers.put(agency, agencies.size());
				byId.put(agency.getId(), agencies.size());
				agency.getFormerIds().forEach(it -> byId.putIfAbsent(it, agencies.size()));
				agencies.add(agency.getId());
			}
		}
		numbers.forEach(this::name);
		numbers.forEach((agency, number) -> agency.getPresences().stream().filter(it -> it.getPlatform() != null)
				.forEach(it -> index(it, number, byId, numbers)));
		for (AccountMapping mapping : study.getAccountMappings()) {
			byHand.put(new Name(mapping.getPlatform().getId(), mapping.getAccount()),
					mapping.getAgency() == null ? NO_AGENCY : numbers.get(mapping.getAgency()));
		}
	}

	private void name(Agency agency, int number) {
		Bilingual name = Bilingual.of(agency.getName());
		Stream.concat(Stream.of(name.fr(), name.en()), agency.getOtherNames().stream()).flatMap(AccountDirectory::keys)
				.forEach(it -> byBody.computeIfAbsent(it, key -> new LinkedHashSet<>())
						.add(new Claim(number, null, null, null, Authenticity.UNKNOWN)));
	}

	private void index(Presence presence, int agency, Map<String, Integer> byId, Map<Agency, Integer> numbers) {
		for (Account account : presence.getAccounts()) {
			if (!asOf.counts(account)) {
				continue;
			}
			LocalDate seen = firstSeen(account);
			// Backwards from how it is now: each change says what was until its day.
			var now = new Then(orEmpty(account.getHandle()), orEmpty(account.getUrl()), speaksFor(account, agency, numbers));
			LocalDate until = null;
			for (FormerAddress former : account.getFormerAddresses().reversed()) {
				if (!asOf.counts(former.run())) {
					continue;
				}
				Then then = now.before(former, byId);
				if (former.until() == null) {
					// Nobody says until when: it may be meant at any time.
					put(presence, then, new Claim(then.agency(), null, null, seen, account.getAuthenticity()));
				} else {
					put(presence, now, new Claim(now.agency(), former.until(), until, former.until(), account.getAuthenticity()));
					until = former.until();
					now = then;
				}
			}
			put(presence, now, new Claim(now.agency(), account.getOpenedOn(), until, seen, account.getAuthenticity()));
		}
	}

	/** The number of its agency, or of the agencies that share it. */
	private int speaksFor(Account account, int agency, Map<Agency, Integer> numbers) {
		List<Integer> others = account.getAlsoServes().stream().map(numbers::get).filter(it -> it != null && it != agency).distinct()
				.sorted().toList();
		if (others.isEmpty()) {
			return agency;
		}
		var together = new ArrayList<>(List.of(agency));
		together.addAll(others);
		return sharing.computeIfAbsent(together,
				it -> new SharingAgencies(numbers.size() + sharing.size(), agency, it.stream().map(agencies::get).toList())).number();
	}

	/** How an account was called and whose it was. */
	private record Then(String handle, String url, int agency) {

		/**
		 * Returns the handle, address and agency before a change; where the earlier agency no longer exists, the later
		 * one.
		 */
		Then before(FormerAddress former, Map<String, Integer> byId) {
			return new Then(former.handle() == null ? handle : former.handle(), former.url() == null ? url : former.url(),
					former.agency() == null ? agency : byId.getOrDefault(former.agency(), agency));
		}
	}

	private static @Nullable LocalDate firstSeen(Account account) {
		return History.of(account.getHistory()).observations().stream().filter(it -> it.status() == PresenceStatus.PRESENT).map(Observation::on)
				.filter(Objects::nonNull).min(Comparator.naturalOrder()).orElse(account.getOpenedOn());
	}

	private void put(Presence presence, Then then, Claim claim) {
		String platform = presence.getPlatform().getId();
		List<String> hosts = presence.getPlatform().getHosts();
		boolean namedInPath = !hosts.isEmpty() && !hosts.contains(WebAddress.ANY_HOST);
		var names = new LinkedHashSet<String>();
		names.add(AccountNames.handle(then.handle()));
		names.addAll(forms.handles(platform, namedInPath, then.url()));
		names.stream().filter(it -> !it.isEmpty()).forEach(it -> put(byHandle, platform, it, claim));
		forms.address(then.url()).ifPresent(it -> put(byAddress, platform, it, claim));
	}

	private static String orEmpty(@Nullable String text) {
		return Objects.requireNonNullElse(text, "");
	}

	private static void put(Map<Name, Set<Claim>> index, String platform, String text, Claim claim) {
		index.computeIfAbsent(new Name(platform, text), it -> new LinkedHashSet<>()).add(claim);
	}

	/** The id of a number; of agencies that share an account that of the holder. */
	String agency(int number) {
		return number < agencies.size() ? agencies.get(number) : agencies.get(sharing().get(number - agencies.size()).holder());
	}

	/** Those that share accounts, in the order of their numbers. */
	List<SharingAgencies> sharing() {
		return List.copyOf(sharing.values());
	}

	/**
	 * Returns the agency that a person mapped the account to: a number, {@link #NO_AGENCY}, or null when nobody did.
	 */
	@Nullable Integer mapped(String platform, String account) {
		Integer found = byHand.get(new Name(platform, account));
		return found != null || hash().isEmpty() ? found : hidden(hash().get()).mapped(platform, account);
	}

	/** True when a person mapped any account at all. */
	boolean isAnyMapped() {
		return !byHand.isEmpty();
	}

	private Optional<AccountHash> hash() {
		return forms.hash();
	}

	private synchronized HiddenAccounts hidden(AccountHash hash) {
		HiddenAccounts made = hidden;
		if (made == null) {
			made = new HiddenAccounts(hash);
			for (Map<Name, Set<Claim>> index : List.of(byHandle, byAddress)) {
				for (Map.Entry<Name, Set<Claim>> each : index.entrySet()) {
					made.add(each.getKey().platform(), each.getKey().text(), each.getValue());
				}
			}
			for (Map.Entry<Name, Integer> each : byHand.entrySet()) {
				made.addMapped(each.getKey().platform(), each.getKey().text(), each.getValue());
			}
			hidden = made;
		}
		return made;
	}

	/** Finds the claims of agencies to one of these handles or ids, with their days. */
	Set<Claim> withHandle(String platform, Collection<String> handles) {
		Set<Claim> found = any(byHandle, platform, handles.stream().map(AccountNames::handle).toList());
		if (found.isEmpty()) {
			handles.forEach(it -> found.addAll(called(it)));
		}
		return found.isEmpty() ? behind(platform, handles) : found;
	}

	/** A body that is called by capitals alone is found by just these, because the word in small letters may be anybody's handle. */
	private static Stream<String> keys(String name) {
		return Stream.of(NameKey.of(name), StudyAccounts.isCapitals(name) ? name : "").filter(it -> !it.isEmpty());
	}

	/** The bodies of a name, as a table writes it that names bodies and no accounts. */
	private Set<Claim> called(String name) {
		return StudyAccounts.namesBody(name) ? byBody.getOrDefault(StudyAccounts.isCapitals(name) ? name : NameKey.of(name), Set.of()) : Set.of();
	}

	/** True when somebody claims a handle or an id. Asked of each name of each post, so that it makes little. */
	boolean claims(String platform, String handle) {
		return byHandle.containsKey(new Name(platform, AccountNames.handle(handle))) || !called(handle).isEmpty()
				|| hash().isPresent() && hash().get().isHash(handle) && !behind(platform, List.of(handle)).isEmpty();
	}

	/** Finds the claims of agencies to one of these addresses, with their days. */
	Set<Claim> withAddress(String platform, Collection<String> urls) {
		Set<Claim> found = any(byAddress, platform, urls.stream().flatMap(it -> forms.address(it).stream()).toList());
		return found.isEmpty() ? behind(platform, urls) : found;
	}

	private Set<Claim> behind(String platform, Collection<String> texts) {
		var found = new LinkedHashSet<Claim>();
		hash().ifPresent(it -> texts.stream().filter(it::isHash).forEach(text -> found.addAll(hidden(it).claims(platform, text))));
		return found;
	}

	private static Set<Claim> any(Map<Name, Set<Claim>> index, String platform, Collection<String> texts) {
		var found = new LinkedHashSet<Claim>();
		texts.forEach(it -> found.addAll(index.getOrDefault(new Name(platform, it), Set.of())));
		return found;
	}
}
