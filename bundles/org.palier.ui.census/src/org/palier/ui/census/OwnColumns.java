// SPDX-License-Identifier: EPL-2.0
package org.palier.ui.census;

import java.util.Locale;

import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.jface.window.Window;
import org.eclipse.swt.widgets.Shell;
import org.palier.ground.text.CountedSentence;
import org.palier.ground.text.Typography;
import org.palier.study.fields.DeclaredField;
import org.palier.study.fields.FieldEdits;
import org.palier.study.fields.FieldRefusal;
import org.palier.ui.study.StudySession;

/** Columns that a person adds to the census and takes away again, each a step of undo. */
final class OwnColumns {

	private final Shell shell;
	private final StudySession session;

	OwnColumns(Shell shell, StudySession session) {
		this.shell = shell;
		this.session = session;
	}

	/** Asks for a name and a kind, and adds the column. */
	void add() {
		var dialog = new OwnColumnDialog(shell, new FieldEdits(session.study()));
		if (dialog.open() == Window.OK) {
			dialog.edit().ifPresent(session::execute);
		}
	}

	/** Asks once where values would go with the column, and takes it away. */
	void remove(DeclaredField field) {
		var edits = new FieldEdits(session.study());
		long values = edits.values(field.id());
		String name = field.name().in(Locale.getDefault());
		String question = CountedSentence.bind(values == 1 ? CensusMessages.ownRemoveOne : CensusMessages.ownRemoveSome, name,
				new Typography(Locale.getDefault()).count(values));
		if (values > 0 && MessageDialog.open(MessageDialog.QUESTION, shell, CensusMessages.title, question, 0, CensusMessages.ownRemoveDo,
				IDialogConstants.CANCEL_LABEL) != 0) {
			return;
		}
		try {
			session.execute(edits.remove(field.id()));
		} catch (FieldRefusal gone) {
			MessageDialog.openInformation(shell, CensusMessages.title, gone.reason().in(Locale.getDefault()));
		}
	}
}
