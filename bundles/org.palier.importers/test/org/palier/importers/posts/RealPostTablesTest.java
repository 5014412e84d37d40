// SPDX-License-Identifier: EPL-2.0
package org.palier.importers.posts;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.time.Instant;
import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.palier.corpus.Post;
import org.palier.files.ImportRequest;
import org.palier.files.UnreadableFileException;

/**
 * Real tables of posts that no preset of an earlier release knew: all counts were made beforehand by Python's csv and json
 * modules. The texts are not ours to show.
 */
class RealPostTablesTest {

	private static PostImports recognised(String name, Map<String, String> options) throws IOException {
		assertThat(new PostTableImporter().recognises(ImportRequest.of(PostImports.data(name)))).as(name).isTrue();
		return PostImports.ofData(name, options);
	}

	/* Mac Roman; datetime.strptime(created_at, '%m/%d/%y %H:%M'), which the ids say is UTC; sum(favorites); ids of url distinct */
	@Test
	void columnsAndDatesOfATableThatNobodyDescribedAreSuggested() throws IOException {
		var file = recognised("posts/538_BarackObama_tweets.csv", Map.of());
		assertThat(file.rows()).containsExactly(3207L, 3207L, 0L);
		assertThat(file.dates()).hasSize(3207).startsWith(Instant.parse("2014-08-14T16:50:00Z")).endsWith(Instant.parse("2017-10-16T22:59:00Z"));
		assertThat(file.sum("likes")).isEqualTo(44275398);
		assertThat(file.posts.stream().map(Post::itemId).distinct()).hasSize(3207).noneMatch(String::isEmpty);
		assertThat(file.platforms()).isEqualTo(Map.of("twitter", 3207L));
	}

	/* re.search(r'//(?:www\.)?([^/]+)/', source_url): 817 twitter.com, 3 of Facebook, 4 of a news site, which is no platform */
	@Test
	void anAddressSaysPlatformAccountAndId() throws IOException {
		var file = recognised("posts/dz_ministere_sante_tweets_ar.csv", Map.of());
		assertThat(file.rows()).containsExactly(824L, 820L, 4L);
		assertThat(file.platforms()).isEqualTo(Map.of("twitter", 817L, "facebook", 3L));
		assertThat(file.rules()).isEqualTo(Map.of("unknown_platform", 4L));
		assertThat(file.dates()).startsWith(Instant.parse("2020-07-17T00:00:00Z")).endsWith(Instant.parse("2022-12-23T00:00:00Z"));
		assertThat(file.posts.stream().filter(it -> it.platform().equals("twitter")).map(Post::itemId).distinct()).hasSize(817)
				.noneMatch(String::isEmpty);
		assertThat(file.posts).filteredOn(it -> it.accountHandle().equals("Sante_Gouv_dz")).hasSize(817);
	}

	/* strptime(date + ' ' + time + timezone, '%Y-%m-%d %H:%M:%S%z'); sums; reply_to not empty 16; language es 21 */
	@Test
	void twintIsReadWithItsZonesInWords() throws IOException {
		var file = recognised("posts/us_county_health_tweets_twint_2021-11-24.csv", Map.of());
		assertThat(file.rows()).containsExactly(1543L, 1543L, 0L);
		assertThat(file.posts.stream().map(Post::itemId).distinct()).hasSize(1452);
		assertThat(file.posts.stream().map(Post::accountHandle).distinct()).hasSize(87);
		assertThat(List.of(file.sum("likes"), file.sum("shares"))).containsExactly(2045L, 1218L);
		assertThat(file.dates()).hasSize(1543).endsWith(Instant.parse("2021-11-24T23:24:32Z"));
		assertThat(file.posts).filteredOn(it -> it.language().equals("es")).hasSize(21);
	}

	@Test
	void recordsOfJsonAreATableByTheirPaths() throws IOException {
		// json.load: 1379 records, 412 screen_name, 405 texts that begin with RT @, one offset in each time
		var file = recognised("posts/us_congress_tweets_2020-10-04.json", Map.of());
		assertThat(file.rows()).containsExactly(1379L, 1379L, 0L);
		assertThat(file.posts.stream().map(Post::accountHandle).distinct()).hasSize(412);
		assertThat(file.posts.stream().map(Post::itemId).distinct()).hasSize(1379);
		assertThat(file.relays()).isEqualTo(405);
		assertThat(file.dates()).hasSize(1379);
	}

	/* len(list(csv.reader(f))) - 1, no two rows alike */
	@ParameterizedTest
	@CsvSource({ "uk_police_functions_part60.csv,5336,''", "us_political_social_media_bias.csv,5000,twitter",
			"fr_ecological_crisis_labels_ids_only.csv,12826,''" })
	void labelledTablesComeInWhole(String name, long rows, String platform) throws IOException {
		var file = recognised("labelled/" + name, platform.isEmpty() ? Map.of() : Map.of("platform", platform));
		assertThat(file.rows()).containsExactly(rows, rows, 0L);
		assertThat(file.platforms()).isEqualTo(Map.of("twitter", rows));
	}

	/* 12824 distinct ids, stripped; ids of 16 digits and more, which hold their moment: 12770 */
	@Test
	void idsWithoutTextsArePostsOfWhichTheTextIsNotKnown() throws IOException {
		var file = PostImports.ofData("labelled/fr_ecological_crisis_labels_ids_only.csv");
		assertThat(file.posts.stream().map(Post::itemId).distinct()).hasSize(12824);
		assertThat(file.dates()).hasSize(12770);
	}

	@ParameterizedTest
	@CsvSource({ "posts/qc_fb_aggregates/engagementParHeure.csv,totals", "posts/qc_fb_aggregates/engagementParJour.csv,totals",
			"posts/qc_fb_aggregates/engagementParType.csv,totals", "posts/qc_fb_aggregates/parAnnee.csv,totals",
			"agreement/cohen1960_p45.csv,codes alone", "agreement/irr_anxiety.csv,codes alone", "agreement/bully_pulpit_3coders.csv,codes alone",
			"agreement/fleiss1971_p379.csv,codes alone", "agreement/krippendorff2004_p230_missing.csv,codes alone",
			"agreement/wikipedia_alpha_3coders.csv,codes alone", "agreement/expected.csv,published values",
			"reference-coding-dev.csv,programs are compared",
			"reference-v2-dev.csv,programs are compared", "reference-v2-folds.csv,folds", "formats/minet/likes.csv,totals",
			"formats/minet/tweet_attrition.csv,can still be seen", "formats/minet/encodings.csv,encodings", "formats/qualcoder/cases123.csv,cases",
			"formats/qualcoder/cases123_replace_data.csv,cases", "formats/qualcoder/survey456.csv,cases", "html/expected_accounts.csv,links",
			"registries/gc_platform_counts_to_2025-12-31.csv,totals", "registries/us_social_media_blacklist.csv,patterns" })
	void whatHoldsNoPostsIsRefusedByItsKind(String name, String kind) {
		var request = ImportRequest.of(PostImports.data(name));
		assertThatThrownBy(() -> new PostTableImporter().recognises(request)).isInstanceOfSatisfying(UnreadableFileException.class,
				it -> assertThat(it.reason().en()).contains(kind));
		assertThatThrownBy(() -> PostImports.of(request)).isInstanceOf(UnreadableFileException.class);
	}

	/** Lists of agencies are none of posts; the other importers know them. */
	@ParameterizedTest
	@CsvSource({ "qc_municipalites_MUN_2025-06-29.csv", "us_counties_social_media_2021.csv", "gc_socials_2025-09-26.csv",
			"in_government_twitter_handles.csv",
			"qc_fb_sante_pages.csv", "ca_fr_facebook_pages_2020.csv", "fr_secteur_public_urls.txt", "fr_deputes_twitter.csv",
			"qc_collegial_public.geojson",
			"us_legislators-social-media.yaml", "de_institutions_mastodon.csv" })
	void listsOfAgenciesAreNotTakenForPosts(String name) throws IOException {
		assertThat(new PostTableImporter().recognises(ImportRequest.of(PostImports.data("registries/" + name)))).isFalse();
	}
}
