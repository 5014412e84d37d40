// SPDX-License-Identifier: EPL-2.0
package org.palier.ui.interviews;

import java.util.Set;

import org.eclipse.core.runtime.IAdapterFactory;
import org.palier.model.Interview;
import org.palier.model.PalierPackage;
import org.palier.model.Passage;
import org.palier.ui.properties.EditedElsewhere;

/**
 * Leaves features out of the general section: facts of an interview are edited in {@link InterviewEditor}, and passages in
 * {@link PassageSection}.
 */
public final class InterviewFeatures implements IAdapterFactory {

	private static final PalierPackage MODEL = PalierPackage.eINSTANCE;
	private static final EditedElsewhere OF_INTERVIEWS = new EditedElsewhere(
			Set.of(MODEL.getInterview_Planning(), MODEL.getInterview_HoursPerWeek(), MODEL.getInterview_ValidationDelayHours(),
					MODEL.getInterview_FormalEvaluation(), MODEL.getInterview_Pilot(), MODEL.getInterview_ShadowSite(),
					MODEL.getInterview_MonitoredBefore(), MODEL.getInterview_OutsideFirm(), MODEL.getInterview_People(),
					MODEL.getInterview_Validation(), MODEL.getInterview_ScenariosPrepared(), MODEL.getInterview_Targets(),
					MODEL.getInterview_Tone(), MODEL.getInterview_SelfRegulation(), MODEL.getInterview_WrittenRules(),
					MODEL.getInterview_Complementarity(), MODEL.getInterview_Impression()));
	private static final EditedElsewhere OF_PASSAGES = new EditedElsewhere(
			Set.of(MODEL.getPassage_FromParagraph(), MODEL.getPassage_FromCodePoint(), MODEL.getPassage_ToParagraph(),
					MODEL.getPassage_ToCodePoint(), MODEL.getPassage_CodedAt(), MODEL.getPassage_Blind(), MODEL.getPassage_Memo(),
					MODEL.getPassage_Cleared(), MODEL.getPassage_ClearedOn(), MODEL.getPassage_Reason(), MODEL.getPassage_FoundBy()));

	@Override
	public <T> T getAdapter(Object thing, Class<T> type) {
		return type.cast(thing instanceof Interview ? OF_INTERVIEWS : thing instanceof Passage ? OF_PASSAGES : null);
	}

	@Override
	public Class<?>[] getAdapterList() {
		return new Class<?>[] { EditedElsewhere.class };
	}
}
