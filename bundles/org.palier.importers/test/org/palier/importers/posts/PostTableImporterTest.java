// SPDX-License-Identifier: EPL-2.0
package org.palier.importers.posts;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.tuple;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Map;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.palier.corpus.Post;
import org.palier.files.ImportRequest;
import org.palier.files.UnreadableFileException;
import org.palier.ground.options.WrongOptionException;
import org.palier.intake.imports.UncheckedImport;

class PostTableImporterTest {

	private static final Map<String, String> PLAIN = Map.of("map", "text=message,createdAt=date,itemId=no", "platform", "facebook");

	@TempDir
	private Path folder;

	@Test
	void aDateThatCannotBeReadIsNullAndNeverThatOfAnotherRow() throws IOException {
		// The first defect of 4CAT's mappers: the row after a bad date went on with the date of the row before.
		var file = PostImports.ofText(folder, "no,date,message\n1,2021-03-04 05:06:07,a\n2,Thursdayish,b\n3,,c\n", PLAIN);
		assertThat(file.posts).extracting(Post::createdAt).containsExactly(Instant.parse("2021-03-04T05:06:07Z"), null, null);
		assertThat(file.posts).extracting(Post::createdAtRaw).containsExactly("2021-03-04 05:06:07", "Thursdayish", "");
		assertThat(file.remarks).extracting(it -> it.en()).contains(
				"1 post has a date that cannot be read, the first in line 3: “Thursdayish”. It was kept without one; "
						+ "say how dates are written.");
	}

	@Test
	void aRowWithOnlyAUnixTimestampHasThatDate() throws IOException {
		// The second: a computed time was overwritten by the empty string of the other column. 1600000000 is 2020-09-13 12:26:40.
		var file = PostImports.ofText(folder, "id,thread_id,author,body,timestamp,unix_timestamp\n1,1,ville,Bonjour,,1600000000\n",
				Map.of("platform", "mastodon"));
		assertThat(file.posts).singleElement().satisfies(it -> {
			assertThat(it.createdAt()).isEqualTo(Instant.parse("2020-09-13T12:26:40Z"));
			assertThat(it.createdAtRaw()).isEqualTo("1600000000");
		});
	}

	/**
	 * A table that names pages and no accounts: each name is an account. The address may be that of what somebody answers, and names nobody.
	 */
	@Test
	void whereOnlyNamesAreStatedEachIsAnAccount() throws IOException {
		var file = PostImports.ofText(folder,
				"Date,Page,Adresse,Texte\n2026-03-01,Bureau des phares,https://www.facebook.com/phares/posts/10001,Ouvert\n"
				+ "2026-03-02,Musée des glaces,https://www.facebook.com/phares/posts/10001,Merci\n", Map.of());
		assertThat(file.posts).extracting(Post::accountHandle).containsExactly("Bureau des phares", "Musée des glaces");
		assertThat(file.posts).extracting(Post::author).containsExactly("Bureau des phares", "Musée des glaces");
	}

	@Test
	void fourCatTakesThePlatformFromTheAddress() throws IOException {
		var file = PostImports.ofText(folder, "id,thread_id,author,body,timestamp,link,like_count\n"
				+ "9007199254740993,7,Ville,Bonjour,2022-01-02 03:04:05,https://x.com/ville/status/9007199254740993,\"1,234\"\n"
				+ "2,7,Ville,Bonjour,2022-01-02 03:04:05,https://example.org/2,1\n", Map.of());
		assertThat(file.rules()).isEqualTo(Map.of("unknown_platform", 1L));
		Post post = file.posts.get(0);
		assertThat(post.platform()).isEqualTo("twitter");
		assertThat(post.itemId()).isEqualTo("9007199254740993");
		assertThat(post.threadId()).isEqualTo("7");
		assertThat(post.metrics()).isEqualTo(Map.of("likes", 1234L));
	}

	@Test
	void aPostWithoutTextIsKeptWhenItHasAnIdAndRejectedWhenNothingIsLeft() throws IOException {
		var file = PostImports.ofText(folder, "no,date,message\n1,2021-03-04,\n,2021-03-04,\n", PLAIN);
		assertThat(file.posts).extracting(Post::text).containsExactly("");
		assertThat(file.rules()).isEqualTo(Map.of("no_content", 1L));
		assertThat(file.read).isEqualTo(2);
	}

	@Test
	void repeatedRowsAreRejectedUnlessKept() throws IOException {
		String text = "no,date,message\n1,2021-03-04,a\n1,2021-03-04,a\n1,2021-03-04,b\n";
		assertThat(PostImports.ofText(folder, text, PLAIN).rows()).containsExactly(3L, 2L, 1L);
		var keep = new java.util.HashMap<>(PLAIN);
		keep.put("duplicates", "keep");
		assertThat(PostImports.ofText(folder, text, keep).rows()).containsExactly(3L, 3L, 0L);
	}

	@Test
	void anAbsentCountIsNotZeroAndARoundedOneIsNoCount() throws IOException {
		var file = PostImports.ofText(folder, "message;n;m\na;0;6.7K\nb;;12.0\n",
				Map.of("map", "text=message,metric.likes=n,metric.shares=m", "platform", "facebook"));
		assertThat(file.posts).extracting(Post::metrics).containsExactly(Map.of("likes", 0L), Map.of("shares", 12L));
		assertThat(file.remarks).extracting(it -> it.en())
				.contains("1 counts cannot be read and were left out, the first in line 2: “6.7K”.");
	}

	@Test
	void anIdThatASpreadsheetRoundedIsLeftOut() throws IOException {
		var file = PostImports.ofText(folder, "no,date,message\n3.83249E+17,2021-03-04,a\n", PLAIN);
		assertThat(file.posts.get(0).itemId()).isEmpty();
	}

	@Test
	void onTwitterMarksSayWhoIsRelayedOrAnswered() throws IOException {
		var file = PostImports.ofText(folder, "t\nRT @stm_Verte: Arrêt\n@ville merci\nmerci @ville\nRT this @ville\n",
				Map.of("map", "text=t", "platform", "X"));
		assertThat(file.posts).extracting(Post::relayedFrom).containsExactly("stm_Verte", "", "", "");
		assertThat(file.posts).extracting(Post::replyToHandle).containsExactly("", "ville", "", "");
		assertThat(PostImports.ofText(folder, "t\n@ville merci\n", Map.of("map", "text=t", "platform", "facebook")).replies()).isZero();
	}

	@Test
	void patternsAndZonesAreTheUsers() throws IOException {
		// 1 July 2021, 9:05 in Toronto is 13:05 UTC (daylight saving time).
		var file = PostImports.ofText(folder, "no,date,message\n1,1/7/2021 9:05,a\n", Map.of("map",
				"text=message,createdAt=date", "platform", "facebook", "date-pattern", "d/M/yyyy H:mm", "zone", "America/Toronto"));
		assertThat(file.posts.get(0).createdAt()).isEqualTo(Instant.parse("2021-07-01T13:05:00Z"));
	}

	@Test
	void aColumnMayBeAPatternOrOneOfSeveral() throws IOException {
		var file = PostImports.ofText(folder, "\"Texte, en français\",lien,note\nallo,,x9\nsalut,https://f/posts/77,\n",
				Map.of("map", "text=Texte, en français,itemId=lien ~ /posts/(\\d+) || note", "platform", "facebook"));
		assertThat(file.posts).extracting(Post::itemId).containsExactly("x9", "77");
	}

	@Test
	void charactersOfNoEncodingAreCountedAndTheRestStaysUtf8() throws IOException {
		byte[] bytes = ("no,date,message\n1,2021-03-04,Montréal Québec été à où ça là né pré clé\n2,2021-03-04,x#y\n")
				.getBytes(StandardCharsets.UTF_8);
		for (int i = 0; i < bytes.length; i++) {
			bytes[i] = bytes[i] == '#' ? (byte) 0xFF : bytes[i];
		}
		var file = PostImports.ofBytes(folder, bytes, PLAIN);
		assertThat(file.posts).extracting(Post::text).containsExactly("Montréal Québec été à où ça là né pré clé", "x\uFFFDy");
		assertThat(file.remarks).anySatisfy(it -> assertThat(it.en()).contains("1 character could not be read as UTF-8"));
	}

	@Test
	void everyRemarkIsWrittenInBothLanguages() throws IOException {
		var file = PostImports.ofText(folder, "no,date,message\n1,Thursdayish,\n", PLAIN);
		assertThat(file.remarks).isNotEmpty().allMatch(it -> !it.fr().equals(it.en()) && !it.fr().isEmpty());
	}

	@Test
	void requestsThatCannotBeMetAreRefusedWithTheReason() {
		refused(Map.of(), "on which platform");
		refused(Map.of("map", "text=message"), "on which platform");
		refused(Map.of("map", "text=nothing", "platform", "facebook"), "The table has no column “nothing” for the field text");
		refused(Map.of("map", "txt=message", "platform", "facebook"), "“txt” is not a field of a table of posts");
		refused(Map.of("map", "message", "platform", "facebook"), "“message” does not say");
		refused(Map.of("map", "text=message ~ \\d+", "platform", "facebook"), "is no regular expression with a group");
		refused(Map.of("map", "text=message", "platform", "twiter"), "“twiter” is no platform");
		refused(Map.of("map", "text=message", "platform", "facebook", "zone", "Mars"), "“Mars” is no time zone");
		refused(Map.of("map", "text=message", "platform", "facebook", "date-pattern", "bogus"), "no pattern of dates");
		assertThatExceptionOfType(WrongOptionException.class).isThrownBy(() -> PostImports.ofText(folder, "no\n", Map.of("preset", "bogus")))
				.satisfies(it -> assertThat(it.reason().en()).contains("preset", "“bogus”", "4cat"));
	}

	private void refused(Map<String, String> options, String reason) {
		assertThatExceptionOfType(UnreadableFileException.class)
				.isThrownBy(() -> PostImports.ofText(folder, "no,date,message\n1,2021-03-04,a\n", options))
				.satisfies(it -> assertThat(it.reason().en()).contains(reason))
				.satisfies(it -> assertThat(it.reason().fr()).isNotEmpty().isNotEqualTo(it.reason().en()));
	}

	@Test
	void aFileWithoutPresetOrMappingIsNotRecognised() throws IOException {
		Path file = java.nio.file.Files.writeString(folder.resolve("x.csv"), "agency_id,name_fr\n1,Ville\n");
		assertThat(new PostTableImporter().recognises(ImportRequest.of(file))).isFalse();
	}

	@Test
	void whatAPersonSaidOfColumnsIsKeptAndReadAgain() throws IOException {
		// Headers of which nobody can guess anything.
		String text = "a;b;c\nBonjour;2021-03-04;77\n";
		var first = PostImports.ofText(folder, text, Map.of("map", "text=a,createdAt=b,itemId=c", "platform", "facebook"));
		assertThat(first.mappings).singleElement().satisfies(it -> assertThat(it.importer()).isEqualTo("posts-csv"));
		Path file = folder.resolve("posts.csv");
		assertThat(new PostTableImporter().recognises(ImportRequest.of(file))).isFalse();
		assertThat(new PostTableImporter().remembers(ImportRequest.of(file), first.mappings)).isTrue();
	}

	@Test
	void aWorkbookAndRecordsAreReadByTheSameWords() throws IOException {
		Path json = java.nio.file.Files.writeString(folder.resolve("feed.json"),
				"[{\"uri\":\"u1\",\"author\":{\"handle\":\"ville.bsky.social\"},\"record\":{\"text\":\"Bonjour\",\"createdAt\":\"2024-05-06T07:08:09Z\"},\"likeCount\":3}]");
		var file = PostImports.of(UncheckedImport.of(json, Map.of("platform", "bluesky")).to(new PostTableImporter()));
		assertThat(file.posts).singleElement().satisfies(it -> {
			assertThat(it.text()).isEqualTo("Bonjour");
			assertThat(it.accountHandle()).isEqualTo("ville.bsky.social");
			assertThat(it.createdAt()).isEqualTo(Instant.parse("2024-05-06T07:08:09Z"));
			assertThat(it.metrics()).isEqualTo(Map.of("likes", 3L));
		});
	}

	@Test
	void allFaultsOfARowAreToldAtOnce() throws IOException {
		var file = PostImports.ofText(folder, "t,p\n,Orkut\nBonjour,facebook\n", Map.of("map", "text=t,platform=p"));
		assertThat(file.rejected).singleElement().satisfies(it -> assertThat(it.faults()).extracting(fault -> fault.rule())
				.containsExactly("unknown_platform", "no_content"));
		assertThat(file.rows()).containsExactly(2L, 1L, 1L);
	}

	@Test
	void codesThatOthersGaveAreNamedAndNotTaken() throws IOException {
		var file = PostImports.ofText(folder, "id,text,class\n7,Appeal for witnesses,3\n", Map.of());
		assertThat(file.remarks).extracting(it -> it.en()).anyMatch(it -> it.startsWith("The columns class hold codes that others gave."));
		assertThat(file.posts).singleElement().satisfies(it -> assertThat(it.itemId()).isEmpty());
	}

	/** As a ministry writes its own list: the hour with an h, in the cell of the day or beside it, and the page by its name. */
	@Test
	void frenchDaysAndHoursAreRead() throws IOException {
		String text = "Page;Date;Heure;Message\nMusée du fleuve;3 nov. 2026;14 h 05;Le musée ouvre ses portes\nMusée du fleuve;4 novembre 2026;9 h;Une nouvelle exposition\n";
		var byColumns = PostImports.ofText(folder, text, Map.of("platform", "facebook", "zone", "America/Toronto"));
		assertThat(byColumns.posts).extracting(Post::createdAt, Post::author).containsExactly(
				tuple(Instant.parse("2026-11-03T19:05:00Z"), "Musée du fleuve"), tuple(Instant.parse("2026-11-04T14:00:00Z"), "Musée du fleuve"));
		var inOneCell = PostImports.ofText(folder,
				"Page;Date;Message\nMusée;13/11/2026 14 h 05;Le musée ouvre ses portes\nMusée;04/11/2026 9h;Une nouvelle exposition\n",
				Map.of("platform", "facebook", "zone", "America/Toronto"));
		assertThat(inOneCell.posts).extracting(Post::createdAt).containsExactly(Instant.parse("2026-11-13T19:05:00Z"),
				Instant.parse("2026-11-04T14:00:00Z"));
	}
}
