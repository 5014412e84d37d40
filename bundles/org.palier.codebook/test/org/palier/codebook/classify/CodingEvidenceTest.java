// SPDX-License-Identifier: EPL-2.0
package org.palier.codebook.classify;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;

import org.junit.jupiter.api.Test;
import org.palier.corpus.CodeSet;
import org.palier.corpus.Coding;
import org.palier.corpus.Facet;

class CodingEvidenceTest {

	private static CodingEvidence read(String json) {
		return CodingEvidence.of(Coding.byMachine(1, Facet.USAGE, CodeSet.NONE, "rules", Instant.EPOCH, "1", null, json));
	}

	@Test
	void readsRulesAndSpans() {
		var read = read("[{\"rule\":\"fr.alert.03\",\"usage\":\"alert\",\"weight\":0.8,\"start\":4,\"end\":9}]");
		assertThat(read.evidence()).containsExactly(new Evidence("fr.alert.03", "alert", 0.8, 4, 9));
		assertThat(read.abstention()).isNull();
	}

	@Test
	void readsWhyAProgramAbstained() {
		var read = read("[{\"reason\":\"no_evidence\",\"detail\":\"short\"}]");
		assertThat(read.abstention()).isEqualTo(Abstention.NO_EVIDENCE);
		assertThat(read.detail()).isEqualTo("short");
		assertThat(read.evidence()).isEmpty();
	}

	@Test
	void whatAnotherProgramMadeUpIsNoEvidence() {
		assertThat(read("because")).isEqualTo(CodingEvidence.NONE);
		assertThat(read("")).isEqualTo(CodingEvidence.NONE);
		assertThat(read("[{\"rule\":\"x\",\"start\":9,\"end\":1}]")).isEqualTo(CodingEvidence.NONE);
		assertThat(read("{\"rules\":[\"alert.fr.3\"],\"spans\":[[0,5]]}").evidence()).isEmpty();
	}
}
