// SPDX-License-Identifier: EPL-2.0
package org.palier.ui.census;

import org.eclipse.core.runtime.IAdapterFactory;
import org.palier.ui.opening.StudyPart;
import org.palier.ui.study.CensusLine;

/** Names the editor for the census of a study: {@link CensusEditor}. */
public final class CensusParts implements IAdapterFactory {

	@Override
	public <T> T getAdapter(Object thing, Class<T> type) {
		return thing instanceof CensusLine ? type.cast(new StudyPart(CensusEditor.ID, CensusEditor.PART, CensusMessages.title)) : null;
	}

	@Override
	public Class<?>[] getAdapterList() {
		return new Class<?>[] { StudyPart.class };
	}
}
