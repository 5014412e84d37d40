// SPDX-License-Identifier: EPL-2.0
package org.palier.ui.wizards;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

import org.eclipse.core.runtime.ILog;
import org.eclipse.jface.wizard.Wizard;
import org.eclipse.osgi.util.NLS;
import org.eclipse.ui.IWorkbenchWindow;
import org.palier.codebook.theory.PackVersions;
import org.palier.extensions.Contributions;
import org.palier.ground.text.Bilingual;
import org.palier.model.TheoryPack;
import org.palier.study.runs.StudyFolder;
import org.palier.ui.labels.ModelImages;
import org.palier.ui.opening.StudyOpener;

/** Makes a study in a folder, with copies of the theory packs that were chosen, and opens it. */
public final class NewStudyWizard extends Wizard {

	private final IWorkbenchWindow window;
	private final NewStudyPage page;

	/** @param window where the study opens */
	public NewStudyWizard(IWorkbenchWindow window) {
		this.window = window;
		Contributions installed = window.getService(Contributions.class);
		PackVersions versions = installed.packVersions();
		List<TheoryPack> usual = versions.newest();
		this.page = new NewStudyPage(usual,
				Stream.concat(usual.stream().flatMap(it -> versions.beyond(it.getId()).stream()), versions.further().stream()).toList());
		setWindowTitle(WizardMessages.newTitle);
		setDefaultPageImageDescriptor(ModelImages.icon("banner"));
	}

	@Override
	public void addPages() {
		addPage(page);
	}

	@Override
	public boolean performFinish() {
		Path folder = page.folder();
		try {
			new StudyFolder(folder).create(page.name(), Bilingual.EMPTY, page.packs());
		} catch (IOException failure) {
			ILog.of(NewStudyWizard.class).warn(folder.toString(), failure);
			page.setErrorMessage(NLS.bind(WizardMessages.newFailed, folder));
			return false;
		}
		page.remember();
		return new StudyOpener(window).open(folder).isPresent();
	}
}
