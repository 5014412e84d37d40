// SPDX-License-Identifier: EPL-2.0
package org.palier.ui.interviews.coders;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.jface.dialogs.TitleAreaDialog;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableColumn;
import org.eclipse.swt.widgets.TableItem;
import org.eclipse.ui.PlatformUI;
import org.palier.interviews.handout.InterviewMerge;
import org.palier.ui.labels.TextScale;

/** Each line of a package of interviews, and what becomes of it when it is taken back. */
final class MergePreviewDialog extends TitleAreaDialog {

	private final Path file;
	private final InterviewMerge merge;

	MergePreviewDialog(Shell parent, Path file, InterviewMerge merge) {
		super(parent);
		this.file = file;
		this.merge = merge;
		setShellStyle(getShellStyle() | SWT.RESIZE);
		setHelpAvailable(false);
	}

	@Override
	protected void configureShell(Shell shell) {
		super.configureShell(shell);
		shell.setText(CodersWords.said("take_back"));
		PlatformUI.getWorkbench().getHelpSystem().setHelp(shell, "org.palier.help.interview_coders");
	}

	@Override
	protected Control createDialogArea(Composite parent) {
		setTitle(CodersWords.said("merge_of", merge.coder(), merge.set()));
		setMessage(CodersWords.said("merge_read", file.getFileName(), merge.lines().size(), merge.coded(), merge.interviews()));
		var area = (Composite) super.createDialogArea(parent);
		var body = new Composite(area, SWT.NONE);
		GridLayoutFactory.fillDefaults().margins(12, 10).spacing(0, 8).applyTo(body);
		GridDataFactory.fillDefaults().grab(true, true).applyTo(body);
		List<String> said = new ArrayList<>();
		merge.counts().forEach((fate, count) -> said.add("• " + merge.text(fate).in(Locale.getDefault())));
		said.add(CodersWords.said("merge_differing", merge.differing()));
		var counts = new Label(body, SWT.WRAP);
		counts.setText(String.join("\n", said));
		GridDataFactory.fillDefaults().grab(true, false).hint(640, SWT.DEFAULT).applyTo(counts);
		var table = new Table(body, SWT.BORDER | SWT.FULL_SELECTION | SWT.V_SCROLL | SWT.H_SCROLL);
		table.setHeaderVisible(true);
		GridDataFactory.fillDefaults().grab(true, true).hint(760, 260).applyTo(table);
		for (String each : List.of("where", "code", "words", "fate")) {
			var column = new TableColumn(table, SWT.LEFT);
			column.setText(CodersWords.said("column." + each));
			TextScale.widen(column, each.equals("words") || each.equals("fate") ? 280 : 120);
		}
		merge.lines().forEach(it -> new TableItem(table, SWT.NONE).setText(new String[] { it.item(), it.taken() ? it.code() : "–", it.words(),
				it.fate().text().in(Locale.getDefault()) }));
		return area;
	}

	@Override
	protected void createButtonsForButtonBar(Composite parent) {
		createButton(parent, IDialogConstants.OK_ID, CodersWords.said("merge_button", merge.taken()), true).setEnabled(merge.taken() > 0);
		createButton(parent, IDialogConstants.CANCEL_ID, IDialogConstants.CANCEL_LABEL, false);
	}
}
