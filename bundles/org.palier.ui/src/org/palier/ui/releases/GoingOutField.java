// SPDX-License-Identifier: EPL-2.0
package org.palier.ui.releases;

import java.io.IOException;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Objects;
import java.util.Optional;

import org.eclipse.core.runtime.Platform;
import org.eclipse.jface.dialogs.DialogSettings;
import org.eclipse.jface.dialogs.IDialogSettings;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Text;
import org.eclipse.ui.PlatformUI;
import org.palier.intake.privacy.PrivacyKey;
import org.palier.reports.Outgoing;
import org.palier.ui.files.FileChoice;
import org.palier.ui.files.FileKind;
import org.palier.ui.study.ChosenCoder;
import org.palier.ui.study.StudySession;

/** The tick of a dialog that says whether a file goes out, with the key of the study where the study has interviews. */
public final class GoingOutField {

	private static final String KEY = "key";

	private final StudySession session;
	private final IDialogSettings kept;
	private final Button tick;
	/** Null where the study has no interviews. */
	private final Text key;

	/** @param parent gets one composite, which fills a row of all its columns @param columns of the parent */
	public GoingOutField(Composite parent, int columns, StudySession session) {
		this.session = session;
		IDialogSettings all = PlatformUI.getDialogSettingsProvider(Platform.getBundle("org.palier.ui")).getDialogSettings();
		kept = DialogSettings.getOrCreateSection(DialogSettings.getOrCreateSection(all, "GoingOut"), session.folder().toString());
		var body = new Composite(parent, SWT.NONE);
		GridLayoutFactory.fillDefaults().numColumns(3).applyTo(body);
		GridDataFactory.fillDefaults().span(columns, 1).grab(true, false).applyTo(body);
		tick = new Button(body, SWT.CHECK);
		tick.setText(GoingOutMessages.goesOut);
		tick.setToolTipText(GoingOutMessages.goesOutTip);
		GridDataFactory.fillDefaults().span(3, 1).applyTo(tick);
		key = session.study().getInterviews().isEmpty() ? null : key(body);
	}

	private Text key(Composite body) {
		new Label(body, SWT.NONE).setText(GoingOutMessages.key);
		var field = new Text(body, SWT.BORDER);
		field.setToolTipText(GoingOutMessages.keyTip);
		String before = kept.get(KEY);
		field.setText(before != null ? before : PrivacyKey.file(Optional.empty()).map(Path::toString).orElse(""));
		GridDataFactory.fillDefaults().grab(true, false).hint(260, SWT.DEFAULT).align(SWT.FILL, SWT.CENTER).applyTo(field);
		var browse = new Button(body, SWT.PUSH);
		browse.setText(GoingOutMessages.browse);
		browse.addListener(SWT.Selection, event -> FileChoice.of(body.getShell(), GoingOutMessages.title, FileKind.all())
				.named(Path.of(field.getText().strip())).ifPresent(it -> field.setText(it.toString())));
		return field;
	}

	/** Whether somebody says that it goes out. */
	public boolean isTicked() {
		return tick.getSelection();
	}

	/**
	 * Makes the choice; for a release the file of the key is made where there is none.
	 *
	 * @throws IOException with a sentence, when the key cannot be read or made
	 */
	public Outgoing chosen() throws IOException {
		Optional<Path> file = file();
		file.ifPresent(it -> kept.put(KEY, it.toString()));
		if (isTicked()) {
			var coder = new ChosenCoder(session);
			return Outgoing.of(coder.isChosen() ? coder.name() : Objects.requireNonNullElse(System.getProperty("user.name"), ""), file,
					session.folder());
		}
		return new Outgoing(false, "", PrivacyKey.atHand(file));
	}

	private Optional<Path> file() throws IOException {
		String typed = key == null ? "" : key.getText().strip();
		try {
			return typed.isEmpty() ? Optional.empty() : Optional.of(Path.of(typed));
		} catch (InvalidPathException none) {
			throw new IOException(typed, none);
		}
	}
}
