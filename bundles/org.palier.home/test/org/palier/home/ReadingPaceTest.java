// SPDX-License-Identifier: EPL-2.0
package org.palier.home;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Collections;
import java.util.stream.DoubleStream;

import org.junit.jupiter.api.Test;
import org.palier.coding.resolved.ReadingPace;
import org.palier.home.Effort.Kind;

class ReadingPaceTest {

	/** Nine times are too few; of ten from 11 to 20 s the median is 15.5 s. */
	@Test
	void isTheMedianOfTenTimesOrMore() {
		assertThat(new ReadingPace(DoubleStream.iterate(1, it -> it + 1).limit(9).boxed().toList()).seconds()).isEmpty();
		assertThat(new ReadingPace(DoubleStream.iterate(20, it -> it - 1).limit(10).boxed().toList()).seconds()).hasValue(15.5);
		assertThat(new ReadingPace(DoubleStream.iterate(21, it -> it - 1).limit(11).boxed().toList()).seconds()).hasValue(16);
	}

	@Test
	void whatNobodyMeasuredIsAnAssumption() {
		Effort assumed = Effort.reading(50, ReadingPace.UNKNOWN);
		assertThat(assumed.isAssumed()).isTrue();
		assertThat(assumed.basis().fr()).isEqualTo("à 20\u00a0s par publication, hypothèse");
		assertThat(Effort.reading(50, new ReadingPace(Collections.nCopies(10, 30.0))).minutes()).isEqualTo(25);
		assertThat(Effort.assumed(1, Kind.PAGE).minutes()).as("at least one").isEqualTo(1);
		// 900 cells of 45 s are 675 min
		assertThat(Effort.assumed(900, Kind.CELL).words().en()).isEqualTo("about 11 h");
	}
}
