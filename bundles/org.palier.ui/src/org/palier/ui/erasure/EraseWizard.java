// SPDX-License-Identifier: EPL-2.0
package org.palier.ui.erasure;

import java.io.IOException;

import org.eclipse.core.runtime.ILog;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.jface.wizard.IWizardPage;
import org.eclipse.jface.wizard.Wizard;
import org.eclipse.osgi.util.NLS;
import org.eclipse.ui.IWorkbenchWindow;
import org.palier.extensions.Contributions;
import org.palier.ground.text.Explained;
import org.palier.intake.privacy.EraseRun;
import org.palier.intake.privacy.ErasureEnding;
import org.palier.intake.privacy.ErasureOrder;
import org.palier.intake.privacy.ErasurePlan;
import org.palier.intake.privacy.PrivacyKey;
import org.palier.intake.privacy.PrivacyTerms;
import org.palier.model.Study;
import org.palier.study.attribution.AddressForms;
import org.palier.study.runs.StudyFolder;
import org.palier.ui.study.BackgroundLook;
import org.palier.ui.study.PersonHere;
import org.palier.ui.study.StudyJobs;
import org.palier.ui.study.StudySession;

/** Asks what is to be erased, lists the posts and files concerned, and has it erased in the background once a person has confirmed it. */
public final class EraseWizard extends Wizard {

	private final IWorkbenchWindow window;
	private final StudySession session;
	private final StudyFolder folder;
	private final EraseOrderPage order;
	private final EraseListPage list;
	private ErasureOrder listed;

	/** @param session a study that is saved */
	public EraseWizard(IWorkbenchWindow window, StudySession session) {
		this.window = window;
		this.session = session;
		this.folder = new StudyFolder(session.folder());
		this.order = new EraseOrderPage(session.study());
		this.list = new EraseListPage(folder);
		setWindowTitle(NLS.bind("{0} – {1}", EraseMessages.title, session.name()));
		setNeedsProgressMonitor(true);
	}

	@Override
	public void addPages() {
		addPage(order);
		addPage(list);
	}

	@Override
	public IWizardPage getNextPage(IWizardPage page) {
		if (page == order && order.isPageComplete() && getContainer().getCurrentPage() == order) {
			return list;
		}
		return super.getNextPage(page);
	}

	@Override
	public boolean canFinish() {
		return getContainer().getCurrentPage() == list && list.isPageComplete();
	}

	/** Looks up what the order comes to. @return false when it cannot be done; the first page says why */
	boolean look() {
		ErasureOrder asked = order.order();
		if (asked.equals(listed)) {
			return true;
		}
		try {
			AddressForms forms = forms();
			Study copy = EcoreUtil.copy(session.study());
			int unsaved = session.recovery().isPresent() ? 1 : 0;
			BackgroundLook<ErasurePreview> look = () -> ErasurePreview.of(asked, folder, copy,
					session.corpus().exists() ? session.corpus().open() : null, forms, unsaved);
			ErasurePreview found = look.in(getContainer());
			listed = asked;
			list.show(found);
			return true;
		} catch (IOException failure) {
			order.setErrorMessage(said(failure));
		}
		return false;
	}

	private AddressForms forms() throws IOException {
		AddressForms forms = window.getService(Contributions.class).addressForms();
		return order.key().isPresent() ? forms.knowing(PrivacyKey.read(order.key().get()).pseudonyms()) : forms;
	}

	private static String said(IOException failure) {
		if (!(failure instanceof Explained)) {
			ILog.of(EraseWizard.class).error(EraseMessages.title, failure);
		}
		return StudyJobs.said(failure);
	}

	@Override
	public boolean performFinish() {
		ErasurePreview preview = list.preview();
		try {
			ErasurePlan plan = preview.plan().under(PrivacyTerms.key(session.study(), folder, order.key()));
			var ending = new ErasureEnding(plan, preview.beside(), list.deletesOthers(), new PersonHere().name().orElse(""));
			new EraseJob(session, window.getService(Contributions.class).palierVersion(), new EraseRun(plan), ending, this::tell).schedule();
			return true;
		} catch (IOException noKey) {
			list.setErrorMessage(said(noKey));
			return false;
		}
	}

	private void tell(String sentence) {
		MessageDialog.openInformation(window.getShell(), EraseMessages.title, sentence);
	}
}
