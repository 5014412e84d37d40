// SPDX-License-Identifier: EPL-2.0
package org.palier.ui.erasure;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.wizard.WizardPage;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Text;
import org.eclipse.ui.PlatformUI;
import org.palier.study.runs.StudyFolder;

/** Lists what would go, and asks for a yes. */
final class EraseListPage extends WizardPage {

	private final StudyFolder folder;
	private Text list;
	private Button others;
	private Button confirmed;
	private ErasurePreview shown;

	EraseListPage(StudyFolder folder) {
		super("list", EraseMessages.listTitle, null);
		this.folder = folder;
		setDescription(EraseMessages.listExplained);
		setPageComplete(false);
	}

	@Override
	public void createControl(Composite parent) {
		var body = new Composite(parent, SWT.NONE);
		GridLayoutFactory.fillDefaults().margins(12, 12).spacing(8, 8).applyTo(body);
		list = new Text(body, SWT.MULTI | SWT.READ_ONLY | SWT.WRAP | SWT.V_SCROLL | SWT.BORDER);
		GridDataFactory.fillDefaults().grab(true, true).hint(560, 220).applyTo(list);
		others = new Button(body, SWT.CHECK);
		others.setText(EraseMessages.deleteOthers);
		confirmed = new Button(body, SWT.CHECK);
		confirmed.setText(EraseMessages.confirm);
		confirmed.addListener(SWT.Selection, event -> setPageComplete(confirmed.getSelection() && shown != null));
		setControl(body);
		PlatformUI.getWorkbench().getHelpSystem().setHelp(body, "org.palier.help.erase");
	}

	/** Shows another listing, which nobody has confirmed. */
	void show(ErasurePreview preview) {
		shown = preview;
		list.setText(preview.text(folder));
		others.setSelection(false);
		others.setEnabled(!preview.beside().others().isEmpty());
		confirmed.setSelection(false);
		confirmed.setEnabled(preview.hasEffect());
		setPageComplete(false);
	}

	/** Returns the preview that a person confirmed; null as long as nothing was listed. */
	ErasurePreview preview() {
		return shown;
	}

	/** True when other files in the study go too. */
	boolean deletesOthers() {
		return others.getSelection();
	}
}
