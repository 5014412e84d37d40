// SPDX-License-Identifier: EPL-2.0
package org.palier.ui.scenario;

import org.eclipse.core.runtime.IAdapterFactory;
import org.palier.model.Scenario;
import org.palier.ui.labels.ModelLabels;
import org.palier.ui.opening.StudyPart;

/** Names the editor for scenarios: {@link ScenarioEditor}. */
public final class ScenarioParts implements IAdapterFactory {

	@Override
	public <T> T getAdapter(Object thing, Class<T> type) {
		return thing instanceof Scenario scenario ? type.cast(
				new StudyPart(ScenarioEditor.ID, ScenarioEditor.PART + scenario.getId(), ModelLabels.ofWorkbench().text(scenario))) : null;
	}

	@Override
	public Class<?>[] getAdapterList() {
		return new Class<?>[] { StudyPart.class };
	}
}
