// SPDX-License-Identifier: EPL-2.0
package org.palier.reports;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.palier.intake.privacy.PrivacyException;
import org.palier.intake.privacy.PrivacyKey;
import org.palier.intake.privacy.WentOut;
import org.palier.reports.content.ToldInReport;
import org.palier.study.releases.LedgerException;
import org.palier.study.releases.Release;
import org.palier.study.releases.ReleaseLedger;
import org.palier.study.releases.ReleasedForm;
import org.palier.study.runs.StudyFolder;

/**
 * A release is in the ledger with the interviews that it shows, and an interview that is withdrawn is found in it by
 * its keyed id.
 */
class OutgoingTest {

	private static final Instant THEN = Instant.parse("2026-12-01T10:00:00Z");
	private static final PrivacyKey KEY = PrivacyKey.of("11".repeat(32));

	@TempDir
	private Path place;
	private StudyFolder folder;

	@BeforeEach
	void study() throws Exception {
		folder = StudyFolder.at(Files.createDirectory(place.resolve("study")));
	}

	@Test
	void anInterviewIsFoundInWhatTellsOfIt() throws Exception {
		Outgoing going = new Outgoing(true, "anne", Optional.of(KEY));
		going.enter(folder, "r1", THEN, "export", ReleasedForm.of("qdpx"), ToldInReport.named(Set.of("i-1", "i-2")), List.of());
		going.enter(folder, "r2", THEN.plusSeconds(1), "export", ReleasedForm.of("posts", "redacted"), ToldInReport.NOTHING, ledger());
		assertThat(Files.readString(folder.path().resolve("releases/releases.ndjson"))).doesNotContain("i-1").doesNotContain("i-2");
		assertThat(ledger()).extracting(Release::names).containsExactly(true, false);
		assertThat(WentOut.of(folder, "i-2", Optional.of(KEY))).extracting(it -> it.release().run(), WentOut::certain)
				.containsExactly(tuple("r1", true));
		assertThat(WentOut.of(folder, "i-3", Optional.of(KEY))).isEmpty();
		assertThat(WentOut.of(folder, "i-3", Optional.empty())).extracting(WentOut::certain).containsExactly(false);
		assertThat(WentOut.of(folder, "i-2", Optional.of(PrivacyKey.fresh()))).extracting(WentOut::certain).containsExactly(false);
		ReleaseLedger.of(folder).strike("r1", new Release.Strike(THEN, "anne", "never sent"));
		assertThat(WentOut.of(folder, "i-2", Optional.of(KEY))).isEmpty();
	}

	/** Nobody can say whose interviews it has: it counts for everybody. */
	@Test
	void anExportOfInterviewsWithoutAKeyTellsOfEach() throws Exception {
		new Outgoing(true, "anne", Optional.empty()).enter(folder, "r1", THEN, "export", ReleasedForm.of("qdpx"),
				ToldInReport.named(Set.of("i-1")), List.of());
		assertThat(WentOut.of(folder, "i-9", Optional.of(KEY))).extracting(it -> it.release().run(), WentOut::certain)
				.containsExactly(tuple("r1", false));
	}

	@Test
	void aTrialEntersNothingAndWhatTellsOfInterviewsWantsAKey() throws Exception {
		new Outgoing(false, "anne", Optional.of(KEY)).enter(folder, "r1", THEN, "export", ReleasedForm.of("qdpx"),
				ToldInReport.named(Set.of("i-1")), List.of());
		assertThat(ledger()).isEmpty();
		assertThatThrownBy(() -> new Outgoing(true, "anne", Optional.empty()).check(true)).isInstanceOf(PrivacyException.class);
		new Outgoing(true, "anne", Optional.empty()).check(false);
	}

	@Test
	void whatWentOutMeanwhileIsNotPassedOver() throws Exception {
		Outgoing going = new Outgoing(true, "anne", Optional.of(KEY));
		going.enter(folder, "r1", THEN, "export", ReleasedForm.of("posts", "redacted"), ToldInReport.NOTHING, List.of());
		assertThatThrownBy(() -> going.enter(folder, "r2", THEN, "export", ReleasedForm.of("posts", "redacted"), ToldInReport.NOTHING, List.of()))
				.isInstanceOf(LedgerException.class);
	}

	private List<Release> ledger() throws Exception {
		return ReleaseLedger.of(folder).holding();
	}
}
