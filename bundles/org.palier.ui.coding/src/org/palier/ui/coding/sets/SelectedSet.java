// SPDX-License-Identifier: EPL-2.0
package org.palier.ui.coding.sets;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

import org.eclipse.core.runtime.Adapters;
import org.eclipse.jface.viewers.ISelection;
import org.eclipse.jface.viewers.IStructuredSelection;
import org.eclipse.ui.IWorkbenchWindow;
import org.palier.coding.sets.CodingSets;
import org.palier.model.CodingSet;
import org.palier.ui.study.StudySession;

/**
 * The set that a command means.
 *
 * @param window  where it was asked
 * @param session the study
 */
public record SelectedSet(IWorkbenchWindow window, StudySession session) {

	/** Returns the selected set, or the set of the selected coder; empty for anything else. */
	public Optional<CodingSet> set() {
		ISelection selection = window.getSelectionService().getSelection();
		Object line = selection instanceof IStructuredSelection structured ? structured.getFirstElement() : null;
		CodingSet set = line == null ? null : Adapters.adapt(line, CodingSet.class);
		return Optional.ofNullable(set).filter(it -> session.study().getCodingSets().contains(it));
	}

	/** Returns the selected set; else the only set that meets a condition, because no other can be meant. */
	public Optional<CodingSet> meant(Predicate<CodingSet> condition) {
		return set().or(() -> Optional.of(first(condition)).filter(it -> it.size() == 1).map(List::getFirst));
	}

	/** The sets of which something holds: the selected one first, then the newest. */
	public List<CodingSet> first(Predicate<CodingSet> condition) {
		var sets = new ArrayList<CodingSet>(new CodingSets(session.study()).all().reversed());
		sets.removeIf(condition.negate());
		set().filter(sets::contains).ifPresent(it -> {
			sets.remove(it);
			sets.addFirst(it);
		});
		return sets;
	}
}
