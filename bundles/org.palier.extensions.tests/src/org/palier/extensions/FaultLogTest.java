// SPDX-License-Identifier: EPL-2.0
package org.palier.extensions;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.palier.extensions.Fault.Sort;
import org.palier.ground.text.Bilingual;
import org.palier.study.runs.PluginVersion;

/** What is remembered of plug-ins, by two processes that know the same folder. */
class FaultLogTest {

	private static final Instant NOON = Instant.parse("2026-11-25T12:00:00Z");
	private static final PluginVersion PLUGIN = new PluginVersion("loop", "report template", "1.0.0", "gouv.example");
	private static final Bilingual REASON = new Bilingual("Élégant échec = non", "It failed\n# badly");

	@TempDir
	private Path folder;

	private FaultLog log(Clock clock) {
		return new FaultLog(folder.resolve("faults"), clock);
	}

	private FaultLog log() {
		return log(Clock.fixed(NOON, ZoneOffset.UTC));
	}

	@Test
	void whatOneProcessWritesAnotherReads() {
		log().of(PLUGIN).givenUp(REASON);

		assertThat(log().find(PLUGIN)).contains(new Fault(PLUGIN, Sort.GIVEN_UP, REASON, 1, NOON));
		assertThat(log().all()).hasSize(1);
	}

	@Test
	void failuresOfAllProcessesAreCountedTogether() throws Exception {
		List<Thread> processes = new ArrayList<>();
		for (int i = 0; i < 4; i++) {
			FaultLog log = log(Clock.tick(Clock.systemUTC(), Duration.ofNanos(1)));
			processes.add(Thread.ofPlatform().start(() -> {
				for (int failure = 0; failure < 250; failure++) {
					log.of(PLUGIN).failed(REASON);
				}
				log.flush();
			}));
		}
		for (Thread it : processes) {
			it.join();
		}
		assertThat(log().find(PLUGIN)).map(Fault::times).contains(1000L);
	}

	@Test
	void aFlawInEveryDrawIsNotWrittenTenThousandTimes() {
		FaultLog log = log();
		var told = new AtomicInteger();
		log.add(told::incrementAndGet);
		for (int i = 0; i < 10_000; i++) {
			log.of(PLUGIN).failed(REASON);
		}
		assertThat(log().find(PLUGIN)).map(Fault::times).contains(1L);
		assertThat(told).hasValue(1);
		log.flush();
		assertThat(log().find(PLUGIN)).map(Fault::times).contains(10_000L);
	}

	@Test
	void anotherVersionOfTheBundleHasANewChance() {
		var newer = new PluginVersion("loop", "report template", "1.0.1", "gouv.example");
		log().of(PLUGIN).givenUp(REASON);
		assertThat(log().find(newer)).isEmpty();

		log().of(newer).failed(REASON);
		assertThat(log().find(newer)).map(Fault::sort).contains(Sort.FAILED);
		assertThat(log().find(PLUGIN)).isEmpty();
	}

	@Test
	void oneThatWasGivenUpIsNotLetGoByALesserFault() {
		log().of(PLUGIN).givenUp(REASON);
		log().of(PLUGIN).failed(REASON, 5);
		log().notMade(PLUGIN, REASON);
		log().made(PLUGIN);
		assertThat(log().find(PLUGIN)).map(Fault::sort).contains(Sort.GIVEN_UP);
	}

	@Test
	void oneThatCanBeMadeAgainIsForgotten() {
		FaultLog first = log();
		first.notMade(PLUGIN, REASON);
		assertThat(log().find(PLUGIN)).map(Fault::sort).contains(Sort.NOT_MADE);
		log().made(PLUGIN);
		assertThat(first.find(PLUGIN)).isEmpty();
	}

	@Test
	void aReleaseHoldsForAllProcesses() {
		FaultLog first = log();
		first.of(PLUGIN).givenUp(REASON);
		assertThat(log().release(PLUGIN.kind(), PLUGIN.id())).isTrue();
		assertThat(first.find(PLUGIN)).isEmpty();
		assertThat(first.all()).isEmpty();
	}

	@Test
	void whereNothingCanBeWrittenItIsKnownUntilTheExit() throws IOException {
		Files.writeString(folder.resolve("faults"), "a file stands where the folder should be");
		for (FaultLog log : List.of(log(), new FaultLog(null, Clock.fixed(NOON, ZoneOffset.UTC)))) {
			log.of(PLUGIN).failed(REASON, 2);
			log.of(PLUGIN).givenUp(REASON);
			assertThat(log.find(PLUGIN)).map(Fault::sort).contains(Sort.GIVEN_UP);
			log.release(PLUGIN.kind(), PLUGIN.id());
			assertThat(log.find(PLUGIN)).isEmpty();
		}
		assertThat(log().all()).isEmpty();
	}

	@Test
	void aDamagedFileGivesANewChanceAndIsMended() throws IOException {
		log().of(PLUGIN).givenUp(REASON);
		Path file = FaultFile.of(folder.resolve("faults"), PLUGIN.kind(), PLUGIN.id());
		Files.writeString(file, Files.readString(file).replaceFirst("last=.*", "last=yester\\\\u00zz"));
		assertThat(log().find(PLUGIN)).isEmpty();
		log().of(PLUGIN).givenUp(REASON);
		assertThat(log().find(PLUGIN)).map(Fault::reason).isEqualTo(Optional.of(REASON));
	}

	@Test
	void aPersonIsToldHowOftenAndWhen() {
		var fault = new Fault(PLUGIN, Sort.FAILED, new Bilingual("Panne.", "Failure."), 1700, NOON);
		assertThat(fault.sentence().en()).startsWith("Failure. It failed 1,700 times, the last time on November 25, 2026 at ");
		assertThat(fault.sentence().fr()).startsWith("Panne. Échecs en tout\u202f: 1").contains("700, le dernier le 25 novembre 2026 à ");
	}
}
