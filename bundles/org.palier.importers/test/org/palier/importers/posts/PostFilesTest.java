// SPDX-License-Identifier: EPL-2.0
package org.palier.importers.posts;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.palier.corpus.Post;
import org.palier.intake.mapping.ShippedMapping;

/**
 * Real files, with counts made by Python's csv module, on rows made distinct with {@code set(map(tuple, rows))}.
 * The texts are not ours to show: ids and counts only.
 */
class PostFilesTest {

	/*
	 * r = csv.DictReader(open(f, newline='')); relays: re.match(r'\s*RT @[A-Za-z0-9_]+', text); replies:
	 * re.match(r'\s*@[A-Za-z0-9_]+', text); dates: datetime.fromtimestamp(((id >> 22) + 1288834974657) // 1000, utc)
	 */
	@ParameterizedTest
	@CsvSource({ "2012_Colorado_wildfires,1200,444,54,2012-06-08T10:23:20Z,2012-07-08T23:30:56Z",
			"2012_Costa_Rica_earthquake,1412,634,56,2012-09-04T07:15:02Z,2012-09-21T05:57:33Z",
			"2013_Australia_bushfire,1199,632,66,2013-10-12T07:04:29Z,2013-11-03T03:31:29Z",
			"2013_Colorado_floods,1000,449,30,2013-09-08T23:05:13Z,2013-10-01T05:32:05Z",
			"2013_Glasgow_helicopter_crash,1100,577,69,2013-11-29T18:49:59Z,2013-12-29T09:03:11Z",
			"2013_Lac_Megantic_part60,585,300,22,2013-07-06T07:37:10Z,2013-07-26T01:36:59Z",
			"2013_Sardinia_floods,1000,592,39,2013-11-16T10:59:12Z,2013-11-28T22:03:15Z" })
	void crisisLexIsReadWithDatesFromItsIds(String name, long rows, long relays, long replies, Instant first, Instant last)
			throws IOException {
		var file = PostImports.ofData("labelled/crisislex_" + name + ".csv");
		assertThat(file.rows()).containsExactly(rows, rows, 0L);
		assertThat(file.platforms()).isEqualTo(Map.of("twitter", rows));
		assertThat(List.of(file.relays(), file.replies())).containsExactly(relays, replies);
		assertThat(List.of(file.dates().get(0).getEpochSecond(), file.dates().get((int) rows - 1).getEpochSecond()))
				.containsExactly(first.getEpochSecond(), last.getEpochSecond());
		assertThat(file.posts.stream().map(Post::itemId).distinct()).hasSize((int) rows);
	}

	@Test
	void aTweetOfLacMeganticIsRelayedFromWhoWroteIt() throws IOException {
		// csv.reader and re.match(r'\s*RT @sureteduquebec\b'): 6 rows, the first of them the 28th of the file
		var police = PostImports.ofData("labelled/crisislex_2013_Lac_Megantic_part60.csv").posts.stream()
				.filter(it -> it.relayedFrom().equalsIgnoreCase("sureteduquebec")).toList();
		assertThat(police).hasSize(6);
		assertThat(police.get(0).sourceRow()).isEqualTo(28);
		assertThat(police.get(0).createdAtRaw()).isEqualTo(police.get(0).itemId()).hasSize(18);
	}

	/*
	 * t = open(f, 'rb').read().decode('mac_roman'); csv.DictReader(io.StringIO(t, newline='')): 2999 rows, source twitter
	 * 1523, facebook 1476; ids re.search(r'twitter.com/\w+/status/(\d+)', embed), all distinct, dates from them; relays and
	 * replies as above, tweets only, one of 97 less that answers the handle in its own address;
	 * b'\x89\xdb\xaa' (an apostrophe) 568 times in text; b'\x89\xdb_' 62 and b'\xcc_' 9.
	 */
	@Test
	void politicalPostsAreReadThroughReturnsAndThreeEncodings() throws IOException {
		var file = PostImports.ofData("labelled/us_political_social_media_part60.csv");
		assertThat(file.rows()).containsExactly(2999L, 2999L, 0L);
		assertThat(file.platforms()).isEqualTo(Map.of("twitter", 1523L, "facebook", 1476L));
		assertThat(List.of(file.relays(), file.replies())).containsExactly(90L, 96L);
		assertThat(file.dates()).hasSize(1523).startsWith(Instant.parse("2013-01-01T05:49:17Z")).endsWith(Instant.parse("2014-12-30T20:18:40Z"));
		assertThat(file.posts.stream().map(Post::itemId).distinct()).hasSize(2999).noneMatch(String::isEmpty);
		assertThat(file.posts.stream().map(Post::accountHandle).filter(it -> !it.isEmpty()).distinct()).hasSize(422);
		assertThat(occurrences(file, '\u2019')).isEqualTo(568);
		assertThat(occurrences(file, '\uFFFD')).isEqualTo(71);
		assertThat(file.remarks).anySatisfy(it -> assertThat(it.en()).startsWith("71 characters were lost"));
	}

	@Test
	void datesOfPoliticalTweetsAreThoseOfTheirIds() throws IOException {
		var file = PostImports.ofData("labelled/us_political_social_media_part60.csv");
		long apart = file.posts.stream().filter(it -> it.platform().equals("twitter")).filter(
				it -> Math.abs(PostDates.ofTweet(it.itemId()).getEpochSecond() - it.createdAt().getEpochSecond()) > 1).count();
		assertThat(apart).isZero();
	}

	/* csv.DictReader(open(f, encoding='utf8', newline='')): 1835 rows, 95 fbID, min and max dateUTC, sums of columns */
	@Test
	void contestPostsKeepTheirCounts() throws IOException {
		var file = PostImports.ofData("posts/qc_facebook_concours_fr_part70.csv");
		assertThat(file.rows()).containsExactly(1835L, 1835L, 0L);
		assertThat(file.platforms()).isEqualTo(Map.of("facebook", 1835L));
		assertThat(file.posts.stream().map(Post::accountId).distinct()).hasSize(95);
		assertThat(file.dates()).hasSize(1835).startsWith(Instant.parse("2013-01-07T14:39:47Z")).endsWith(Instant.parse("2017-12-27T17:30:01Z"));
		assertThat(List.of(file.sum("likes"), file.sum("shares"), file.sum("comments"))).containsExactly(266472L, 125664L, 505163L);
		assertThat(List.of(file.relays(), file.replies())).containsExactly(0L, 0L);
	}

	/*
	 * open(f, 'rb').read().decode('gb18030'): 15931 rows; TIME '0' 2861 times, else '%Y/%m/%d %H:%M', less 8 hours; CONTENT
	 * blank 7956; sum(int(Like)); LINK without a post's number 3; LINK with a handle 12458; AUTHOR_ID 1 to 9
	 */
	@Test
	void chineseStateMediaAreReadFromGb18030() throws IOException {
		var file = PostImports.ofData("posts/cn_state_media_facebook_posts.csv");
		assertThat(file.rows()).containsExactly(15931L, 15931L, 0L);
		assertThat(file.platforms()).isEqualTo(Map.of("facebook", 15931L));
		assertThat(file.dates()).hasSize(13070).startsWith(Instant.parse("2015-11-11T16:00:00Z")).endsWith(Instant.parse("2022-02-25T14:30:00Z"));
		assertThat(file.posts).filteredOn(it -> it.text().isEmpty()).hasSize(7956);
		assertThat(file.posts).filteredOn(it -> it.itemId().isEmpty()).hasSize(3);
		assertThat(file.posts).filteredOn(it -> !it.accountHandle().isEmpty()).hasSize(12458);
		assertThat(file.posts.stream().map(Post::accountId).distinct()).hasSize(9);
		assertThat(file.sum("likes")).isEqualTo(2215435);
		assertThat(occurrences(file, '\uFFFD')).isZero();
		assertThat(file.remarks).extracting(it -> it.en()).contains("7,956 posts have no text, the first in line 5115.");
	}

	/* csv.DictReader: 656 rows, 10 User Name; '%Y-%m-%d %H:%M:%S EET' less 2 hours; Message blank 46; sums of columns */
	@Test
	void crowdTangleIsReadWithItsZoneAndTheAccountsOfItsAddresses() throws IOException {
		var file = PostImports.ofData("exports/crowdtangle_il_universities_coded_part67.csv");
		assertThat(file.rows()).containsExactly(656L, 656L, 0L);
		assertThat(file.dates()).hasSize(656).startsWith(Instant.parse("2023-10-07T09:28:10Z")).endsWith(Instant.parse("2024-02-07T19:12:16Z"));
		assertThat(file.posts.stream().map(Post::accountHandle).distinct()).hasSize(10);
		assertThat(file.posts.stream().map(Post::accountId).distinct()).hasSize(10).doesNotContain("100065000000000");
		assertThat(file.posts.stream().map(Post::itemId).distinct()).hasSize(656);
		assertThat(file.posts).filteredOn(it -> it.text().isEmpty()).hasSize(46);
		assertThat(List.of(file.sum("likes"), file.sum("interactions"))).containsExactly(97021L, 174513L);
	}

	/*
	 * ast.literal_eval(raw_text) of distinct rows; replies: the first piece that is not blank after '·' starts with a handle
	 * that is not, whatever the case, the author's own (16, 11 and 6 are);
	 * relays: the first piece ends with ' reposted'; handles: the piece before '·', none for relays
	 */
	@ParameterizedTest
	@CsvSource({ "stm_VERTE,7907,7827,1773,0,34,stm_Verte,7790,2013-05-30T15:04:10Z,2024-06-02T18:35:12Z",
			"stm_BLEUE,2085,2073,149,0,1,stm_Bleue,2073,2013-05-30T15:00:10Z,2024-05-23T12:34:21Z",
			"REM_infoservice,352,352,16,1,9,REM_infoservice,342,2023-07-31T09:58:56Z,2024-06-02T08:37:28Z" })
	void printedTweetsAreReadAndRepeatedRowsRejected(String name, long read, long accepted, long replies, long relays, int handles,
			String handle, long ofHandle, Instant first, Instant last) throws IOException {
		var file = PostImports.ofData("posts/qc_tweets_" + name + ".csv");
		assertThat(file.rows()).containsExactly(read, accepted, read - accepted);
		assertThat(file.rules().keySet()).isSubsetOf("duplicate_row");
		assertThat(file.platforms()).isEqualTo(Map.of("twitter", accepted));
		assertThat(List.of(file.replies(), file.relays())).containsExactly(replies, relays);
		assertThat(file.posts.stream().map(Post::accountHandle).distinct()).hasSize(handles);
		assertThat(file.posts).filteredOn(it -> it.accountHandle().equals(handle)).hasSize((int) ofHandle);
		assertThat(file.dates()).startsWith(first).endsWith(last);
		assertThat(file.posts).isNotEmpty().allMatch(it -> it.metrics().isEmpty() && !it.text().isEmpty());
	}

	@Test
	void noPresetTakesAFileOfAnother() throws IOException {
		// each file names the preset that its row of the source list calls for, and no two presets share a name
		assertThat(new PostChoice().shipped().all().stream().map(ShippedMapping::id)).doesNotHaveDuplicates();
		for (String[] each : new String[][] { { "posts/cn_state_media_facebook_posts.csv", "Chinese state media on Facebook (wordbomb)" },
				{ "exports/crowdtangle_il_universities_coded_part67.csv", "CrowdTangle, Facebook posts" } }) {
			assertThat(PostImports.ofData(each[0]).remarks.get(0).en()).isEqualTo("Read as: " + each[1] + ".");
		}
	}

	private static long occurrences(PostImports file, char wanted) {
		return file.posts.stream().flatMap(it -> Stream.of(it.text())).mapToLong(it -> it.chars().filter(c -> c == wanted).count()).sum();
	}
}
