// SPDX-License-Identifier: EPL-2.0
package org.palier.study.history;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

import org.jspecify.annotations.Nullable;
import org.palier.ground.text.Bilingual;
import org.palier.model.Account;
import org.palier.model.Agencies;
import org.palier.model.Agency;
import org.palier.model.FormerAddress;
import org.palier.model.History;
import org.palier.model.PalierFactory;
import org.palier.model.Platform;
import org.palier.model.Presence;
import org.palier.model.Run;
import org.palier.model.Study;
import org.palier.study.edit.RecordedEdit;
import org.palier.study.edit.Root;

/**
 * Leaves a run out of what counts, or takes it in again. Its observations stay in the study and count only with it.
 * Accounts that it renamed or moved get their names and places as without it, and agencies begin and end as without it.
 * The statements of the run are kept in the same place, so that it can be taken in again. On the thread of the study.
 *
 * @param study of the run
 * @param run   one that the study lists
 */
public record CountedRun(Study study, Run run) {

	/**
	 * Ids of the runs that something of the census names: agencies, and what was observed of cells and accounts. Each can be left out.
	 * Linear in the census.
	 */
	public static Set<String> named(Study study) {
		var runs = new HashSet<String>();
		// Cells of one list that say the same share one value.
		var seen = new IdentityHashMap<History, Boolean>();
		for (Agency agency : (Iterable<Agency>) Agencies.of(study)::iterator) {
			runs.add(agency.getRun());
			agency.getFormerValues().forEach(it -> runs.add(it.run()));
			for (Presence presence : agency.getPresences()) {
				add(runs, seen, presence.getHistory());
				for (Account account : presence.getAccounts()) {
					add(runs, seen, account.getHistory());
					account.getFormerAddresses().forEach(it -> runs.add(it.run()));
				}
			}
		}
		runs.remove(null);
		return runs;
	}

	private static void add(Set<String> runs, Map<History, Boolean> seen, @Nullable History history) {
		if (history != null && seen.put(history, true) == null) {
			history.observations().forEach(it -> runs.add(it.run()));
		}
	}

	/** One edit that leaves it out or takes it in. @param label what undo calls it */
	public RecordedEdit edit(Bilingual label, boolean counts) {
		List<Account> accounts = run.isActive() == counts ? List.of() : changed();
		List<Root> roots = new ArrayList<>(List.of(Root.itself(run)));
		Set<Agency> homes = homes(accounts);
		homes.forEach(it -> roots.add(Root.beneath(it)));
		if (run.isActive() != counts) {
			stated().stream().filter(it -> !homes.contains(it)).forEach(it -> roots.add(Root.itself(it)));
		}
		return new RecordedEdit(label, roots, () -> count(counts));
	}

	/** Leaves it out or takes it in, within an edit. */
	public void count(boolean counts) {
		if (run.isActive() != counts) {
			List<Account> changed = changed();
			List<Agency> stated = stated();
			changed.forEach(this::turn);
			stated.forEach(it -> StatedLife.turn(study, it, run.getId(), this::counts));
			run.setActive(counts);
		}
	}

	private List<Account> changed() {
		return Agencies.of(study).flatMap(it -> it.getPresences().stream())
				.flatMap(it -> it.getAccounts().stream()).filter(it -> it.getFormerAddresses().stream().anyMatch(this::isMine)).toList();
	}

	/** The agencies whose begin or end it states. */
	private List<Agency> stated() {
		return Agencies.of(study).filter(it -> StatedLife.isStated(it, run.getId())).toList();
	}

	/** The agencies that accounts are with, and those that they may go to. */
	private Set<Agency> homes(List<Account> accounts) {
		Set<Agency> homes = new LinkedHashSet<>();
		Set<String> named = new HashSet<>();
		for (Account account : accounts) {
			homes.add((Agency) account.eContainer().eContainer());
			account.getFormerAddresses().stream().map(FormerAddress::agency).filter(Objects::nonNull).forEach(named::add);
		}
		if (!named.isEmpty()) {
			Agencies.of(study)
					.filter(it -> named.contains(it.getId()) || it.getFormerIds().stream().anyMatch(named::contains)).forEach(homes::add);
		}
		return homes;
	}

	private boolean isMine(FormerAddress former) {
		return run.getId().equals(former.run());
	}

	/** Exchanges the values of the run for an account with those before it. */
	private void turn(Account account) {
		List<FormerAddress> all = account.getFormerAddresses();
		for (int i = all.size() - 1; i >= 0; i--) {
			FormerAddress mine = all.get(i);
			if (isMine(mine)) {
				if (mine.handle() != null) {
					turnHandle(account, i);
				}
				if (mine.agency() != null) {
					turnAgency(account, i);
				}
			}
		}
	}

	private void turnHandle(Account account, int mine) {
		List<FormerAddress> all = account.getFormerAddresses();
		String before = all.get(mine).handle();
		int next = mine + 1;
		while (next < all.size() && (all.get(next).handle() == null || !counts(all.get(next)))) {
			next++;
		}
		String after = next < all.size() ? all.get(next).handle() : account.getHandle();
		if (after == null) {
			return;
		}
		all.set(mine, called(all.get(mine), after));
		if (next < all.size()) {
			all.set(next, called(all.get(next), before));
		} else {
			account.setHandle(before);
		}
	}

	private void turnAgency(Account account, int mine) {
		List<FormerAddress> all = account.getFormerAddresses();
		String before = all.get(mine).agency();
		int next = mine + 1;
		while (next < all.size() && (all.get(next).agency() == null || !counts(all.get(next)))) {
			next++;
		}
		Presence cell = (Presence) account.eContainer();
		Agency to = next < all.size() ? null : agency(before);
		if (next >= all.size() && to == null) {
			// It was merged or deleted since: the account stays.
			return;
		}
		String after = next < all.size() ? all.get(next).agency() : ((Agency) cell.eContainer()).getId();
		all.set(mine, of(all.get(mine), after));
		if (to == null) {
			all.set(next, of(all.get(next), before));
		} else {
			cell(to, cell.getPlatform()).getAccounts().add(account);
		}
	}

	private static FormerAddress called(FormerAddress former, String handle) {
		return new FormerAddress(handle, former.url(), former.until(), former.run(), former.agency());
	}

	private static FormerAddress of(FormerAddress former, String agency) {
		return new FormerAddress(former.handle(), former.url(), former.until(), former.run(), agency);
	}

	private boolean counts(FormerAddress former) {
		return former.run() == null || counts(former.run());
	}

	private boolean counts(String other) {
		return study.getRuns().stream().anyMatch(it -> it.isActive() && other.equals(it.getId()));
	}

	private @Nullable Agency agency(String id) {
		return Agencies.of(study)
				.filter(it -> id.equals(it.getId()) || it.getFormerIds().contains(id)).findFirst().orElse(null);
	}

	private static Presence cell(Agency agency, Platform platform) {
		return agency.getPresences().stream().filter(it -> it.getPlatform() == platform).findFirst().orElseGet(() -> {
			Presence made = PalierFactory.eINSTANCE.createPresence();
			made.setPlatform(platform);
			agency.getPresences().add(made);
			return made;
		});
	}
}
