// SPDX-License-Identifier: EPL-2.0
package org.palier.ui.home.recommendations;

import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;

import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.ui.IWorkbenchWindow;
import org.palier.extensions.Contributions;
import org.palier.findings.recommendations.RecommendationRefusal;
import org.palier.findings.recommendations.Recommendations;
import org.palier.findings.recommendations.StateDates;
import org.palier.model.Recommendation;
import org.palier.model.RecommendationState;
import org.palier.ui.study.StudySession;

/** The actions of a person on the recommendations of an open study. Each is one step of undo. User-interface thread only. */
public final class RecommendationActions {

	private final IWorkbenchWindow window;
	private final StudySession session;

	/** @param session of the study */
	public RecommendationActions(IWorkbenchWindow window, StudySession session) {
		this.window = window;
		this.session = session;
	}

	private Recommendations all() {
		return new Recommendations(session.study());
	}

	/** Asks for a new one. */
	public void add() {
		dialog(Optional.empty());
	}

	/** Shows one to be changed. */
	void change(String id) {
		all().find(id).ifPresent(it -> dialog(Optional.of(it)));
	}

	private void dialog(Optional<Recommendation> kept) {
		var dialog = new RecommendationDialog(window.getShell(), session, window.getService(Contributions.class), kept);
		if (dialog.open() == MessageDialog.OK) {
			dialog.edit().ifPresent(session::execute);
		}
	}

	/** Says today how far one is. */
	void state(String id, RecommendationState state) {
		all().find(id).filter(it -> it.getState() != state).ifPresent(it -> {
			try {
				session.execute(all().state(it, state, LocalDate.now(), LocalDate.now()));
			} catch (RecommendationRefusal refused) {
				MessageDialog.openInformation(window.getShell(), StateDates.label(state).in(Locale.getDefault()),
						refused.reason().in(Locale.getDefault()));
			}
		});
	}

	/** One state further: proposed, decided, in progress, done. */
	void goOn(String id) {
		all().find(id).ifPresent(it -> {
			switch (it.getState()) {
			case PROPOSED -> state(id, RecommendationState.DECIDED);
			case DECIDED -> state(id, RecommendationState.BEGUN);
			case BEGUN -> state(id, RecommendationState.DONE);
			case DONE, DROPPED -> {
				// There is no further state.
			}
			}
		});
	}

	/** Moves one in the order. @param by places, negative towards the first */
	void move(String id, int by) {
		all().find(id).ifPresent(it -> {
			int place = all().all().indexOf(it) + by;
			if (place >= 0 && place < all().all().size()) {
				session.execute(all().move(it, place));
			}
		});
	}

	/** Takes one away. */
	void remove(String id) {
		all().find(id).ifPresent(it -> session.execute(all().remove(it)));
	}
}
