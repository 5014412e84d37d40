// SPDX-License-Identifier: EPL-2.0
package org.palier.ui.commands;

import java.util.Locale;
import java.util.Optional;
import java.util.SortedMap;

import org.eclipse.jface.dialogs.InputDialog;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.jface.window.Window;
import org.eclipse.osgi.util.NLS;
import org.eclipse.ui.IWorkbenchWindow;
import org.palier.ground.text.Typography;
import org.palier.ui.UiMessages;
import org.palier.ui.labels.NamesDialog;
import org.palier.ui.opening.StudyHandler;
import org.palier.ui.study.StudySession;

/** Renames a field of agencies everywhere. The name of another field merges both fields. */
public final class RenameFieldHandler extends StudyHandler {

	@Override
	protected void execute(IWorkbenchWindow window, StudySession session) {
		var edits = new CategoryEdits(session.study());
		SortedMap<String, Long> fields = edits.fields();
		if (fields.isEmpty()) {
			MessageDialog.openInformation(window.getShell(), UiMessages.renameFieldTitle, UiMessages.noFields);
			return;
		}
		var typography = new Typography(Locale.getDefault());
		Optional<String> chosen = new NamesDialog<String>(window.getShell(), UiMessages.renameFieldTitle, UiMessages.renameFieldChoose,
				fields.keySet(), it -> it + " (" + typography.count(fields.get(it)) + ")").one();
		if (chosen.isEmpty()) {
			return;
		}
		String field = chosen.get();
		var name = new InputDialog(window.getShell(), UiMessages.renameFieldTitle, NLS.bind(UiMessages.renameFieldName, field), field, null);
		if (name.open() == Window.OK && !name.getValue().strip().equals(field)) {
			session.execute(edits.renameField(field, name.getValue()));
		}
	}
}
