// SPDX-License-Identifier: EPL-2.0
package org.palier.ui.pyramid;

import org.eclipse.core.runtime.IAdapterFactory;
import org.palier.model.Theory;
import org.palier.ui.labels.ModelLabels;
import org.palier.ui.opening.StudyPart;

/** Names the editor for theories with levels: {@link PyramidEditor}. */
public final class PyramidParts implements IAdapterFactory {

	@Override
	public <T> T getAdapter(Object thing, Class<T> type) {
		return thing instanceof Theory theory && theory.isOrdered() ? type.cast(
				new StudyPart(PyramidEditor.ID, theory.getId(), ModelLabels.ofWorkbench().in(theory.getName()))) : null;
	}

	@Override
	public Class<?>[] getAdapterList() {
		return new Class<?>[] { StudyPart.class };
	}
}
