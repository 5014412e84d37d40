// SPDX-License-Identifier: EPL-2.0
package org.palier.ground.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FoldedTextTest {

	@ParameterizedTest
	@CsvSource({ "regie du, Régie du transport, true", "RÉGIE, régie, true", "l'eau, Service de l’eau, true",
			"'  eau ', Service de l’eau, true",
			"'', Musée, true", "ote, Côté, true", "regle, Régie du transport, false", "transports, Régie du transport, false" })
	void lettersAreFoundWhateverTheirCaseAccentsAndApostrophes(String typed, String name, boolean isFound) {
		assertThat(new FoldedText(typed).isIn(name)).isEqualTo(isFound);
	}
}
