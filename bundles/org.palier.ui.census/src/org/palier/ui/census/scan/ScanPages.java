// SPDX-License-Identifier: EPL-2.0
package org.palier.ui.census.scan;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;

import org.palier.detection.live.LivePages;
import org.palier.detection.pages.PageSource;
import org.palier.model.Agencies;
import org.palier.model.Agency;
import org.palier.model.Study;

/**
 * Which pages a scan reads.
 *
 * @param saved folder, archive or file; null for the web as it is now
 * @param day   on which the pages were as they are
 */
record ScanPages(Path saved, LocalDate day) {

	/** Web sites that the study gives its agencies, each once. */
	static List<String> sites(Study study) {
		return Agencies.of(study).map(Agency::getWebSite).filter(it -> it != null && !it.isBlank()).distinct().toList();
	}

	PageSource source(Study study) {
		return saved == null ? LivePages.of(sites(study)) : PageSource.saved(saved);
	}

	/** The pages under the names that the run gives them. */
	String label() {
		return saved == null || saved.getFileName() == null ? "live" : saved.getFileName().toString();
	}
}
