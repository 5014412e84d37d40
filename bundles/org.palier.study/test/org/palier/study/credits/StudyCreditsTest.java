// SPDX-License-Identifier: EPL-2.0
package org.palier.study.credits;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;

import org.junit.jupiter.api.Test;
import org.palier.model.PalierFactory;
import org.palier.model.Study;

/** Tests the origin of a study, as a person wrote it. */
class StudyCreditsTest {

	@Test
	void aStudyOfBeforeSaysNothing() {
		assertThat(StudyCredits.of(PalierFactory.eINSTANCE.createStudy())).isEqualTo(StudyCredits.NONE);
		assertThat(StudyCredits.NONE.sentences()).isEmpty();
	}

	@Test
	void whatIsWrittenIsReadAgainAndEmptyPartsGo() {
		Study study = PalierFactory.eINSTANCE.createStudy();
		new StudyCredits(StudyCredits.names(" Anne Roy ;Ben Ali;; Anne Roy"), "CC-BY-4.0", "", " ", "").writeTo(study);
		assertThat(study.getAuthors()).isEqualTo("Anne Roy; Ben Ali");
		assertThat(study.getContact()).isNull();
		assertThat(study.getIdentifier()).isNull();
		assertThat(StudyCredits.of(study).authors()).containsExactly("Anne Roy", "Ben Ali");
		assertThat(StudyCredits.of(study).sentences()).extracting(it -> it.fr()).containsExactly("Étude réalisée par Anne Roy, Ben Ali.",
				"Licence des données\u202f: CC-BY-4.0");
		StudyCredits.NONE.writeTo(study);
		assertThat(study.getAuthors()).isNull();
	}

	/** Addresses as Creative Commons gives them on the pages of its licences. */
	@Test
	void aLicenceIsAnIdAnAddressOrWords() {
		assertThat(licence("CC-BY-NC-SA-4.0").licencePath()).contains("https://creativecommons.org/licenses/by-nc-sa/4.0/");
		assertThat(licence("CC-BY-ND-3.0").licencePath()).contains("https://creativecommons.org/licenses/by-nd/3.0/");
		assertThat(licence("CC-BY-XX-4.0").licencePath()).isEmpty();
		assertThat(licence("https://example.org/l").licencePath()).contains("https://example.org/l");
		assertThat(licence("https://example.org/l").namesLicence()).isFalse();
		assertThat(licence("EPL-2.0").namesLicence()).isTrue();
		assertThat(licence("on request").namesLicence()).isFalse();
		assertThat(StudyCredits.isMail("a@example.org")).isTrue();
		assertThat(StudyCredits.isMail("@someone")).isFalse();
	}

	@Test
	void whatIsNoAddressIsNotPublished() {
		for (String wrong : List.of("", "statistics.example", "javascript:alert(1)", "https://", "https://étude.example/",
				"https://a.example/x y",
				"https://a.example/" + "x".repeat(300))) {
			assertThat(StudyCredits.isPublished(wrong)).as(wrong).isFalse();
		}
		assertThat(new StudyCredits(List.of(), "", "", "", "https://a.example/x?y=1#z").published()).contains("https://a.example/x?y=1#z");
	}

	private static StudyCredits licence(String licence) {
		return new StudyCredits(List.of(), licence, "", "", "");
	}
}
