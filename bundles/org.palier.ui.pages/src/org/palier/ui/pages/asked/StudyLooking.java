// SPDX-License-Identifier: EPL-2.0
package org.palier.ui.pages.asked;

import java.util.List;
import java.util.Locale;

import org.eclipse.ui.PlatformUI;
import org.palier.ground.text.Bilingual;
import org.palier.model.Study;
import org.palier.ui.filter.StudyFilters;
import org.palier.ui.study.StudySession;
import org.palier.ui.study.StudySessions;
import org.palier.workbench.api.Looking;
import org.palier.workbench.api.OpenedStudy;
import org.palier.workbench.api.Selection;

/** The view, filter and selection of the window, copied for a part that is asked beside its thread. */
public final class StudyLooking {

	private StudyLooking() {
	}

	/** The things that are looked at now. User-interface thread only. */
	public static Looking at(StudyFilters filters, Selection selection) {
		List<OpenedStudy> open = PlatformUI.getWorkbench().getService(StudySessions.class).sessions().stream().map(StudyLooking::opened).toList();
		return new Looking(open, opened(filters.session()), filters.view(), filters.current(), selection, Locale.getDefault());
	}

	private static OpenedStudy opened(StudySession session) {
		Study study = session.study();
		return new OpenedStudy(session.folder(), study.getId(), Bilingual.of(study.getName()), session.isDirty());
	}
}
