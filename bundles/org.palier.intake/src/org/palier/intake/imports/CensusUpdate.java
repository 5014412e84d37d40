// SPDX-License-Identifier: EPL-2.0
package org.palier.intake.imports;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

import org.jspecify.annotations.Nullable;
import org.palier.ground.Progress;
import org.palier.intake.imports.CensusChanges.Change;
import org.palier.intake.imports.CensusChanges.Conflict;
import org.palier.intake.imports.CensusChanges.Gone;
import org.palier.intake.imports.CensusChanges.HeldField;
import org.palier.model.Account;
import org.palier.model.Agency;
import org.palier.model.Study;
import org.palier.study.history.HeldFields;
import org.palier.study.history.LookBack;
import org.palier.study.history.StatedLife;

/**
 * The update of a census by a newer list. It shows the changes before anything is written, and then writes just these. An
 * account that is renamed or moved stays the same object. An account that is gone stays with the day on which it was gone.
 * The word of a person on a cell is kept. On the thread of the study; used once.
 */
public final class CensusUpdate {

	private final Study study;
	private final Vintage vintage;
	private final CensusComparison comparison;

	/** @param study as it is; read alone, until {@link #apply} */
	public CensusUpdate(Study study, Vintage vintage) {
		this.study = study;
		this.vintage = vintage;
		this.comparison = new CensusComparison(study, vintage);
	}

	/** The changes that the list would make. */
	public CensusChanges changes() {
		return comparison.changes();
	}

	/** Writes all of it; what persons said is kept. @param run id of the run that brings it; null when none does */
	public void apply(@Nullable String run, Progress progress) {
		apply(run, CensusSelection.ALL, progress);
	}

	/** Writes what is taken of it. @param run id of the run that brings it; null when none does */
	public void apply(@Nullable String run, CensusSelection selection, Progress progress) {
		var stated = new ArrayList<CensusFact>(comparison.facts());
		var gone = new ArrayList<Account>(comparison.gone());
		List<Conflict> listed = changes().conflicts().stream().filter(selection::takes).toList();
		listed.forEach(it -> {
			stated.addAll(comparison.contradicted(it));
			gone.addAll(comparison.goneFrom(it));
		});
		Set<Change> left = new HashSet<>(selection.left());
		for (HeldField each : changes().held()) {
			Agency agency = comparison.agency(each.agency());
			if (!selection.takes(each)) {
				left.add(each);
			} else if (agency != null) {
				HeldFields.release(agency, each.field());
			}
		}
		var selected = new SelectedChanges(left, stated, comparison.known());
		var edit = new CensusEdit(study, run, selected.known(), vintage.asOf());
		edit.gone(selected.gone(gone));
		edit.decide(listed);
		edit.apply(selected.facts(), progress);
		changes().gone().stream().filter(selection::takes).forEach(it -> end(it, run));
	}

	/** A person says that an agency which the list no longer has ended on the day of the list. */
	private void end(Gone gone, @Nullable String run) {
		Agency agency = comparison.agency(gone.agency());
		if (agency != null) {
			StatedLife.by(run, agency, () -> {
				agency.setEndedOn(gone.on() == null ? LookBack.NOW.day() : gone.on());
				agency.setLifeSource(run);
			});
		}
	}
}
