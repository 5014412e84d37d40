// SPDX-License-Identifier: EPL-2.0
package org.palier.ui.commands;

import java.util.List;
import java.util.Optional;

import org.eclipse.jface.viewers.IStructuredSelection;
import org.eclipse.osgi.util.NLS;
import org.eclipse.ui.IWorkbenchWindow;
import org.palier.model.AgencyCategory;
import org.palier.ui.UiMessages;
import org.palier.ui.labels.ModelLabels;
import org.palier.ui.labels.NamesDialog;
import org.palier.ui.navigator.NavigatorView;
import org.palier.ui.opening.StudyHandler;
import org.palier.ui.study.StudySession;

/** Merges the selected categories into another one that a person chooses. That category keeps its name and its colour. */
public final class MergeCategoriesHandler extends StudyHandler {

	@Override
	protected void execute(IWorkbenchWindow window, StudySession session) {
		if (!(window.getSelectionService().getSelection() instanceof IStructuredSelection selection)
				|| !CategoryEdits.areCategories(selection.toList(), session.study())) {
			return;
		}
		List<AgencyCategory> chosen = List.copyOf(selection.toList().stream().map(AgencyCategory.class::cast).toList());
		ModelLabels labels = ModelLabels.ofWorkbench();
		Optional<AgencyCategory> stays = new NamesDialog<AgencyCategory>(window.getShell(), UiMessages.mergeCategoriesTitle,
				NLS.bind(UiMessages.mergeCategories, String.join(", ", chosen.stream().map(labels::text).toList())),
				session.study().getCategories().stream().filter(it -> chosen.size() > 1 || it != chosen.getFirst()).toList(), labels::text).one();
		if (stays.isEmpty()) {
			return;
		}
		session.execute(new CategoryEdits(session.study()).merge(chosen.stream().filter(it -> it != stays.get()).toList(), stays.get()));
		if (window.getActivePage().findView(NavigatorView.ID) instanceof NavigatorView navigator) {
			navigator.reveal(stays.get());
		}
	}
}
