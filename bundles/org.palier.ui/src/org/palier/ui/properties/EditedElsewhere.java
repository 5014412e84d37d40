// SPDX-License-Identifier: EPL-2.0
package org.palier.ui.properties;

import java.util.Set;

import org.eclipse.core.runtime.Platform;
import org.eclipse.emf.ecore.EStructuralFeature;

/**
 * Features of a thing that have a place of their own, an editor or a section of Properties, where they are written: the general
 * section leaves them out. A bundle that has such a place adapts its things to this with an adapter factory ({@code
 * org.eclipse.core.runtime.adapters}).
 *
 * @param features of the thing, or of others that the same factory knows
 */
public record EditedElsewhere(Set<EStructuralFeature> features) {

	private static final EditedElsewhere NOTHING = new EditedElsewhere(Set.of());

	/** Copies. */
	public EditedElsewhere {
		features = Set.copyOf(features);
	}

	/** Finds the features of a thing; none where no installed bundle names any. Loads the bundle that does. */
	static EditedElsewhere of(Object thing) {
		return Platform.getAdapterManager().loadAdapter(thing, EditedElsewhere.class.getName()) instanceof EditedElsewhere said ? said : NOTHING;
	}
}
