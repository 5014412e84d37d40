// SPDX-License-Identifier: EPL-2.0
package org.palier.ground;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;

import org.junit.jupiter.api.Test;
import org.palier.ground.text.Bilingual;

class PartGateTest {

	private final List<Bilingual> told = new ArrayList<>();
	private final Watchdog watchdog = new Watchdog(Duration.ofMillis(200));

	@Test
	void aPartThatWasLeftIsNotAskedAgain() throws Exception {
		var gate = new PartGate("slow", watchdog, Faults.quarantine(told::add));
		assertThatThrownBy(() -> gate.call(PartGateTest::waits)).isInstanceOf(StalledException.class);
		assertThatThrownBy(() -> gate.call(() -> "now")).isInstanceOf(StalledException.class);
		assertThat(told).hasSize(1);
	}

	/** A share of a network that slept for a minute is no fault of the importer that read from it. */
	@Test
	void aPartThatWorksOnFilesIsAskedAgain() throws Exception {
		var gate = PartGate.ofFiles("slow", watchdog, Faults.quarantine(told::add));
		assertThatThrownBy(() -> gate.call(PartGateTest::waits)).isInstanceOf(StalledException.class);
		assertThat(gate.call(() -> "now")).isEqualTo("now");
		assertThat(told).hasSize(1);
	}

	private static String waits() throws InterruptedException {
		new CountDownLatch(1).await();
		return "never";
	}
}
