// SPDX-License-Identifier: EPL-2.0
package org.palier.importers.records;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.IOException;
import java.time.Instant;
import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.Test;
import org.palier.corpus.Medium;
import org.palier.corpus.Post;
import org.palier.files.ImportRequest;
import org.palier.files.UnreadableFileException;
import org.palier.importers.feeds.FeedImporter;
import org.palier.importers.mastodon.MastodonImporter;
import org.palier.importers.meta.FacebookImporter;
import org.palier.importers.twitter.ArchiveImporter;
import org.palier.importers.twitter.TweetsImporter;
import org.palier.importers.zeeschuimer.ZeeschuimerImporter;
import org.palier.intake.imports.KnownFileException;

/** Real files, with counts made by Python's json and xml.etree. The texts are not ours to show: ids and counts only. */
class RealRecordsTest {

	/*
	 * d = json.load(open(f)): 1379 items, all ids distinct, 412 user_id; relays re.match(r'\s*RT @[A-Za-z0-9_]+', text) 405;
	 * replies re.match(r'\s*@[A-Za-z0-9_]+', text) 143; min and max datetime.fromisoformat(time) in UTC; '&amp;' in 148 texts
	 */
	@Test
	void tweetsOfCongressAreReadInTheirShortForm() throws IOException {
		var file = ReadPosts.of(new TweetsImporter(), ReadPosts.data("posts/us_congress_tweets_2020-10-04.json"));
		assertThat(file.rows()).containsExactly(1379L, 1379L, 0L, 1379L);
		assertThat(file.posts.stream().map(Post::itemId).distinct()).hasSize(1379);
		assertThat(file.posts.stream().map(Post::accountId).distinct()).hasSize(412);
		assertThat(file.posts).filteredOn(Post::isRelay).hasSize(405);
		assertThat(file.posts).filteredOn(Post::isReply).hasSize(143);
		assertThat(file.dates()).hasSize(1379).startsWith(Instant.parse("2020-10-04T04:06:56Z")).endsWith(Instant.parse("2020-10-05T03:58:08Z"));
		assertThat(file.posts).filteredOn(it -> it.text().contains("&amp;")).isEmpty();
		assertThat(file.posts).allMatch(it -> it.platform().equals("twitter"));
	}

	/* 7 items of a list of the same form; items 3 and 4 begin with 'RT @' */
	@Test
	void theSampleOfTheShortFormIsReadToo() throws IOException {
		var file = ReadPosts.of(new TweetsImporter(), ReadPosts.data("formats/twitter-api/tweets-parsed.json"));
		assertThat(file.rows()).containsExactly(7L, 7L, 0L, 7L);
		assertThat(file.posts).filteredOn(Post::isRelay).hasSize(2);
	}

	/*
	 * 156 items; 'retweeted_status' in 62; in_reply_to_status_id 12 and in_reply_to_screen_name 13 times, 3 of the 12 to oneself;
	 * favorite_count 64673 and retweet_count 6852 of those that are no retweet; 11 media; lang 'en' 139, 'or' 12, 'und' 4, 'in' 1;
	 * 'quoted_status_id_str' in 7; min and max of strptime(created_at)
	 */
	@Test
	void tweetsOfTheInterfaceAreReadWithRepliesRelaysAndCounts() throws IOException {
		var file = ReadPosts.of(new TweetsImporter(), ReadPosts.data("posts/in_SecyChief_tweets_v1.1.json"));
		assertThat(file.rows()).containsExactly(156L, 156L, 0L, 156L);
		assertThat(file.posts).filteredOn(Post::isRelay).hasSize(62);
		assertThat(file.posts).filteredOn(it -> !it.replyTo().isEmpty()).hasSize(12);
		assertThat(file.posts).filteredOn(it -> !it.replyToHandle().isEmpty()).hasSize(13);
		assertThat(file.posts).filteredOn(it -> Boolean.TRUE.equals(it.details().ownThread())).hasSize(3);
		assertThat(file.posts).filteredOn(it -> !it.details().quotes().isEmpty()).hasSize(7);
		assertThat(List.of(file.sum("likes"), file.sum("shares"))).containsExactly(64673L, 6852L);
		assertThat(file.posts.stream().mapToInt(it -> it.details().media().size()).sum()).isEqualTo(11);
		assertThat(file.posts).filteredOn(it -> it.language().equals("or")).hasSize(12);
		assertThat(file.posts).filteredOn(it -> it.language().isEmpty()).hasSize(4);
		assertThat(file.dates()).startsWith(Instant.parse("2019-11-09T08:45:21Z")).endsWith(Instant.parse("2021-08-08T03:37:27Z"));
		assertThat(file.post("1424213137427877890").accountHandle()).isEqualTo("SecyChief");
	}

	/* 3 tweets; the third answers the second, of the handle of its author; favorite_count 12 and 5 of those that are no retweet */
	@Test
	void tweetsOfAnArchiveAreReadFromTheirScript() throws IOException {
		var file = ReadPosts.of(new ArchiveImporter(), ReadPosts.data("formats/twitter-archive/tweets_tiny.js"), Map.of("account", "@me_myself"));
		assertThat(file.rows()).containsExactly(3L, 3L, 0L, 3L);
		assertThat(file.posts).extracting(Post::relayedFrom).containsExactly("guzey", "", "");
		assertThat(file.post("5555555555555555555").details().ownThread()).isTrue();
		assertThat(file.sum("likes")).isEqualTo(17);
		assertThat(file.posts).allMatch(it -> it.accountHandle().equals("me_myself"));
	}

	/* totalItems 19, len(orderedItems) 18, all of type Create; inReplyTo in 4; attachments: 1 image/jpeg without a name */
	@Test
	void theArchiveOfMastodonSaysOneMoreThanItHolds() throws IOException {
		var file = ReadPosts.of(new MastodonImporter(), ReadPosts.data("formats/mastodon/mastodon-export.zip"));
		assertThat(file.rows()).containsExactly(18L, 18L, 0L, 18L);
		assertThat(file.remarks).contains("The file says that it holds 19 posts, and holds 18.");
		assertThat(file.posts).filteredOn(it -> !it.replyTo().isEmpty()).hasSize(4);
		assertThat(file.posts).filteredOn(it -> !it.details().media().isEmpty()).singleElement()
				.satisfies(it -> assertThat(it.details().media().getFirst().kind()).isEqualTo(Medium.Kind.IMAGE));
		assertThat(file.posts)
				.allMatch(it -> it.language().equals("en") && it.accountHandle().equals("lmorchard") && it.author().equals("Les Orchard"));
		assertThat(file.dates().getFirst()).isEqualTo(Instant.parse("2022-11-10T06:29:44Z"));
		assertThat(file.post("109318097085292765").text()).isEqualTo("Just setting up another tooter!");
		assertThat(file.posts).noneMatch(it -> it.text().contains("<") && it.text().contains("</"));
	}

	/* totalItems 1, 2 items; the second holds &#39; */
	@Test
	void anOutboxAloneIsRead() throws IOException {
		var file = ReadPosts.of(new MastodonImporter(), ReadPosts.data("formats/mastodon/outbox_minimal.json"));
		assertThat(file.rows()).containsExactly(2L, 2L, 0L, 2L);
		assertThat(file.post("237393").text()).contains("I've been procrastinating");
		assertThat(file.remarks).contains("The file says that it holds 1 post, and holds 2.");
	}

	/* a list of 4: three entries, one of them a photo without words, and 42; s.encode('latin-1').decode('utf-8') of the first text */
	@Test
	void postsOfFacebookAreReadWithTheirCharactersPutRight() throws IOException {
		var file = ReadPosts.of(new FacebookImporter(), ReadPosts.data("formats/facebook/your_posts_1.json"));
		assertThat(file.rows()).containsExactly(4L, 3L, 1L, 3L);
		assertThat(file.posts.getFirst().text()).startsWith("Feliz Año Nuevo \uD83C\uDF89 — con José").endsWith("Жанна");
		assertThat(file.posts.get(1).details().media()).singleElement()
				.satisfies(it -> assertThat(it.words()).isEqualTo("Atardecer en la costa"));
		assertThat(file.posts.get(1).createdAt()).isEqualTo(Instant.ofEpochSecond(1659315600));
		assertThat(file.rejected.getFirst().cells()).containsExactly("42");
		assertThatExceptionOfType(UnreadableFileException.class)
				.isThrownBy(() -> ReadPosts.of(new FacebookImporter(), ReadPosts.data("formats/facebook/your_posts_2.json")));
	}

	/*
	 * 14 lines; data.code 14 distinct; 14 user.username; sum of like_count 327230, of comment_count 15964; min and max taken_at;
	 * an accessibility_caption each; timestamp_collected from 1770770572962 to 1770770687742
	 */
	@Test
	void whatZeeschuimerCollectedOfInstagramIsRead() throws IOException {
		var file = ReadPosts.of(new ZeeschuimerImporter(), ReadPosts.data("exports/zeeschuimer_instagram_feed.ndjson"));
		assertThat(file.rows()).containsExactly(14L, 14L, 0L, 14L);
		assertThat(file.posts).allMatch(it -> it.platform().equals("instagram"));
		assertThat(file.posts.stream().map(Post::itemId).distinct()).hasSize(14);
		assertThat(file.posts.stream().map(Post::accountHandle).distinct()).hasSize(14);
		assertThat(List.of(file.sum("likes"), file.sum("comments"))).containsExactly(327230L, 15964L);
		assertThat(file.dates()).startsWith(Instant.ofEpochSecond(1769687992)).endsWith(Instant.ofEpochSecond(1770681647));
		assertThat(file.posts.stream().mapToLong(it -> it.details().media().stream().filter(m -> !m.words().isEmpty()).count()).sum())
				.isEqualTo(14);
		assertThat(file.posts.stream().map(Post::seenAt).sorted()).startsWith(Instant.ofEpochMilli(1770770572962L))
				.endsWith(Instant.ofEpochMilli(1770770687742L));
	}

	/* r.findall('.//item'): 24 and 16, guids distinct; min and max of parsedate_to_datetime(pubDate) */
	@Test
	void feedsAreReadWithoutTheirMarkUp() throws IOException {
		var queensland = ReadPosts.of(new FeedImporter(), ReadPosts.data("feeds/qld-gov.rss"));
		assertThat(queensland.rows()).containsExactly(24L, 24L, 0L, 24L);
		var canberra = ReadPosts.of(new FeedImporter(), ReadPosts.data("feeds/act-liberals.rss"));
		assertThat(canberra.rows()).containsExactly(16L, 16L, 0L, 16L);
		for (ReadPosts each : List.of(queensland, canberra)) {
			assertThat(each.dates()).hasSize(each.posts.size());
			assertThat(each.posts.stream().map(Post::itemId).distinct()).hasSize(each.posts.size());
			assertThat(each.posts).allMatch(it -> it.language().equals("en") && it.platform().equals("rss") && !it.text().contains("</p>"));
		}
		assertThat(canberra.dates()).contains(Instant.parse("2022-10-31T23:22:09Z"));
		assertThat(queensland.posts).allMatch(it -> it.accountUrl().equals("https://statements.qld.gov.au/"));
		for (String empty : List.of("nsw-gov", "vic-prem")) {
			var file = ReadPosts.of(new FeedImporter(), ReadPosts.data("feeds/" + empty + ".rss"));
			assertThat(file.rows()).containsExactly(0L, 0L, 0L, 0L);
			assertThat(file.remarks).contains("The feed “" + empty + ".rss” holds no item.");
		}
	}

	@Test
	void aListOfAccountsIsNamedAsOne() {
		var request = ImportRequest.of(ReadPosts.data("formats/twitter-api/list-members_v1.1.json"));
		assertThatExceptionOfType(KnownFileException.class).isThrownBy(() -> new TweetsImporter().recognises(request))
				.satisfies(it -> assertThat(it.reason().en()).startsWith("“list-members_v1.1.json” is a list of accounts of X"));
	}
}
