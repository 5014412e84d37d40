// SPDX-License-Identifier: EPL-2.0
package org.palier.ground.isolation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;

import org.junit.jupiter.api.Test;

class HandedOptionsTest {

	/** What a service, an encoding or an open package hangs on goes along; memory, collector, archive and debugger do not. */
	@Test
	void memoryCollectorArchiveAndDebuggerAreOurs() {
		assertThat(HandedOptions.of(List.of("-Dgouv.example.service=http://127.0.0.1:1/", "-Xss4m", "--add-opens=java.base/java.lang=ALL-UNNAMED",
				"-Xmx1g", "-Xms200m", "-XX:MaxHeapSize=1g", "-XX:MaxRAMPercentage=50.0", "-XX:+UseG1GC", "-XX:+AutoCreateSharedArchive",
				"-XX:SharedArchiveFile=headless.jsa", "-Xlog:disable", "-XX:+HeapDumpOnOutOfMemoryError",
				"-agentlib:jdwp=transport=dt_socket,server=y,address=5005", "-XstartOnFirstThread", "-ea")))
				.containsExactly("-Dgouv.example.service=http://127.0.0.1:1/", "-Xss4m", "--add-opens=java.base/java.lang=ALL-UNNAMED", "-ea");
	}
}
