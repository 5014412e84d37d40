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
import org.eclipse.swt.custom.ScrolledComposite;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.ui.PlatformUI;
import org.palier.codebook.classify.Classifier;
import org.palier.ground.isolation.IsolatedJava;
import org.palier.ground.options.OptionValues;
import org.palier.ground.text.Bilingual;
import org.palier.ui.labels.CorpusLabels;
import org.palier.ui.options.OptionFields;
import org.palier.ui.study.StudyPosts.Counted;
import org.palier.ui.study.StudySession;

/** Asks which program should code the posts of a study, and says what that does. */
final class ClassifyDialog extends TitleAreaDialog {

	private static final int WIDTH = 460;
	private static final int HIGHEST = 260;

	private final StudySession session;
	private final List<Classifier> classifiers;
	private final boolean canIsolate;
	private Classifier chosen;
	private Label description;
	private ScrolledComposite scroll;
	private Composite options;
	private OptionFields fields;
	private boolean isolated;
	private OptionValues values = OptionValues.NONE;

	/**
	 * @param proposed id of the one that is chosen until somebody chooses another
	 * @param canIsolate whether this Palier can start a second one
	 */
	ClassifyDialog(Shell parent, StudySession session, List<Classifier> classifiers, Optional<String> proposed, boolean canIsolate) {
		super(parent);
		this.canIsolate = canIsolate;
		this.session = session;
		this.classifiers = List.copyOf(classifiers);
		this.chosen = proposed.flatMap(id -> classifiers.stream().filter(it -> it.id().equals(id)).findFirst())
				.orElse(classifiers.isEmpty() ? null : classifiers.getFirst());
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
		combo.select(classifiers.indexOf(chosen));
		combo.addListener(SWT.Selection, event -> choose(classifiers.get(combo.getSelectionIndex())));
		GridDataFactory.fillDefaults().grab(true, false).applyTo(combo);
		new Label(body, SWT.NONE);
		description = new Label(body, SWT.WRAP);
		GridDataFactory.fillDefaults().grab(true, true).hint(WIDTH, SWT.DEFAULT).applyTo(description);
		createOptions(body);
		createIsolation(body);
		if (chosen != null) {
			choose(chosen);
		}
		return body;
	}

	private void createOptions(Composite body) {
		scroll = new ScrolledComposite(body, SWT.V_SCROLL);
		scroll.setExpandHorizontal(true);
		scroll.setExpandVertical(true);
		scroll.addListener(SWT.Resize, event -> fitOptions());
		options = new Composite(scroll, SWT.NONE);
		scroll.setContent(options);
		fields = new OptionFields(options, this::optionChanged);
	}

	/** The dialog is as high as its options, up to a limit, because some classifiers offer more options than fit into a window. */
	private void fitOptions() {
		scroll.setMinSize(options.computeSize(Math.max(1, scroll.getClientArea().width), SWT.DEFAULT));
	}

	private void optionChanged() {
		Optional<Bilingual> wrong = fields.wrong();
		setErrorMessage(wrong.map(it -> it.in(Locale.getDefault())).orElse(null));
		getButton(IDialogConstants.OK_ID).setEnabled(wrong.isEmpty());
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
		fields.show(classifier.options());
		int height = Math.min(options.computeSize(WIDTH, SWT.DEFAULT).y, HIGHEST);
		GridDataFactory.fillDefaults().span(2, 1).grab(true, true).hint(WIDTH, height).exclude(classifier.options().isEmpty()).applyTo(scroll);
		scroll.setVisible(!classifier.options().isEmpty());
		fitOptions();
		setErrorMessage(null);
		if (getButton(IDialogConstants.OK_ID) != null) {
			getButton(IDialogConstants.OK_ID).setEnabled(true);
			fitShell();
		}
		description.requestLayout();
	}

	/** Another classifier has more options, or fewer. */
	private void fitShell() {
		Point size = getShell().computeSize(getShell().getSize().x, SWT.DEFAULT, true);
		getShell().setSize(getShell().getSize().x, size.y);
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

	/** The options of what was chosen, checked. */
	OptionValues options() {
		return values;
	}

	@Override
	protected void okPressed() {
		values = OptionValues.of(chosen.id(), chosen.options(), fields.chosen());
		super.okPressed();
	}

	/** The chosen program; empty when none is installed. */
	Optional<Classifier> classifier() {
		return Optional.ofNullable(chosen);
	}
}
