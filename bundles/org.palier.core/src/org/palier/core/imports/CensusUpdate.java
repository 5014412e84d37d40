// SPDX-License-Identifier: EPL-2.0
package org.palier.core.imports;

import java.util.List;
import java.util.Map;

import org.jspecify.annotations.Nullable;
import org.palier.core.Progress;
import org.palier.core.imports.CensusFact.AccountFact;
import org.palier.model.Account;
import org.palier.model.Study;

/**
 * A newer list against a census: what it would change, told before anything is written, and then written as it was told. An
 * account that is renamed or moved stays the object that it was, one that is gone stays with the day on which it was gone, and
 * what a person said of a cell is kept. On the thread of the study; used once.
 *
 * @since 0.2.0
 */
public final class CensusUpdate {

	private final Study study;
	private final Vintage vintage;
	private final CensusChanges changes;
	private final List<CensusFact> facts;
	private final Map<AccountFact, Account> known;
	private final List<Account> gone;

	/** @param study as it is; read alone, until {@link #apply} */
	public CensusUpdate(Study study, Vintage vintage) {
		this.study = study;
		this.vintage = vintage;
		var comparison = new CensusComparison(study, vintage);
		this.changes = comparison.changes();
		this.facts = comparison.facts();
		this.known = comparison.known();
		this.gone = comparison.gone();
	}

	/** What it would change. */
	public CensusChanges changes() {
		return changes;
	}

	/** Writes it. @param run id of the run that brings it; null when none does */
	public void apply(@Nullable String run, Progress progress) {
		var edit = new CensusEdit(study, run, known, vintage.asOf());
		edit.gone(gone);
		edit.apply(facts, progress);
	}
}
