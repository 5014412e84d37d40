// SPDX-License-Identifier: EPL-2.0
package org.palier.ui.opening;

import java.io.IOException;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.Locale;

import org.eclipse.core.runtime.ILog;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.jface.window.IShellProvider;
import org.eclipse.osgi.util.NLS;
import org.palier.ui.UiMessages;
import org.palier.ui.study.LeftEdits;
import org.palier.ui.study.StudySession;

/**
 * Asks what is to become of unsaved changes that an earlier run left. Closing the question, with Escape for example,
 * decides nothing: the study is opened as it was saved, and the question comes again the next time.
 */
record RecoveryQuestion(StudySession session, IShellProvider shell) {

	/** Asks about all of them, from the last on, until some are taken over or the person puts it off. */
	void ask() {
		while (session.isRecoverable() && !session.isDirty()) {
			LeftEdits left = session.recovery().orElseThrow();
			try {
				if (!decided(left)) {
					session.putOffRecovery();
				}
			} catch (IOException failure) {
				ILog.of(RecoveryQuestion.class).error(left.path().toString(), failure);
				session.putOffRecovery();
				MessageDialog.openError(shell.getShell(), UiMessages.recoverTitle, NLS.bind(UiMessages.recoverFailed, session.name(), left.path()));
			}
		}
	}

	private boolean decided(LeftEdits left) throws IOException {
		boolean fits = left.fit() != LeftEdits.Fit.GONE;
		String[] answers = fits ? new String[] { UiMessages.recoverTake, UiMessages.recoverForget, UiMessages.recoverLater }
				: new String[] { UiMessages.recoverForget, UiMessages.recoverKeep };
		int dialog = new MessageDialog(shell.getShell(), UiMessages.recoverTitle, null, question(left), MessageDialog.QUESTION,
				fits ? 0 : 1, answers).open();
		// A window that was closed gives no answer.
		String answer = dialog < 0 ? UiMessages.recoverLater : answers[dialog];
		if (answer.equals(UiMessages.recoverTake)) {
			session.recover();
			session.putOffRecovery();
			return true;
		}
		if (answer.equals(UiMessages.recoverForget)) {
			session.forgetRecovery();
			return true;
		}
		return false;
	}

	private String question(LeftEdits left) {
		String until = DateTimeFormatter.ofLocalizedDateTime(FormatStyle.MEDIUM, FormatStyle.SHORT).withLocale(Locale.getDefault())
				.format(left.last().atZone(ZoneId.systemDefault()));
		String sentence = switch (left.fit()) {
		case SAME -> UiMessages.recover;
		case EARLIER -> UiMessages.recoverEarlier;
		case GONE -> UiMessages.recoverGone;
		};
		return NLS.bind(sentence, new Object[] { session.name(), until, left.path() })
				+ (left.log().isDamaged() ? "\n\n" + UiMessages.recoverDamaged : "");
	}
}
