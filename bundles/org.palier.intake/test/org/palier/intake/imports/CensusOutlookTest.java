// SPDX-License-Identifier: EPL-2.0
package org.palier.intake.imports;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;

import org.eclipse.emf.ecore.util.EcoreUtil;
import org.junit.jupiter.api.Test;
import org.palier.fixtures.Samples;
import org.palier.ground.Progress;
import org.palier.intake.imports.CensusFact.AccountFact;
import org.palier.intake.imports.CensusFact.PresenceFact;
import org.palier.intake.imports.CensusOutlook.Figures;
import org.palier.model.Authenticity;
import org.palier.model.PresenceStatus;
import org.palier.model.Study;

/**
 * Counted by hand: of three agencies one is present, the others are absent, since the list is all there is; the next opens an account of
 * the second and closes that of the first.
 */
class CensusOutlookTest {

	private static final LocalDate MARCH = LocalDate.of(2025, 3, 22);
	private static final LocalDate SEPTEMBER = LocalDate.of(2025, 9, 26);

	private static Study study() {
		Study study = Samples.empty();
		var canada = Samples.jurisdiction(study, "ca");
		List.of("a", "b", "c").forEach(it -> Samples.agency(canada, it));
		Vintage march = new Vintage(
				List.of(row("a", "one"), new PresenceFact("b", "twitter", PresenceStatus.ABSENT, null, "", "", "", null, "")), List.of(),
				MARCH, true);
		new CensusUpdate(study, march).apply(null, Progress.NONE);
		return study;
	}

	private static AccountFact row(String agency, String name) {
		return new AccountFact(agency, "twitter", name, "https://x.com/" + name, "", Authenticity.OFFICIAL, null, null, "");
	}

	@Test
	void figuresMoveWithWhatIsTaken() {
		Study study = study();
		Study before = EcoreUtil.copy(study);
		Vintage september = new Vintage(List.of(row("b", "two")), List.of(), SEPTEMBER, true);
		CensusOutlook outlook = CensusOutlook.of(study, september).orElseThrow();
		CensusChanges changes = new CensusUpdate(study, september).changes();

		assertThat(outlook.before()).isEqualTo(new Figures(3, 3, 1, false));
		assertThat(outlook.before().penetration()).hasValue(1 / 3.0);
		var notClosed = new CensusSelection(Set.copyOf(changes.closed()), Set.of());
		assertThat(outlook.after(notClosed, Progress.NONE)).isEqualTo(new Figures(3, 3, 2, false));
		assertThat(outlook.after(CensusSelection.ALL, Progress.NONE)).isEqualTo(new Figures(3, 3, 1, false));
		var notOpened = new CensusSelection(Set.copyOf(changes.opened()), Set.of());
		assertThat(outlook.after(notOpened, Progress.NONE)).isEqualTo(new Figures(3, 3, 0, false));
		assertThat(EcoreUtil.equals(study, before)).as("nothing is written").isTrue();
	}

	/** Of presences alone there is no share: those that were checked are present by construction. */
	@Test
	void onlyPresencesGiveNoShare() {
		assertThat(new Figures(3, 1, 1, true).penetration()).isEmpty();
		assertThat(new Figures(3, 0, 0, true).penetration()).isEmpty();
	}
}
