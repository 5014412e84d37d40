// SPDX-License-Identifier: EPL-2.0
package org.palier.study.edit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import java.time.Duration;

import org.eclipse.emf.ecore.util.EcoreUtil;
import org.junit.jupiter.api.Test;
import org.palier.fixtures.Samples;
import org.palier.model.Agency;
import org.palier.model.Jurisdiction;
import org.palier.model.PalierFactory;
import org.palier.model.PresenceStatus;
import org.palier.model.Study;
import org.palier.model.Unread;

class GradualCopyTest {

	@Test
	void copyIsEqualAndRefersToItselfOnly() {
		Study study = study(500);

		var copy = new GradualCopy(study);
		int steps = 1;
		while (!copy.step(Duration.ZERO)) {
			assertThatIllegalStateException().isThrownBy(copy::study);
			steps++;
		}

		assertThat(steps).as("steps of 200 objects").isGreaterThan(5);
		assertThat(EcoreUtil.equals(copy.study(), study)).isTrue();
		assertThat(EcoreUtil.ExternalCrossReferencer.find(copy.study())).isEmpty();
		Agency second = copy.study().getJurisdictions().getFirst().getAgencies().get(1);
		assertThat(second.getParent()).isSameAs(copy.study().getJurisdictions().getFirst().getAgencies().getFirst());
		assertThat(second.getPresences().getFirst().getPlatform()).isSameAs(copy.study().getPlatforms().stream()
				.filter(it -> it.getId().equals("twitter")).findFirst().orElseThrow());
	}

	@Test
	void theOriginalStaysAsItWas() {
		Study study = study(3);
		Study before = EcoreUtil.copy(study);
		var copy = new GradualCopy(study);
		assertThat(copy.step(Duration.ofDays(1))).isTrue();
		copy.study().getJurisdictions().getFirst().getAgencies().clear();
		assertThat(EcoreUtil.equals(study, before)).isTrue();
	}

	/** A value that a newer Palier wrote for a cell, which has no id, belongs to the copy's own cell. */
	@Test
	void unreadPartsAreOfTheCopy() {
		Study study = study(3);
		Unread unread = PalierFactory.eINSTANCE.createUnread();
		unread.setOf(study.getJurisdictions().getFirst().getAgencies().get(1).getPresences().getFirst());
		unread.setName("certainty");
		study.getUnread().add(unread);
		var copy = new GradualCopy(study);
		assertThat(copy.step(Duration.ofDays(1))).isTrue();

		assertThat(copy.study().getUnread().getFirst().getOf())
				.isSameAs(copy.study().getJurisdictions().getFirst().getAgencies().get(1).getPresences().getFirst());
	}

	private static Study study(int agencies) {
		Study study = Samples.empty();
		Jurisdiction quebec = Samples.jurisdiction(study, "qc");
		Agency first = Samples.agency(quebec, "a0");
		for (int i = 1; i < agencies; i++) {
			Agency agency = Samples.agency(quebec, "a" + i);
			agency.setParent(first);
			Samples.shows(study, agency, "twitter", "event");
			Samples.cell(study, agency, "facebook", PresenceStatus.ABSENT);
		}
		return study;
	}
}
