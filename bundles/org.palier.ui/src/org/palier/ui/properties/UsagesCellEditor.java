// SPDX-License-Identifier: EPL-2.0
package org.palier.ui.properties;

import java.util.Arrays;
import java.util.List;
import java.util.function.Supplier;
import java.util.stream.Collectors;

import org.eclipse.jface.viewers.ArrayContentProvider;
import org.eclipse.jface.viewers.DialogCellEditor;
import org.eclipse.jface.viewers.LabelProvider;
import org.eclipse.jface.window.Window;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.ui.dialogs.ListSelectionDialog;
import org.palier.model.Study;
import org.palier.model.Usage;
import org.palier.ui.UiMessages;
import org.palier.ui.labels.ModelLabels;

/** Chooses several usages of the codebook; its value is a list of them. */
final class UsagesCellEditor extends DialogCellEditor {

	private final Supplier<Study> study;
	private final ModelLabels labels = ModelLabels.ofWorkbench();

	UsagesCellEditor(Composite parent, Supplier<Study> study) {
		super(parent);
		this.study = study;
	}

	@Override
	protected Object openDialogBox(Control cell) {
		var dialog = ListSelectionDialog.of(study.get().getUsages()).contentProvider(ArrayContentProvider.getInstance())
				.labelProvider(LabelProvider.createTextProvider(it -> labels.text((Usage) it))).message(UiMessages.chooseUsages)
				.title(UiMessages.usages).create(cell.getShell());
		dialog.setInitialElementSelections((List<?>) getValue());
		return dialog.open() == Window.OK ? Arrays.asList(dialog.getResult()) : null;
	}

	@Override
	protected void updateContents(Object value) {
		super.updateContents(value instanceof List<?> usages
				? usages.stream().map(it -> labels.text((Usage) it)).collect(Collectors.joining(", ")) : "");
	}
}
