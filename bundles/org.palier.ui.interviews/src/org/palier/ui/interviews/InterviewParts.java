// SPDX-License-Identifier: EPL-2.0
package org.palier.ui.interviews;

import org.eclipse.core.runtime.IAdapterFactory;
import org.palier.model.Interview;
import org.palier.model.Interviews;
import org.palier.ui.labels.ModelLabels;
import org.palier.ui.opening.StudyPart;

/** Names the editor for interviews: {@link InterviewEditor}. An interview whose consent was withdrawn has none. */
public final class InterviewParts implements IAdapterFactory {

	@Override
	public <T> T getAdapter(Object thing, Class<T> type) {
		return thing instanceof Interview interview && !Interviews.isWithdrawn(interview) ? type.cast(
				new StudyPart(InterviewEditor.ID, InterviewEditor.PART + interview.getId(), ModelLabels.ofWorkbench().text(interview))) : null;
	}

	@Override
	public Class<?>[] getAdapterList() {
		return new Class<?>[] { StudyPart.class };
	}
}
