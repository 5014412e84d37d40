// SPDX-License-Identifier: EPL-2.0
package org.palier.ground.table;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class ByProgramsTest {

	@Test
	void aNumberIsAShareOrPointsOfAHundred() {
		assertThat(new ByPrograms(0.25).share()).isEqualTo(new Value.Share(0.25));
		assertThat(new ByPrograms(-0.25).points()).isEqualTo(new Value.Decimal(-25));
		assertThat(new ByPrograms(0).isTold()).isTrue();
	}

	@Test
	void whereNoProgramCodedTheReasonStandsForTheNumber() {
		var nobody = new ByPrograms(Double.NaN);
		assertThat(nobody.isTold()).isFalse();
		assertThat(nobody.share()).isEqualTo(nobody.points()).isInstanceOfSatisfying(Value.Undefined.class, it -> {
			assertThat(it.reason().en()).isEqualTo("no program coded these posts");
			assertThat(it.reason().fr()).isEqualTo("aucun programme n’a codé ces publications");
		});
	}
}
