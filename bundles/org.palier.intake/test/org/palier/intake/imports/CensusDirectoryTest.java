// SPDX-License-Identifier: EPL-2.0
package org.palier.intake.imports;

import static org.assertj.core.api.Assertions.assertThat;
import static org.palier.intake.imports.CensusSamples.agency;

import java.util.List;

import org.junit.jupiter.api.Test;
import org.palier.ground.Progress;
import org.palier.model.Agencies;
import org.palier.model.Study;

class CensusDirectoryTest {

	private static CensusDirectory directory(CensusFact... facts) {
		Study study = CensusSamples.study();
		new CensusEdit(study).apply(List.of(facts), Progress.NONE);
		return new CensusDirectory(study);
	}

	@Test
	void findsAgencyByNameInEitherLanguageAndByExternalId() {
		CensusDirectory directory = directory(agency("a", "Régie des eaux", "Water Board"));

		assertThat(directory.agencyByName("REGIE DES EAUX")).contains("a");
		assertThat(directory.agencyByName("water board")).contains("a");
		assertThat(directory.agencyByExternalId("list", "na")).contains("a");
		assertThat(directory.agencyByExternalId("other", "na")).isEmpty();
	}

	@Test
	void nameOfTwoAgenciesFindsNeither() {
		assertThat(directory(agency("a", "Régie", ""), agency("b", "", "Régie")).agencyByName("régie")).isEmpty();
	}

	@Test
	void matchedAgencyGoesBeforeUnmatchedOneOfItsName() {
		CensusDirectory directory = directory(agency("unmatched.regie", "Régie", "", "", true), agency("z", "Régie", ""));

		assertThat(directory.agencyByName("Régie")).contains("z");
		assertThat(directory.isUnmatched("unmatched.regie")).isTrue();
	}

	@Test
	void subdomainsCountAndLookAlikesDoNot() {
		CensusDirectory directory = directory();

		assertThat(directory.platformOfUrl("https://fr-ca.facebook.com/x")).contains("facebook");
		assertThat(directory.platformOfUrl("x.com/CanadianPM")).contains("twitter");
		assertThat(directory.platformOfUrl("https://netflix.com")).isEmpty();
		assertThat(directory.platformOfUrl("https://notfacebook.com")).isEmpty();
	}

	@Test
	void blogMayLiveOnAnyHostAndFacebookMayNot() {
		CensusDirectory directory = directory();

		assertThat(directory.canBeOn("blog", "https://www.regie.example/blogue")).isTrue();
		assertThat(directory.canBeOn("facebook", "https://www.regie.example/facebook")).isFalse();
		assertThat(directory.canBeOn("facebook", "https://x.com/regie")).isFalse();
		assertThat(directory.canBeOn("facebook", "m.facebook.com/regie")).isTrue();
	}

	@Test
	void platformIsFoundByAliasInAnyCase() {
		assertThat(directory().platform(" x ")).contains("twitter");
	}

	@Test
	void categoryAndJurisdictionAreFoundByNameInEitherLanguage() {
		CensusDirectory directory = directory();

		assertThat(directory.category("organismes conseils")).contains("advisory");
		assertThat(directory.category("Advisory Agencies")).contains("advisory");
		assertThat(directory.jurisdiction("QUEBEC")).contains("qc");
		assertThat(directory.jurisdiction("on")).isEmpty();
	}
}
