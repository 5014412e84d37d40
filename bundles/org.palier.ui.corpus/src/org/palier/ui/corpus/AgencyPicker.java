// SPDX-License-Identifier: EPL-2.0
package org.palier.ui.corpus;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.jface.dialogs.TitleAreaDialog;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.viewers.ArrayContentProvider;
import org.eclipse.jface.viewers.LabelProvider;
import org.eclipse.jface.viewers.StructuredSelection;
import org.eclipse.jface.viewers.TableViewer;
import org.eclipse.swt.SWT;
import org.eclipse.swt.events.KeyListener;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Text;
import org.palier.ground.text.Bilingual;
import org.palier.ground.text.FoldedText;
import org.palier.ground.text.NameOrder;
import org.palier.model.Agencies;
import org.palier.model.Agency;
import org.palier.model.Study;
import org.palier.ui.labels.ModelLabels;

/** Asks for an agency: a few letters of its name or acronym in either language narrow the list, accents or not. */
final class AgencyPicker extends TitleAreaDialog {

	// More lines than anyone reads; a few letters more bring the rest.
	private static final int SHOWN = 300;

	private final List<Agency> agencies;
	private final ModelLabels labels;
	private final String message;
	private Text typed;
	private TableViewer list;
	private Agency chosen;

	/** @param message for what account */
	AgencyPicker(Shell parent, Study study, ModelLabels labels, String message) {
		super(parent);
		this.labels = labels;
		this.message = message;
		this.agencies = Agencies.of(study).sorted(Comparator.comparing(labels::text, NameOrder.of(labels.locale()))).toList();
	}

	@Override
	protected boolean isResizable() {
		return true;
	}

	@Override
	protected void configureShell(Shell shell) {
		super.configureShell(shell);
		shell.setText(CorpusMessages.giveToAgencyTitle);
	}

	@Override
	protected Control createDialogArea(Composite parent) {
		setTitle(CorpusMessages.giveToAgencyTitle);
		setMessage(message);
		var body = new Composite((Composite) super.createDialogArea(parent), SWT.NONE);
		GridLayoutFactory.fillDefaults().margins(12, 12).spacing(0, 8).applyTo(body);
		GridDataFactory.fillDefaults().grab(true, true).applyTo(body);
		typed = new Text(body, SWT.SEARCH | SWT.ICON_CANCEL | SWT.ICON_SEARCH);
		typed.setMessage(CorpusMessages.searchAgency);
		GridDataFactory.fillDefaults().grab(true, false).applyTo(typed);
		list = new TableViewer(body, SWT.BORDER | SWT.SINGLE | SWT.V_SCROLL | SWT.FULL_SELECTION);
		GridDataFactory.fillDefaults().grab(true, true).hint(460, 260).applyTo(list.getControl());
		list.setContentProvider(ArrayContentProvider.getInstance());
		list.setLabelProvider(LabelProvider.createTextProvider(it -> label((Agency) it)));
		list.addSelectionChangedListener(event -> chose((Agency) event.getStructuredSelection().getFirstElement()));
		list.addDoubleClickListener(event -> okPressed());
		typed.addModifyListener(event -> narrow(typed.getText()));
		typed.addKeyListener(KeyListener.keyPressedAdapter(event -> {
			if (event.keyCode == SWT.ARROW_DOWN) {
				list.getControl().setFocus();
			}
		}));
		return body;
	}

	@Override
	protected void createButtonsForButtonBar(Composite parent) {
		createButton(parent, IDialogConstants.OK_ID, CorpusMessages.give, true);
		createButton(parent, IDialogConstants.CANCEL_ID, CorpusMessages.cancel, false);
		narrow("");
		typed.setFocus();
	}

	private String label(Agency agency) {
		String acronym = labels.in(agency.getAcronym());
		return labels.text(agency) + (acronym.isEmpty() ? "" : " (" + acronym + ")");
	}

	/** Shows the agencies that answer to a text and chooses the first. */
	void narrow(String text) {
		var wanted = new FoldedText(text);
		List<Agency> found = agencies.stream().filter(it -> answers(it, wanted)).limit(SHOWN).toList();
		list.setInput(found);
		list.setSelection(text.isBlank() || found.isEmpty() ? StructuredSelection.EMPTY : new StructuredSelection(found.getFirst()));
		chose(text.isBlank() || found.isEmpty() ? null : found.getFirst());
	}

	private void chose(Agency agency) {
		chosen = agency;
		if (getButton(IDialogConstants.OK_ID) != null) {
			getButton(IDialogConstants.OK_ID).setEnabled(agency != null);
		}
	}

	private static boolean answers(Agency agency, FoldedText wanted) {
		Bilingual name = Bilingual.of(agency.getName());
		Bilingual acronym = Bilingual.of(agency.getAcronym());
		return Stream.concat(Stream.of(name.fr(), name.en(), acronym.fr(), acronym.en()), agency.getOtherNames().stream()).anyMatch(wanted::isIn);
	}

	/** The chosen agency; empty when the dialog was cancelled. */
	Optional<Agency> agency() {
		return Optional.ofNullable(chosen);
	}
}
