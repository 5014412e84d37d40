// SPDX-License-Identifier: EPL-2.0
package org.palier.ui.commands;

import java.nio.file.Path;

import org.eclipse.jface.action.Action;
import org.eclipse.jface.action.ActionContributionItem;
import org.eclipse.jface.action.IContributionItem;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.actions.CompoundContributionItem;
import org.palier.ui.opening.RecentStudies;
import org.palier.ui.opening.StudyOpener;

/** A line for each study opened lately whose folder is still there. */
public final class RecentStudiesMenu extends CompoundContributionItem {

	@Override
	protected IContributionItem[] getContributionItems() {
		return new RecentStudies().present().stream().map(RecentStudiesMenu::line).toArray(IContributionItem[]::new);
	}

	private static IContributionItem line(Path folder) {
		return new ActionContributionItem(new Action(folder.getFileName() + " – " + folder.getParent()) {
			@Override
			public void run() {
				new StudyOpener(PlatformUI.getWorkbench().getActiveWorkbenchWindow()).open(folder);
			}
		});
	}
}
