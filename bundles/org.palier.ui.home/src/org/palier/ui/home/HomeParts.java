// SPDX-License-Identifier: EPL-2.0
package org.palier.ui.home;

import org.eclipse.core.runtime.IAdapterFactory;
import org.palier.model.Recommendation;
import org.palier.ui.opening.StudyPart;
import org.palier.ui.study.HomeLine;

/** Names the editor for the home of a study and its recommendations: {@link HomeEditor}. */
public final class HomeParts implements IAdapterFactory {

	@Override
	public <T> T getAdapter(Object thing, Class<T> type) {
		return thing instanceof HomeLine || thing instanceof Recommendation
				? type.cast(new StudyPart(HomeEditor.ID, HomeEditor.PART, HomeMessages.home)) : null;
	}

	@Override
	public Class<?>[] getAdapterList() {
		return new Class<?>[] { StudyPart.class };
	}
}
