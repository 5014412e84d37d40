// SPDX-License-Identifier: EPL-2.0
package org.palier.ui.census.fetch;

import java.io.IOException;
import java.util.Locale;
import java.util.stream.Collectors;

import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.jface.wizard.Wizard;
import org.eclipse.osgi.util.NLS;
import org.eclipse.ui.IWorkbenchWindow;
import org.palier.detection.fetch.FetchedPosts;
import org.palier.extensions.Contributions;
import org.palier.ground.text.Explained;
import org.palier.ground.text.Typography;
import org.palier.intake.imports.PostImportResult;
import org.palier.intake.imports.PostsImport;
import org.palier.intake.privacy.PrivacyTerms;
import org.palier.ui.study.StudySession;
import org.palier.ui.wizards.PrivacyPage;
import org.palier.web.WebPolicy;

/** Asks what is fetched and what is hidden of persons, has it fetched in the background, then imports it. */
final class FetchWizard extends Wizard {

	private final IWorkbenchWindow window;
	private final StudySession session;
	private final FetchPage page;
	private final PrivacyPage privacy;

	FetchWizard(IWorkbenchWindow window, StudySession session) {
		this.window = window;
		this.session = session;
		this.page = new FetchPage(session.study(), WebPolicy.ofThisMachine());
		this.privacy = new PrivacyPage(session);
		setWindowTitle(FetchMessages.title);
	}

	@Override
	public void addPages() {
		addPage(page);
		addPage(privacy);
	}

	@Override
	public boolean performFinish() {
		try {
			PrivacyTerms terms = privacy.terms();
			new FetchJob(session, window.getService(Contributions.class), page.plan(), terms, this::tell, this::tell).schedule();
			return true;
		} catch (IOException refused) {
			getContainer().showPage(privacy);
			privacy.setErrorMessage(
					refused instanceof Explained said ? said.reason().in(Locale.getDefault()) : String.valueOf(refused.getMessage()));
			return false;
		}
	}

	private void tell(String sentence) {
		MessageDialog.openInformation(window.getShell(), FetchMessages.title, sentence);
	}

	private void tell(FetchedPosts fetched, PostsImport.Outcome outcome) {
		var typography = new Typography(Locale.getDefault());
		PostImportResult read = outcome.result();
		String remarks = read.remarks().stream().map(it -> "\n" + it.in(Locale.getDefault())).collect(Collectors.joining());
		tell(NLS.bind(FetchMessages.done,
				new Object[] { fetched.files().size(), typography.count(read.posts()), typography.count(read.knownPosts()),
						typography.count(read.changed()), typography.count(read.conflicts()), typography.count(read.withoutPost()),
						typography.count(read.rejected()) })
				+ "\n" + remarks);
	}
}
