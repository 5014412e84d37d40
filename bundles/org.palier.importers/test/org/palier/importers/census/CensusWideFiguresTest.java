// SPDX-License-Identifier: EPL-2.0
package org.palier.importers.census;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Map;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.palier.importers.Bench;
import org.palier.intake.imports.ImportResult;

/** Measures how long a wide census takes to read; runs when the environment variable PALIER_FIGURES gives a number of agencies. */
class CensusWideFiguresTest {

	@TempDir
	Path folder;

	@Test
	void aHundredThousandRowsAreReadWhileOneWaits() throws IOException {
		String wanted = System.getenv("PALIER_FIGURES");
		assumeTrue(wanted != null, "PALIER_FIGURES is not set");
		int agencies = Integer.parseInt(wanted);
		var text = new StringBuilder("agency_id,name_fr,name_en,jurisdiction,parent_id,type,facebook,X,blogue,fil rss\n");
		for (int i = 0; i < agencies; i++) {
			text.append("a").append(i).append(",Régie ").append(i).append(",Board,QC,,advisory,https://facebook.com/a").append(i)
					.append(",0,oui,\n");
		}
		Path file = Bench.file(folder, "big.csv", text.toString());
		for (int round = 1; round <= 5; round++) {
			long start = System.nanoTime();

			ImportResult result = new Bench().read(new CensusWideImporter(), file, Map.of());

			System.out.printf("read %d rows: %.1f ms%n", agencies, (System.nanoTime() - start) / 1e6);
			assertThat(result.accepted()).isEqualTo(agencies);
			assertThat(result.facts()).hasSize(5 * agencies);
		}
	}
}
