// SPDX-License-Identifier: EPL-2.0
package org.palier.study.edit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Locale;

import org.junit.jupiter.api.Test;
import org.palier.ground.text.Bilingual;
import org.palier.model.PalierFactory;
import org.palier.model.Usage;

class NameEditTest {

	private final Usage usage = PalierFactory.eINSTANCE.createUsage();

	@Test
	void writesOneLanguageAndKeepsTheOther() {
		usage.setName(new Bilingual("réponse", "answer").toModel());
		RecordedEdit edit = new NameEdit(usage).rename(" réplique ", Locale.CANADA_FRENCH).strict();
		edit.run();
		assertThat(new NameEdit(usage).name()).isEqualTo(new Bilingual("réplique", "answer"));
		edit.undo();
		assertThat(new NameEdit(usage).name()).isEqualTo(new Bilingual("réponse", "answer"));
		assertThat(edit.label().en()).isEqualTo("Rename “answer”");
	}

	@Test
	void namesWhatHadNoName() {
		RecordedEdit edit = new NameEdit(usage).rename("answer", Locale.GERMAN);
		edit.run();
		assertThat(new NameEdit(usage).name()).isEqualTo(new Bilingual("", "answer"));
		edit.undo();
		assertThat(usage.getName()).isNull();
	}

	@Test
	void refusesBlankNamesAndThingsWithoutOne() {
		assertThatThrownBy(() -> new NameEdit(usage).rename(" \t", Locale.ENGLISH)).isInstanceOf(IllegalArgumentException.class);
		assertThatThrownBy(() -> new NameEdit(PalierFactory.eINSTANCE.createCoder())).isInstanceOf(IllegalArgumentException.class);
	}
}
