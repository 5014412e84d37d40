// SPDX-License-Identifier: EPL-2.0
package org.palier.ui.theory;

import org.eclipse.jface.viewers.ITreeContentProvider;
import org.palier.model.Category;
import org.palier.model.Identified;
import org.palier.model.Platform;
import org.palier.model.Study;
import org.palier.model.Theory;
import org.palier.model.Usage;
import org.palier.ui.study.StudySession;

/** Theories with their categories, usages and platforms of a session. Levels are shown as a pyramid has them: top first. */
final class ElementTreeContent implements ITreeContentProvider {

	private final StudySession session;

	ElementTreeContent(StudySession session) {
		this.session = session;
	}

	@Override
	public Object[] getElements(Object input) {
		return Group.values();
	}

	@Override
	public Object[] getChildren(Object line) {
		Study study = session.study();
		return switch (line) {
		case Group group -> group.things(study).toArray();
		case Theory theory -> theory.isOrdered() ? theory.getCategories().reversed().toArray() : theory.getCategories().toArray();
		default -> new Object[0];
		};
	}

	@Override
	public Object getParent(Object line) {
		return switch (line) {
		case Theory theory -> Group.THEORIES;
		case Usage usage -> Group.USAGES;
		case Platform platform -> Group.PLATFORMS;
		case Category category -> category.eContainer();
		default -> null;
		};
	}

	@Override
	public boolean hasChildren(Object line) {
		return getChildren(line).length > 0;
	}

	/** True when the list of the file runs the other way on the screen. */
	static boolean isReversed(Identified thing) {
		return thing instanceof Category category && category.eContainer() instanceof Theory theory && theory.isOrdered();
	}
}
