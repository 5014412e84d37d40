// SPDX-License-Identifier: EPL-2.0
package org.palier.register.duplicates;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.palier.fixtures.Samples;
import org.palier.ground.text.Bilingual;
import org.palier.intake.imports.CensusDirectory;
import org.palier.matching.Body;
import org.palier.matching.MatchOutcome;
import org.palier.model.Account;
import org.palier.model.AccountMapping;
import org.palier.model.Agency;
import org.palier.model.ExternalId;
import org.palier.model.Interview;
import org.palier.model.Jurisdiction;
import org.palier.model.PalierFactory;
import org.palier.model.Presence;
import org.palier.model.PresenceStatus;
import org.palier.model.Study;
import org.palier.model.file.StudyFile;
import org.palier.numbers.view.StudyBodies;
import org.palier.study.edit.RecordedEdit;

/** An office of wildlife that two lists call differently; what becomes of it was written with a pencil. */
class AgencyMergeTest {

	private static final PalierFactory MAKE = PalierFactory.eINSTANCE;

	@TempDir
	Path folder;

	private Study study;
	private Jurisdiction country;
	private Agency listed;
	private Agency made;
	private Agency child;

	@BeforeEach
	void twoNamesOfOneOffice() {
		study = Samples.empty();
		country = Samples.jurisdiction(study, "bo");
		listed = Samples.agency(country, "wildlife");
		listed.setName(new Bilingual("Office de la faune", "").toModel());
		made = Samples.agency(country, "unmatched.agence-de-la-faune-nordique");
		made.setName(new Bilingual("Agence de la faune nordique", "Northern Wildlife Agency").toModel());
		made.setUnmatched(true);
		child = Samples.agency(country, "parks");
		child.setParent(made);
		made.getFormerIds().add("unmatched.older");
		ExternalId number = MAKE.createExternalId();
		number.setScheme("registry");
		number.setValue("2207");
		made.getExternalIds().add(number);

		account(Samples.cell(study, listed, "facebook", PresenceStatus.PRESENT), "fb.office", "OfficeFaune");
		account(Samples.cell(study, made, "facebook", PresenceStatus.PRESENT), "fb.nordique", "faune.nordique");
		account(Samples.cell(study, made, "twitter", PresenceStatus.PRESENT), "x.faune", "faune_bor");
		Samples.cell(study, listed, "youtube", PresenceStatus.ABSENT);
		AccountMapping mapping = MAKE.createAccountMapping();
		mapping.setPlatform(study.getPlatforms().getFirst());
		mapping.setAccount("@faune");
		mapping.setAgency(made);
		study.getAccountMappings().add(mapping);
		Interview interview = MAKE.createInterview();
		interview.setId("talk");
		interview.setAgency(made);
		study.getInterviews().add(interview);
	}

	private static void account(Presence presence, String id, String handle) {
		Account account = MAKE.createAccount();
		account.setId(id);
		account.setHandle(handle);
		presence.getAccounts().add(account);
	}

	private List<String> handles(String platform) {
		return listed.getPresences().stream().filter(it -> it.getPlatform().getId().equals(platform)).flatMap(it -> it.getAccounts().stream())
				.map(Account::getHandle).toList();
	}

	@Test
	void whatBelongedToTheOneBelongsToTheOther() {
		new AgencyMerge(study, made, listed).edit().strict().run();

		assertThat(country.getAgencies()).extracting(Agency::getId).containsExactlyInAnyOrder("wildlife", "parks");
		assertThat(Bilingual.of(listed.getName())).isEqualTo(new Bilingual("Office de la faune", "Northern Wildlife Agency"));
		assertThat(listed.getOtherNames()).containsExactly("Agence de la faune nordique");
		assertThat(listed.getFormerIds()).containsExactly("unmatched.agence-de-la-faune-nordique", "unmatched.older");
		assertThat(listed.getExternalIds()).extracting(ExternalId::getValue).containsExactly("2207");
		assertThat(listed.isUnmatched()).isFalse();
		assertThat(child.getParent()).isSameAs(listed);
		assertThat(study.getAccountMappings()).extracting(AccountMapping::getAgency).containsExactly(listed);
		assertThat(study.getInterviews()).extracting(Interview::getAgency).containsExactly(listed);
		assertThat(handles("facebook")).containsExactly("OfficeFaune", "faune.nordique");
		assertThat(handles("twitter")).containsExactly("faune_bor");
		assertThat(listed.getPresences()).hasSize(3);
	}

	@Test
	void nextImportFindsTheMergedByItsNameAndItsId() {
		new AgencyMerge(study, made, listed).edit().run();

		assertThat(StudyBodies.matcher(study).find(Body.named("bo", List.of("Agence de la faune nordique"))))
				.isInstanceOfSatisfying(MatchOutcome.Match.class, it -> assertThat(it.likeness().agency()).isEqualTo("wildlife"));
		assertThat(new CensusDirectory(study).agencyByName("Northern Wildlife Agency")).contains("wildlife");
	}

	@Test
	void undoGivesBackWhatWas() throws Exception {
		Path before = folder.resolve("before.palier");
		new StudyFile(before).save(study);
		RecordedEdit edit = new AgencyMerge(study, made, listed).edit();
		edit.run();
		Path merged = folder.resolve("merged.palier");
		new StudyFile(merged).save(study);
		edit.undo();
		Path after = folder.resolve("after.palier");
		new StudyFile(after).save(study);

		assertThat(after).hasSameBinaryContentAs(before);
		assertThat(Files.readString(merged)).doesNotContain("agency:unmatched");
		assertThat(new StudyFile(merged).load().getJurisdictions()).isNotEmpty();
	}

	@Test
	void whatIsKeptApartIsNotProposedAgainAndIsConfirmed() {
		account(listed.getPresences().getFirst(), "fb.same", "same");
		made.setName(new Bilingual("Office nordique de la faune", "").toModel());
		assertThat(StudyBodies.duplicates(study).proposals()).singleElement().satisfies(it -> {
			assertThat(it.going()).isEqualTo(made.getId());
			assertThat(it.staying()).isEqualTo("wildlife");
		});
		RecordedEdit apart = new KeepApart(study, made, listed, "Anne", LocalDate.of(2026, 11, 27)).edit();
		apart.run();
		assertThat(StudyBodies.duplicates(study).proposals()).isEmpty();
		apart.undo();
		assertThat(StudyBodies.duplicates(study).proposals()).hasSize(1);
	}

	@Test
	void oneAgencyCannotBecomeItselfNorOneOfAnotherCountry() {
		Agency abroad = Samples.agency(Samples.jurisdiction(study, "us"), "abroad");
		assertThatThrownBy(() -> new AgencyMerge(study, listed, listed)).isInstanceOf(IllegalArgumentException.class);
		assertThatThrownBy(() -> new AgencyMerge(study, abroad, listed)).isInstanceOf(IllegalArgumentException.class);
		assertThatThrownBy(() -> new KeepApart(study, made, made, null, LocalDate.EPOCH)).isInstanceOf(IllegalArgumentException.class);
	}
}
