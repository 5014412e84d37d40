// SPDX-License-Identifier: EPL-2.0
package org.palier.findings.recommendations;

import java.time.LocalDate;

import org.palier.ground.text.Bilingual;
import org.palier.model.PalierFactory;
import org.palier.model.Recommendation;
import org.palier.model.RecommendationState;
import org.palier.model.Study;

/** Recommendations as studies have them. */
final class RecommendationSamples {

	static final LocalDate TODAY = LocalDate.of(2026, 11, 26);

	private RecommendationSamples() {
	}

	/** One with owner, day and sign, proposed in September 2025. */
	static Recommendation complete(Study study, String id) {
		Recommendation made = PalierFactory.eINSTANCE.createRecommendation();
		made.setId(id);
		made.setText(new Bilingual("Fermer ou reprendre les pages muettes", "Close or revive silent pages").toModel());
		made.setOwner("Communications");
		made.setDue(LocalDate.of(2026, 12, 15));
		made.setSign(new Bilingual("aucune page muette", "no silent page").toModel());
		made.setState(RecommendationState.PROPOSED);
		made.setProposedOn(LocalDate.of(2025, 9, 10));
		study.getRecommendations().add(made);
		return made;
	}
}
