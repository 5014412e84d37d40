// SPDX-License-Identifier: EPL-2.0
package org.palier.corpus;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class AccountKeyTest {

	/** A handle has no blank on any platform; a table of a ministry names its pages. */
	@Test
	void theNameOfAPageIsNoHandle() {
		assertThat(AccountKey.shown("transports_qc")).isEqualTo("@transports_qc");
		assertThat(AccountKey.shown("Ministère des Transports")).isEqualTo("Ministère des Transports");
		assertThat(AccountKey.shown("Régie\u00a0de l’énergie")).as("a no-break space").isEqualTo("Régie\u00a0de l’énergie");
	}
}
