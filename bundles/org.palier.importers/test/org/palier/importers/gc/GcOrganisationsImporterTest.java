// SPDX-License-Identifier: EPL-2.0
package org.palier.importers.gc;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Map;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.palier.ground.text.Bilingual;
import org.palier.importers.Bench;
import org.palier.intake.imports.ImportResult;
import org.palier.model.Agency;

class GcOrganisationsImporterTest {

	private static final String HEADER = "gc_orgID,harmonized_name,nom_harmonise,legal_title,lead_department,abbreviation,abreviation,status_statut,end_date_fin\n";

	@TempDir
	Path folder;

	private final GcOrganisationsImporter importer = new GcOrganisationsImporter();
	private Bench bench;

	@BeforeEach
	void newBench() throws IOException {
		bench = new Bench();
	}

	private ImportResult bring(String rows) throws IOException {
		return bench.bring(importer, Bench.file(folder, "orgs.csv", HEADER + rows), Map.of());
	}

	private Agency agency(String id) {
		return bench.study.getJurisdictions().get(0).getAgencies().stream().filter(it -> it.getId().equals(id)).findFirst().orElseThrow();
	}

	/**
	 * Counted with Python's csv module over the shipped list: 335 rows, all active; 129 lead departments are the
	 * name, in either language, of another row; 24 are the row's own; 7 name a minister; 175 are empty.
	 */
	@Test
	void shippedListGivesAllOrganisationsWithTheirLeadDepartments() throws IOException {
		ImportResult result = bench.bring(importer, Bench.shipped("canada-2025-09-26/organisations.csv"), Map.of());

		assertThat(result.read()).isEqualTo(335);
		assertThat(result.rejected()).isEmpty();
		assertThat(bench.study.getJurisdictions()).singleElement().satisfies(it -> {
			assertThat(it.getId()).isEqualTo("ca");
			assertThat(it.getAgencies()).hasSize(335).filteredOn(agency -> agency.getParent() != null).hasSize(129);
		});
		assertThat(result.remarks()).hasSize(7);
		Agency defence = agency("gc.2233");
		assertThat(Bilingual.of(defence.getName())).isEqualTo(new Bilingual("Défense nationale", "National Defence"));
		assertThat(defence.getOtherNames()).containsExactly("Department of National Defence", "Ministère de la Défense nationale");
		assertThat(defence.getExternalIds()).extracting("scheme", "value").containsExactly(tuple("gcOrgID", "2233"));
		// the Canadian Army (3557) has National Defence as its lead department
		assertThat(agency("gc.3557").getParent()).isSameAs(defence);
	}

	@Test
	void faultsNameTheRule() throws IOException {
		ImportResult result = bring("x1,A,,,,,,a,\n7.0,,,,,,,a,\n8.0,B,,,,,,a,\n8,C,,,,,,a,\n");

		assertThat(result.rejected()).extracting("line", "rule").containsExactly(tuple(2L, "bad_organisation_id"), tuple(3L, "missing_name"),
				tuple(5L, "duplicate_organisation"));
	}

	@Test
	void organisationThatEndedIsLeftOutWithARemark() throws IOException {
		ImportResult result = bring("1.0,Old,,,,,,a,2019-01-01\n2.0,Gone,,,,,,i,\n3.0,Here,,,,,,a,\n");

		assertThat(result.accepted()).isEqualTo(3);
		assertThat(result.remarks()).hasSize(2);
		assertThat(bench.study.getJurisdictions().get(0).getAgencies()).extracting(Agency::getId).containsExactly("gc.3");
	}

	@Test
	void leadDepartmentMayComeLaterAndByItsLegalTitle() throws IOException {
		bring("1.0,Unit,,,Department of Tests,,,a,\n2.0,Tests Canada,,Department of Tests,Tests Canada,TC,CT,a,\n");

		assertThat(agency("gc.1").getParent()).isSameAs(agency("gc.2"));
		assertThat(agency("gc.2").getParent()).isNull();
		assertThat(Bilingual.of(agency("gc.2").getAcronym())).isEqualTo(new Bilingual("CT", "TC"));
	}
}
