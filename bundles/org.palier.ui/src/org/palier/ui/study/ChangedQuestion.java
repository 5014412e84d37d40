// SPDX-License-Identifier: EPL-2.0
package org.palier.ui.study;

import java.io.IOException;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.Locale;

import org.eclipse.core.runtime.ILog;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.jface.window.IShellProvider;
import org.eclipse.osgi.util.NLS;
import org.palier.study.runs.TwoVersions.Answer;

/** Asks what is to become of two versions of a study: one unsaved in this window, one that somebody else put into the file. */
record ChangedQuestion(StudySession session, IShellProvider shell) {

	/** @param early true when nothing is being saved yet */
	Answer ask(boolean early) {
		// Nothing is lost when somebody presses Enter without reading.
		int answer = new MessageDialog(shell.getShell(), StudyMessages.changedTitle, null,
				NLS.bind(StudyMessages.changed, session.name(), written()), MessageDialog.QUESTION, Answer.COPY.ordinal(),
				StudyMessages.reload, StudyMessages.keepCopy, StudyMessages.overwrite, early ? StudyMessages.later : StudyMessages.cancel)
				.open();
		return answer < 0 ? Answer.NOTHING : Answer.values()[answer];
	}

	private String written() {
		try {
			return DateTimeFormatter.ofLocalizedDateTime(FormatStyle.MEDIUM, FormatStyle.SHORT).withLocale(Locale.getDefault())
					.format(session.file().written().atZone(ZoneId.systemDefault()));
		} catch (IOException gone) {
			ILog.of(ChangedQuestion.class).warn(session.folder().toString(), gone);
			return StudyMessages.unknownTime;
		}
	}
}
