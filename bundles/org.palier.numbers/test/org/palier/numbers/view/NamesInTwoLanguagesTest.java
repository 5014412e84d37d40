// SPDX-License-Identifier: EPL-2.0
package org.palier.numbers.view;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;

import org.junit.jupiter.api.Test;
import org.palier.ground.text.Bilingual;
import org.palier.matching.Proposal;
import org.palier.model.Account;
import org.palier.model.Agency;
import org.palier.model.Jurisdiction;
import org.palier.model.KeptApart;
import org.palier.model.PalierFactory;
import org.palier.model.Platform;
import org.palier.model.Presence;
import org.palier.model.Study;

/** A French name and an English one that may be one body: what speaks for it, and what does not. */
class NamesInTwoLanguagesTest {

	private final Study study = PalierFactory.eINSTANCE.createStudy();
	private final Jurisdiction canada = PalierFactory.eINSTANCE.createJurisdiction();
	private final Platform twitter = PalierFactory.eINSTANCE.createPlatform();

	NamesInTwoLanguagesTest() {
		study.getJurisdictions().add(canada);
		canada.setId("ca");
		twitter.setId("twitter");
		study.getPlatforms().add(twitter);
	}

	@Test
	void aListedBodyIsOneWithANameThatHasItsAccount() {
		agency("regie", "Régie des eaux", "", false, "https://twitter.com/EauxRegie");
		agency("board", "", "Water Board", true, "http://www.twitter.com/eauxregie/");

		assertThat(proposed()).containsExactly("board > regie 0.80");
	}

	@Test
	void twoBodiesOfListsAreTwo() {
		agency("regie", "Régie des eaux", "", false, "https://twitter.com/EauxRegie");
		agency("board", "", "Water Board", false, "https://twitter.com/EauxRegie");

		assertThat(proposed()).isEmpty();
	}

	/** The French account runs together what the English one writes apart. */
	@Test
	void wordsThatNamesOfAccountsShareSpeakForOneBody() {
		agency("a", "Unité du recrutement", "", true, "https://twitter.com/vegarecrutement");
		agency("b", "", "Hiring Unit", true, "https://twitter.com/north-hiring-vega-recrutement");

		assertThat(proposed()).containsExactly("b > a 0.72");
	}

	@Test
	void aWordOfThreeNamesSaysNothing() {
		agency("a", "Ombudsman des eaux", "", true, "https://twitter.com/OmbudsmanEaux");
		agency("b", "Ombudsman des routes", "", true, "https://twitter.com/OmbudsmanRoutes");
		agency("c", "", "Office for Complaints", true, "https://twitter.com/Complaints_Ombudsman");

		assertThat(proposed()).isEmpty();
	}

	@Test
	void twoNamesOfOneLanguageAreNoPair() {
		agency("a", "Bureau des plaintes", "", true, "https://twitter.com/PlaintesNord");
		agency("b", "Guichet de la régie", "", true, "https://twitter.com/Nord_Plaintes");

		assertThat(proposed()).isEmpty();
	}

	@Test
	void aPairThatAPersonKeptApartIsNotProposedAgain() {
		KeptApart apart = PalierFactory.eINSTANCE.createKeptApart();
		apart.setOne(agency("a", "Unité du recrutement", "", true, "https://twitter.com/vegarecrutement"));
		apart.setOther(agency("b", "", "Hiring Unit", true, "https://twitter.com/vega_recrutement"));
		study.getKeptApart().add(apart);

		assertThat(proposed()).isEmpty();
	}

	private List<String> proposed() {
		return StudyBodies.duplicates(study).proposals().stream().map(NamesInTwoLanguagesTest::line).toList();
	}

	private static String line(Proposal proposal) {
		assertThat(proposal.reasons()).singleElement().satisfies(it -> {
			assertThat(it.text().fr()).startsWith("Un nom français et un nom anglais");
			assertThat(it.text().en()).startsWith("A French name and an English one");
		});
		return "%s > %s %.2f".formatted(proposal.going(), proposal.staying(), proposal.score()).replace(',', '.');
	}

	private Agency agency(String id, String fr, String en, boolean unmatched, String url) {
		Agency agency = PalierFactory.eINSTANCE.createAgency();
		agency.setId(id);
		agency.setName(new Bilingual(fr, en).toModel());
		agency.setUnmatched(unmatched);
		Presence presence = PalierFactory.eINSTANCE.createPresence();
		presence.setPlatform(twitter);
		Account account = PalierFactory.eINSTANCE.createAccount();
		account.setId(id + ".account");
		account.setUrl(url);
		presence.getAccounts().add(account);
		agency.getPresences().add(presence);
		canada.getAgencies().add(agency);
		return agency;
	}
}
