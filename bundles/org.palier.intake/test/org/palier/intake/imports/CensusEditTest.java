// SPDX-License-Identifier: EPL-2.0
package org.palier.intake.imports;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.palier.intake.imports.CensusSamples.account;
import static org.palier.intake.imports.CensusSamples.agency;
import static org.palier.intake.imports.CensusSamples.check;
import static org.palier.intake.imports.CensusSamples.coding;

import java.nio.file.Files;
import java.nio.file.Path;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.palier.ground.Progress;
import org.palier.ground.text.Bilingual;
import org.palier.model.Account;
import org.palier.model.Agency;
import org.palier.model.Identified;
import org.palier.model.Presence;
import org.palier.model.PresenceStatus;
import org.palier.model.Study;
import org.palier.model.file.StudyFile;

class CensusEditTest {

	private final Study study = CensusSamples.study();

	private void apply(CensusFact... facts) {
		new CensusEdit(study).apply(List.of(facts), Progress.NONE);
	}

	private Agency first() {
		return study.getJurisdictions().get(0).getAgencies().get(0);
	}

	private Presence cell() {
		return first().getPresences().get(0);
	}

	@Test
	void agenciesStandInOrderOfIdsWhateverTheOrderOfRows() {
		apply(agency("c", "C", "C"), agency("a", "A", "A"), agency("b", "B", "B"));

		assertThat(study.getJurisdictions().get(0).getAgencies()).extracting(Identified::getId).containsExactly("a", "b", "c");
		assertThat(Bilingual.of(study.getJurisdictions().get(0).getName()).en()).isEqualTo("Québec");
	}

	@Test
	void parentMayBeStatedAfterItsChild() {
		apply(agency("a", "A", "A", "b", false), agency("b", "B", "B"));

		assertThat(first().getParent().getId()).isEqualTo("b");
	}

	@Test
	void statingALanguageKeepsTheOther() {
		apply(agency("a", "Régie", "Board"));
		apply(agency("a", "", "New Board"));

		assertThat(Bilingual.of(first().getName())).isEqualTo(new Bilingual("Régie", "New Board"));
	}

	@Test
	void presenceWinsOverAbsenceWithinOneImport() {
		apply(agency("a", "A", "A"), account("a", "facebook", "https://facebook.com/a", "fr"),
				check("a", "facebook", PresenceStatus.ABSENT));

		assertThat(cell().getStatus()).isEqualTo(PresenceStatus.PRESENT);
	}

	@Test
	void laterImportMayFindAbsentWhatWasPresent() {
		apply(agency("a", "A", "A"), account("a", "facebook", "https://facebook.com/a", "fr"));
		apply(check("a", "facebook", PresenceStatus.ABSENT));

		assertThat(cell().getStatus()).isEqualTo(PresenceStatus.ABSENT);
		assertThat(cell().getAccounts()).hasSize(1);
	}

	@Test
	void writingTwiceIsWritingOnce(@TempDir Path folder) throws Exception {
		CensusFact[] facts = { agency("a", "A", "A"), account("a", "twitter", "https://x.com/a", "fr"),
				account("a", "twitter", "https://x.com/a_en", "en"), coding("a", "twitter", "Ann", "answer", "event") };
		apply(facts);
		new StudyFile(folder.resolve("once.palier")).save(study);
		apply(facts);
		new StudyFile(folder.resolve("twice.palier")).save(study);

		assertThat(folder.resolve("twice.palier")).hasSameTextualContentAs(folder.resolve("once.palier"));
		assertThat(Files.readString(folder.resolve("once.palier"))).contains("https://x.com/a_en");
	}

	@Test
	void accountsOfOneNameGetDifferentIds() {
		apply(agency("a", "A", "A"), account("a", "twitter", "https://x.com/a", "fr"), account("a", "twitter", "https://x.com/a", "en"));

		assertThat(cell().getAccounts()).extracting(Account::getId).containsExactly("twitter.https-x.com-a", "twitter.https-x.com-a-2");
	}

	@Test
	void codersAreKeptApartAndUsagesStandInOrderOfTheCodebook() {
		apply(agency("a", "A", "A"), coding("a", "twitter", "Ann", "answer", "event"), coding("a", "twitter", "Bo"));

		assertThat(study.getCoders()).extracting("id").containsExactly("ann", "bo");
		assertThat(cell().getCodings()).hasSize(2);
		assertThat(cell().getCodings().get(0).getUsages()).extracting("id").containsExactly("event", "answer");
		assertThat(cell().getCodings().get(1).getUsages()).isEmpty();
	}

	@Test
	void factOnAnUnknownAgencyIsRefused() {
		assertThatIllegalArgumentException().isThrownBy(() -> apply(check("nobody", "facebook", PresenceStatus.ABSENT)))
				.withMessageContaining("nobody");
	}

	@Test
	void hundredThousandAgenciesInAnyOrderTakeSeconds() {
		var facts = new ArrayList<CensusFact>();
		for (int i = 0; i < 100_000; i++) {
			facts.add(agency("a" + i, "A" + i, "A" + i));
		}
		Collections.shuffle(facts, new Random(1));
		for (int i = 0; i < 100_000; i++) {
			facts.add(check("a" + i, "facebook", PresenceStatus.ABSENT));
		}

		// What this thread works, not what it waits for: a busy machine changes nothing.
		ThreadMXBean threads = ManagementFactory.getThreadMXBean();
		long start = threads.getCurrentThreadCpuTime();
		new CensusEdit(study).apply(facts, Progress.NONE);
		assertThat(Duration.ofNanos(threads.getCurrentThreadCpuTime() - start)).isLessThan(Duration.ofSeconds(20));
		assertThat(study.getJurisdictions().get(0).getAgencies()).hasSize(100_000);
	}
}
