// SPDX-License-Identifier: EPL-2.0
package org.palier.ui.coding.adjudication;

import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.palier.ui.coding.KeyButton.Look;
import org.palier.ui.coding.KeyButton;
import org.palier.ui.coding.adjudication.PostRows.State;

/** Which posts are listed: those that differ in one facet, decided or not, or those of a cell. */
final class FilterBar extends Composite {

	private final KeyButton facet;
	private final KeyButton state;
	private final KeyButton lift;

	FilterBar(Composite parent, Runnable nextFacet, Runnable nextState, Runnable all) {
		super(parent, SWT.NONE);
		GridLayoutFactory.fillDefaults().numColumns(3).extendedMargins(6, 4, 6, 6).spacing(6, 0).applyTo(this);
		facet = new KeyButton(this, "F", "", nextFacet);
		state = new KeyButton(this, "S", "", nextState);
		lift = new KeyButton(this, AdjudicationMessages.keyEscape, AdjudicationMessages.lift, all);
	}

	void show(String name, State of, boolean narrowed) {
		facet.label(NLS.bind(AdjudicationMessages.facetIs, name));
		state.label(NLS.bind(AdjudicationMessages.stateIs, switch (of) {
		case ALL -> AdjudicationMessages.stateAll;
		case OPEN -> AdjudicationMessages.stateOpen;
		case DECIDED -> AdjudicationMessages.stateDecided;
		}));
		lift.look(narrowed ? Look.PLAIN : Look.OFF);
	}
}
