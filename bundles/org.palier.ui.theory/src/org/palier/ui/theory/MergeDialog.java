// SPDX-License-Identifier: EPL-2.0
package org.palier.ui.theory;

import java.util.List;
import java.util.stream.Stream;

import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.jface.dialogs.TitleAreaDialog;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.viewers.ArrayContentProvider;
import org.eclipse.jface.viewers.CheckboxTableViewer;
import org.eclipse.jface.viewers.LabelProvider;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;
import org.palier.codebook.theory.CategoryMerge;
import org.palier.codebook.theory.CodebookChange;
import org.palier.codebook.theory.PlatformMerge;
import org.palier.codebook.theory.UsageMerge;
import org.palier.model.Category;
import org.palier.model.Identified;
import org.palier.model.Platform;
import org.palier.model.Usage;
import org.palier.ui.labels.ModelLabels;
import org.palier.ui.study.StudySession;

/** Asks which usages, platforms, or categories of one theory become one, and shows beforehand what that recodes. */
final class MergeDialog extends TitleAreaDialog {

	private final StudySession session;
	private final List<Identified> chosen;
	private final List<Identified> all;
	private CheckboxTableViewer going;
	private Combo into;
	private ChangePreview preview;
	private CodebookChange change;

	/** @param chosen usages, platforms, or categories of one theory; the first is proposed to stay */
	MergeDialog(Shell parent, StudySession session, List<Identified> chosen) {
		super(parent);
		this.session = session;
		this.chosen = chosen;
		this.all = ElementActions.alternatives(chosen.getFirst());
	}

	@Override
	protected void configureShell(Shell shell) {
		super.configureShell(shell);
		shell.setText(TheoryMessages.mergeTitle);
	}

	@Override
	protected boolean isResizable() {
		return true;
	}

	@Override
	protected Control createDialogArea(Composite parent) {
		setTitle(TheoryMessages.mergeTitle);
		setMessage(all.getFirst() instanceof Platform ? TheoryMessages.mergePlatforms : TheoryMessages.mergeMessage);
		var body = new Composite((Composite) super.createDialogArea(parent), SWT.NONE);
		GridDataFactory.fillDefaults().grab(true, true).applyTo(body);
		GridLayoutFactory.fillDefaults().numColumns(2).margins(12, 12).spacing(10, 8).applyTo(body);
		var which = new Label(body, SWT.WRAP);
		which.setText(TheoryMessages.mergeWhich);
		GridDataFactory.swtDefaults().align(SWT.BEGINNING, SWT.BEGINNING).hint(140, SWT.DEFAULT).applyTo(which);
		going = CheckboxTableViewer.newCheckList(body, SWT.BORDER | SWT.V_SCROLL);
		GridDataFactory.fillDefaults().grab(true, true).hint(360, 150).applyTo(going.getControl());
		going.setContentProvider(ArrayContentProvider.getInstance());
		going.setLabelProvider(LabelProvider.createTextProvider(it -> ModelLabels.ofWorkbench().text((Identified) it)));
		going.setInput(all);
		going.setCheckedElements(chosen.toArray());
		going.addCheckStateListener(event -> update());
		new Label(body, SWT.NONE).setText(TheoryMessages.mergeInto);
		into = new Combo(body, SWT.READ_ONLY);
		into.setItems(all.stream().map(ModelLabels.ofWorkbench()::text).toArray(String[]::new));
		into.select(all.indexOf(chosen.getFirst()));
		into.addListener(SWT.Selection, event -> update());
		GridDataFactory.fillDefaults().grab(true, false).applyTo(into);
		preview = new ChangePreview(body, session, 2);
		return body;
	}

	@Override
	protected void createButtonsForButtonBar(Composite parent) {
		createButton(parent, IDialogConstants.OK_ID, TheoryMessages.mergeDo, true);
		createButton(parent, IDialogConstants.CANCEL_ID, TheoryMessages.cancel, false);
		update();
	}

	private void update() {
		Identified stays = all.get(into.getSelectionIndex());
		List<Identified> merged = Stream.of(going.getCheckedElements()).map(Identified.class::cast).filter(it -> it != stays).toList();
		change = merged.isEmpty() ? null : switch (stays) {
		case Usage usage -> new UsageMerge(session.study(), merged.stream().map(Usage.class::cast).toList(), usage);
		case Category category -> new CategoryMerge(session.study(), merged.stream().map(Category.class::cast).toList(), category);
		case Platform platform -> new PlatformMerge(session.study(), merged.stream().map(Platform.class::cast).toList(), platform);
		default -> throw new IllegalArgumentException("Not merged: " + stays);
		};
		preview.show(change);
		getButton(IDialogConstants.OK_ID).setEnabled(change != null);
		setErrorMessage(change == null ? TheoryMessages.mergeNone : null);
	}

	/** What was asked for. */
	CodebookChange change() {
		return change;
	}

	/** The preview, for tests. */
	String previewed() {
		return preview.text();
	}
}
