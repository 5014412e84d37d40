// SPDX-License-Identifier: EPL-2.0
package org.palier.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.TreeMap;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.palier.acceptance.Product.Outcome;

/** The product ships what it writes itself for shells and readers of manual pages. */
class CompletionTest {

	@TempDir
	private Path folder;

	private static TreeMap<String, String> files(Path folder) throws Exception {
		var texts = new TreeMap<String, String>();
		try (Stream<Path> files = Files.walk(folder)) {
			for (Path file : files.filter(Files::isRegularFile).toList()) {
				texts.put(folder.relativize(file).toString(), Files.readString(file));
			}
		}
		return texts;
	}

	@Test
	void theFolderCompletionIsWhatTheProductWrites() throws Exception {
		Product product = Product.copiedTo(folder);
		Path written = folder.resolve("written");
		Outcome outcome = product.shell(folder, List.of(product.home() + "/palier", "run", "completion", "--all", written.toString()));
		assertThat(outcome.code()).as(outcome.said()).isZero();
		assertThat(files(written)).hasSizeGreaterThan(100).isEqualTo(files(product.home().resolve("completion")));
	}
}
