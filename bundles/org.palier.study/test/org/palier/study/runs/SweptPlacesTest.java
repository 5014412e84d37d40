// SPDX-License-Identifier: EPL-2.0
package org.palier.study.runs;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Tests the sweeping of files that killed processes leave in temporary places. */
class SweptPlacesTest {

	/** No process has such a number. */
	private static final String GONE = "999999999999";

	@Test
	void whatAProcessThatIsGoneLeftIsSweptAndNothingElse(@TempDir Path temporary) throws IOException {
		String alive = Long.toString(ProcessHandle.current().pid());
		Path elsewhere = Files.writeString(Files.createDirectory(temporary.resolve("elsewhere")).resolve("kept"), "words");
		for (String process : List.of(GONE, alive)) {
			Path table = Files.createDirectories(temporary.resolve("palier-table-" + process + "-123/0"));
			Files.writeString(table.resolve("posts.csv"), "words");
			Files.createSymbolicLink(table.resolve("link"), elsewhere.getParent());
			Files.writeString(Files.createDirectory(temporary.resolve("palier-corpus-" + process + "-0a-1.tmp")).resolve("block"), "words");
			Files.createDirectory(temporary.resolve("palier-search-" + process + "-9"));
			Files.writeString(temporary.resolve("palier-workbook-" + process + "-9.xlsx"), "words");
			Files.writeString(temporary.resolve("palier-posts-" + process + "-0123456789abcdef-0123abcd.duckdb"), "words");
		}
		Files.writeString(temporary.resolve("palier-table-of-somebody"), "words");
		Leftovers.sweepPlaces(temporary);
		try (var left = Files.list(temporary)) {
			assertThat(left.map(it -> it.getFileName().toString())).containsExactlyInAnyOrder("elsewhere", "palier-table-of-somebody",
					"palier-table-" + alive + "-123", "palier-corpus-" + alive + "-0a-1.tmp", "palier-search-" + alive + "-9",
					"palier-workbook-" + alive + "-9.xlsx",
					"palier-posts-" + alive + "-0123456789abcdef-0123abcd.duckdb");
		}
		assertThat(elsewhere).exists();
	}
}
