// SPDX-License-Identifier: EPL-2.0
package org.palier.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.palier.acceptance.DemoStudies.Demo;
import org.palier.acceptance.Product.Outcome;

/** The short form of the harness: a document in a fresh workbench whose user interface touched the log of its library first. */
@ExtendWith(DemoStudies.class)
@EnabledOnOs(OS.LINUX)
class WordReportTest {

	@TempDir
	private Path folder;

	@Test
	@Tag("long")
	void aDocumentIsWrittenInAFreshWorkbenchWhoeverTouchesTheLogFirst(Demo demo) throws Exception {
		Path harness = Path.of(System.getProperty("palier.root"), "releng/harness/word/run");

		Outcome outcome = demo.product().shell(folder,
				List.of("TMPDIR=" + folder, harness.toString(), Product.BUILT.toString(), demo.studies().resolve("yates-arbour-2013").toString(), "1"));

		assertThat(outcome.code()).as(outcome.said()).isZero();
		assertThat(outcome.said()).contains("1 of 1 workbenches wrote 1 Word report(s) each");
	}
}
