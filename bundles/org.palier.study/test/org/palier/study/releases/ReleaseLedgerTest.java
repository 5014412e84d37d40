// SPDX-License-Identifier: EPL-2.0
package org.palier.study.releases;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The ledger keeps ids, and each reader gets the words of their language; entries of earlier releases of Palier are read as they are. */
class ReleaseLedgerTest {

	private static final String BEFORE = """
			{"release":"r0","at":"2026-12-01T10:00:00Z","kind":"export","what":"posts, redacted","by":"anne","names":false,"key":"","groups":[]}
			{"release":"r1","at":"2026-12-01T11:00:00Z","kind":"report","what":"pages,edition-of-ours","by":"anne","names":true,"key":"","groups":[]}
			""";

	@TempDir
	private Path folder;

	@Test
	void anEntryIsReadAsItWasWritten() throws Exception {
		var release = new Release("r2", Instant.parse("2026-12-02T10:00:00Z"), "export", ReleasedForm.of("posts", "part", "identified"),
				"luc", true, "k", List.of(new ToldGroup("hours_of_work", "qc", Set.of("a", "b"), 20, 50)), Set.of("i2", "i1"), Set.of("x"),
				Optional.empty());
		var ledger = new ReleaseLedger(folder.resolve("releases/releases.ndjson"));
		ledger.add(release, List.of());
		assertThat(ledger.releases()).containsExactly(release);
		assertThat(ledger.file()).content().contains("[\"posts\",\"part\",\"identified\"]");
	}

	@Test
	void entriesOfBeforeAreReadAndWorded() throws Exception {
		var ledger = new ReleaseLedger(Files.writeString(folder.resolve("releases.ndjson"), BEFORE));
		List<ReleasedForm> forms = ledger.holding().stream().map(Release::form).toList();
		assertThat(forms).containsExactly(ReleasedForm.of("posts", "redacted"), ReleasedForm.of("pages", "edition-of-ours"));
		assertThat(forms).extracting(it -> it.text().fr()).containsExactly("publications, version caviardée", "pages, edition-of-ours");
		assertThat(forms).extracting(it -> it.text().en()).containsExactly("posts, redacted", "pages, edition-of-ours");
	}
}
