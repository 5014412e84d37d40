// SPDX-License-Identifier: EPL-2.0
package org.palier.detection.fetch;

import java.time.LocalDate;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;

import org.palier.ground.text.Bilingual;
import org.palier.model.Account;
import org.palier.model.Agencies;
import org.palier.model.Authenticity;
import org.palier.model.Platform;
import org.palier.model.Study;

/**
 * The accounts whose posts are asked for, and the first day. Immutable.
 *
 * @param kind the kind of service
 * @param where the names of its platforms in the study, as a person reads them
 * @param since first day, in UTC
 * @param accounts each once, in the order of the study
 */
public record FetchPlan(FetchKind kind, Bilingual where, LocalDate since, List<AccountToFetch> accounts) {

	/** Copies its list. */
	public FetchPlan {
		accounts = List.copyOf(accounts);
	}

	/**
	 * The accounts of a study on the platforms of a kind. Accounts that were closed before the day are left out, and so are
	 * accounts that somebody called unofficial or a copy.
	 */
	public static FetchPlan of(Study study, FetchKind kind, LocalDate since) {
		Set<AccountToFetch> accounts = new LinkedHashSet<>();
		Agencies.of(study).flatMap(it -> it.getPresences().stream())
				.filter(it -> it.getPlatform() != null && kind.platforms().contains(it.getPlatform().getId()))
				.forEach(presence -> presence.getAccounts().stream()
						.filter(it -> isOwn(it) && (it.getClosedOn() == null || !it.getClosedOn().isBefore(since)))
						.map(it -> account(presence.getPlatform().getId(), it)).filter(it -> !it.shown().isEmpty()).forEach(accounts::add));
		return new FetchPlan(kind, where(study, kind), since, List.copyOf(accounts));
	}

	/** A study may have given up a platform: then it has no name there, and is told by its id. */
	private static Bilingual where(Study study, FetchKind kind) {
		Map<String, Bilingual> names = study.getPlatforms().stream().filter(it -> it.getId() != null && it.getName() != null)
				.collect(Collectors.toMap(Platform::getId, it -> Bilingual.of(it.getName()), (first, second) -> first));
		List<Bilingual> these = kind.platforms().stream().map(it -> names.getOrDefault(it, Bilingual.same(it))).toList();
		return new Bilingual(these.stream().map(it -> it.in(Locale.CANADA_FRENCH)).collect(Collectors.joining(", ")),
				these.stream().map(it -> it.in(Locale.CANADA)).collect(Collectors.joining(", ")));
	}

	/** The sentence about a plan without an account. */
	public Bilingual noAccounts() {
		return PatientClient.WORDS.text("no_accounts", where);
	}

	private static boolean isOwn(Account account) {
		return account.getAuthenticity() != Authenticity.UNOFFICIAL && account.getAuthenticity() != Authenticity.COPY;
	}

	private static AccountToFetch account(String platform, Account account) {
		String handle = Objects.requireNonNullElse(account.getHandle(), "").strip();
		return new AccountToFetch(platform, handle.startsWith("@") ? handle.substring(1) : handle,
				Objects.requireNonNullElse(account.getUrl(), "").strip());
	}
}
