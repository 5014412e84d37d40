// SPDX-License-Identifier: EPL-2.0
package org.palier.intake.imports;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;

import org.junit.jupiter.api.Test;
import org.palier.files.RowOutcome.Accepted;
import org.palier.files.RowOutcome.Rejected;
import org.palier.intake.imports.CensusFact.PresenceFact;
import org.palier.model.PresenceStatus;

/** XML 1.0, § 2.2, says what a study can hold; importers of plug-ins may state anything. */
class ImportCollectorTest {

	@Test
	void aRowThatNoStudyCanHoldIsRefusedByItsNumber() {
		var collector = new ImportCollector("theirs");
		collector.row(new Accepted(2, List.of(noted("a bell \u0007")), List.of()));
		collector.row(new Accepted(3, List.of(noted("half \uD83D of one")), List.of()));
		collector.row(new Accepted(4, List.of(noted("whole \uD83C\uDFDB and " + "\"".repeat(50_000))), List.of()));

		ImportResult result = collector.result();
		assertThat(result.rejected()).extracting(Rejected::line).containsExactly(2L, 3L);
		assertThat(result.rejected()).extracting(Rejected::rule).containsOnly("unwritable");
		assertThat(result.accepted()).isEqualTo(1);
		assertThat(result.facts()).hasSize(1);
	}

	private static PresenceFact noted(String note) {
		return new PresenceFact("a", "facebook", PresenceStatus.PRESENT, null, "", "", note, null, "");
	}
}
