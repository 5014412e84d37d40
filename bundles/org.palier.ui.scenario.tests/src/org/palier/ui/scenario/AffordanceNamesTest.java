// SPDX-License-Identifier: EPL-2.0
package org.palier.ui.scenario;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;

import org.junit.jupiter.api.Test;

class AffordanceNamesTest {

	@Test
	void namesAreReadBackAsTheStudyKeepsThem() {
		var affordances = List.of("comment", "share", "poll");
		assertThat(AffordanceNames.line(affordances)).endsWith(" ; poll").doesNotContain("share ;");
		assertThat(AffordanceNames.read(AffordanceNames.line(affordances) + " ; ; poll")).isEqualTo(affordances);
	}
}
