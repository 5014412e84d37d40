// SPDX-License-Identifier: EPL-2.0
package org.palier.study.runs;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RunIdsTest {

	private static final Instant NOW = Instant.parse("2026-11-27T00:15:00Z");

	@TempDir
	private Path temporary;

	/** Each asks through an object of its own, as processes do. */
	@Test
	void whoeverAsksAtTheSameMomentGetsAnotherId() throws Exception {
		List<Callable<String>> runs = IntStream.range(0, 40).<Callable<String>>mapToObj(it -> () -> {
			StudyFolder folder = new StudyFolder(temporary);
			String id = folder.newRunId(NOW, "import");
			folder.record(ManifestSamples.of(id, NOW));
			return id;
		}).toList();
		List<String> ids = new ArrayList<>();
		try (ExecutorService threads = Executors.newFixedThreadPool(8)) {
			for (Future<String> run : threads.invokeAll(runs)) {
				ids.add(run.get());
			}
		}

		assertThat(ids).doesNotHaveDuplicates().hasSize(40).contains("20261127-001500-import", "20261127-001500-import-40");
		for (String id : ids) {
			assertThat(new StudyFolder(temporary).manifestOf(id).orElseThrow().id()).isEqualTo(id);
		}
	}

	@Test
	void anIdGivenBackIsFree() throws Exception {
		var folder = new StudyFolder(temporary);
		String id = folder.newRunId(NOW, "report");
		assertThat(folder.newRunId(NOW, "report")).isEqualTo(id + "-2");
		folder.giveBack(id);
		folder.giveBack(id + "-2");

		assertThat(folder.runs()).isEmptyDirectory();
		assertThat(folder.newRunId(NOW, "report")).isEqualTo(id);
	}

	@Test
	void givingBackARecordedRunLeavesIt() throws Exception {
		var folder = new StudyFolder(temporary);
		String id = folder.newRunId(NOW, "report");
		folder.record(ManifestSamples.of(id, NOW));
		folder.giveBack(id);

		assertThat(folder.runs()).isDirectoryContaining(it -> it.endsWith(id + ".json"));
		assertThat(folder.newRunId(NOW, "report")).isEqualTo(id + "-2");
	}

	@Test
	void whatAKilledProcessLeftGoesInTime() throws Exception {
		var ids = new RunIds(temporary);
		Path left = temporary.resolve("." + ids.take(NOW, "import") + ".json.tmp");
		Files.setLastModifiedTime(left, FileTime.from(NOW.minusSeconds(8 * 86_400)));

		assertThat(ids.take(NOW, "report")).isEqualTo("20261127-001500-report");
		assertThat(left).doesNotExist();
	}
}
