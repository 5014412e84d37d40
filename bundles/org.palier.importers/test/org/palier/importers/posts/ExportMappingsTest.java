// SPDX-License-Identifier: EPL-2.0
package org.palier.importers.posts;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Map;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.palier.corpus.Post;
import org.palier.files.ImportRequest;
import org.palier.ground.text.Bilingual;

/** Exports of which we have no real file: made from the fields that their makers or readers publish, one row each. */
class ExportMappingsTest {

	@TempDir
	private Path folder;

	private PostImports read(String text) throws IOException {
		Path file = Files.writeString(folder.resolve("export.csv"), text, StandardCharsets.UTF_8);
		assertThat(new PostTableImporter().recognises(ImportRequest.of(file))).isTrue();
		return PostImports.of(ImportRequest.of(file));
	}

	private static boolean says(PostImports file, String sentence) {
		return file.remarks.stream().map(Bilingual::en).anyMatch(it -> it.contains(sentence));
	}

	/** Header; row; then what the post must be: platform, id, handle, text, moment, one count. */
	@ParameterizedTest
	@CsvSource(delimiter = '|', quoteCharacter = '`', value = {
			"id,thread_id,author,body,timestamp,tiktok_url,plays,likes | 7,7,ville,Bonjour,2024-05-06 07:08:09,https://www.tiktok.com/@ville/video/7,12,3 | tiktok | 7 | ville | Bonjour | 2024-05-06T07:08:09Z | views=12",
			"id,thread_id,account_username,body,timestamp,url,favourites_count | 9,9,ville,Salut,2024-05-06 07:08:09,https://bsky.app/profile/ville/post/9,4 | bluesky | 9 | ville | Salut | 2024-05-06T07:08:09Z | likes=4",
			"id,timestamp_utc,local_time,user_screen_name,text,retweet_count,like_count,to_username,to_tweetid | 5,1600000000,2020-09-13T08:26:40,ville,Bonjour,2,3,,  | twitter | 5 | ville | Bonjour | 2020-09-13T12:26:40Z | likes=3",
			"id,conversation_id,author_id,created_at,text,public_metrics.retweet_count,public_metrics.like_count,author.username | 5,5,8,2022-01-02T03:04:05.000Z,Bonjour,2,3,ville | twitter | 5 | ville | Bonjour | 2022-01-02T03:04:05Z | shares=2",
			"id,time,created_at,from_user_name,text,retweet_count,favorite_count,lang,to_user_name | 5,1600000000,2020-09-13 12:26:40,ville,Bonjour,2,3,fr, | twitter | 5 | ville | Bonjour | 2020-09-13T12:26:40Z | likes=3",
			"id,tweet_url,created_at,parsed_created_at,user_screen_name,text,tweet_type,retweet_count | 5,https://twitter.com/ville/status/5,Sun Sep 13 12:26:40 +0000 2020,2020-09-13 12:26:40+00:00,ville,Bonjour,original,2 | twitter | 5 | ville | Bonjour | 2020-09-13T12:26:40Z | shares=2",
			"photo_id,date_posted,date_taken,license,owner_nsid,owner_username,title,description,photopage | 5,2020-09-13T12:26:40,2020-09-12,1,8@N0,ville,Pont,Le pont neuf,https://www.flickr.com/photos/ville/5/ | flickr | 5 | ville | Pont;Le pont neuf | 2020-09-13T12:26:40Z | ``",
			"video_id,title,published_at,description,channel_id,channel_title,view_count | abc,Pont,2020-09-13T12:26:40Z,Le pont neuf,UC1,Ville,7 | youtube | abc | `` | Pont;Le pont neuf | 2020-09-13T12:26:40Z | views=7",
			"position,channelId,channelTitle,videoId,publishedAt,videoTitle,videoDescription,viewCount | 1,UC1,Ville,abc,2020-09-13T12:26:40Z,Pont,Le pont neuf,7 | youtube | abc | `` | Pont;Le pont neuf | 2020-09-13T12:26:40Z | views=7",
			"id,isReplyTo,authorName,text,publishedAt,likeCount | c1,0,Anne,Bravo,2020-09-13 12:26:40,1 | youtube | c1 | `` | Bravo | 2020-09-13T12:26:40Z | likes=1",
			"id,mcl_url,creation_time,text,lang,post_owner.id,post_owner.username,statistics.like_count | 5,https://www.facebook.com/5,2024-05-06T07:08:09+00:00,Bonjour,fr,8,ville,3 | facebook | 5 | ville | Bonjour | 2024-05-06T07:08:09Z | likes=3",
			"Account,User Name,Followers at Posting,Post Created,Type,Likes,Comments,Views,URL,Link,Photo,Title,Description | Ville,ville,10,2020-09-13 12:26:40 UTC,Photo,3,1,0,https://www.instagram.com/p/Cx_1/,,x,,Bonjour | instagram | Cx_1 | ville | Bonjour | 2020-09-13T12:26:40Z | likes=3",
			"path;id;parent_id;level;object_id;object_type;query_status;query_time;query_type;from.name;created_time;message;shares.count | /;1;;1;8_5;data;fetched;;;Ville;2020-09-13T12:26:40+0000;Bonjour;2 | facebook | 8_5 | `` | Bonjour | 2020-09-13T12:26:40Z | shares=2",
			"Post id,Date,Post text,Post Link,Impressions,Likes,Engagements,Bookmarks,Shares,Replies,Reposts | 1305133066423267328,Sun, Sep 13, 2020,Bonjour,https://x.com/ville/status/1305133066423267328,9,3,4,0,1,0,2 | twitter | 1305133066423267328 | ville | Bonjour | 2020-09-13T13:15:45.892Z | shares=2",
			"Content,Video title,Video publish time,Duration,Views,Impressions | abc,Le pont neuf,Sep 13, 2020,60,7,9 | youtube | abc | `` | Le pont neuf | 2020-09-13T00:00:00Z | views=7" })
	void aRowOfEachExportIsThePostThatItStates(String header, String row, String platform, String item, String handle, String text,
			Instant moment, String count) throws IOException {
		var file = read(header + "\n" + row.replaceAll("(\\w{3}, \\w{3} \\d+, \\d{4})|(\\w{3} \\d+, \\d{4})", "\"$0\"") + "\n");
		assertThat(file.rejected).isEmpty();
		assertThat(file.posts).singleElement().satisfies(it -> {
			assertThat(it.platform()).isEqualTo(platform);
			assertThat(it.itemId()).isEqualTo(item);
			assertThat(it.accountHandle()).isEqualTo(handle == null ? "" : handle);
			assertThat(it.text()).isEqualTo(text.replace(";", "\n"));
			assertThat(it.createdAt()).isEqualTo(moment);
			if (count != null && !count.isEmpty()) {
				assertThat(it.metrics()).containsEntry(count.split("=")[0], Long.valueOf(count.split("=")[1]));
			}
		});
	}

	@Test
	void aRoundedIdOfMetaIsTakenFromThePermalinkAndTheResultSaysThatNoRealExportWasTried() throws IOException {
		String row = "1.22158E+17,1.0006E+14,Ville,,Bonjour,60,07/14/2026 09:30,,https://www.facebook.com/100064/posts/122158000000000777,Photos,120,100,7,2,1\n";
		var english = read(
				"Post ID,Page ID,Page name,Title,Description,Duration (sec),Publish time,Caption type,Permalink,Post type,Views,Reach,Reactions,Comments,Shares\n"
						+ row);
		assertThat(english.posts).singleElement().satisfies(it -> {
			assertThat(it.itemId()).isEqualTo("122158000000000777");
			assertThat(it.accountId()).isEmpty();
			assertThat(it.platform()).isEqualTo("facebook");
			assertThat(it.createdAt()).isEqualTo(Instant.parse("2026-07-14T09:30:00Z"));
			assertThat(it.metrics()).containsEntry("reactions", 7L).containsEntry("reach", 100L);
		});
		assertThat(says(english, "not tried on a real one")).isTrue();
		var french = read(
				"Identifiant de la publication,Identifiant de la Page,Nom de la Page,Titre,Description,Durée (s),Heure de publication,Type,Permalien,"
				+ "Type de publication,Vues,Couverture,Réactions,Commentaires,Partages\n" + row);
		assertThat(french.posts).extracting(Post::itemId).containsExactly("122158000000000777");
		assertThat(french.posts.getFirst().metrics()).isEqualTo(english.posts.getFirst().metrics());
	}

	@Test
	void aRoundedIdWithoutPermalinkIsNoId() throws IOException {
		var file = read(
				"Post ID,Page name,Description,Publish time,Permalink,Post type\n1.22158E+17,Ville,Bonjour,07/14/2026 09:30,https://www.facebook.com/,Photos\n");
		assertThat(file.posts).extracting(Post::itemId).containsExactly("");
		assertThat(says(file, "1 ids were rounded")).isTrue();
	}

	@Test
	void theTotalOfAChannelIsNoVideo() throws IOException {
		var file = read("Content,Video title,Video publish time,Views\nTotal,,,700\nabc,Le pont neuf,\"Sep 13, 2020\",7\n");
		assertThat(file.rows()).containsExactly(2L, 1L, 1L);
		assertThat(file.rules()).isEqualTo(Map.of("totals_row", 1L));
	}

	@Test
	void columnsOfListeningProgramsAreSuggestedInBothLanguages() throws IOException {
		var meltwater = read(
				"Date,Headline,URL,Opening Text,Hit Sentence,Source,Message\n14/07/2026 09:30,,https://x.com/ville/status/5,,,X,Bonjour\n");
		assertThat(meltwater.posts).singleElement().satisfies(it -> {
			assertThat(it.text()).isEqualTo("Bonjour");
			assertThat(it.createdAt()).isEqualTo(Instant.parse("2026-07-14T09:30:00Z"));
			assertThat(it.itemId()).isEqualTo("5");
		});
		var sprout = read(
				"Date de publication;Réseau;Profil;Message;Lien;Impressions;Réactions;Commentaires;Partages\n2026-07-14 09:30;Facebook;Ville;Bonjour;;9;3;2;1\n");
		assertThat(sprout.posts).singleElement().satisfies(it -> {
			assertThat(it.platform()).isEqualTo("facebook");
			assertThat(it.metrics()).isEqualTo(Map.of("impressions", 9L, "reactions", 3L, "comments", 2L, "shares", 1L));
		});
	}
}
