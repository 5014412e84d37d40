// SPDX-License-Identifier: EPL-2.0
package org.palier.ui.folder;

import java.nio.file.Path;

import org.eclipse.jface.action.Action;
import org.eclipse.jface.action.ActionContributionItem;
import org.eclipse.jface.action.IContributionItem;
import org.eclipse.jface.action.LegacyActionTools;
import org.eclipse.osgi.util.NLS;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.actions.CompoundContributionItem;
import org.palier.ui.opening.RecentStudies;
import org.palier.ui.opening.RecentStudies.Recent;
import org.palier.ui.opening.StudyOpener;

/** A line for each study opened lately, by its title; one whose folder is gone is taken off the list by its line. */
public final class RecentStudiesMenu extends CompoundContributionItem {

	@Override
	protected IContributionItem[] getContributionItems() {
		return new RecentStudies().all().stream().map(RecentStudiesMenu::line).toArray(IContributionItem[]::new);
	}

	private static IContributionItem line(Recent study) {
		// Two studies may have one title: where the folder is not called so, it is named too.
		Path place = study.title().equals(String.valueOf(study.folder().getFileName())) ? study.folder().getParent() : study.folder();
		String words = study.isPresent() ? study.title() + " – " + place : NLS.bind(FolderMessages.recentGone, study.title());
		return new ActionContributionItem(new Action(LegacyActionTools.escapeMnemonics(words)) {
			@Override
			public void run() {
				if (study.isPresent()) {
					new StudyOpener(PlatformUI.getWorkbench().getActiveWorkbenchWindow()).open(study.folder());
				} else {
					new RecentStudies().forget(study.folder());
				}
			}
		});
	}
}
