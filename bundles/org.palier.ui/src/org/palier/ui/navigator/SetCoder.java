// SPDX-License-Identifier: EPL-2.0
package org.palier.ui.navigator;

import org.eclipse.core.runtime.IAdaptable;
import org.eclipse.emf.ecore.EObject;
import org.palier.model.Coder;
import org.palier.model.CodingSet;

/** A line under a coding set: one of its coders, and their progress. Requests for it go to the set. */
record SetCoder(CodingSet set, Coder coder) implements IAdaptable {

	@Override
	public <T> T getAdapter(Class<T> type) {
		return type == EObject.class || type == CodingSet.class ? type.cast(set) : null;
	}
}
