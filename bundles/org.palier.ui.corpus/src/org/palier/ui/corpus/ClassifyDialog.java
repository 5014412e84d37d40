// SPDX-License-Identifier: EPL-2.0
package org.palier.ui.corpus;

import java.util.List;
import java.util.Locale;
import java.util.Optional;

import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.jface.dialogs.TitleAreaDialog;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.ui.PlatformUI;
import org.palier.core.classify.Classifier;
import org.palier.core.isolation.IsolatedJava;
import org.palier.ui.labels.CorpusLabels;
import org.palier.ui.study.StudyPosts.Counted;
import org.palier.ui.study.StudySession;

/** Asks which program should code the posts of a study, and says what that does. */
final class ClassifyDialog extends TitleAreaDialog {

	private final StudySession session;
	private final List<Classifier> classifiers;
	private final boolean canIsolate;
	private Classifier chosen;
	private Label description;
	private boolean isolated;

	/** @param canIsolate whether this Palier can start a second one */
	ClassifyDialog(Shell parent, StudySession session, List<Classifier> classifiers, boolean canIsolate) {
		super(parent);
		this.canIsolate = canIsolate;
		this.session = session;
		this.classifiers = List.copyOf(classifiers);
		this.chosen = classifiers.isEmpty() ? null : classifiers.getFirst();
	}

	@Override
	protected void configureShell(Shell shell) {
		super.configureShell(shell);
		shell.setText(CorpusMessages.classifyTitle);
	}

	@Override
	protected Control createDialogArea(Composite parent) {
		setTitle(CorpusMessages.classifyTitle + " · " + session.name());
		setMessage(classifiers.isEmpty() ? CorpusMessages.classifyNone : CorpusMessages.classifyMessage);
		var body = new Composite((Composite) super.createDialogArea(parent), SWT.NONE);
		GridLayoutFactory.fillDefaults().numColumns(2).margins(12, 12).spacing(8, 10).applyTo(body);
		GridDataFactory.fillDefaults().grab(true, true).applyTo(body);
		PlatformUI.getWorkbench().getHelpSystem().setHelp(body, "org.palier.help.classify");
		new Label(body, SWT.NONE).setText(CorpusMessages.classifier);
		var combo = new Combo(body, SWT.READ_ONLY);
		combo.setItems(classifiers.stream().map(it -> it.name().in(Locale.getDefault())).toArray(String[]::new));
		combo.select(0);
		combo.addListener(SWT.Selection, event -> choose(classifiers.get(combo.getSelectionIndex())));
		GridDataFactory.fillDefaults().grab(true, false).applyTo(combo);
		new Label(body, SWT.NONE);
		description = new Label(body, SWT.WRAP);
		GridDataFactory.fillDefaults().grab(true, true).hint(460, SWT.DEFAULT).applyTo(description);
		createIsolation(body);
		if (chosen != null) {
			choose(chosen);
		}
		return body;
	}

	private void createIsolation(Composite body) {
		new Label(body, SWT.NONE);
		var isolate = new Button(body, SWT.CHECK);
		isolate.setText(NLS.bind(CorpusMessages.classifyIsolated, IsolatedJava.MEGABYTES));
		isolate.setToolTipText(canIsolate ? CorpusMessages.classifyIsolatedWhy : CorpusMessages.classifyIsolatedNot);
		isolate.setEnabled(canIsolate);
		isolate.addListener(SWT.Selection, event -> isolated = isolate.getSelection());
	}

	private void choose(Classifier classifier) {
		chosen = classifier;
		String said = classifier.description().in(Locale.getDefault());
		description.setText(session.posts() instanceof Counted counted
				? said + "\n\n" + NLS.bind(CorpusMessages.classifyPosts, new CorpusLabels(Locale.getDefault()).posts(counted.total()))
				: said);
		description.requestLayout();
	}

	@Override
	protected void createButtonsForButtonBar(Composite parent) {
		createButton(parent, IDialogConstants.OK_ID, CorpusMessages.classify, true).setEnabled(chosen != null);
		createButton(parent, IDialogConstants.CANCEL_ID, CorpusMessages.cancel, false);
	}

	/** True when it is to run in a process of its own. */
	boolean isIsolated() {
		return isolated;
	}

	/** What was chosen; empty when no program is installed. */
	Optional<Classifier> classifier() {
		return Optional.ofNullable(chosen);
	}
}
