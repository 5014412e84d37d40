// SPDX-License-Identifier: EPL-2.0
package org.palier.detection.site;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.palier.detection.links.LinkForms;
import org.palier.detection.links.StudyPlatforms;
import org.palier.detection.pages.PageSource;
import org.palier.ground.Progress;

/** Measures how many saved pages a minute are read; runs when the environment variable PALIER_FIGURES gives their number. */
class SiteScanFiguresTest {

	@TempDir
	private Path folder;

	@Test
	void savedPagesAMinute() throws IOException {
		String wanted = System.getenv("PALIER_FIGURES");
		String data = System.getenv("PALIER_DATA");
		assumeTrue(wanted != null && data != null, "PALIER_FIGURES or PALIER_DATA is not set");
		List<Path> pages;
		try (Stream<Path> files = Files.list(Path.of(data, "html"))) {
			pages = files.filter(it -> !it.toString().endsWith(".csv")).sorted().toList();
		}
		int number = Integer.parseInt(wanted);
		for (int i = 0; i < number; i++) {
			Path page = pages.get(i % pages.size());
			Files.copy(page, folder.resolve(i + "-" + page.getFileName()));
		}
		long start = System.nanoTime();
		int links = new SiteScan(new LinkForms(StudyPlatforms.NONE)).scan(PageSource.saved(folder), Progress.NONE).size();
		double seconds = (System.nanoTime() - start) / 1e9;
		System.out.printf("%d pages with %d links in %.1f s: %.0f a minute on %d cores%n", number, links, seconds, number / seconds * 60,
				Runtime.getRuntime().availableProcessors());
	}
}
