// SPDX-License-Identifier: EPL-2.0
package org.palier.ui.interviews.coders;

import java.util.Arrays;
import java.util.List;

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
import org.eclipse.swt.widgets.TableItem;
import org.eclipse.swt.widgets.Text;
import org.eclipse.ui.PlatformUI;
import org.palier.coding.sets.CodingSets;
import org.palier.interviews.reading.QuoteRules;
import org.palier.model.Study;
import org.palier.ui.labels.ModelLabels;

/** Which interviews several people code, and who they are. */
final class AssignDialog extends TitleAreaDialog {

	private final Study study;
	private Text called;
	private Text persons;
	private Table list;
	private String name;
	private List<String> interviews = List.of();
	private List<String> coders = List.of();

	AssignDialog(Shell parent, Study study) {
		super(parent);
		this.study = study;
		setShellStyle(getShellStyle() | SWT.RESIZE);
		setHelpAvailable(false);
	}

	@Override
	protected void configureShell(Shell shell) {
		super.configureShell(shell);
		shell.setText(CodersWords.said("assign"));
		PlatformUI.getWorkbench().getHelpSystem().setHelp(shell, "org.palier.help.interview_coders");
	}

	@Override
	protected Control createDialogArea(Composite parent) {
		setTitle(CodersWords.said("assign_title"));
		setMessage(CodersWords.said("assign_message"));
		var area = (Composite) super.createDialogArea(parent);
		var body = new Composite(area, SWT.NONE);
		GridLayoutFactory.fillDefaults().numColumns(2).margins(12, 10).applyTo(body);
		GridDataFactory.fillDefaults().grab(true, true).applyTo(body);
		new Label(body, SWT.NONE).setText(CodersWords.said("name"));
		called = new Text(body, SWT.BORDER);
		called.setText(new CodingSets(study).freeName());
		GridDataFactory.fillDefaults().grab(true, false).applyTo(called);
		new Label(body, SWT.NONE).setText(CodersWords.said("coders"));
		persons = new Text(body, SWT.BORDER);
		persons.setMessage(CodersWords.said("coders_example"));
		persons.addListener(SWT.Modify, event -> check());
		GridDataFactory.fillDefaults().grab(true, false).applyTo(persons);
		new Label(body, SWT.NONE).setText(CodersWords.said("interviews"));
		list = new Table(body, SWT.CHECK | SWT.BORDER | SWT.V_SCROLL);
		GridDataFactory.fillDefaults().grab(true, true).hint(360, 200).applyTo(list);
		study.getInterviews().stream().filter(QuoteRules::holds).filter(it -> it.getTranscript() != null).forEach(it -> {
			var item = new TableItem(list, SWT.NONE);
			item.setText(ModelLabels.ofWorkbench().text(it));
			item.setData(it.getId());
			item.setChecked(true);
		});
		list.addListener(SWT.Selection, event -> check());
		return area;
	}

	private List<String> named() {
		return Arrays.stream(persons.getText().split(",")).map(String::strip).filter(it -> !it.isEmpty()).toList();
	}

	private List<String> checked() {
		return Arrays.stream(list.getItems()).filter(TableItem::getChecked).map(it -> (String) it.getData()).toList();
	}

	private void check() {
		getButton(IDialogConstants.OK_ID).setEnabled(named().size() > 1 && !checked().isEmpty());
	}

	@Override
	protected void createButtonsForButtonBar(Composite parent) {
		super.createButtonsForButtonBar(parent);
		check();
	}

	@Override
	protected void okPressed() {
		name = called.getText().isBlank() ? null : called.getText().strip();
		interviews = checked();
		coders = named();
		super.okPressed();
	}

	/** The name of the set; null for the next free name. */
	String name() {
		return name;
	}

	/** Ids. */
	List<String> interviews() {
		return interviews;
	}

	/** Names. */
	List<String> coders() {
		return coders;
	}
}
