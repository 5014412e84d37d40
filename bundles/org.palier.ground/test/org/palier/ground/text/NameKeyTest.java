// SPDX-License-Identifier: EPL-2.0
package org.palier.ground.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class NameKeyTest {

	@Test
	void kindsOfApostropheAndSpaceDoNotMakeAnotherName() {
		assertThat(NameKey.of("Bureau de l’Ombudsman\u00a0des vétérans"))
				.isEqualTo(NameKey.of("bureau de l'ombudsman  des veterans")).isEqualTo("bureau de l ombudsman des veterans");
	}

	@Test
	void whatHoldsNoLetterHasNoKey() {
		assertThat(NameKey.of("— ?")).isEmpty();
	}
}
