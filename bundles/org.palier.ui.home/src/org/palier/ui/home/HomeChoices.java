// SPDX-License-Identifier: EPL-2.0
package org.palier.ui.home;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;

import org.eclipse.jface.preference.PreferenceDialog;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.dialogs.PreferencesUtil;
import org.palier.ground.text.Bilingual;
import org.palier.study.runs.StudyRuns;
import org.palier.ui.opening.StudyOpener;
import org.palier.ui.study.ChosenCoder;
import org.palier.ui.study.StudySession;

/** What Palier chose for whoever made a study, so that nobody was asked: listed on an empty home, each with the way to another choice. */
final class HomeChoices {

	private static final String WHO = "org.palier.ui.preferences.you";

	/**
	 * Something that was chosen.
	 *
	 * @param id      of its link
	 * @param name    what was chosen
	 * @param value   what it is
	 * @param whole   the same at full length
	 * @param another leads to where something else is chosen; null where that can no longer be
	 */
	record Choice(String id, String name, String value, String whole, Runnable another) {
	}

	private final StudySession session;
	private final IWorkbenchWindow window;
	private final Runnable changed;

	/** @param changed runs after another choice */
	HomeChoices(StudySession session, IWorkbenchWindow window, Runnable changed) {
		this.session = session;
		this.window = window;
		this.changed = changed;
	}

	/** In the order in which they matter. */
	List<Choice> all() {
		Path folder = session.folder().toAbsolutePath();
		String where = folder.getParent() == null || folder.getParent().getFileName() == null ? folder.toString()
				: folder.getParent().getFileName() + " / " + folder.getFileName();
		String theories = String.join(", ",
				session.study().getTheories().stream().map(it -> Bilingual.of(it.getName()).in(Locale.getDefault())).toList());
		var person = new ChosenCoder(session);
		return List.of(new Choice("folder", HomeMessages.choiceFolder, where, folder.toString(), null),
				new Choice("theories", HomeMessages.choiceTheories, theories, StudyRuns.codebook(session.study()),
						() -> new StudyOpener(window).showTheories(session, null)),
				new Choice("you", HomeMessages.choiceYou, person.isChosen() ? person.name() : HomeMessages.choiceNobody,
						HomeMessages.choiceYouWhole, this::chooseWho));
	}

	private void chooseWho() {
		PreferenceDialog dialog = PreferencesUtil.createPreferenceDialogOn(window.getShell(), WHO, null, null);
		if (dialog != null) {
			dialog.open();
			changed.run();
		}
	}
}
