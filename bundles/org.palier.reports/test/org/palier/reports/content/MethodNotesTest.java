// SPDX-License-Identifier: EPL-2.0
package org.palier.reports.content;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.palier.ground.text.Bilingual;
import org.palier.model.Coder;
import org.palier.model.CoderKind;
import org.palier.model.PalierFactory;
import org.palier.model.Presence;
import org.palier.model.PresenceCoding;
import org.palier.model.Study;
import org.palier.numbers.view.StudyView;
import org.palier.reports.Samples;
import org.palier.study.runs.StudyRuns;
import org.palier.study.runs.UnknownKind;

class MethodNotesTest {

	/** Two persons coded the first three presences: the second one saw the same there, the same, and one usage less. */
	@Test
	void agreementIsCounted() throws Exception {
		Study study = Samples.study(3);
		List<Presence> presences = study.getJurisdictions().get(0).getAgencies().stream().map(it -> it.getPresences().get(0)).toList();
		Coder first = coder(study, "first");
		Coder second = coder(study, "second");
		for (int i = 0; i < 3; i++) {
			PresenceCoding coding = presences.get(i).getCodings().get(0);
			coding.setCoder(first);
			PresenceCoding again = PalierFactory.eINSTANCE.createPresenceCoding();
			again.setCoder(second);
			again.getUsages().addAll(i < 2 ? coding.getUsages() : coding.getUsages().subList(1, coding.getUsages().size()));
			presences.get(i).getCodings().add(again);
		}
		assertThat(new MethodNotes(study, StudyView.of(study)).all(false, WithheldInterviews.NONE)).extracting(Bilingual::en).anyMatch(
				it -> it.contains("3 by people,") && it.contains("At least two people coded 3 of them; they saw exactly the same usages in 2. "));
	}

	/**
	 * Three presences, two usages each, of which the second person missed one at the third: of 3 x 14 decisions 41 alike, 97.6 %. Alpha by
	 * hand: of 84 values 11 seen and 73 not; disagreement observed 2/84, expected 2 x 11 x 73 / (84 x 83) = 0.2303; alpha = 0.897.
	 */
	@Test
	void alphaIsToldBesideRawAgreement() throws Exception {
		Study study = Samples.study(3);
		List<Presence> presences = study.getJurisdictions().get(0).getAgencies().stream().map(it -> it.getPresences().get(0)).toList();
		Coder first = coder(study, "first");
		Coder second = coder(study, "second");
		for (int i = 0; i < 3; i++) {
			PresenceCoding coding = presences.get(i).getCodings().get(0);
			coding.setCoder(first);
			while (coding.getUsages().size() > 2) {
				coding.getUsages().removeLast();
			}
			PresenceCoding again = PalierFactory.eINSTANCE.createPresenceCoding();
			again.setCoder(second);
			again.getUsages().addAll(i < 2 ? coding.getUsages() : coding.getUsages().subList(1, 2));
			presences.get(i).getCodings().add(again);
		}
		assertThat(new MethodNotes(study, StudyView.of(study)).all(false, WithheldInterviews.NONE)).extracting(Bilingual::en)
				.anyMatch(it -> it.contains("Two people say the same in 97.6% of cases, usage by usage, over the 14 of the codebook.")
						&& it.contains("Krippendorff’s alpha (nominal) is 0.90"));
	}

	/** Decisions on a presence are reported beside the agreement of its coders. */
	@Test
	void decisionsOnPresencesAreCounted() throws Exception {
		Study study = Samples.study(3);
		study.getJurisdictions().get(0).getAgencies().stream().limit(2)
				.forEach(it -> it.getPresences().get(0).setDecision(PalierFactory.eINSTANCE.createPresenceDecision()));
		assertThat(new MethodNotes(study, StudyView.of(study)).all(false, WithheldInterviews.NONE)).extracting(Bilingual::en)
				.anyMatch(it -> it.contains("which usages they show: 2."));
	}

	/** Posts on which a classifier failed are counted with older codes, or with none: a reader must know. */
	@Test
	void postsOnWhichAClassifierFailedAreTold() throws Exception {
		Study study = Samples.study(3);
		StudyRuns.list(study, "20261124-120001-classify", new UnknownKind("classify"), Instant.parse("2026-11-24T12:00:01Z"), "service")
				.setFailed(7);

		assertThat(new MethodNotes(study, StudyView.of(study)).all(false, WithheldInterviews.NONE)).extracting(Bilingual::en)
				.anyMatch(it -> it.contains("“service” failed on 7 posts"));
	}

	private static Coder coder(Study study, String id) {
		Coder coder = PalierFactory.eINSTANCE.createCoder();
		coder.setId(id);
		coder.setKind(CoderKind.HUMAN);
		study.getCoders().add(coder);
		return coder;
	}
}
