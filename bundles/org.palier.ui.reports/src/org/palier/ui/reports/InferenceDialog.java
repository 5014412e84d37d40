// SPDX-License-Identifier: EPL-2.0
package org.palier.ui.reports;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.jface.dialogs.TitleAreaDialog;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StyleRange;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.ui.PlatformUI;
import org.palier.ground.text.Bilingual;
import org.palier.reports.content.InferencePreview;

/** Says what a report without names withholds of interviews and why, what could still tell who took part, and what is quoted. */
final class InferenceDialog extends TitleAreaDialog {

	private static final int INDENT = 18;

	private final InferencePreview preview;
	private final boolean before;
	private final StringBuilder words = new StringBuilder();
	private final List<StyleRange> headings = new ArrayList<>();

	/** @param before whether the report is written next, so that one can go back */
	InferenceDialog(Shell parent, InferencePreview preview, boolean before) {
		super(parent);
		this.preview = preview;
		this.before = before;
		setShellStyle(getShellStyle() | SWT.RESIZE);
	}

	@Override
	protected void configureShell(Shell shell) {
		super.configureShell(shell);
		shell.setText(ReportMessages.inferTitle);
	}

	@Override
	protected Control createDialogArea(Composite parent) {
		setTitle(ReportMessages.inferTitle);
		setMessage(ReportMessages.inferMessage);
		part(ReportMessages.inferRemaining, preview.remaining());
		part(ReportMessages.inferWithheld, preview.withheld());
		part(ReportMessages.inferQuotes, preview.quotes());
		var text = new StyledText((Composite) super.createDialogArea(parent), SWT.MULTI | SWT.WRAP | SWT.V_SCROLL | SWT.READ_ONLY);
		text.setMargins(16, 12, 16, 12);
		text.setLineSpacing(3);
		text.setText(words.toString());
		headings.forEach(text::setStyleRange);
		for (int i = 0; i < text.getLineCount(); i++) {
			if (text.getLine(i).startsWith("•")) {
				text.setLineWrapIndent(i, 1, INDENT);
			}
		}
		GridDataFactory.fillDefaults().grab(true, true).hint(720, 460).applyTo(text);
		PlatformUI.getWorkbench().getHelpSystem().setHelp(text, "org.palier.help.report");
		return text;
	}

	private void part(String heading, List<Bilingual> sentences) {
		headings.add(new StyleRange(words.length(), heading.length(), null, null, SWT.BOLD));
		words.append(heading).append('\n');
		for (Bilingual each : sentences) {
			words.append("•  ").append(each.in(Locale.getDefault())).append('\n');
		}
		words.append(sentences.isEmpty() ? ReportMessages.inferNone + "\n" : "").append('\n');
	}

	@Override
	protected void createButtonsForButtonBar(Composite parent) {
		createButton(parent, IDialogConstants.OK_ID, before ? ReportMessages.inferWrite : IDialogConstants.OK_LABEL, !before);
		if (before) {
			createButton(parent, IDialogConstants.CANCEL_ID, ReportMessages.inferBack, true);
		}
	}
}
