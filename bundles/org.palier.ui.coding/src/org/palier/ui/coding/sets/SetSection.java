// SPDX-License-Identifier: EPL-2.0
package org.palier.ui.coding.sets;

import java.util.Map;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.ui.IWorkbenchPart;
import org.eclipse.ui.PlatformUI;
import org.palier.model.CodingSet;
import org.palier.ui.properties.FactSection;
import org.palier.ui.study.StudySessions;

/** Properties of a coding set: its plan, its strata and what of them is coded, its coders, what was handed out. */
public final class SetSection extends FactSection {

	@Override
	protected Map<String, String> facts(IWorkbenchPart part, EObject object) {
		CodingSet set = (CodingSet) object;
		return new SetFacts(set, PlatformUI.getWorkbench().getService(StudySessions.class).of(set).flatMap(it -> it.progress(set))).of();
	}
}
