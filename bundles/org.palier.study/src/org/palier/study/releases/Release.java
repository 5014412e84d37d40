// SPDX-License-Identifier: EPL-2.0
package org.palier.study.releases;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * An entry of the ledger: a file of a study that went out.
 *
 * @param run    id of the run that wrote it, by which it is struck
 * @param at     when
 * @param kind   kind of that run: report, indicators, export, package
 * @param form   what it holds; of a report its editions or formats
 * @param by     who let it go out
 * @param names  whether what single bodies told stood in it
 * @param key    fingerprint of the key of the ids of members; empty where there are none
 * @param groups that it told of
 * @param imports ids of the runs whose posts it holds, or some of them; none without posts, and in entries of earlier releases of Palier
 * @param interviews keyed ids of the interviews of which it told something; none where it told of none, or where no key was at hand
 * @param struck that it did not go out after all; empty where it did
 */
public record Release(String run, Instant at, String kind, ReleasedForm form, String by, boolean names, String key, List<ToldGroup> groups,
		Set<String> imports, Set<String> interviews, Optional<Strike> struck) {

	/**
	 * The statement that an entry is wrong.
	 *
	 * @param at     when somebody said so
	 * @param reason why, in their words
	 */
	public record Strike(Instant at, String by, String reason) {
	}

	/** Copies its collections. */
	public Release {
		groups = List.copyOf(groups);
		imports = Set.copyOf(imports);
		interviews = Set.copyOf(interviews);
	}

	/** This entry, struck. */
	public Release struck(Strike strike) {
		return new Release(run, at, kind, form, by, names, key, groups, imports, interviews, Optional.of(strike));
	}

	/** Whether it went out. */
	public boolean holds() {
		return struck.isEmpty();
	}
}
