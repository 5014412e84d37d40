// SPDX-License-Identifier: EPL-2.0
package org.palier.importers.table;

import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

import org.palier.importers.table.PresenceCell.CellAccount;
import org.palier.intake.imports.CensusDirectory;

/** The accounts that a table gave so far, so that one which it gives to several agencies stands once. */
final class Accounts {

	/** Whether an account is new, known, or another agency's. */
	enum Standing {
		/** Nobody's so far. */
		NEW,
		/** That agency's, from an earlier row. */
		KNOWN,
		/** Another agency's, from an earlier row, and this one's too. */
		SHARED
	}

	/**
	 * An account as it was first given.
	 *
	 * @param standing of this time
	 */
	record Sighting(Standing standing, CellAccount account) {
	}

	private record First(String agency, CellAccount account) {
	}

	private final CensusDirectory directory;
	private final Map<String, First> first = new HashMap<>();
	private final Set<String> pairs = new HashSet<>();
	private final Map<String, Set<String>> servedBy = new HashMap<>();

	Accounts(CensusDirectory directory) {
		this.directory = directory;
	}

	/** An agency has an account. */
	Sighting add(String agency, String platform, CellAccount account) {
		String key = key(platform, account);
		First earlier = first.putIfAbsent(key, new First(agency, account));
		boolean fresh = pairs.add(agency + ' ' + key);
		if (earlier == null) {
			return new Sighting(Standing.NEW, account);
		}
		if (!fresh) {
			return new Sighting(Standing.KNOWN, earlier.account());
		}
		servedBy.computeIfAbsent(key, it -> new LinkedHashSet<>(List.of(earlier.agency()))).add(agency);
		return new Sighting(Standing.SHARED, earlier.account());
	}

	private String key(String platform, CellAccount account) {
		String handle = account.handle().isEmpty() ? directory.handles(platform, account.url()).stream().findFirst().orElse("")
				: account.handle().toLowerCase(Locale.ROOT);
		return platform + (handle.isEmpty() ? " url " + directory.address(account.url()).orElse(account.url()) : " " + handle);
	}

	/** How many accounts serve several agencies. */
	int shared() {
		return servedBy.size();
	}

	/** How many agencies they serve. */
	long served() {
		return servedBy.values().stream().flatMap(Set::stream).distinct().count();
	}
}
