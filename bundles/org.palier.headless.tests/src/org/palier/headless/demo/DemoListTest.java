// SPDX-License-Identifier: EPL-2.0
package org.palier.headless.demo;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Map;

import org.junit.jupiter.api.Test;
import org.palier.headless.demo.DemoList.Demo;
import org.palier.headless.demo.DemoList.Step;
import org.palier.model.DataNature;

/** The list of the demo studies, against the files that are shipped beside it. */
class DemoListTest {

	private static final Path SAMPLES = Path.of(System.getProperty("palier.root"), "bundles", "org.palier.samples");

	@Test
	void everyDemoStudyIsListedWithFilesThatAreThere() throws Exception {
		DemoList list = DemoList.read(SAMPLES.resolve(DemoList.FILE));

		assertThat(list.demos()).extracting(Demo::id).containsExactly("canada-2025-09-26", "crises", "invented", "yates-arbour-2013");
		assertThat(list.demos()).extracting(Demo::nature).containsExactly(DataNature.OBSERVED, DataNature.INVENTED, DataNature.INVENTED,
				DataNature.RECONSTRUCTED);
		assertThat(list.demos()).extracting(Demo::classified).containsExactly(false, true, true, false);
		assertThat(list.demos().stream().flatMap(it -> it.steps().stream())).hasSize(15)
				.allSatisfy(it -> assertThat(SAMPLES.resolve(it.file())).isRegularFile());
		assertThat(list.demos().getFirst().steps().getLast()).isEqualTo(new Step("data/canada-2025-09-26/accounts.csv", "gc-accounts",
				Map.of("complete", "true", "as-of", "2025-09-26")));
	}
}
