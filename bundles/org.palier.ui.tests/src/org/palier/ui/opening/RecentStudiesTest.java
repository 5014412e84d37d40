// SPDX-License-Identifier: EPL-2.0
package org.palier.ui.opening;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.palier.ui.opening.RecentStudies.Recent;

class RecentStudiesTest {

	@TempDir
	Path folder;

	@Test
	void studiesAreListedByTitleAndThoseThatAreGoneCanBeTakenOff() throws Exception {
		Path there = Files.createDirectory(folder.resolve("there"));
		Files.createFile(there.resolve("study.palier"));
		Path gone = folder.resolve("gone");
		var recent = new RecentStudies();
		recent.opened(gone, "Réseau de 2024");
		recent.opened(there, "Réseau de 2026");

		assertThat(recent.all()).startsWith(new Recent(there, "Réseau de 2026", true), new Recent(gone, "Réseau de 2024", false));
		assertThat(recent.present()).contains(there).doesNotContain(gone);
		List.of(gone, there).forEach(recent::forget);
		assertThat(recent.all()).extracting(Recent::folder).doesNotContain(gone, there);
	}

	@Test
	void whatIsDroppedIsOpenedOrItsRowsAreImported() throws Exception {
		Path archive = Files.createFile(folder.resolve("réseau.palier-study"));
		assertThat(NamedOpener.opens(folder)).isTrue();
		assertThat(NamedOpener.opens(folder.resolve("study.palier"))).isTrue();
		assertThat(NamedOpener.opens(archive)).isTrue();
		assertThat(NamedOpener.opens(folder.resolve("codes.palier-set"))).isTrue();
		assertThat(NamedOpener.opens(folder.resolve("agencies.xlsx"))).isFalse();
	}
}
