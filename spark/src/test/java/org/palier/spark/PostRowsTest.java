// SPDX-License-Identifier: EPL-2.0
package org.palier.spark;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.palier.codebook.classify.Codebook;
import org.palier.codebook.cluster.ClusterExport;
import org.palier.codebook.cluster.CodebookFile;
import org.palier.codebook.cluster.ExportManifest;
import org.palier.codebook.cluster.ExportedPost;
import org.palier.corpus.AuthorRole;
import org.palier.corpus.Medium;
import org.palier.corpus.Post;
import org.palier.corpus.StoredPost;
import org.palier.ground.Progress;

class PostRowsTest {

	private static final Instant AT = Instant.parse("2026-11-30T23:59:59.123456Z");

	/** A post that states all that a post can state. */
	private static final StoredPost FULL = new StoredPost(7_000_000_000L, "20261201-000000-import", full(), 3);
	/** A post that states nothing. */
	private static final StoredPost EMPTY = new StoredPost(1, "", Post.builder("", "").build());

	@TempDir
	private Path folder;

	private static Post full() {
		return Post.builder("mastodon", "9007199254740993").accountId("12").accountHandle("ville@social.example")
				.accountUrl("https://social.example/@ville").author("La Ville\u2028d’ici")
				.text("L’eau \"monte\"\n\tet 🚒 \\ arrive\r\nà 5 h\u0000").language("fr").createdAt(AT, "30 nov. 2026, 18 h 59")
				.url("https://social.example/1").threadId("t1").replyTo("r1").replyToHandle("voisin").relayedFrom("pompiers")
				.metric("likes", 5_000_000_000L).metric("vues", 0).source("posts été.csv", 12).seenAt(AT.plusSeconds(3))
				.authorRole(AuthorRole.AGENCY).quotes("q1").ownThread(false)
				.medium(Medium.Kind.IMAGE, "https://social.example/i.png", "une rue inondée").medium(Medium.Kind.VIDEO, "", "")
				.pollChoice("oui").pollChoice("").editedAt(AT.plusSeconds(60)).build();
	}

	@Test
	void aRowGivesThePostBack() {
		for (StoredPost post : List.of(FULL, EMPTY)) {
			assertThat(PostRows.post(PostRows.row(new ExportedPost(post)))).isEqualTo(post);
		}
	}

	@Test
	void sparkReadsWhatPalierExports() throws Exception {
		StoredPost other = new StoredPost(2, "r", Post.builder("a b/c=d%é", "x").text("y").createdAt(AT).build());
		var posts = List.of(FULL, other, new StoredPost(3, "r", Post.builder("twitter", "").build()));
		ExportManifest written = new ClusterExport(folder.resolve("out")).write(posts.iterator(), 3,
				page -> page.stream().map(it -> new ExportedPost(it, "ville", new TreeMap<>(Map.of("usage", "alert")))).toList(),
				ExportManifest.IDENTIFIED, new CodebookFile(Codebook.ofUsages("1", List.of("alert"))), "test", AT, Progress.NONE);

		assertThat(ExportManifest.read(folder.resolve("out"))).isEqualTo(written);
		try (SparkSession spark = Local.spark()) {
			List<Row> rows = spark.read().schema(PostRows.SCHEMA).option("mode", "FAILFAST").json(folder.resolve("out/posts").toString())
					.orderBy("key").collectAsList();
			assertThat(rows.stream().map(PostRows::post)).containsExactly(other, posts.get(2), FULL);
			assertThat(rows.stream().map(it -> it.<String>getAs("month"))).containsExactly("2026-11", "none", "2026-11");
			assertThat(rows.getFirst().<String>getAs("agency")).isEqualTo("ville");
			assertThat(rows.getFirst().getJavaMap(rows.getFirst().fieldIndex("in_force"))).isEqualTo(Map.of("usage", "alert"));
		}
	}
}
