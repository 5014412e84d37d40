// SPDX-License-Identifier: EPL-2.0
package org.palier.importers.publics;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.palier.files.ImportRequest;
import org.palier.files.RowOutcome.Rejected;
import org.palier.importers.Bench;
import org.palier.importers.census.CensusWideImporter;
import org.palier.importers.table.TableImporter;
import org.palier.intake.imports.ImportResult;
import org.palier.model.ListedPublic;
import org.palier.model.PublicKind;

/** Everybody listed here is invented. */
class PublicsImporterTest {

	private static final String FRENCH = """
			nom;genre;plateforme;compte;adresse;source
			La Gazette d’Essai;média;Twitter;@GazetteEssai;;charte du journal
			La Gazette d’Essai;média;Facebook;;https://www.facebook.com/gazette.essai;
			Syndicat des Essais;Syndicat;;;https://twitter.com/synd_essai;
			Députée Fictive;députée;twitter;12345678;;
			""";

	@TempDir
	private Path folder;
	private Bench bench;

	@BeforeEach
	void make() throws IOException {
		bench = new Bench();
	}

	private ImportResult bring(String text) throws IOException {
		return bench.bring(new PublicsImporter(), Bench.file(folder, "publics.csv", text), Map.of());
	}

	private static String said(ListedPublic it) {
		return it.getId() + " " + it.getKind().getId() + " " + it.getAccounts().stream()
				.map(each -> each.getPlatform().getId() + " " + each.getHandle() + " " + each.getUrl()).collect(Collectors.joining(", "));
	}

	@Test
	void readsARowAnAccountAndKeepsOneOfEach() throws IOException {
		List<String> listed = List.of("deputee-fictive elected twitter 12345678 null",
				"la-gazette-d-essai journalist facebook gazette.essai https://www.facebook.com/gazette.essai, twitter GazetteEssai null",
				"syndicat-des-essais group twitter synd_essai https://twitter.com/synd_essai");
		for (int time = 0; time < 2; time++) {
			ImportResult result = bring(FRENCH);
			assertThat(result.rejected()).isEmpty();
			assertThat(result.accepted()).isEqualTo(4);
			assertThat(bench.study.getPublics()).extracting(PublicsImporterTest::said).as("time %s", time)
					.containsExactlyInAnyOrderElementsOf(listed);
			assertThat(result.remarks().getLast().en()).isEqualTo("The list names 3 publics, with an account of 3.");
		}
		assertThat(bench.study.getPublics().get(1).getSource()).isEqualTo("charte du journal");
		assertThat(bench.study.getPublicKinds()).extracting(PublicKind::getId).containsExactly("journalist", "group", "elected");
		assertThat(bench.study.getPublicKinds()).allMatch(PublicKind::isLeads);
	}

	@Test
	void readsAColumnAPlatform() throws IOException {
		ImportResult result = bring(
				"name,kind,X,Facebook,notes\nTest Herald,press,@TestHerald | herald_desk,https://www.facebook.com/testherald,x\n");
		assertThat(result.remarks()).extracting(it -> it.en())
				.contains("The column “notes” was not read: it is no field of a list of publics and no platform of the study.");
		assertThat(bench.study.getPublics()).extracting(PublicsImporterTest::said).containsExactly(
				"test-herald journalist facebook testherald https://www.facebook.com/testherald, twitter TestHerald null, twitter herald_desk null");
	}

	@Test
	void saysAllThatIsWrongInARow() throws IOException {
		ImportResult result = bring(
				"name,kind,platform,account,address,Facebook\n,wizard,Twitter,@x_essai,,https://twitter.com/other\nB,,Nowhere,b_essai,,\nC,,,c_essai,,\n");
		assertThat(result.rejected()).extracting(it -> it.all(fault -> fault.rule()))
				.containsExactly("missing_name | unknown_kind | other_platform", "unknown_platform", "missing_platform");
		assertThat(result.rejected().getFirst().reasons().en()).contains("“wizard” is no kind", "Journalist or media",
				"“https://twitter.com/other” is no address of Facebook");
		assertThat(result.rejected()).extracting(Rejected::line).containsExactly(2L, 3L, 4L);
		assertThat(bench.study.getPublics()).isEmpty();
	}

	@Test
	void knowsItsFileAndNoCensus() throws IOException {
		ImportRequest publics = ImportRequest.of(Bench.file(folder, "p.csv", FRENCH));
		assertThat(new PublicsImporter().recognises(publics)).isTrue();
		assertThat(new CensusWideImporter().recognises(publics)).isFalse();
		assertThat(new TableImporter().readsAnyTable()).as("is asked last").isTrue();
		ImportRequest bodies = ImportRequest.of(Bench.file(folder, "b.csv", "name,type,twitter\nVille d’Essai,organisme,@ville_essai\n"));
		assertThat(new PublicsImporter().recognises(bodies)).isFalse();
		assertThat(new PublicsImporter().recognises(ImportRequest.of(Bench.shipped("yates-arbour-2013/wide.csv")))).isFalse();
	}
}
