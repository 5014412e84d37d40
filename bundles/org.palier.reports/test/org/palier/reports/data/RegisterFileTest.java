// SPDX-License-Identifier: EPL-2.0
package org.palier.reports.data;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.palier.model.Account;
import org.palier.model.Agency;
import org.palier.model.Authenticity;
import org.palier.model.Jurisdiction;
import org.palier.model.LocalizedText;
import org.palier.model.Observation;
import org.palier.model.PalierFactory;
import org.palier.model.Platform;
import org.palier.model.Presence;
import org.palier.model.PresenceStatus;
import org.palier.model.Study;
import org.palier.numbers.view.AccountRegister;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;

/** The register of official accounts as a file: by its ending a table, or the same rows as objects. */
class RegisterFileTest {

	private static final LocalDate DAY = LocalDate.of(2026, 11, 27);
	private static final PalierFactory MAKE = PalierFactory.eINSTANCE;

	@TempDir
	Path folder;

	private static AccountRegister register() {
		return new AccountRegister(study(), DAY);
	}

	private static Study study() {
		Study study = MAKE.createStudy();
		Platform platform = MAKE.createPlatform();
		platform.setId("facebook");
		study.getPlatforms().add(platform);
		Jurisdiction country = MAKE.createJurisdiction();
		country.setId("bo");
		study.getJurisdictions().add(country);
		Agency agency = MAKE.createAgency();
		agency.setId("parks");
		LocalizedText name = MAKE.createLocalizedText();
		name.setFr("Régie des « parcs »");
		agency.setName(name);
		country.getAgencies().add(agency);
		Presence presence = MAKE.createPresence();
		presence.setPlatform(platform);
		presence.observe(Observation.listed(DAY, PresenceStatus.PRESENT));
		agency.getPresences().add(presence);
		Account account = MAKE.createAccount();
		account.setId("facebook.parks");
		account.setUrl("https://www.facebook.com/parcs");
		account.setAuthenticity(Authenticity.OFFICIAL);
		account.setPurpose("Dire \"bonjour\", renseigner");
		account.setReviewDue(LocalDate.of(2027, 5, 1));
		presence.getAccounts().add(account);
		return study;
	}

	/** A list of one's own says nothing of who speaks in an account: a register of none is explained. */
	@Test
	void accountsOfWhichNobodySaidThatTheyAreOfficialAreCounted() {
		Study study = study();
		assertThat(new AccountRegister(study, DAY).unknown()).isZero();
		account(study).setAuthenticity(Authenticity.UNKNOWN);
		assertThat(new AccountRegister(study, DAY).rows()).isEmpty();
		assertThat(new AccountRegister(study, DAY).unknown()).isEqualTo(1);
		account(study).setAuthenticity(Authenticity.UNOFFICIAL);
		assertThat(new AccountRegister(study, DAY).unknown()).isZero();
	}

	private static Account account(Study study) {
		return study.getJurisdictions().getFirst().getAgencies().getFirst().getPresences().getFirst().getAccounts().getFirst();
	}

	@Test
	void jsonHasTheRowsAsObjects() throws IOException {
		AccountRegister register = register();
		Path file = folder.resolve("register.json");
		RegisterFile.write(file, register.rows());

		JsonNode rows = new ObjectMapper().readTree(file.toFile());
		assertThat(rows).hasSize(1);
		var names = new ArrayList<String>();
		rows.get(0).fieldNames().forEachRemaining(names::add);
		assertThat(names).isEqualTo(AccountRegister.COLUMNS);
		register.rows().getFirst().forEach((column, cell) -> assertThat(rows.get(0).get(column).asText()).as(column).isEqualTo(cell));
		assertThat(rows.get(0).get("purpose").asText()).isEqualTo("Dire \"bonjour\", renseigner");
		assertThat(rows.get(0).get("review_due").asText()).isEqualTo("2027-05-01");
		try (var files = Files.list(folder)) {
			assertThat(files).as("nothing else is left").containsExactly(file);
		}
	}

	/** The names of the ontology are those of https://www.w3.org/TR/vocab-org/ (section 4.5, change events). */
	@Test
	void anAgencyThatEndedIsChangedByAnEvent() throws IOException {
		Map<String, String> row = new LinkedHashMap<>(register().rows().getFirst());
		row.put("agency_ended_on", "2025-07-01");
		row.put("agency_successors", "qc.m ; Ville inconnue");
		Path file = folder.resolve("register.json");
		RegisterFile.write(file, List.of(row));

		JsonNode event = new ObjectMapper().readTree(file.toFile()).get(0).get("org:changedBy");
		assertThat(event.get("org:originalOrganization").asText()).isEqualTo(row.get("agency_id"));
		assertThat(event.get("org:resultingOrganization")).extracting(JsonNode::asText).containsExactly("qc.m", "Ville inconnue");
		assertThat(event.get("prov:startedAtTime").asText()).isEqualTo("2025-07-01");
	}
}
