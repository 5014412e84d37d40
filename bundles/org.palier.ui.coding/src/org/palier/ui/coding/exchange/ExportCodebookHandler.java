// SPDX-License-Identifier: EPL-2.0
package org.palier.ui.coding.exchange;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Locale;

import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.ui.IWorkbenchWindow;
import org.palier.codebook.classify.Codebook;
import org.palier.coding.exchange.CodebookFile;
import org.palier.extensions.Contributions;
import org.palier.ground.text.CountedSentence;
import org.palier.ground.text.Typography;
import org.palier.ui.coding.sets.SetMessages;
import org.palier.ui.files.FileChoice;
import org.palier.ui.files.FileKind;
import org.palier.ui.opening.StudyHandler;
import org.palier.ui.study.StudyJobs;
import org.palier.ui.study.StudySession;

/** Writes the codebook of the current study for other programs, in one language. */
public final class ExportCodebookHandler extends StudyHandler {

	private static final String QDC = ".qdc";

	@Override
	protected void execute(IWorkbenchWindow window, StudySession session) {
		int language = MessageDialog.open(MessageDialog.QUESTION, window.getShell(), ExchangeMessages.codebookTitle,
				ExchangeMessages.codebookLanguage, 0, ExchangeMessages.french, ExchangeMessages.english, ExchangeMessages.cancel);
		if (language < 0 || language > 1) {
			return;
		}
		Locale locale = language == 0 ? Locale.CANADA_FRENCH : Locale.CANADA;
		var qdc = FileKind.of(ExchangeMessages.codebookQdc, QDC);
		FileChoice.of(window.getShell(), ExchangeMessages.codebookTitle, qdc, FileKind.of(ExchangeMessages.codebookCsv, ".csv"))
				.saved(Path.of(ExchangeMessages.codebookName + QDC)).ifPresent(it -> write(window, session, it, locale));
	}

	static void write(IWorkbenchWindow window, StudySession session, Path file, Locale locale) {
		var written = new CodebookFile(Codebook.of(session.study()), locale);
		try {
			long codes = String.valueOf(file.getFileName()).toLowerCase(Locale.ROOT).endsWith(QDC)
					? written.qdc(file, "Palier " + window.getService(Contributions.class).palierVersion())
					: written.csv(file);
			new StudyJobs(window, session, SetMessages.title)
					.tell(CountedSentence.bind(ExchangeMessages.codebookDone, new Typography(Locale.getDefault()).count(codes), file));
		} catch (IOException failure) {
			MessageDialog.openError(window.getShell(), ExchangeMessages.codebookTitle, StudyJobs.said(failure));
		}
	}
}
