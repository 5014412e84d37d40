// SPDX-License-Identifier: EPL-2.0
package org.palier.ground.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CensusIdsTest {

	@ParameterizedTest
	@CsvSource({ "QC-001,qc-001", "Régie de l’énergie,regie-de-l-energie", "gc.2222,gc.2222", "' a b ',a-b", "Œuvres,oeuvres", "--x--,x" })
	void idKeepsLettersAndDigits(String written, String id) {
		assertThat(CensusIds.of(written)).isEqualTo(id);
	}

	@Test
	void idOfPunctuationIsEmpty() {
		assertThat(CensusIds.of("— ?")).isEmpty();
	}
}
