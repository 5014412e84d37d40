// SPDX-License-Identifier: EPL-2.0
package org.palier.ui.scenario;

import java.util.Map;
import java.util.Optional;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.ui.IWorkbenchPart;
import org.palier.ui.properties.FactSection;

/** Properties of a scenario, a change or an assumption: what follows from the rest of the study and from the last draws. */
public final class ScenarioSection extends FactSection {

	@Override
	protected Map<String, String> facts(IWorkbenchPart part, EObject object) {
		return new ScenarioFacts(part instanceof ScenarioEditor editor ? Optional.of(editor.results().words()) : Optional.empty()).of(object);
	}
}
