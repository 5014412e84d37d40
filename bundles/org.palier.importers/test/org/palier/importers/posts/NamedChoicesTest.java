// SPDX-License-Identifier: EPL-2.0
package org.palier.importers.posts;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.palier.ground.options.OptionKind;
import org.palier.ground.options.PartOption;
import org.palier.ground.text.Bilingual;

/** A form shows what people call a value; a command and a manifest keep its id. */
class NamedChoicesTest {

	@Test
	void theImportOfPostsOffersItsChoicesByName() {
		for (PartOption option : new PostTableImporter().options()) {
			if (option.kind() instanceof OptionKind.Choice choice) {
				assertThat(choice.names()).as(option.id()).doesNotHaveDuplicates().allMatch(it -> !it.fr().isBlank() && !it.en().isBlank());
				assertThat(choice.values()).as(option.id()).contains(option.defaultValue())
						.noneMatch(it -> choice.shown(it).equals(Bilingual.same(it)));
			}
		}
		assertThat(new PostTableImporter().options()).filteredOn(it -> it.id().equals("duplicates")).singleElement()
				.satisfies(it -> assertThat(it.kind().shown("reject").fr()).isEqualTo("l’écarter"));
	}
}
