// SPDX-License-Identifier: EPL-2.0
package org.palier.importers.records;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.palier.corpus.Medium;
import org.palier.corpus.Post;
import org.palier.files.ImportRequest;
import org.palier.importers.bluesky.BlueskyImporter;
import org.palier.importers.feeds.FeedImporter;
import org.palier.importers.mastodon.MastodonImporter;
import org.palier.importers.meta.FacebookImporter;
import org.palier.importers.meta.InstagramImporter;
import org.palier.importers.telegram.TelegramImporter;
import org.palier.importers.twitter.ArchiveImporter;
import org.palier.importers.twitter.TweetsImporter;
import org.palier.importers.youtube.YouTubeImporter;
import org.palier.importers.zeeschuimer.ZeeschuimerImporter;
import org.palier.intake.imports.Importer;

/** Files made by hand from the fields that the platforms publish, of invented accounts. */
class PublishedFieldsTest {

	@TempDir
	private Path folder;

	private ReadPosts read(Importer importer, String name, String text, String... options) throws IOException {
		Path file = Files.writeString(folder.resolve(name), text);
		assertThat(importer.recognises(ImportRequest.of(file))).as("recognises").isTrue();
		return ReadPosts.of(importer, file, options.length == 0 ? Map.of() : Map.of(options[0], options[1]));
	}

	private Path zip(String name, String... pathsAndTexts) throws IOException {
		Path file = folder.resolve(name);
		try (var out = new ZipOutputStream(Files.newOutputStream(file))) {
			for (int i = 0; i < pathsAndTexts.length; i += 2) {
				out.putNextEntry(new ZipEntry(pathsAndTexts[i]));
				out.write(pathsAndTexts[i + 1].getBytes(StandardCharsets.UTF_8));
				out.closeEntry();
			}
		}
		return file;
	}

	private static final String PAGE = """
			{"data":[{"id":"11","text":"Avis &amp; plan","author_id":"1","created_at":"2022-03-04T05:06:07.000Z","lang":"fr","conversation_id":"11",
			"public_metrics":{"retweet_count":2,"reply_count":3,"like_count":5,"quote_count":1,"impression_count":70},
			"attachments":{"media_keys":["3_1"],"poll_ids":["7"]}},
			{"id":"12","text":"RT @ville: Travaux sur la rue pr…","author_id":"1","created_at":"2022-03-04T06:00:00.000Z",
			"referenced_tweets":[{"type":"retweeted","id":"9"}],"public_metrics":{"retweet_count":40,"like_count":0}},
			{"id":"13","text":"@citoyen Bonjour","author_id":"1","in_reply_to_user_id":"3","created_at":"2022-03-04T07:00:00.000Z",
			"referenced_tweets":[{"type":"replied_to","id":"8"},{"type":"quoted","id":"7"}]}],
			"includes":{"users":[{"id":"1","username":"regie","name":"La Régie"},{"id":"2","username":"ville","name":"Ville"},{"id":"3","username":"citoyen"}],
			"tweets":[{"id":"9","text":"Travaux sur la rue principale dès lundi","author_id":"2"}],
			"media":[{"media_key":"3_1","type":"photo","url":"https://pbs.example/1.jpg","alt_text":"Plan du quartier"}],
			"polls":[{"id":"7","options":[{"position":1,"label":"Oui"},{"position":2,"label":"Non"}]}]},
			"meta":{"result_count":3},"__twarc":{"retrieved_at":"2022-03-05T00:00:00+00:00"}}""";

	@Test
	void pagesOfTheSecondInterfaceOfX() throws IOException {
		for (String text : new String[] { PAGE, PAGE.replace("\n", "") + "\n" + PAGE.replace("\n", "").replace("\"id\":\"1", "\"id\":\"2") }) {
			var file = read(new TweetsImporter(), "tweets.jsonl", text);
			assertThat(file.rejected).isEmpty();
			Post first = file.post("11");
			assertThat(first.text()).isEqualTo("Avis & plan");
			assertThat(first.accountHandle()).isEqualTo("regie");
			assertThat(first.url()).isEqualTo("https://twitter.com/regie/status/11");
			assertThat(first.metrics()).isEqualTo(Map.of("shares", 2L, "comments", 3L, "likes", 5L, "quotes", 1L, "views", 70L));
			assertThat(first.details().media()).containsExactly(new Medium(Medium.Kind.IMAGE, "https://pbs.example/1.jpg", "Plan du quartier"));
			assertThat(first.details().poll()).containsExactly("Oui", "Non");
			assertThat(first.seenAt()).isEqualTo(Instant.parse("2022-03-05T00:00:00Z"));
			assertThat(file.post("12").text()).isEqualTo("RT @ville: Travaux sur la rue principale dès lundi");
			assertThat(file.post("12").relayedFrom()).isEqualTo("ville");
			assertThat(file.post("12").metrics()).isEmpty();
			assertThat(file.post("13").replyToHandle()).isEqualTo("citoyen");
			assertThat(file.post("13").details().quotes()).isEqualTo("7");
			assertThat(file.post("13").details().ownThread()).isFalse();
		}
	}

	@Test
	void theFirstInterfaceOfXWithLongTextsAndRetweets() throws IOException {
		var file = read(new TweetsImporter(), "stream.jsonl", """
				{"id":21,"id_str":"21","created_at":"Wed Oct 10 20:19:24 +0000 2018","text":"Un long…","truncated":true,"user":{"id_str":"1","screen_name":"regie"},\
				"extended_tweet":{"full_text":"Un long texte entier"},"in_reply_to_status_id_str":"20","in_reply_to_user_id_str":"1","in_reply_to_screen_name":"regie"}
				{"id_str":"22","created_at":"Wed Oct 10 20:20:24 +0000 2018","full_text":"RT @ville: Trav…","user":{"id_str":"1","screen_name":"regie"},\
				"retweet_count":9,"retweeted_status":{"id_str":"9","full_text":"Travaux lundi","user":{"screen_name":"ville"}}}
				{"id_str":"23","created_at":"pas une date","full_text":"Sans date","user":{"id_str":"1","screen_name":"regie"},"favorite_count":"beaucoup"}
				{"limit":{"track":5}}
				""");
		assertThat(file.rows()).containsExactly(4L, 4L, 0L, 3L);
		assertThat(file.post("21").text()).isEqualTo("Un long texte entier");
		assertThat(file.post("21").details().ownThread()).isTrue();
		assertThat(file.post("22").text()).isEqualTo("RT @ville: Travaux lundi");
		assertThat(file.post("22").metrics()).isEmpty();
		assertThat(file.post("23").createdAt()).isNull();
		assertThat(file.remarks).contains(
				"1 post has a date that cannot be read, the first in record 3: “pas une date”. It was kept without one.",
				"1 counts cannot be read and were left out, the first in record 3: “beaucoup”.",
				"1 records are no posts and were left (errors and notices of the interface).");
	}

	@Test
	void anArchiveOfXInPartsWithItsAccountAndItsNumber() throws IOException {
		String tweet = "[{\"tweet\":{\"id_str\":\"%s\",\"created_at\":\"Wed Oct 10 20:19:24 +0000 2018\",\"full_text\":\"Avis\",\"favorite_count\":\"3\"}}]";
		Path file = zip("twitter-2022.zip", "data/manifest.js",
				"window.__THAR_CONFIG = {\"dataTypes\":{\"tweets\":{\"files\":[{\"fileName\":\"data/tweets.js\",\"count\":\"2\"},{\"count\":\"1\"}]}}}",
				"data/account.js",
				"window.YTD.account.part0 = [{\"account\":{\"username\":\"regie\",\"accountId\":\"1\",\"accountDisplayName\":\"La Régie\"}}]",
				"data/tweets.js", "window.YTD.tweets.part0 = " + tweet.formatted("31"), "data/tweets-part1.js",
				"window.YTD.tweets.part1 = " + tweet.formatted("32"),
				"data/deleted-tweets.js", "window.YTD.deleted_tweets.part0 = " + tweet.formatted("99"), "data/like.js", "window.YTD.like.part0 = []",
				"data/tweets_media/31-x.jpg", "jpg");
		assertThat(new ArchiveImporter().recognises(ImportRequest.of(file))).isTrue();
		assertThat(new TweetsImporter().recognises(ImportRequest.of(file))).isFalse();
		var read = ReadPosts.of(new ArchiveImporter(), file);
		assertThat(read.posts).extracting(Post::itemId).containsExactly("31", "32");
		assertThat(read.posts).allMatch(it -> it.accountHandle().equals("regie") && it.accountId().equals("1") && it.author().equals("La Régie"));
		assertThat(read.remarks).contains("The file says that it holds 3 posts, and holds 2.");
		var older = read(new ArchiveImporter(), "tweet.js", "window.YTD.tweet.part0 = " + tweet.formatted("33"), "account", "regie");
		assertThat(older.post("33").url()).isEqualTo("https://twitter.com/regie/status/33");
	}

	@Test
	void statusesOfAServerOfMastodon() throws IOException {
		var file = read(new MastodonImporter(), "statuses.json", """
				[{"id":"41","created_at":"2023-01-02T03:04:05.000Z","in_reply_to_id":"40","in_reply_to_account_id":"5","language":"de","content":"<p>Guten Tag</p>",
				"spoiler_text":"Hinweis","url":"https://social.example/@amt/41","uri":"https://social.example/users/amt/statuses/41","replies_count":1,"reblogs_count":2,
				"favourites_count":3,"edited_at":"2023-01-02T04:00:00.000Z","account":{"id":"5","acct":"amt","display_name":"Amt","url":"https://social.example/@amt"},
				"media_attachments":[{"type":"image","url":"https://social.example/m.png","description":"Karte"}],"poll":{"options":[{"title":"Ja"}]},"mentions":[]},
				{"id":"42","created_at":"2023-01-02T05:00:00.000Z","content":"","url":"https://social.example/@amt/42","uri":"x","favourites_count":0,
				"account":{"id":"5","acct":"amt"},"reblog":{"id":"7","content":"<p>Text<br>zwei</p>","account":{"acct":"stadt@social.example"}}}]""");
		Post first = file.post("41");
		assertThat(first.text()).isEqualTo("Hinweis\n\nGuten Tag");
		assertThat(first.metrics()).isEqualTo(Map.of("comments", 1L, "shares", 2L, "likes", 3L));
		assertThat(first.details().ownThread()).isTrue();
		assertThat(first.replyToHandle()).isEqualTo("amt");
		assertThat(first.details().editedAt()).isEqualTo(Instant.parse("2023-01-02T04:00:00Z"));
		assertThat(first.words()).isEqualTo("Hinweis\n\nGuten Tag\nKarte\nJa");
		assertThat(file.post("42").relayedFrom()).isEqualTo("stadt@social.example");
		assertThat(file.post("42").text()).isEqualTo("Text\nzwei");
		assertThat(file.post("42").metrics()).isEmpty();
	}

	/** What the address of one status answers: a single object, with a list of objects before the account. */
	@Test
	void oneStatusAsAServerOfMastodonGivesIt() throws IOException {
		var file = read(new MastodonImporter(), "status.json", """
				{
				  "id": "44", "created_at": "2023-01-02T03:04:05.000Z", "uri": "https://social.example/users/amt/statuses/44",
				  "url": "https://social.example/@amt/44", "replies_count": 1, "reblogs_count": 2, "favourites_count": 3, "content": "<p>Avis</p>",
				  "media_attachments": [{"type": "image", "url": "https://social.example/m.png", "description": "Plan"}, {"type": "image"}],
				  "mentions": [], "tags": [{"name": "avis", "url": "https://social.example/tags/avis"}],
				  "account": {"id": "5", "acct": "amt", "fields": [{"name": "Site", "value": "x"}], "emojis": []}
				}""");
		assertThat(file.post("44").text()).isEqualTo("Avis");
		assertThat(file.post("44").metrics()).isEqualTo(Map.of("comments", 1L, "shares", 2L, "likes", 3L));
	}

	@Test
	void aBoostInAnOutboxRelaysTheAccountOfItsAddress() throws IOException {
		var file = read(new MastodonImporter(), "outbox.json", """
				{"type":"OrderedCollection","totalItems":1,"orderedItems":[{"id":"https://social.example/users/amt/statuses/43/activity","type":"Announce",
				"actor":"https://social.example/users/amt","published":"2023-01-02T05:00:00Z","object":"https://other.example/users/stadt/statuses/7"}]}""");
		assertThat(file.post("43").relayedFrom()).isEqualTo("stadt");
		assertThat(file.post("43").accountHandle()).isEqualTo("amt");
		assertThat(file.remarks).contains("The file says that it holds 1 post, and does.");
	}

	@Test
	void feedsOfBluesky() throws IOException {
		String post = """
				{"uri":"at://did:plc:a/app.bsky.feed.post/k1","cid":"c","author":{"did":"did:plc:a","handle":"ville.example","displayName":"Ville"},
				"record":{"$type":"app.bsky.feed.post","text":"Avis","createdAt":"2024-05-06T07:08:09Z","langs":["fr"],
				"reply":{"root":{"uri":"at://did:plc:a/app.bsky.feed.post/k0"},"parent":{"uri":"at://did:plc:a/app.bsky.feed.post/k0"}},
				"embed":{"$type":"app.bsky.embed.recordWithMedia","record":{"record":{"uri":"at://did:plc:b/app.bsky.feed.post/q"}},
				"media":{"$type":"app.bsky.embed.images","images":[{"alt":"Plan"}]}}},
				"embed":{"media":{"images":[{"fullsize":"https://cdn.example/1"}]}},"likeCount":4,"repostCount":3,"replyCount":2,"quoteCount":1,
				"indexedAt":"2024-05-06T07:08:10Z"}""";
		String reposted = "{\"post\":" + post + ",\"reason\":{\"$type\":\"app.bsky.feed.defs#reasonRepost\",\"by\":{\"did\":\"did:plc:r\","
				+ "\"handle\":\"regie.example\"},"
				+ "\"indexedAt\":\"2024-05-07T00:00:00Z\"}}";
		var file = read(new BlueskyImporter(), "feed.json", "{\"feed\":[{\"post\":" + post + "}," + reposted + "],\"cursor\":\"x\"}");
		Post first = file.posts.getFirst();
		assertThat(first.itemId()).isEqualTo("at://did:plc:a/app.bsky.feed.post/k1");
		assertThat(first.url()).isEqualTo("https://bsky.app/profile/ville.example/post/k1");
		assertThat(first.metrics()).isEqualTo(Map.of("likes", 4L, "shares", 3L, "comments", 2L, "quotes", 1L));
		assertThat(first.details().ownThread()).isTrue();
		assertThat(first.details().quotes()).isEqualTo("at://did:plc:b/app.bsky.feed.post/q");
		assertThat(first.details().media()).containsExactly(new Medium(Medium.Kind.IMAGE, "https://cdn.example/1", "Plan"));
		Post second = file.posts.get(1);
		assertThat(second.accountHandle()).isEqualTo("regie.example");
		assertThat(second.relayedFrom()).isEqualTo("ville.example");
		assertThat(second.metrics()).isEmpty();
		assertThat(second.createdAt()).isEqualTo(Instant.parse("2024-05-07T00:00:00Z"));
		var lines = read(new BlueskyImporter(), "posts.ndjson", post.replace("\n", "")
				+ "\n{\"uri\":\"at://did:plc:c/app.bsky.feed.post/z\",\"cid\":\"c\","
				+ "\"value\":{\"$type\":\"app.bsky.feed.post\",\"text\":\"B\",\"createdAt\":\"2024-05-06T07:08:09Z\"}}\n{\"uri\":\"x\"}\n");
		assertThat(lines.rows()).containsExactly(3L, 2L, 1L, 2L);
		assertThat(lines.remarks).anyMatch(it -> it.startsWith("This format was made from its published fields"));
	}

	@Test
	void aZipOfFacebookAndOneOfInstagram() throws IOException {
		Path facebook = zip("facebook-regie.zip", "your_facebook_activity/posts/your_posts__check_ins__photos_and_videos_1.json",
				"[{\"timestamp\":1600000000,\"data\":[{\"post\":\"\\u00c3\\u0089t\\u00c3\\u00a9 \\u2026\"}]},{\"timestamp\":1600000001,"
						+ "\"data\":[{\"update_timestamp\":1}]},"
						+ "{\"timestamp\":1600000002,\"data\":[{\"post\":\"\\u00c3\\u0089t\\u00c3\\u00a9\"}],\"attachments\":[{\"data\":[{\"external_context\":"
						+ "{\"url\":\"https://regie.example\",\"name\":\"R\\u00c3\\u00a9gie\"}}]}]}]",
				"your_facebook_activity/comments_and_reactions/comments.json",
				"{\"comments_v2\":[{\"timestamp\":1600000003,\"data\":[{\"comment\":{\"timestamp\":1600000003,\"comment\":\"Merci\","
						+ "\"author\":\"R\\u00c3\\u00a9gie\"}}]}]}",
				"friends/friends.json", "[{\"timestamp\":1,\"name\":\"x\"}]");
		assertThat(new FacebookImporter().recognises(ImportRequest.of(facebook))).isTrue();
		var posts = ReadPosts.of(new FacebookImporter(), facebook, Map.of("account", "regie"));
		// A text with a character beyond one byte was not escaped like this, and stays.
		assertThat(posts.posts).extracting(Post::text).containsExactly("\u00c3\u0089t\u00c3\u00a9 …", "Été", "Merci");
		assertThat(posts.posts.get(1).details().media()).containsExactly(new Medium(Medium.Kind.LINK, "https://regie.example", "Régie"));
		assertThat(posts.remarks).contains("1 records are no posts and were left (entries without text, link or picture).");
		Path instagram = zip("instagram-regie.zip", "your_instagram_activity/media/posts_1.json",
				"[{\"media\":[{\"uri\":\"media/1.jpg\",\"creation_timestamp\":1600000000,\"title\":\"L\\u00c3\\u00a9gende\"}]},"
						+ "{\"media\":[{\"uri\":\"media/2.jpg\",\"creation_timestamp\":1600000001,\"title\":\"\"},{\"uri\":\"media/3.mp4\",\"creation_timestamp\":1600000001,"
						+ "\"title\":\"\"}],\"title\":\"Deux\",\"creation_timestamp\":1600000005}]",
				"your_instagram_activity/media/reels.json",
				"{\"ig_reels_media\":[{\"media\":[{\"uri\":\"media/4.mp4\",\"creation_timestamp\":1600000009,"
						+ "\"title\":\"Reel\"}]}]}");
		assertThat(new InstagramImporter().recognises(ImportRequest.of(instagram))).isTrue();
		var pictures = ReadPosts.of(new InstagramImporter(), instagram, Map.of("account", "regie"));
		assertThat(pictures.posts).extracting(Post::text).containsExactly("Légende", "Deux", "Reel");
		assertThat(pictures.posts.get(1).details().media()).extracting(Medium::kind).containsExactly(Medium.Kind.IMAGE, Medium.Kind.VIDEO);
	}

	@Test
	void channelsOfTelegram() throws IOException {
		String channel = """
				{"name":"Régie","type":"public_channel","id":77,"messages":[
				{"id":1,"type":"service","date":"2024-01-01T00:00:00","actor":"Régie","action":"create_channel","text":""},
				{"id":2,"type":"message","date":"2024-01-02T03:04:05","date_unixtime":"1704164645","from":"Régie","from_id":"channel77",
				"text":["Avis : ",{"type":"link","text":"https://regie.example"}],"text_entities":[],"reactions":[{"type":"emoji","count":3,"emoji":"x"},{"count":2}],
				"photo":"photos/1.jpg","edited_unixtime":"1704164700"},
				{"id":3,"type":"message","date":"2024-01-02T04:00:00","date_unixtime":"1704168000","from":"Régie","from_id":"channel77","text":"",
				"forwarded_from":"Ville","reply_to_message_id":2,"poll":{"question":"Oui ou non ?","answers":[{"text":"Oui"},{"text":"Non"}]}}]}""";
		var file = read(new TelegramImporter(), "result.json", channel, "account", "regie");
		assertThat(file.rows()).containsExactly(3L, 3L, 0L, 2L);
		Post first = file.post("77/2");
		assertThat(first.text()).isEqualTo("Avis : https://regie.example");
		assertThat(first.createdAt()).isEqualTo(Instant.ofEpochSecond(1704164645));
		assertThat(first.metrics()).isEqualTo(Map.of("reactions", 5L));
		assertThat(first.url()).isEqualTo("https://t.me/regie/2");
		assertThat(file.post("77/3").replyTo()).isEqualTo("77/2");
		assertThat(file.post("77/3").text()).isEqualTo("Oui ou non ?");
		assertThat(file.post("77/3").details().poll()).containsExactly("Oui", "Non");
		var whole = read(new TelegramImporter(), "all.json", "{\"about\":\"x\",\"chats\":{\"about\":\"y\",\"list\":[" + channel
				+ ",{\"name\":\"Ami\","
				+ "\"type\":\"personal_chat\",\"id\":5,\"messages\":[{\"id\":9,\"type\":\"message\",\"date\":\"2024-01-01T00:00:00\",\"from\":\"Ami\","
						+ "\"text\":\"privé\"}]}]}}");
		assertThat(whole.posts).extracting(Post::itemId).containsExactly("77/2", "77/3");
		assertThat(whole.remarks).contains("1 records are no posts and were left (messages of private talk).");
	}

	@Test
	void videosAndCommentsOfYouTube() throws IOException {
		var videos = read(new YouTubeImporter(), "videos.json", """
				{"kind":"youtube#videoListResponse","items":[{"kind":"youtube#video","id":"v1","snippet":{"publishedAt":"2021-02-03T04:05:06Z","channelId":"UC1",
				"title":"Séance","description":"Du conseil","channelTitle":"Ville","defaultAudioLanguage":"fr"},"statistics":{"viewCount":"10","likeCount":"2"}}]}""");
		assertThat(videos.post("v1").text()).isEqualTo("Séance\n\nDu conseil");
		assertThat(videos.post("v1").metrics()).isEqualTo(Map.of("views", 10L, "likes", 2L));
		var threads = read(new YouTubeImporter(), "threads.json", """
				{"kind":"youtube#commentThreadListResponse","items":[{"kind":"youtube#commentThread","id":"t1","snippet":{"videoId":"v1","totalReplyCount":1,
				"topLevelComment":{"id":"t1","snippet":{"textDisplay":"Bravo<br>!","authorDisplayName":"Une personne","authorChannelId":{"value":"UC9"},"likeCount":0,
				"publishedAt":"2021-02-04T00:00:00Z","updatedAt":"2021-02-04T00:00:00Z"}}},
				"replies":{"comments":[{"id":"t1.r","snippet":{"textOriginal":"Merci","authorChannelId":{"value":"UC1"},"publishedAt":"2021-02-05T00:00:00Z",
				"updatedAt":"2021-02-06T00:00:00Z","parentId":"t1"}}]}}]}""");
		assertThat(threads.posts).extracting(Post::replyTo).containsExactly("v1", "t1");
		assertThat(threads.post("t1").text()).isEqualTo("Bravo\n!");
		assertThat(threads.post("t1").details().editedAt()).isNull();
		assertThat(threads.post("t1.r").details().editedAt()).isEqualTo(Instant.parse("2021-02-06T00:00:00Z"));
	}

	@Test
	void otherPlatformsOfZeeschuimer() throws IOException {
		var file = read(new ZeeschuimerImporter(), "tiktok.ndjson", """
				{"source_platform":"tiktok.com","item_id":"51","timestamp_collected":1700000000000,"data":{"id":"51","desc":"Avis","createTime":1690000000,\
				"author":{"id":"6","uniqueId":"regie","nickname":"Régie"},"stats":{"diggCount":1,"shareCount":2,"commentCount":3,"playCount":4}}}
				""");
		assertThat(file.post("51").url()).isEqualTo("https://www.tiktok.com/@regie/video/51");
		assertThat(file.post("51").platform()).isEqualTo("tiktok");
		assertThat(file.post("51").metrics()).isEqualTo(Map.of("likes", 1L, "shares", 2L, "comments", 3L, "views", 4L));
		var x = read(new ZeeschuimerImporter(), "x.ndjson", """
				{"__import_meta":{"source_platform":"twitter.com","timestamp_collected":1700000000000},"rest_id":"61","core":{"user_results":{"result":{"rest_id":"1",\
				"legacy":{"screen_name":"regie","name":"Régie"}}}},"legacy":{"created_at":"Wed Oct 10 20:19:24 +0000 2018","full_text":"RT @ville: Tra…","user_id_str":"1",\
				"conversation_id_str":"61","favorite_count":0,"retweeted_status_result":{"result":{"rest_id":"9","legacy":{"full_text":"Travaux"},\
				"core":{"user_results":{"result":{"legacy":{"screen_name":"ville"}}}}}}}}
				""");
		assertThat(x.post("61").text()).isEqualTo("RT @ville: Travaux");
		assertThat(x.post("61").accountHandle()).isEqualTo("regie");
	}

	@Test
	void atomAndAWeblogWithItsComments() throws IOException {
		var atom = read(new FeedImporter(), "atom.xml", """
				<?xml version="1.0"?><feed xmlns="http://www.w3.org/2005/Atom" xml:lang="fr-CA"><title>Régie</title><link rel="self" href="https://regie.example/atom.xml"/>
				<link href="https://regie.example/"/><entry><id>tag:regie,2024:1</id><title>Avis</title><link href="https://regie.example/1"/>
				<published>2024-01-02T03:04:05-05:00</published><updated>2024-01-03T00:00:00Z</updated><author><name>Une agente</name>
				<email>x@regie.example</email></author>
				<content type="html">&lt;p&gt;Un &amp;amp; deux&lt;/p&gt;</content></entry></feed>""");
		Post entry = atom.post("tag:regie,2024:1");
		assertThat(entry.text()).isEqualTo("Avis\n\nUn & deux");
		assertThat(entry.createdAt()).isEqualTo(Instant.parse("2024-01-02T08:04:05Z"));
		assertThat(entry.accountUrl()).isEqualTo("https://regie.example/atom.xml");
		assertThat(entry.author()).isEqualTo("Une agente");
		assertThat(entry.language()).isEqualTo("fr");
		var weblog = read(new FeedImporter(), "wxr.xml", """
				<?xml version="1.0"?><rss version="2.0" xmlns:content="http://purl.org/rss/1.0/modules/content/" xmlns:dc="http://purl.org/dc/elements/1.1/"
				xmlns:wp="http://wordpress.org/export/1.2/"><channel><title>Blogue</title><link>https://blogue.example</link><language>fr-CA</language>
				<item><title>Billet</title><link>https://blogue.example/billet</link><dc:creator>agente</dc:creator>
				<guid isPermaLink="false">https://blogue.example/?p=5</guid>
				<content:encoded><![CDATA[<p>Texte</p>]]></content:encoded><wp:post_date_gmt>2020-01-02 03:04:05</wp:post_date_gmt><wp:status>publish</wp:status>
				<wp:post_type>post</wp:post_type><wp:comment><wp:comment_id>8</wp:comment_id><wp:comment_author>Une personne</wp:comment_author>
				<wp:comment_author_email>p@example.org</wp:comment_author_email><wp:comment_date_gmt>2020-01-03 00:00:00</wp:comment_date_gmt>
				<wp:comment_content>Merci</wp:comment_content><wp:comment_approved>1</wp:comment_approved><wp:comment_parent>0</wp:comment_parent></wp:comment>
				<wp:comment><wp:comment_id>9</wp:comment_id><wp:comment_content>spam</wp:comment_content><wp:comment_approved>spam</wp:comment_approved></wp:comment></item>
				<item><title>Brouillon</title><wp:status>draft</wp:status><wp:post_type>post</wp:post_type></item>
				<item><title>Page</title><wp:status>publish</wp:status><wp:post_type>page</wp:post_type></item></channel></rss>""",
				"platform", "blog");
		assertThat(weblog.rows()).containsExactly(3L, 3L, 0L, 2L);
		assertThat(weblog.post("https://blogue.example/?p=5").text()).isEqualTo("Billet\n\nTexte");
		Post comment = weblog.post("https://blogue.example/?p=5#comment-8");
		assertThat(comment.replyTo()).isEqualTo("https://blogue.example/?p=5");
		assertThat(comment.createdAt()).isEqualTo(Instant.parse("2020-01-03T00:00:00Z"));
		assertThat(weblog.posts).noneMatch(it -> it.toString().contains("p@example.org"));
	}
}
