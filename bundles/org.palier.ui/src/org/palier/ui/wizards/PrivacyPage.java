// SPDX-License-Identifier: EPL-2.0
package org.palier.ui.wizards;

import java.io.IOException;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.wizard.WizardPage;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Text;
import org.eclipse.ui.PlatformUI;
import org.palier.intake.privacy.PrivacyChoice.Preset;
import org.palier.intake.privacy.PrivacyChoice;
import org.palier.intake.privacy.PrivacyKey;
import org.palier.intake.privacy.PrivacyTerms;
import org.palier.intake.privacy.StatedUse;
import org.palier.study.runs.StudyFolder;
import org.palier.ui.files.FileChoice;
import org.palier.ui.files.FileKind;
import org.palier.ui.study.StudySession;

/**
 * The choice of what an import of posts hides about persons, and its statements on the data. It begins with the choice
 * of the last import.
 */
public final class PrivacyPage extends WizardPage {

	private static final List<Preset> PRESETS = List.of(Preset.values());
	private static final int NARROWEST = 560;

	private final StudySession session;
	private Combo preset;
	private Label does;
	private Text key;
	private Button browse;
	private Text purpose;
	private Text terms;
	private Text collected;
	private Text keep;

	/** @param session the study that takes the posts */
	public PrivacyPage(StudySession session) {
		super("privacy", WizardMessages.privacyTitle, null);
		this.session = session;
		setDescription(WizardMessages.privacyDescription);
	}

	@Override
	public void createControl(Composite parent) {
		var body = new Composite(parent, SWT.NONE);
		GridLayoutFactory.fillDefaults().numColumns(3).margins(12, 12).spacing(8, 8).applyTo(body);
		new Label(body, SWT.NONE).setText(WizardMessages.privacyPreset);
		preset = new Combo(body, SWT.READ_ONLY);
		preset.setItems(PRESETS.stream().map(it -> it.label().in(Locale.getDefault())).toArray(String[]::new));
		GridDataFactory.fillDefaults().span(2, 1).grab(true, false).applyTo(preset);
		does = new Label(body, SWT.WRAP);
		GridDataFactory.fillDefaults().span(3, 1).grab(true, false).hint(NARROWEST, tallest()).applyTo(does);
		key = text(body, WizardMessages.privacyKey, WizardMessages.privacyKeyTip, 1);
		browse = new Button(body, SWT.PUSH);
		browse.setText(WizardMessages.privacyBrowse);
		browse.addListener(SWT.Selection, event -> browse());
		purpose = text(body, WizardMessages.privacyPurpose, null, 2);
		terms = text(body, WizardMessages.privacyTerms, null, 2);
		collected = text(body, WizardMessages.privacyCollected, WizardMessages.privacyDayTip, 2);
		keep = text(body, WizardMessages.privacyKeep, WizardMessages.privacyDayTip, 2);
		List.of(collected, keep).forEach(it -> it.setMessage(WizardMessages.privacyDayTip));
		preset.select(PRESETS.indexOf(last()));
		PrivacyKey.file(Optional.empty()).ifPresent(it -> key.setText(it.toString()));
		preset.addModifyListener(event -> check());
		setControl(body);
		PlatformUI.getWorkbench().getHelpSystem().setHelp(body, "org.palier.help.import");
		check();
	}

	/** So that no choice is cut off in the narrowest window, in either language. */
	private int tallest() {
		int tallest = 0;
		for (Preset each : PRESETS) {
			does.setText(each.description().in(Locale.getDefault()));
			tallest = Math.max(tallest, does.computeSize(NARROWEST, SWT.DEFAULT).y);
		}
		return tallest;
	}

	private Text text(Composite parent, String label, String tip, int columns) {
		new Label(parent, SWT.NONE).setText(label);
		var made = new Text(parent, SWT.BORDER);
		made.setToolTipText(tip);
		GridDataFactory.fillDefaults().span(columns, 1).grab(true, false).applyTo(made);
		made.addModifyListener(event -> check());
		return made;
	}

	private Preset last() {
		try {
			return PrivacyTerms.last(session.study()).preset();
		} catch (IOException written) {
			// By hand, or by a newer Palier: a person chooses.
			return Preset.NONE;
		}
	}

	private void browse() {
		FileChoice.of(getShell(), WizardMessages.privacyKeyTitle, FileKind.all()).named(Path.of(key.getText().strip()))
				.ifPresent(it -> key.setText(it.toString()));
	}

	private Preset chosen() {
		return PRESETS.get(Math.max(0, preset.getSelectionIndex()));
	}

	private void check() {
		does.setText(chosen().description().in(Locale.getDefault()));
		key.setEnabled(chosen().choice().hides());
		browse.setEnabled(key.isEnabled());
		List<String> wrong = new ArrayList<>();
		for (Text each : Arrays.asList(collected, keep)) {
			if (each != null && !isDay(each)) {
				wrong.add(NLS.bind(WizardMessages.privacyNoDay, each.getText().strip()));
			}
		}
		if (chosen().choice().hides() && key.getText().isBlank()) {
			wrong.add(WizardMessages.privacyNeedsKey);
		}
		setErrorMessage(wrong.isEmpty() ? null : wrong.getFirst());
		setPageComplete(wrong.isEmpty());
	}

	private static boolean isDay(Text text) {
		try {
			day(text);
			return true;
		} catch (DateTimeException none) {
			return false;
		}
	}

	private static Optional<LocalDate> day(Text text) {
		String written = text.getText().strip();
		return written.isEmpty() ? Optional.empty() : Optional.of(LocalDate.parse(written));
	}

	/**
	 * Returns the terms that were chosen; makes the key when it is missing.
	 *
	 * @throws IOException which says itself, when it cannot be done so
	 */
	public PrivacyTerms terms() throws IOException {
		PrivacyChoice choice = chosen().choice();
		String file = key.getText().strip();
		return PrivacyTerms.of(session.study(), new StudyFolder(session.folder()), Optional.of(choice),
				file.isEmpty() ? Optional.empty() : Optional.of(Path.of(file)),
				new StatedUse(purpose.getText().strip(), terms.getText().strip(), day(collected), day(keep)));
	}
}
