// SPDX-License-Identifier: EPL-2.0
package org.palier.ui.theory;

import org.eclipse.core.runtime.IAdapterFactory;
import org.palier.model.Category;
import org.palier.model.Platform;
import org.palier.model.Theory;
import org.palier.model.Usage;
import org.palier.ui.opening.StudyPart;
import org.palier.ui.study.TheoriesLine;

/** Names the editor for theories without levels, categories, usages and platforms: {@link TheoryEditor}. */
public final class TheoryParts implements IAdapterFactory {

	@Override
	public <T> T getAdapter(Object thing, Class<T> type) {
		boolean shown = switch (thing) {
		// One with levels is shown as a pyramid.
		case Theory theory -> !theory.isOrdered();
		case Category category -> true;
		case Usage usage -> true;
		case Platform platform -> true;
		case TheoriesLine line -> true;
		default -> false;
		};
		return shown ? type.cast(new StudyPart(TheoryEditor.ID, TheoryEditor.PART, TheoryMessages.title)) : null;
	}

	@Override
	public Class<?>[] getAdapterList() {
		return new Class<?>[] { StudyPart.class };
	}
}
