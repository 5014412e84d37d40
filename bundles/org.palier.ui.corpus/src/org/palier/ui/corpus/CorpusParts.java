// SPDX-License-Identifier: EPL-2.0
package org.palier.ui.corpus;

import org.eclipse.core.runtime.IAdapterFactory;
import org.palier.ui.opening.StudyPart;
import org.palier.ui.study.CorpusLine;

/** Names the editor for the corpus of a study: {@link CorpusEditor}. */
public final class CorpusParts implements IAdapterFactory {

	@Override
	public <T> T getAdapter(Object thing, Class<T> type) {
		return thing instanceof CorpusLine ? type.cast(new StudyPart(CorpusEditor.ID, CorpusEditor.PART, CorpusMessages.corpus)) : null;
	}

	@Override
	public Class<?>[] getAdapterList() {
		return new Class<?>[] { StudyPart.class };
	}
}
