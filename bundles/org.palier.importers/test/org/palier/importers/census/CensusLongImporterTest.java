// SPDX-License-Identifier: EPL-2.0
package org.palier.importers.census;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Map;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.palier.files.ImportRequest;
import org.palier.files.RowOutcome.Rejected;
import org.palier.importers.Bench;
import org.palier.intake.imports.ImportResult;
import org.palier.model.Observation.Witness;
import org.palier.model.Presence;
import org.palier.model.PresenceStatus;
import org.palier.model.file.StudyFile;

class CensusLongImporterTest {

	private static final String HEADER = "agency_id,platform,status,url,handle,lang,found_on_url,checked_on,checked_by,note,usages,coder\n";

	@TempDir
	Path folder;

	private final CensusLongImporter importer = new CensusLongImporter();
	private Bench bench;

	@BeforeEach
	void benchWithOneAgency() throws IOException {
		bench = new Bench();
		bench.bring(new CensusWideImporter(), Bench.file(folder, "w.csv", "agency_id,name_fr,jurisdiction\nA-1,A,qc\n"), Map.of());
	}

	private ImportResult bring(String rows) throws IOException {
		return bench.bring(importer, Bench.file(folder, "long.csv", HEADER + rows + "\n"), Map.of());
	}

	private Rejected rejected(String row) throws IOException {
		return bring(row).rejected().get(0);
	}

	@Test
	void statusIsReadInBothLanguages() throws IOException {
		bring("A-1,Facebook,présent,,,,,,,,,\na-1,YouTube,Absent,,,,,,,,,\na-1,X,non vérifié,,,,,,,,,\na-1,Flickr,inaccessible,,,,,,,,,\n"
				+ "a-1,rss,not_checked,,,,,,,,,");

		assertThat(bench.cells()).extracting(it -> it.getPlatform().getId(), Presence::getStatus).containsExactly(
				tuple("facebook", PresenceStatus.PRESENT), tuple("twitter", PresenceStatus.NOT_CHECKED),
				tuple("youtube", PresenceStatus.ABSENT), tuple("rss", PresenceStatus.NOT_CHECKED),
				tuple("flickr", PresenceStatus.INACCESSIBLE));
	}

	/** A list of step 2 that a checker filled in: who answered is believed as a person, who cannot tell looked, what is blank says nothing. */
	@Test
	void listOfAStepComesBackAsObservationsOfItsChecker() throws IOException {
		ImportResult result = bench.bring(importer, Bench.file(folder, "step.csv", """
				agency_id,platform,status,url,checked_on,checked_by,step
				A-1,youtube,present,https://www.youtube.com/@bureau,2026-11-27,Ben,platform_search
				A-1,flickr,?,,2026-11-27,Ben,2
				A-1,facebook,,,,Ben,platform_search
				A-1,rss,absent,,2026-11-27,Ben,nowhere
				"""), Map.of());

		assertThat(bench.cells()).extracting(it -> it.getPlatform().getId() + " " + it.getHistory()).allMatch(it -> it.contains("by=Ben"))
				.anyMatch(it -> it.startsWith("youtube 2026-11-27 present platform_search"))
				.anyMatch(it -> it.startsWith("flickr 2026-11-27 not_checked platform_search"))
				.hasSize(2);
		assertThat(bench.cells().findFirst().orElseThrow().getHistory().observations().getFirst().witness()).isEqualTo(Witness.PERSON);
		assertThat(result.rejected()).singleElement().satisfies(it -> assertThat(it.rule()).isEqualTo("unknown_step"));
	}

	@Test
	void presentRowCarriesAccountEvidenceAndCoding() throws IOException {
		bring("A-1,X,present,x.com/a,@a,Français,https://a.example/,2026-11-01,Ann,seen,answer|news_release,Ann");

		assertThat(bench.cells()).singleElement().satisfies(it -> {
			assertThat(it.getAccounts().get(0)).extracting("handle", "url", "language").containsExactly("@a", "https://x.com/a", "fr");
			assertThat(it.getEvidence()).isEqualTo("https://a.example/");
			assertThat(it.getNote()).isEqualTo("seen");
			assertThat(it.getCheckedOn()).isEqualTo("2026-11-01");
			assertThat(it.getCodings().get(0).getCoder().getName()).isEqualTo("Ann");
			assertThat(it.getCodings().get(0).getUsages()).extracting("id").containsExactly("news_release", "answer");
		});
	}

	@Test
	void codedWithoutUsageIsNotTheSameAsNotCoded() throws IOException {
		bring("A-1,X,present,,,,,,,,aucun,Ann\nA-1,Facebook,present,,,,,,,,,Ann");

		assertThat(bench.cells()).extracting(it -> it.getPlatform().getId(), it -> it.getCodings().size())
				.containsExactly(tuple("facebook", 0), tuple("twitter", 1));
	}

	@Test
	void faultsNameColumnValueAndRule() throws IOException {
		assertThat(rejected("B,X,present,,,,,,,,,")).extracting(Rejected::column, Rejected::value, Rejected::rule).containsExactly("agency_id",
				"B", "unknown_agency");
		assertThat(rejected("a-1,Orkut,present,,,,,,,,,").rule()).isEqualTo("unknown_platform");
		assertThat(rejected("a-1,X,maybe,,,,,,,,,").rule()).isEqualTo("unknown_status");
		assertThat(rejected("a-1,X,,,,,,,,,,").rule()).isEqualTo("missing_status");
		assertThat(rejected("a-1,X,present,,,,,1/2/2026,,,,")).extracting(Rejected::column, Rejected::rule).containsExactly("checked_on",
				"bad_date");
		assertThat(rejected("a-1,X,present,,,klingonais,,,,,,").rule()).isEqualTo("unknown_language");
		assertThat(rejected("a-1,X,present,https://facebook.com/a,,,,,,,,").rule()).isEqualTo("url_of_other_platform");
		assertThat(rejected("a-1,X,absent,,@a,,,,,,,").rule()).isEqualTo("account_without_presence");
		assertThat(rejected("a-1,X,absent,,,,,,,,answer,").rule()).isEqualTo("usages_without_presence");
		Rejected unknown = rejected("a-1,X,present,,,,,,,,answer|gossip,");
		assertThat(unknown.rule()).isEqualTo("unknown_usage");
		assertThat(unknown.message().fr()).contains("gossip");
		assertThat(bench.cells()).isEmpty();
	}

	/** What the grid and the properties show, in either language, goes back in. */
	@Test
	void theWorkbenchsOwnWordsGoIn() throws IOException {
		ImportResult result = bring("A-1,Facebook,présente,,,,,,,,nouvelle;réponse,Ann\na-1,YouTube,absente,,,,,,,,,\na-1,X,?,,,,,,,,,\n"
				+ "a-1,Flickr,oui,,,,,,,,News Release,Ann\na-1,rss,no,,,,,,,,,\n");

		assertThat(result.rejected()).isEmpty();
		assertThat(bench.cells()).extracting(it -> it.getPlatform().getId(), Presence::getStatus).containsExactly(
				tuple("facebook", PresenceStatus.PRESENT), tuple("twitter", PresenceStatus.NOT_CHECKED), tuple("youtube", PresenceStatus.ABSENT),
				tuple("rss", PresenceStatus.ABSENT), tuple("flickr", PresenceStatus.PRESENT));
	}

	@Test
	void allFaultsOfARowAreToldAtOnceWithWhatIsAllowed() throws IOException {
		Rejected row = rejected("B,Orkut,maybe,nowhere,,klingonais,,1/2/2026,,,gossip,");

		assertThat(row.faults()).extracting(it -> it.rule()).containsExactly("unknown_agency", "unknown_platform", "unknown_status",
				"bad_address",
				"unknown_language", "bad_date", "unknown_usage");
		assertThat(row.reasons().en()).contains("Facebook; ", "present, absent, inaccessible", "YYYY-MM-DD");
		assertThat(row.rule()).isEqualTo("unknown_agency");
	}

	@Test
	void studyIsTheSameAfterSavingAndLoading() throws IOException {
		bring("A-1,X,present,x.com/a,@a,fr,https://a.example/,2026-11-01,Ann,« seen » & <noted>,answer|news_release,Ann");
		Path once = folder.resolve("once.palier");
		Path twice = folder.resolve("twice.palier");
		new StudyFile(once).save(bench.study);
		new StudyFile(twice).save(new StudyFile(once).load());

		assertThat(twice).hasSameBinaryContentAs(once);
	}

	@Test
	void recognisesItsHeaderOnly() throws IOException {
		assertThat(importer.recognises(ImportRequest.of(Bench.file(folder, "l.csv", "AGENCY_ID;Platform;status\n")))).isTrue();
		assertThat(importer.recognises(ImportRequest.of(Bench.file(folder, "w.csv", "agency_id,name_fr,jurisdiction\n")))).isFalse();
	}
}
