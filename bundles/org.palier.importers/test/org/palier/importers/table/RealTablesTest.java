// SPDX-License-Identifier: EPL-2.0
package org.palier.importers.table;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.palier.corpus.Corpus;
import org.palier.corpus.CorpusSettings;
import org.palier.corpus.Post;
import org.palier.corpus.RunWriter;
import org.palier.files.ImportRequest;
import org.palier.files.UnreadableFileException;
import org.palier.ground.table.Value;
import org.palier.ground.text.Remedy;
import org.palier.importers.Bench;
import org.palier.intake.imports.CensusChanges;
import org.palier.intake.imports.CensusUpdate;
import org.palier.intake.imports.ChangeWords;
import org.palier.intake.imports.ImportResult;
import org.palier.intake.imports.Vintage;
import org.palier.model.Account;
import org.palier.model.Agencies;
import org.palier.model.Agency;
import org.palier.model.Presence;
import org.palier.model.PresenceStatus;
import org.palier.numbers.indicators.ReplyRatio;
import org.palier.numbers.view.PostCounts;
import org.palier.numbers.view.StudyView;
import org.palier.study.history.LookBack;
import org.palier.study.runs.StudyFolder;

/** Published lists as they lie there; counts were made with another program (Python's csv). */
class RealTablesTest {

	private final TableImporter importer = new TableImporter();
	private Bench bench;

	@BeforeEach
	void newBench() throws IOException {
		bench = new Bench();
	}

	private ImportResult bring(String list) throws IOException {
		Path file = Bench.list(list);
		assertThat(importer.recognises(ImportRequest.of(file))).as(list).isTrue();
		return bench.bring(importer, file, Map.of());
	}

	private List<Agency> agencies() {
		return Agencies.of(bench.study).toList();
	}

	private long cells(String platform, PresenceStatus status) {
		return bench.cells().filter(it -> it.getPlatform().getId().equals(platform) && it.getStatus() == status).count();
	}

	/** 124 municipalities share their name with another; their number in the ministry's list tells them apart. */
	@Test
	void eachMunicipalityIsAnAgencyAtTheSecondImportToo() throws IOException {
		ImportResult first = bring("qc_municipalites_MUN_2025-06-29.csv");

		assertThat(first.read()).isEqualTo(1285);
		assertThat(first.accepted()).isEqualTo(1285);
		assertThat(agencies()).hasSize(1285);
		assertThat(agencies().stream().map(it -> it.getName().getFr()).distinct()).hasSize(1220);
		assertThat(agencies().stream().filter(it -> it.getWebSite() != null)).hasSize(1285 - 183 - 1);
		assertThat(bench.study.getCategories().stream().filter(it -> it.getName().getFr().equals("Ville"))).hasSize(1);
		assertThat(agencies().stream().filter(it -> it.getCategory().getName().getFr().equals("Ville"))).hasSize(234);

		bring("qc_municipalites_MUN_2025-06-29.csv");
		assertThat(agencies()).hasSize(1285);
	}

	/** 165 were added between the two, and 11 removed: the study has all that ever stood in a list. */
	@Test
	void theNextListOfMunicipalitiesFindsThoseOfTheFirst() throws IOException {
		ImportResult first = bring("qc_municipalites_MUN_2022-03-15.csv");
		assertThat(first.accepted()).isEqualTo(1131);
		assertThat(agencies()).hasSize(1131);

		bring("qc_municipalites_MUN_2025-06-29.csv");
		assertThat(agencies()).hasSize(1285 + 11);
	}

	/** The codes of the older directory that the newer one lacks, by {@code comm} over the two columns: 11. */
	@Test
	void aCompleteDirectoryNamesTheBodiesThatAreGone() throws IOException {
		bring("qc_municipalites_MUN_2022-03-15.csv");
		Path newer = Bench.list("qc_municipalites_MUN_2025-06-29.csv");
		ImportResult result = bench.read(importer, newer, Map.of("complete", "true"));
		CensusChanges changes = new CensusUpdate(bench.study, new Vintage(result.facts(), result.rejected(), null, true, "table")).changes();

		assertThat(changes.gone()).hasSize(11);
		assertThat(ChangeWords.gone(changes).getFirst().en()).startsWith("Gone from the list: 11 agencies (");
		assertThat(changes.byField().getLast().getFirst().field()).as("1,158 populations come last").isEqualTo("size");
		assertThat(new CensusUpdate(bench.study, new Vintage(result.facts(), result.rejected(), null, false, "table")).changes().gone())
				.isEmpty();
	}

	/** Of the 776 counties with an account one leaves its handle blank; the others name 523, of which 52 serve 303 counties. */
	@Test
	void eachCountyIsAnAgencyWithTheAccountOfItsDistrict() throws IOException {
		ImportResult first = bring("us_counties_social_media_2021.csv");

		assertThat(first.read()).isEqualTo(3143);
		assertThat(first.accepted()).isEqualTo(3143);
		assertThat(agencies()).hasSize(3143);
		assertThat(cells("twitter", PresenceStatus.PRESENT)).isEqualTo(776);
		assertThat(cells("twitter", PresenceStatus.ABSENT)).isEqualTo(2367);
		assertThat(cells("facebook", PresenceStatus.PRESENT)).isEqualTo(1060);
		assertThat(cells("facebook", PresenceStatus.ABSENT)).isEqualTo(549);
		assertThat(bench.cells().flatMap(it -> it.getAccounts().stream()).count()).isEqualTo(523);
		assertThat(bench.cells().flatMap(it -> it.getAccounts().stream()).filter(it -> !it.getAlsoServes().isEmpty())).hasSize(52)
				.extracting(it -> it.getAlsoServes().size() + 1)
				.satisfies(it -> assertThat(it.stream().mapToInt(Integer::intValue).sum()).isEqualTo(303));
		assertThat(first.remarks()).extracting(it -> it.en()).anyMatch(it -> it.startsWith("52 accounts serve several agencies, 303 in all"));

		bring("us_counties_social_media_2021.csv");
		assertThat(agencies()).hasSize(3143);
		assertThat(bench.cells().map(Presence::getStatus).filter(PresenceStatus.PRESENT::equals)).hasSize(776 + 1060);
		assertThat(bench.cells().flatMap(it -> it.getAccounts().stream()).count()).isEqualTo(523);
	}

	/** A post of each of the 523 accounts: 52 are lines of their groups, each counted once, though they serve 303 counties. */
	@Test
	void postsOfADistrictAreALineOfItsCounties(@TempDir Path folder) throws IOException {
		bring("us_counties_social_media_2021.csv");
		try (Corpus corpus = StudyFolder.at(folder).openCorpus(bench.study, CorpusSettings.of("test"))) {
			try (RunWriter<Post> posts = corpus.appendPosts("r", Instant.EPOCH)) {
				for (Account account : bench.cells().flatMap(it -> it.getAccounts().stream()).toList()) {
					posts.add(Post.builder("twitter", account.getId()).accountHandle(account.getHandle()).text("x").source("f", 1).build());
				}
				posts.commit();
			}
			StudyView view = StudyView.of(bench.study, PostCounts.of(bench.study, corpus.view(Set.of("r"))), LookBack.NOW);
			List<List<Value>> rows = new ReplyRatio().compute(view).rows().stream()
					.filter(it -> ((Value.Item) it.getFirst()).id().equals("agency")).toList();

			assertThat(rows).hasSize(523).allMatch(it -> it.get(3).equals(new Value.Count(1)));
			assertThat(rows.stream().map(it -> ((Value.Item) it.get(1)).id().split("\\+").length).filter(it -> it > 1)).hasSize(52)
					.satisfies(it -> assertThat(it.stream().mapToInt(Integer::intValue).sum()).isEqualTo(303));
		}
	}

	/**
	 * Rows, and the agencies that they are: distinct names below distinct parents, or numbers where there are some, and the
	 * parents that have no row (three departments of the first American list, fourteen of the second).
	 */
	@ParameterizedTest
	@CsvSource({ "qc_arrondissements_ARR_2026-03-03.csv, 41, 41", "qc_bibliotheques_archives_urls_2014.csv, 1266, 1266",
			"qc_collegial_public.geojson, 153, 153", "us_agencies-and-subs.csv, 341, 343", "us_dotgov_current-federal.csv, 1321, 414",
			"in_government_twitter_handles.csv, 114, 114", "de_institutions_mastodon.csv, 52, 52", "ca_fr_facebook_pages_2020.csv, 813, 813",
			"qc_fb_listemedias-top-101.csv, 101, 101", "qc_fb_sante_pages.csv, 69, 69", "fr_secteur_public_urls.txt, 35742, 31904" })
	void everyPublishedListComesIn(String list, int rows, int bodies) throws IOException {
		ImportResult result = bring(list);

		assertThat(result.read()).isEqualTo(rows);
		assertThat(result.rejected()).isEmpty();
		assertThat(agencies()).hasSize(bodies);
		bring(list);
		assertThat(agencies()).hasSize(bodies);
	}

	@ParameterizedTest
	@CsvSource({ "in_government_twitter_handles.csv, twitter, 114", "de_institutions_mastodon.csv, mastodon, 52",
			"ca_fr_facebook_pages_2020.csv, facebook, 813", "qc_fb_listemedias-top-101.csv, facebook, 101", "qc_fb_sante_pages.csv, facebook, 69" })
	void accountsOfAListAreThoseOfItsBodies(String list, String platform, int present) throws IOException {
		bring(list);

		assertThat(cells(platform, PresenceStatus.PRESENT)).isEqualTo(present);
		assertThat(bench.cells().flatMap(it -> it.getAccounts().stream()).count()).isEqualTo(present);
	}

	@ParameterizedTest
	@ValueSource(strings = { "gc_platform_counts_to_2025-12-31.csv", "ca_facebook_languages_bilan_2020.csv", "us_social_media_blacklist.csv" })
	void whatIsNoCensusIsRefusedByName(String list) throws IOException {
		Path file = Bench.list(list);

		assertThatThrownBy(() -> importer.recognises(ImportRequest.of(file))).isInstanceOfSatisfying(UnreadableFileException.class,
				it -> assertThat(it.reason().en()).startsWith("“" + list + "” is no list of agencies"));
		assertThatThrownBy(() -> bench.bring(importer, file, Map.of())).isInstanceOf(UnreadableFileException.class);
		assertThat(agencies()).isEmpty();
	}

	@ParameterizedTest
	@CsvSource({ "fr_deputes_twitter.csv, 584, 584", "us_legislators-social-media.yaml, 519, 506" })
	void personsComeInWhenAsked(String list, int rows, int onTwitter) throws IOException {
		Path file = Bench.list(list);

		assertThatThrownBy(() -> bench.bring(importer, file, Map.of())).isInstanceOfSatisfying(UnreadableFileException.class,
				it -> {
					assertThat(it.reason().en()).startsWith("“" + list + "” lists persons, not agencies");
					assertThat(it.reason().remedy()).isEqualTo(new Remedy("--persons true", "--persons true"));
				});
		ImportResult result = bench.bring(importer, file, Map.of("persons", "true"));
		assertThat(result.read()).isEqualTo(rows);
		assertThat(result.rejected()).isEmpty();
		assertThat(agencies()).hasSize(rows);
		assertThat(cells("twitter", PresenceStatus.PRESENT)).isEqualTo(onTwitter);
	}

	/** Counted with grep: 10 and 11 addresses of feeds; neither file is whole XML. */
	@ParameterizedTest
	@CsvSource({ "opml_Canada.opml, 10", "opml_France.opml, 11" })
	void aListOfFeedsIsACensusOfFeeds(String list, int feeds) throws IOException {
		ImportResult result = bench.bring(importer, Bench.list("../feeds/" + list),
				Map.of("map", "jurisdiction='Canada'", "create", "jurisdiction"));
		assertThat(result.read()).isEqualTo(feeds);
		assertThat(bench.cells().filter(it -> it.getPlatform().getId().equals("rss")).flatMap(it -> it.getAccounts().stream())
				.map(Account::getUrl).distinct())
				.hasSize(feeds).allMatch(it -> it.startsWith("http"));
	}

	/** {@code sum(map(len, json.load(f).values()))}: 19 feeds, a list for each of 8 states and territories. */
	@Test
	void listsOfOneFileAreItsSheets() throws IOException {
		Path file = Bench.list("../feeds/au_gov_feed_list.json");
		assertThat(bench.read(importer, file, Map.of()).remarks()).extracting(it -> it.en())
				.anyMatch(it -> it.startsWith("The file has 8 sheets (act, nsw, nt, qld, sa, tas, vic, wa). “act” was read."));
		long feeds = 0;
		for (int sheet = 1; sheet <= 8; sheet++) {
			ImportResult result = bench.read(importer, file, Map.of("sheet", String.valueOf(sheet)));
			assertThat(result.rejected()).isEmpty();
			feeds += result.accepted();
		}
		assertThat(feeds).isEqualTo(19);
	}
}
