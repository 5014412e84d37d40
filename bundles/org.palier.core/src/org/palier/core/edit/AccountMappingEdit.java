// SPDX-License-Identifier: EPL-2.0
package org.palier.core.edit;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;

import org.palier.core.text.Bilingual;
import org.palier.model.AccountMapping;
import org.palier.model.Agency;
import org.palier.model.PalierFactory;
import org.palier.model.Platform;
import org.palier.model.Study;

/** Edits of what persons say of accounts: whose they are, or that they are no agency's. */
public final class AccountMappingEdit {

	private static final Comparator<AccountMapping> ORDER = Comparator
			.comparing((AccountMapping it) -> it.getPlatform().getId()).thenComparing(AccountMapping::getAccount);

	private final Study study;

	/** @param study that the edits are for */
	public AccountMappingEdit(Study study) {
		this.study = study;
	}

	/**
	 * Gives an account to an agency.
	 *
	 * @param platform one of the study
	 * @param account  text of its {@link org.palier.corpus.AccountKey}, not empty
	 * @param agency   one of the study
	 */
	public RecordedEdit give(Platform platform, String account, Agency agency) {
		return new RecordedEdit(new Bilingual("Attribuer un compte", "Give an account to an agency"), List.of(study),
				() -> map(platform, account, agency));
	}

	/** Says that an account is no agency's. @param platform, account as for {@link #give} */
	public RecordedEdit setAside(Platform platform, String account) {
		return new RecordedEdit(new Bilingual("Écarter un compte", "Set an account aside"), List.of(study),
				() -> map(platform, account, null));
	}

	/** Takes back what a person said: the accounts of presences decide again. */
	public RecordedEdit forget(Platform platform, String account) {
		return new RecordedEdit(new Bilingual("Retirer l’attribution d’un compte", "Take back the mapping of an account"),
				List.of(study), () -> find(platform, account).ifPresent(study.getAccountMappings()::remove));
	}

	private void map(Platform platform, String account, Agency agency) {
		if (account.isEmpty()) {
			throw new IllegalArgumentException("Posts without an account cannot be mapped");
		}
		Optional<AccountMapping> known = find(platform, account);
		if (known.isPresent()) {
			known.get().setAgency(agency);
			return;
		}
		AccountMapping mapping = PalierFactory.eINSTANCE.createAccountMapping();
		mapping.setPlatform(platform);
		mapping.setAccount(account);
		mapping.setAgency(agency);
		List<AccountMapping> all = study.getAccountMappings();
		int place = 0;
		while (place < all.size() && ORDER.compare(all.get(place), mapping) < 0) {
			place++;
		}
		all.add(place, mapping);
	}

	private Optional<AccountMapping> find(Platform platform, String account) {
		return study.getAccountMappings().stream()
				.filter(it -> it.getPlatform() == platform && it.getAccount().equals(account)).findFirst();
	}
}
