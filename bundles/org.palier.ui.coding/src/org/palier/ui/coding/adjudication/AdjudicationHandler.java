// SPDX-License-Identifier: EPL-2.0
package org.palier.ui.coding.adjudication;

import java.util.List;
import java.util.Optional;

import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.jface.viewers.IStructuredSelection;
import org.eclipse.osgi.util.NLS;
import org.eclipse.ui.IEditorPart;
import org.eclipse.ui.IWorkbenchWindow;
import org.palier.coding.sets.CodingSets;
import org.palier.model.CodingSet;
import org.palier.ui.labels.NamesDialog;
import org.palier.ui.opening.StudyHandler;
import org.palier.ui.opening.StudyOpener;
import org.palier.ui.study.StudyEditorInput;
import org.palier.ui.study.StudySession;

/**
 * Opens a coding set of the current study to decide where its coders differ: the one that is selected, the only one, or one that is chosen.
 */
public final class AdjudicationHandler extends StudyHandler {

	@Override
	protected void execute(IWorkbenchWindow window, StudySession session) {
		List<CodingSet> sets = new CodingSets(session.study()).all();
		if (sets.isEmpty()) {
			MessageDialog.openInformation(window.getShell(), AdjudicationMessages.title, AdjudicationMessages.noSet);
			return;
		}
		selected(window, sets).or(() -> sets.size() == 1 ? Optional.of(sets.getFirst()) : ask(window, sets))
				.flatMap(it -> open(window, session, it)).map(AdjudicationEditor.class::cast).ifPresent(AdjudicationEditor::begin);
	}

	private static Optional<CodingSet> selected(IWorkbenchWindow window, List<CodingSet> sets) {
		return window.getSelectionService().getSelection() instanceof IStructuredSelection selection
				&& selection.getFirstElement() instanceof CodingSet set
				? Optional.of(set).filter(sets::contains) : Optional.empty();
	}

	private static Optional<CodingSet> ask(IWorkbenchWindow window, List<CodingSet> sets) {
		return new NamesDialog<CodingSet>(window.getShell(), AdjudicationMessages.title, AdjudicationMessages.whichSet, sets,
				CodingSet::getName).one();
	}

	/** Opens a set, or brings it to the top; empty when that failed, which a person was told. */
	public static Optional<IEditorPart> open(IWorkbenchWindow window, StudySession session, CodingSet set) {
		return new StudyOpener(window).show(AdjudicationEditor.ID,
				new StudyEditorInput(session, AdjudicationEditor.PART + set.getId(), NLS.bind(AdjudicationMessages.titleOf, set.getName())));
	}
}
