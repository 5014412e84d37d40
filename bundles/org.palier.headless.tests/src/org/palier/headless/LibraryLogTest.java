// SPDX-License-Identifier: EPL-2.0
package org.palier.headless;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.concurrent.FutureTask;
import java.util.concurrent.TimeUnit;

import org.apache.logging.log4j.LogManager;
import org.apache.logging.log4j.Logger;
import org.apache.logging.log4j.status.StatusLogger;
import org.junit.jupiter.api.Test;
import org.osgi.framework.Bundle;
import org.osgi.framework.FrameworkUtil;

/**
 * The library that writes Word documents logs through Log4j, whose bundle locks itself to the thread that starts it until
 * somebody provides a log: without a provider every other thread that asks for a logger waits for ever.
 */
class LibraryLogTest {

	/** A fault shows as a wait without end: somebody else may have started the bundle, on whatever thread. */
	@Test
	void whateverThreadTouchesTheLogFirstAnotherOneGetsItsLogger() throws Exception {
		Bundle services = Arrays.stream(FrameworkUtil.getBundle(PalierApplication.class).getBundleContext().getBundles())
				.filter(it -> it.getSymbolicName().equals("org.apache.aries.spifly.dynamic.bundle")).findFirst().orElseThrow();
		services.start();
		Thread first = new Thread(StatusLogger::getLogger, "first to touch the log");
		first.start();
		first.join(30_000);
		assertThat(first.isAlive()).isFalse();

		var asked = new FutureTask<Logger>(() -> LogManager.getLogger("word"));
		Thread.ofPlatform().daemon().name("asks for a logger").start(asked);

		assertThat(asked.get(5, TimeUnit.SECONDS).getClass().getSimpleName()).isEqualTo("SLF4JLogger");
	}
}
