// SPDX-License-Identifier: EPL-2.0
package org.palier.ui.scenario;

import java.util.Set;

import org.eclipse.core.runtime.IAdapterFactory;
import org.palier.model.PalierPackage;
import org.palier.model.ScenarioChange;
import org.palier.ui.properties.EditedElsewhere;

/** Leaves the choices of a change out of the general section, because the editor of scenarios has them. */
public final class ScenarioFeatures implements IAdapterFactory {

	private static final PalierPackage MODEL = PalierPackage.eINSTANCE;
	private static final EditedElsewhere OF_CHANGES = new EditedElsewhere(
			Set.of(MODEL.getScenarioChange_Active(), MODEL.getAdoption_Independent(), MODEL.getWorkHours_Basis()));

	@Override
	public <T> T getAdapter(Object thing, Class<T> type) {
		return type.cast(thing instanceof ScenarioChange ? OF_CHANGES : null);
	}

	@Override
	public Class<?>[] getAdapterList() {
		return new Class<?>[] { EditedElsewhere.class };
	}
}
