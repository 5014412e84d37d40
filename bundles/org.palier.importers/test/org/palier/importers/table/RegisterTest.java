// SPDX-License-Identifier: EPL-2.0
package org.palier.importers.table;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.palier.importers.Bench;
import org.palier.intake.imports.ImportResult;
import org.palier.model.Account;
import org.palier.model.Agencies;
import org.palier.model.Agency;
import org.palier.model.PresenceStatus;
import org.palier.numbers.view.AccountRegister;

/** The register of official accounts: what one body exports another imports, and exports the same again. */
class RegisterTest {

	private static final LocalDate DAY = LocalDate.of(2026, 11, 27);
	private static final String LIST = "Organisme;Plateforme;Compte;Adresse du compte;Langue;Authenticité;But;Responsable;Ouvert le;Approuvé le;Avis publié le;"
			+ "À réviser avant le;À fermer le;Fermé le;Archives\n"
			+ "Régie des parcs;facebook;parcs;https://www.facebook.com/parcs;fr;officiel;Renseigner les visiteurs;Communications;2019-05-01;2019-04-15;2019-05-02;"
			+ "2027-05-01;;;https://archives.example/parcs\n"
			+ "Régie des parcs;facebook;amis;https://www.facebook.com/amis;fr;non officiel;;;;;;;;;\n"
			+ "Régie des parcs;twitter;parcs;https://x.com/parcs;fr;officiel;;;2012-01-01;;;;;2024-02-01;\n"
			+ "Bureau des cartes;facebook;cartes;https://www.facebook.com/cartes;;official;Cartes, plans;;;;;2026-01-01;2026-12-31;;\n";

	@TempDir
	Path folder;

	private static ImportResult bring(Bench bench, Path file, Map<String, String> options) throws IOException {
		return bench.bring(new TableImporter(), file, options);
	}

	/** By hand: three official accounts, of which one is closed; the page of friends is none of them. */
	@Test
	void aRegisterGoesRound() throws IOException {
		var one = new Bench();
		assertThat(bring(one, Bench.file(folder, "list.csv", LIST), Map.of("map", "jurisdiction='Québec'", "create", "jurisdiction"))
				.rejected()).isEmpty();
		List<Map<String, String>> rows = new AccountRegister(one.study, DAY).rows();
		assertThat(rows)
				.extracting(it -> it.get("agency_fr"), it -> it.get("url"), it -> it.get("purpose"), it -> it.get("review_due"),
						it -> it.get("closed_on"))
				.containsExactlyInAnyOrder(tuple("Régie des parcs", "https://www.facebook.com/parcs", "Renseigner les visiteurs", "2027-05-01", ""),
						tuple("Régie des parcs", "https://x.com/parcs", "", "", "2024-02-01"),
						tuple("Bureau des cartes", "https://www.facebook.com/cartes", "Cartes, plans", "2026-01-01", ""));

		var other = new Bench();
		assertThat(bring(other, Bench.file(folder, "register.csv", csv(rows)), Map.of()).rejected()).isEmpty();

		assertThat(new AccountRegister(other.study, DAY).rows()).usingRecursiveComparison().ignoringCollectionOrder()
				.isEqualTo(rows.stream().map(it -> renamed(it, other)).toList());
		Agency parks = Agencies.of(other.study).filter(it -> it.getName().getFr().equals("Régie des parcs")).findFirst().orElseThrow();
		Account open = parks.getPresences().getFirst().getAccounts().getFirst();
		assertThat(open).extracting(Account::getOwner, Account::getApprovedOn, Account::getNoticeOn, Account::getArchive)
				.containsExactly("Communications", LocalDate.of(2019, 4, 15), LocalDate.of(2019, 5, 2), "https://archives.example/parcs");
		assertThat(parks.getPresences()).filteredOn(it -> it.getPlatform().getId().equals("twitter"))
				.allMatch(it -> it.getStatus() != PresenceStatus.PRESENT);
	}

	/** As JSON a register says the same: an object a row, with the names of the columns. */
	@Test
	void aRegisterInJsonComesInAsItsTableDoes() throws IOException {
		var one = new Bench();
		bring(one, Bench.file(folder, "list.csv", LIST), Map.of("map", "jurisdiction='Québec'", "create", "jurisdiction"));
		List<Map<String, String>> rows = new AccountRegister(one.study, DAY).rows();

		var other = new Bench();
		ImportResult result = bring(other, Bench.file(folder, "register.json", json(rows)), Map.of());

		assertThat(result.rejected()).isEmpty();
		assertThat(result.accepted()).isEqualTo(3);
		assertThat(new AccountRegister(other.study, DAY).rows()).usingRecursiveComparison().ignoringCollectionOrder()
				.isEqualTo(rows.stream().map(it -> renamed(it, other)).toList());
	}

	private static String json(List<Map<String, String>> rows) {
		return rows.stream()
				.map(row -> row.entrySet().stream().map(it -> "\"" + it.getKey() + "\": \"" + it.getValue().replace("\"", "\\\"") + "\"")
				.collect(Collectors.joining(", ", "{", "}"))).collect(Collectors.joining(",\n", "[", "]"));
	}

	/** The other body has ids of its own for agencies. */
	private static Map<String, String> renamed(Map<String, String> row, Bench other) {
		var renamed = new LinkedHashMap<>(row);
		renamed.put("agency_id",
				Agencies.of(other.study).filter(it -> it.getName().getFr().equals(row.get("agency_fr"))).findFirst().orElseThrow().getId());
		return renamed;
	}

	private static String csv(List<Map<String, String>> rows) {
		return String.join(",", AccountRegister.COLUMNS) + "\n" + rows.stream().map(it -> it.values().stream()
				.map(cell -> "\"" + cell.replace("\"", "\"\"") + "\"").collect(Collectors.joining(","))).collect(Collectors.joining("\n"));
	}
}
