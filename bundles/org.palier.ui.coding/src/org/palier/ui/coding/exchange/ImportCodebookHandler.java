// SPDX-License-Identifier: EPL-2.0
package org.palier.ui.coding.exchange;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Locale;
import java.util.stream.Collectors;

import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.osgi.util.NLS;
import org.eclipse.ui.IWorkbenchWindow;
import org.palier.coding.exchange.CodebookImport;
import org.palier.ground.text.CountedSentence;
import org.palier.ground.text.Typography;
import org.palier.ui.files.FileChoice;
import org.palier.ui.files.FileKind;
import org.palier.ui.opening.StudyHandler;
import org.palier.ui.study.StudyJobs;
import org.palier.ui.study.StudySession;

/** Takes the codes of a codebook file into the current study, as theories; one step that can be undone. */
public final class ImportCodebookHandler extends StudyHandler {

	@Override
	protected void execute(IWorkbenchWindow window, StudySession session) {
		Path file = FileChoice
				.of(window.getShell(), ExchangeMessages.codebookImportTitle, FileKind.of(ExchangeMessages.codebooks, ".qdc", ".csv"),
						FileKind.all())
				.opened().orElse(null);
		if (file == null) {
			return;
		}
		try {
			var codebook = new CodebookImport(file, session.study());
			var typography = new Typography(Locale.getDefault());
			String theories = codebook.added().stream()
					.map(it -> CountedSentence.bind(ExchangeMessages.codebookTheory, new Object[] { it.name(), it.id(), typography.count(it.codes()) }))
					.collect(Collectors.joining("\n"));
			if (MessageDialog.openConfirm(window.getShell(), ExchangeMessages.codebookImportTitle,
					NLS.bind(ExchangeMessages.codebookImportQuestion, theories))) {
				session.execute(codebook.edit(session.study()));
			}
		} catch (IOException refused) {
			MessageDialog.openError(window.getShell(), ExchangeMessages.codebookImportTitle, StudyJobs.said(refused));
		}
	}
}
