// SPDX-License-Identifier: EPL-2.0
package org.palier.importers.census;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.palier.files.FileDialect;
import org.palier.files.ImportRequest;
import org.palier.files.RowOutcome.Rejected;
import org.palier.files.UnreadableFileException;
import org.palier.importers.Bench;
import org.palier.intake.imports.CensusFact.PresenceFact;
import org.palier.intake.imports.ImportResult;
import org.palier.model.PresenceStatus;

class CensusWideImporterTest {

	private static final String HEADER = "agency_id,name_fr,name_en,jurisdiction,parent_id,type,facebook,X,blogue,fil rss\n";

	@TempDir
	Path folder;

	private final CensusWideImporter importer = new CensusWideImporter();
	private Bench bench;

	@BeforeEach
	void newBench() throws IOException {
		bench = new Bench();
	}

	private ImportResult bring(String text) throws IOException {
		return bench.bring(importer, Bench.file(folder, "wide.csv", text), Map.of());
	}

	private Rejected rejected(String row) throws IOException {
		ImportResult result = bring(HEADER + row + "\n");
		assertThat(result.read()).isEqualTo(1);
		return result.rejected().get(0);
	}

	@Test
	void cellsSayPresentAbsentOrNothingInBothLanguages() throws IOException {
		ImportResult result = bring(HEADER + "a,A,,QC,,,1,non,VRAI,\nb,B,,QC,,,y,Faux,O,n\n");

		assertThat(result.facts()).filteredOn(PresenceFact.class::isInstance).extracting("agency", "platform", "status").containsExactly(
				tuple("a", "facebook", PresenceStatus.PRESENT), tuple("a", "twitter", PresenceStatus.ABSENT),
				tuple("a", "blog", PresenceStatus.PRESENT), tuple("b", "facebook", PresenceStatus.PRESENT),
				tuple("b", "twitter", PresenceStatus.ABSENT), tuple("b", "blog", PresenceStatus.PRESENT),
				tuple("b", "rss", PresenceStatus.ABSENT));
	}

	@Test
	void addressMakesAnAccountAndBlogsAndFeedsMayLieAnywhere() throws IOException {
		bring(HEADER + "a,A,,QC,,,fr-ca.facebook.com/a,https://x.com/a,https://a.example/blogue,https://www.youtube.com/feeds/videos.xml\n");

		assertThat(bench.cells()).extracting(it -> it.getPlatform().getId(), it -> it.getStatus(), it -> it.getAccounts().get(0).getUrl())
				.containsExactly(tuple("facebook", PresenceStatus.PRESENT, "https://fr-ca.facebook.com/a"),
						tuple("twitter", PresenceStatus.PRESENT, "https://x.com/a"),
						tuple("rss", PresenceStatus.PRESENT, "https://www.youtube.com/feeds/videos.xml"),
						tuple("blog", PresenceStatus.PRESENT, "https://a.example/blogue"));
	}

	@Test
	void faultsNameColumnValueAndRule() throws IOException {
		assertThat(rejected(",A,,QC,,,,,,")).extracting(Rejected::column, Rejected::rule).containsExactly("agency_id", "missing_agency_id");
		assertThat(rejected("?,A,,QC,,,,,,").rule()).isEqualTo("bad_agency_id");
		assertThat(rejected("a,,,QC,,,,,,").rule()).isEqualTo("missing_name");
		assertThat(rejected("a,A,,,,,,,,").rule()).isEqualTo("missing_jurisdiction");
		assertThat(rejected("a,A,,QC,,,1,peut-être,,")).extracting(Rejected::line, Rejected::column, Rejected::value, Rejected::rule)
				.containsExactly(2L, "X", "peut-être", "bad_cell");
		assertThat(rejected("a,A,,QC,,,https://x.com/a,,,")).extracting(Rejected::column, Rejected::rule).containsExactly("facebook",
				"url_of_other_platform");
		assertThat(rejected("a,A,,QC,zz,,,,,")).extracting(Rejected::column, Rejected::value, Rejected::rule).containsExactly("parent_id", "zz",
				"unknown_parent");
		assertThat(rejected("a,A,,QC").rule()).isEqualTo("ragged_row");
		assertThat(bench.study.getJurisdictions()).isEmpty();
	}

	/** The words of the grid in both languages, and what spreadsheets tick; ? and blank state nothing. */
	@Test
	void theGridsOwnWordsAreStatuses() throws IOException {
		ImportResult result = bring(HEADER + "a,A,,QC,,,présente,Absente,inaccessible,?\nb,B,,QC,,,present,absent,X,not checked\n"
				+ "c,C,,QC,,,PRÉSENT,non vérifiée,x,n\n");

		assertThat(result.rejected()).isEmpty();
		assertThat(result.facts()).filteredOn(PresenceFact.class::isInstance).extracting("agency", "platform", "status").containsExactly(
				tuple("a", "facebook", PresenceStatus.PRESENT), tuple("a", "twitter", PresenceStatus.ABSENT),
				tuple("a", "blog", PresenceStatus.INACCESSIBLE), tuple("b", "facebook", PresenceStatus.PRESENT),
				tuple("b", "twitter", PresenceStatus.ABSENT), tuple("b", "blog", PresenceStatus.PRESENT),
				tuple("c", "facebook", PresenceStatus.PRESENT), tuple("c", "blog", PresenceStatus.PRESENT),
				tuple("c", "rss", PresenceStatus.ABSENT));
	}

	/** 480,4 is no number of persons and Zoo no category: the rows come in without, and the file says so. */
	@Test
	void optionalFieldsThatMeanNothingAreLeftOutAndTold() throws IOException {
		ImportResult result = bring("agency_id;name_fr;jurisdiction;type;size;web_site\na;A;qc;Zoo;480,4;nulle part\nb;B;qc;Zoo;4801,0;\n"
				+ "c;C;qc;conseil;1 234,0;https://c.example\nd;D;qc;;12,5;\n");

		assertThat(result.rejected()).isEmpty();
		assertThat(bench.study.getJurisdictions().get(0).getAgencies()).extracting(it -> it.getId(), it -> it.getSize(), it -> it.getCategory())
				.containsExactly(tuple("a", null, null), tuple("b", 4801, null), tuple("c", 1234, null), tuple("d", null, null));
		assertThat(result.remarks()).hasSize(3);
		assertThat(result.remarks().get(0).en())
				.startsWith("Column “type”: 3 rows came in without it. “Zoo” (2 times, first in line 2), “conseil” (line 4).")
				.contains("Allowed: ", "Advisory");
		assertThat(result.remarks().get(1).en()).isEqualTo(
				"Column “size”: 2 rows came in without it. “480,4” (line 2), “12,5” (line 5). Allowed: a whole number, e.g. 4801.");
		assertThat(result.remarks().get(2).en()).contains("“nulle part” (line 2)", "https://example.org");
	}

	@Test
	void allFaultsOfARowAreToldAtOnceWithWhatIsAllowed() throws IOException {
		Rejected row = rejected("a,,,,,,peut-être,https://x.com/a,jamais,");

		assertThat(row.faults()).extracting(it -> it.column(), it -> it.value(), it -> it.rule()).containsExactly(
				tuple("name_fr", "", "missing_name"), tuple("jurisdiction", "", "missing_jurisdiction"),
				tuple("facebook", "peut-être", "bad_cell"), tuple("blogue", "jamais", "bad_cell"));
		assertThat(row.reasons().fr()).contains("peut-être", "jamais", "présente, absente, inaccessible");
		assertThat(row.all(it -> it.column())).isEqualTo("name_fr | jurisdiction | facebook | blogue");
	}

	/** As Excel saves on a French Windows. */
	@Test
	void resultSaysHowTheFileIsWritten() throws IOException {
		Path file = Files.write(folder.resolve("excel.csv"),
				"agency_id;name_fr;jurisdiction;facebook\r\na;Régie du bâtiment;qc;présente\r\nb;Hôpital;qc;jamais\r\n".getBytes("windows-1252"));
		ImportResult result = bench.bring(importer, file, Map.of());

		assertThat(result.accepted()).isEqualTo(1);
		assertThat(result.dialect()).isEqualTo(new FileDialect("windows-1252", ";", false));
		assertThat(bring("\ufeff" + HEADER + "z,Z,,QC,,,,,,\n").dialect()).isEqualTo(new FileDialect("UTF-8", ",", true));
	}

	@Test
	void laterRowOfAnIdIsRejectedWithTheLineOfTheFirst() throws IOException {
		ImportResult result = bring(HEADER + "a,A,,QC,,,,,,\nA,B,,QC,,,,,,\n");

		assertThat(result.rejected()).singleElement().satisfies(it -> {
			assertThat(it.line()).isEqualTo(3);
			assertThat(it.rule()).isEqualTo("duplicate_agency_id");
			assertThat(it.message().en()).contains("line 2");
		});
	}

	@Test
	void parentMayComeLaterAndRowsKeepTheirOrder() throws IOException {
		ImportResult result = bring(HEADER + "b,B,,QC,a,,,,,\na,A,,QC,,,,,,\nc,C,,QC,d,,,,,\nd,D,,QC,zz,,,,,\ne,E,,QC,f,,,,,\nf,F,,QC,e,,,,,\n");

		// d has an unknown parent, so c hangs on a row that was not taken; e and f are each other's parent
		assertThat(result.rejected()).extracting(Rejected::line, Rejected::rule).containsExactly(tuple(4L, "unknown_parent"),
				tuple(5L, "unknown_parent"), tuple(6L, "parent_cycle"), tuple(7L, "parent_cycle"));
		assertThat(bench.study.getJurisdictions().get(0).getAgencies().get(1).getParent().getId()).isEqualTo("a");
	}

	@Test
	void categoryIsFoundByIdOrNameInEitherLanguage() throws IOException {
		bring(HEADER + "a,A,,QC,,advisory,,,,\nb,B,,QC,,Organismes-conseils,,,,\nc,C,,QC,,advisory agencies,,,,\n");

		assertThat(bench.study.getJurisdictions().get(0).getAgencies()).extracting(it -> it.getCategory().getId()).containsOnly("advisory");
	}

	@Test
	void unknownColumnIsRemarkedOnAndOwnColumnsAreNot() throws IOException {
		ImportResult result = bring("agency_id,name_fr,jurisdiction,Téléphone,palier_rule\na,A,qc,418,bad_cell\n");

		assertThat(result.accepted()).isEqualTo(1);
		assertThat(result.remarks()).singleElement().satisfies(it -> assertThat(it.en()).contains("“Téléphone”"));
	}

	@Test
	void rejectedRowCorrectedAndImportedAgainIsTaken() throws IOException {
		ImportResult first = bring(HEADER + "a,A,,QC,,,1,,,\nb,B,,QC,,,sometimes,,,\n");
		List<String> cells = first.rejected().get(0).cells();
		String corrected = HEADER.strip() + ",palier_line,palier_rule\n" + String.join(",", cells).replace("sometimes", "1") + ",3,bad_cell\n";

		ImportResult second = bring(corrected);

		assertThat(first.rejected()).hasSize(1);
		assertThat(second.rejected()).isEmpty();
		assertThat(bench.cells()).hasSize(2);
	}

	@Test
	void agencyOfAnotherJurisdictionIsNotMoved() throws IOException {
		bring(HEADER + "a,A,,QC,,,,,,\n");

		assertThat(rejected("a,A,,CA,,,,,,").rule()).isEqualTo("other_jurisdiction");
	}

	@Test
	void dayOfTheCheckIsWrittenIntoEveryCell() throws IOException {
		Path file = Bench.file(folder, "wide.csv", HEADER + "a,A,,QC,,,1,0,,\n");
		bench.bring(importer, file, Map.of("checked-on", "2026-11-24"));

		assertThat(bench.cells()).hasSize(2).allSatisfy(it -> assertThat(it.getCheckedOn()).isEqualTo(LocalDate.of(2026, 11, 24)));
		assertThatThrownBy(() -> bench.read(importer, file, Map.of("checked-on", "24/11/2026"))).isInstanceOf(UnreadableFileException.class);
	}

	@Test
	void filesThatAreNoWideCensusAreRefusedWithTheColumnsThatLack() throws IOException {
		assertThatThrownBy(() -> bring("agency_id,name_fr,facebook\na,A,1\n")).isInstanceOf(UnreadableFileException.class)
				.hasMessageContaining("lacks these columns: jurisdiction");
		assertThatThrownBy(() -> bring("agency_id,name_fr,jurisdiction,X,Twitter\na,A,qc,1,1\n")).isInstanceOf(UnreadableFileException.class)
				.hasMessageContaining("same platform");
	}

	@Test
	void recognisesItsHeaderOnly() throws IOException {
		assertThat(importer.recognises(ImportRequest.of(Bench.file(folder, "w.csv", HEADER)))).isTrue();
		assertThat(importer.recognises(ImportRequest.of(Bench.file(folder, "l.csv", "agency_id,name_fr,platform,status\n")))).isFalse();
	}
}
