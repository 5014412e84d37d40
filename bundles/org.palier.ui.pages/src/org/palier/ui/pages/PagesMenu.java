// SPDX-License-Identifier: EPL-2.0
package org.palier.ui.pages;

import org.eclipse.jface.action.Action;
import org.eclipse.jface.action.ActionContributionItem;
import org.eclipse.jface.action.IContributionItem;
import org.eclipse.jface.action.LegacyActionTools;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.actions.CompoundContributionItem;
import org.palier.extensions.Contribution;
import org.palier.extensions.Contributions;
import org.palier.extensions.PartKind;
import org.palier.ui.opening.CurrentStudy;
import org.palier.ui.opening.StudyOpener;

/**
 * A line for each page that a plug-in adds to the window, by its name. No class of a plug-in is loaded for it. The pages of Palier itself
 * have commands of their own.
 */
public final class PagesMenu extends CompoundContributionItem {

	@Override
	protected IContributionItem[] getContributionItems() {
		return PlatformUI.getWorkbench().getService(Contributions.class).of(PartKind.PAGES).declared().stream()
				.filter(it -> !it.plugin().bundle().startsWith("org.palier.")).map(PagesMenu::line)
				.toArray(IContributionItem[]::new);
	}

	private static IContributionItem line(Contribution<String> page) {
		return new ActionContributionItem(new Action(LegacyActionTools.escapeMnemonics(page.name())) {
			@Override
			public void run() {
				IWorkbenchWindow window = PlatformUI.getWorkbench().getActiveWorkbenchWindow();
				new CurrentStudy(window).session().ifPresent(
						it -> new StudyOpener(window).show(PageEditor.ID, PageEditor.input(it, page, "")));
			}
		});
	}
}
