// SPDX-License-Identifier: EPL-2.0
package org.palier.study.edit;

import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;

import org.jspecify.annotations.Nullable;
import org.palier.ground.text.Bilingual;
import org.palier.ground.text.Typography;
import org.palier.ground.text.Wording;
import org.palier.model.AccountMapping;
import org.palier.model.Agency;
import org.palier.model.PalierFactory;
import org.palier.model.PalierPackage.Literals;
import org.palier.model.Study;

/** Edits of what persons say of accounts: whose they are, or that they are no agency's. Several accounts are one step. */
public final class AccountMappingEdit {

	private static final Comparator<AccountMapping> ORDER = Comparator
			.comparing((AccountMapping it) -> it.getPlatform().getId()).thenComparing(AccountMapping::getAccount);

	private final Wording wording = new Wording(AccountMappingEdit.class, "messages");
	private final Study study;

	/** @param study that the edits are for */
	public AccountMappingEdit(Study study) {
		this.study = study;
	}

	/**
	 * Gives accounts to an agency.
	 *
	 * @param accounts none with an empty account; posts without one cannot be mapped
	 * @param agency   one of the study
	 */
	public RecordedEdit give(Collection<PlatformAccount> accounts, Agency agency) {
		return edit("accounts.give", accounts, () -> map(accounts, it -> Objects.requireNonNull(agency)));
	}

	/** Gives each account to its agency, as one step. @param accounts as for {@link #give(Collection, Agency)} */
	public RecordedEdit give(Map<PlatformAccount, Agency> accounts) {
		return edit("accounts.give", accounts.keySet(), () -> map(accounts.keySet(), it -> Objects.requireNonNull(accounts.get(it))));
	}

	/** Says that accounts are no agency's. @param accounts as for {@link #give} */
	public RecordedEdit setAside(Collection<PlatformAccount> accounts) {
		return edit("accounts.set_aside", accounts, () -> map(accounts, it -> null));
	}

	/** Takes back what persons said of accounts: the accounts of presences decide again. */
	public RecordedEdit forget(Collection<PlatformAccount> accounts) {
		var forgotten = Set.copyOf(accounts);
		return edit("accounts.forget", accounts, () -> study.getAccountMappings().removeIf(it -> forgotten.contains(place(it))));
	}

	private RecordedEdit edit(String key, Collection<PlatformAccount> accounts, Runnable change) {
		int number = accounts.size();
		Bilingual label = wording.text(key + (number == 1 ? ".one" : ".many"),
				new Bilingual(new Typography(Locale.FRENCH).count(number), new Typography(Locale.ENGLISH).count(number)));
		return new RecordedEdit(label, Root.members(study, Literals.STUDY__ACCOUNT_MAPPINGS), change);
	}

	/** @param whose says the agency of each account; null for none */
	private void map(Collection<PlatformAccount> accounts, Function<PlatformAccount, @Nullable Agency> whose) {
		Map<PlatformAccount, AccountMapping> known = new HashMap<>();
		study.getAccountMappings().forEach(it -> known.put(place(it), it));
		for (PlatformAccount account : accounts) {
			if (account.account().isEmpty()) {
				throw new IllegalArgumentException("Posts without an account cannot be mapped");
			}
			Agency agency = whose.apply(account);
			AccountMapping mapping = known.get(account);
			if (mapping == null) {
				known.put(account, add(account, agency));
			} else {
				mapping.setAgency(agency);
			}
		}
	}

	private AccountMapping add(PlatformAccount account, @Nullable Agency agency) {
		AccountMapping mapping = PalierFactory.eINSTANCE.createAccountMapping();
		mapping.setPlatform(account.platform());
		mapping.setAccount(account.account());
		mapping.setAgency(agency);
		List<AccountMapping> all = study.getAccountMappings();
		int place = 0;
		while (place < all.size() && ORDER.compare(all.get(place), mapping) < 0) {
			place++;
		}
		all.add(place, mapping);
		return mapping;
	}

	private static PlatformAccount place(AccountMapping mapping) {
		return new PlatformAccount(mapping.getPlatform(), mapping.getAccount());
	}
}
