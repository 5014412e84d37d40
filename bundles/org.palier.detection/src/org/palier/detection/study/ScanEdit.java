// SPDX-License-Identifier: EPL-2.0
package org.palier.detection.study;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;
import org.palier.detection.study.ScanResult.FoundAccount;
import org.palier.model.Account;
import org.palier.model.Agencies;
import org.palier.model.Agency;
import org.palier.model.FindingStep;
import org.palier.model.History;
import org.palier.model.Observation;
import org.palier.model.PalierFactory;
import org.palier.model.Platform;
import org.palier.model.Presence;
import org.palier.model.PresenceStatus;
import org.palier.model.Study;
import org.palier.numbers.view.AccountIds;
import org.palier.numbers.view.CensusCells;
import org.palier.study.edit.Root;

/** Writes what a scan found into a study. Used once, on the study’s thread. */
final class ScanEdit {

	private final Study study;
	private final String run;
	private final LocalDate day;
	private final Map<String, Agency> agencies = new HashMap<>();
	private final Map<String, Platform> platforms = new LinkedHashMap<>();
	private final AccountIds accountIds;

	ScanEdit(Study study, String run, LocalDate day) {
		this.study = study;
		this.run = run;
		this.day = day;
		study.getPlatforms().forEach(it -> platforms.put(it.getId(), it));
		this.accountIds = new AccountIds(study);
		Agencies.of(study).forEach(it -> agencies.put(it.getId(), it));
	}

	/** The agencies that a result says something of: all that is written lies there. */
	List<Root> roots(ScanResult result) {
		return Root.allBeneath(Stream.concat(result.found().stream().map(FoundAccount::agency), result.looked().stream()).distinct()
				.map(agencies::get).filter(Objects::nonNull).toList());
	}

	void apply(ScanResult result) {
		Map<Presence, Observation> said = new LinkedHashMap<>();
		for (FoundAccount found : result.found()) {
			Agency agency = agencies.get(found.agency());
			Platform platform = platforms.get(found.platform());
			if (agency != null && platform != null) {
				Presence presence = cell(agency, platform);
				said.putIfAbsent(presence, observed(PresenceStatus.PRESENT, found.evidence()));
				Account account = account(presence, found);
				account.setHistory(History.of(account.getHistory()).with(observed(PresenceStatus.PRESENT, found.evidence())));
			}
		}
		said.forEach(Presence::observe);
		for (String id : result.looked()) {
			Agency agency = agencies.get(id);
			if (agency != null) {
				platforms.values().forEach(platform -> notFound(agency, platform, said.keySet()));
			}
		}
	}

	/** One looked there and found nothing, which says nothing of the status. */
	private void notFound(Agency agency, Platform platform, Set<Presence> found) {
		Presence presence = cell(agency, platform);
		if (!found.contains(presence)) {
			presence.observe(observed(PresenceStatus.NOT_CHECKED, null));
		}
	}

	private Observation observed(PresenceStatus status, @Nullable String evidence) {
		return new Observation(day, status, FindingStep.OWN_SITE, null, evidence, run, null, false);
	}

	private Account account(Presence presence, FoundAccount found) {
		return presence.getAccounts().stream().filter(it -> isSame(it, found)).findFirst().orElseGet(() -> {
			Account made = PalierFactory.eINSTANCE.createAccount();
			made.setId(accountIds.take(found.platform(), found.handle(), found.url()));
			made.setHandle(found.handle().isEmpty() ? null : found.handle());
			made.setUrl(found.url());
			presence.getAccounts().add(made);
			return made;
		});
	}

	private static boolean isSame(Account account, FoundAccount found) {
		String handle = account.getHandle() == null ? "" : account.getHandle().replaceFirst("^@+", "");
		return !found.handle().isEmpty() && handle.equalsIgnoreCase(found.handle()) || found.url().equalsIgnoreCase(account.getUrl());
	}

	private Presence cell(Agency agency, Platform platform) {
		return CensusCells.made(agency, platform, study.getPlatforms());
	}
}
