// SPDX-License-Identifier: EPL-2.0
package org.palier.headless;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;

import org.junit.jupiter.api.Test;
import org.palier.study.runs.RunKind;
import org.palier.study.runs.RunKinds;

/** Where OSGi runs, the lowest room knows the kinds of runs of all rooms, what is special about them and what they are called. */
class KindsOfRunsTest {

	@Test
	void everyRoomsKindsAreKnownByIdAndName() {
		assertThat(RunKinds.OF_PALIER.known()).extracting(RunKind::id).containsExactlyInAnyOrder("import", "classify", "recode", "migrate",
				"duplicates", "select",
				"scan", "scenario", "compare", "break-even", "evaluate-agency", "estimate", "indicators", "erase", "export", "sample",
				"sample-add", "package", "merge", "report",
				"adjudication", "train", "hand-coding");
		assertThat(RunKinds.OF_PALIER.known()).extracting(RunKind::name).doesNotHaveDuplicates()
				.noneMatch(it -> it.fr().isBlank() || it.en().isBlank() || it.fr().contains("-"));
	}

	@Test
	void whatIsSpecialAboutThemIsKnownToo() {
		assertThat(RunKinds.OF_PALIER.known()).filteredOn(it -> it.feedsCorpus(Optional.empty())).extracting(RunKind::id)
				.containsExactlyInAnyOrder("import", "classify", "recode", "sample", "merge", "adjudication");
		assertThat(RunKinds.OF_PALIER.known()).filteredOn(it -> it.needsCorpus(Optional.empty())).extracting(RunKind::id)
				.as("without a manifest nobody knows what an import brought")
				.containsExactlyInAnyOrder("classify", "sample", "sample-add", "merge", "adjudication");
		assertThat(RunKinds.OF_PALIER.known()).filteredOn(it -> !it.countsPosts()).extracting(RunKind::id)
				.containsExactlyInAnyOrder("duplicates", "scan");
		assertThat(RunKinds.OF_PALIER.known()).filteredOn(RunKind::sealsAll).extracting(RunKind::id).containsExactly("erase");
	}
}
