// SPDX-License-Identifier: EPL-2.0
package org.palier.study.attribution;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.jspecify.annotations.Nullable;
import org.palier.corpus.AccountAgency;
import org.palier.corpus.AccountCount;
import org.palier.corpus.AccountKey;
import org.palier.corpus.AgencyCount;
import org.palier.corpus.Attributed;
import org.palier.corpus.CorpusException;
import org.palier.corpus.CorpusView;
import org.palier.corpus.RelayCount;
import org.palier.model.Authenticity;
import org.palier.model.Study;

/**
 * Every account of a corpus with the agency that it speaks for, and the number of posts by the way they were attributed. An account is
 * looked up in this order, and the first find decides: a mapping by hand; the platform's id; the address; the handle. A post belongs to its
 * author. Where the author is unknown or no agency's, the account that the post relays counts ({@code RT @handle}), and the post counts as
 * relayed. Posts without an agency are counted like all others. A post goes to the agency that had the account, or its name, on the day of
 * the post. Immutable.
 *
 * @param accounts   those that wrote or are relayed, those with most posts first
 * @param lines      lines of the attribution, as questions to the corpus need them. Agencies have the numbers that a view of the study
 *                   gives; numbers for shared accounts follow
 * @param sharing    agencies that share an account, in the order of their numbers
 * @param direct     posts written by an agency
 * @param relayed    posts by others that relay an agency
 * @param ambiguous  posts that could be several agencies'
 * @param unattributed all other posts
 */
public record Attribution(List<AttributedAccount> accounts, List<AccountAgency> lines, List<SharingAgencies> sharing, long direct,
		long relayed, long ambiguous, long unattributed) {

	/** Copies its lists. */
	public Attribution {
		accounts = List.copyOf(accounts);
		lines = List.copyOf(lines);
		sharing = List.copyOf(sharing);
	}

	/** Attributes what a corpus shows by what a study holds, with the forms of addresses that Palier ships. */
	public static Attribution of(Study study, CorpusView view) throws CorpusException {
		return of(study, view, AddressForms.SHIPPED);
	}

	/** Attributes what a corpus shows by what a study holds. @param forms how addresses are read */
	public static Attribution of(Study study, CorpusView view, AddressForms forms) throws CorpusException {
		var search = new Search(new AccountDirectory(study, forms));
		for (AccountCount account : view.accounts()) {
			search.author(account);
		}
		for (RelayCount relay : view.relays()) {
			search.relayed(relay);
		}
		return counted(search.accounts(), search.lines, search.directory.sharing(), view.agencies(search.lines));
	}

	private static long sum(List<AgencyCount> counts, Attributed how) {
		return counts.stream().filter(it -> it.how() == how && it.agency() != AccountAgency.AMBIGUOUS)
				.mapToLong(AgencyCount::posts).sum();
	}

	/**
	 * Attributes some of the posts: the counts are of these posts, and the accounts are those that wrote them or are
	 * relayed by them.
	 *
	 * @param part some of the posts
	 */
	public Attribution within(CorpusView part) throws CorpusException {
		Map<List<String>, Long> wrote = new HashMap<>();
		part.accounts().forEach(it -> wrote.merge(List.of(it.platform(), it.account()), it.posts(), Long::sum));
		Map<List<String>, Long> relays = new HashMap<>();
		part.relays().forEach(it -> relays.merge(List.of(it.platform(), it.account()), it.posts(), Long::sum));
		List<AttributedAccount> some = accounts.stream().map(it -> {
			List<String> key = List.of(it.platform(), it.account());
			return new AttributedAccount(it.platform(), it.account(), it.label(), it.author(), wrote.getOrDefault(key, 0L),
					relays.getOrDefault(key, 0L), it.basis(), it.agencies(), it.official());
		}).filter(it -> it.posts() + it.relayed() > 0).toList();
		return counted(some, lines, sharing, part.agencies(lines));
	}

	private static Attribution counted(List<AttributedAccount> accounts, List<AccountAgency> lines, List<SharingAgencies> sharing,
			List<AgencyCount> counts) {
		return new Attribution(accounts, lines, sharing, sum(counts, Attributed.DIRECT), sum(counts, Attributed.RELAYED),
				counts.stream().filter(it -> it.agency() == AccountAgency.AMBIGUOUS).mapToLong(AgencyCount::posts).sum(), sum(counts, Attributed.NOT));
	}

	/**
	 * Returns the lines for questions that do not know groups of agencies: each shared account is given to the one
	 * agency that has it.
	 */
	public List<AccountAgency> linesOfHolders() {
		int alone = sharing.isEmpty() ? Integer.MAX_VALUE : sharing.getFirst().number();
		return lines.stream().map(it -> it.agency() < alone ? it : it.numbered(sharing.get(it.agency() - alone).holder())).toList();
	}

	/** Accounts that found several agencies, those with most posts first. */
	public List<AttributedAccount> ambiguousAccounts() {
		return accounts.stream().filter(it -> it.basis() == AttributionBasis.AMBIGUOUS).toList();
	}

	/** Accounts that found none, those with most posts first; not those that a person set aside. */
	public List<AttributedAccount> unknownAccounts() {
		return accounts.stream().filter(it -> it.basis() == AttributionBasis.UNKNOWN).toList();
	}

	/** Goes through the accounts once: authors first, so that what is known of them helps with those that are relayed. */
	private static final class Search {

		/** An account on a platform. */
		private record Key(String platform, String account) {
		}

		private final AccountDirectory directory;
		private final Map<Key, AttributedAccount> found = new LinkedHashMap<>();
		private final Map<Key, Integer> handlesMappedByHand = new HashMap<>();
		private final List<AccountAgency> lines = new ArrayList<>();

		Search(AccountDirectory directory) {
			this.directory = directory;
		}

		void author(AccountCount count) {
			Integer mapped = directory.mapped(count.platform(), count.account());
			if (mapped != null) {
				count.handles().forEach(it -> handlesMappedByHand.put(new Key(count.platform(), AccountKey.ofHandle(it).text()), mapped));
			}
			String label = !count.handles().isEmpty() ? AccountKey.shown(count.handles().get(0))
					: !count.urls().isEmpty() ? count.urls().get(0) : count.id();
			settle(new AttributedAccount(count.platform(), count.account(), label, count.author(), count.posts(), 0, AttributionBasis.UNKNOWN,
					List.of(), Official.UNKNOWN), mapped, count.id(), count.urls(), count.handles());
		}

		void relayed(RelayCount count) {
			var key = new Key(count.platform(), count.account());
			AttributedAccount known = found.get(key);
			if (known != null) {
				found.put(key, new AttributedAccount(known.platform(), known.account(), known.label(), known.author(), known.posts(),
						count.posts(), known.basis(), known.agencies(), known.official()));
				return;
			}
			Integer mapped = directory.mapped(count.platform(), count.account());
			settle(new AttributedAccount(count.platform(), count.account(), "@" + count.handle(), "", 0, count.posts(), AttributionBasis.UNKNOWN,
					List.of(), Official.UNKNOWN), mapped == null ? handlesMappedByHand.get(key) : mapped, "", List.of(), List.of(count.handle()));
		}

		private void settle(AttributedAccount account, @Nullable Integer mapped, String id, List<String> urls, List<String> handles) {
			String platform = account.platform();
			if (account.account().isEmpty()) {
				put(account, AttributionBasis.UNKNOWN, Set.of());
			} else if (mapped != null) {
				put(account, mapped == AccountDirectory.NO_AGENCY ? AttributionBasis.SET_ASIDE : AttributionBasis.BY_HAND,
						mapped == AccountDirectory.NO_AGENCY ? Set.of() : Set.of(new Claim(mapped, null, null, null, Authenticity.UNKNOWN)));
			} else if (!id.isEmpty() && !directory.withHandle(platform, List.of(id)).isEmpty()) {
				put(account, AttributionBasis.ID, directory.withHandle(platform, List.of(id)));
			} else if (!directory.withAddress(platform, urls).isEmpty()) {
				put(account, AttributionBasis.URL, directory.withAddress(platform, urls));
			} else {
				Set<Claim> claims = directory.withHandle(platform, handles);
				put(account, claims.isEmpty() ? AttributionBasis.UNKNOWN : AttributionBasis.HANDLE, claims);
			}
		}

		private void put(AttributedAccount account, AttributionBasis basis, Set<Claim> claims) {
			List<Claim.ClaimedPeriod> held = Claim.held(claims);
			held.forEach(it -> lines.add(new AccountAgency(account.platform(), account.account(),
					it.agencies().size() > 1 ? AccountAgency.AMBIGUOUS : it.agencies().iterator().next(), it.from(), it.until())));
			boolean ambiguous = held.stream().anyMatch(it -> it.agencies().size() > 1);
			found.put(new Key(account.platform(), account.account()), new AttributedAccount(account.platform(), account.account(),
					account.label(), account.author(), account.posts(), account.relayed(), ambiguous ? AttributionBasis.AMBIGUOUS : basis,
					held.stream().flatMap(it -> it.agencies().stream()).distinct().map(directory::agency).distinct().toList(),
					Official.of(claims.stream().map(Claim::whose).toList())));
		}

		List<AttributedAccount> accounts() {
			return found.values().stream().sorted(
					Comparator.comparingLong((AttributedAccount it) -> it.posts() + it.relayed()).reversed()
							.thenComparing(AttributedAccount::platform).thenComparing(AttributedAccount::account))
					.toList();
		}
	}
}
