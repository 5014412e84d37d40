// SPDX-License-Identifier: EPL-2.0
package org.palier.headless.console;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Set;

import org.junit.jupiter.api.Test;
import org.palier.ground.options.OptionKind;
import org.palier.ground.options.PartOption;
import org.palier.ground.text.Bilingual;

class OptionClashesTest {

	private static PartOption option(String id, OptionKind kind) {
		return new PartOption(id, Bilingual.same(id), Bilingual.same(id), kind, "");
	}

	private static final OptionClashes CLASHES = new OptionClashes("import", Set.of("kind", "encoding"), Map.of(
			"dockets", List.of(option("encoding", new OptionKind.Text()), option("zone", new OptionKind.Text()), option("drafts", new OptionKind.Flag())),
			"registers", List.of(option("zone", new OptionKind.Text()), option("drafts", new OptionKind.Whole(0, 9))),
			"lists", List.of(option("join", new OptionKind.Text()))));

	@Test
	void anOptionOfTheNameOfOneOfTheCommandIsTold() {
		assertThat(CLASHES.of("dockets").getFirst().en())
				.isEqualTo("The option encoding of dockets has the name of an option of palier run import. It is given as --option encoding=VALUE.");
	}

	@Test
	void bothPartsAreNamedWhereTheyTakeOtherValuesUnderOneName() {
		assertThat(CLASHES.of("dockets")).hasSize(2).last().satisfies(it -> assertThat(it.en()).contains("drafts", "dockets", "registers"));
		assertThat(CLASHES.of("registers")).singleElement().satisfies(it -> assertThat(it.fr()).contains("drafts", "dockets", "registers"));
	}

	@Test
	void oneNameForTheSameValuesIsNoClash() {
		assertThat(CLASHES.of("lists")).isEmpty();
		assertThat(CLASHES.of("nowhere")).isEmpty();
	}
}
