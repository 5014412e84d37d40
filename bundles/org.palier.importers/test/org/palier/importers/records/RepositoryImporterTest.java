// SPDX-License-Identifier: EPL-2.0
package org.palier.importers.records;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.palier.corpus.Post;
import org.palier.files.ImportRequest;
import org.palier.files.UnreadableFileException;
import org.palier.importers.bluesky.BlueskyImporter;
import org.palier.importers.bluesky.RepositoryImporter;
import org.palier.intake.imports.Importer;

/**
 * The repository was written by the reference implementation of the protocol (npm: @atproto/repo 0.9.1) from an invented account: 60 posts
 * an hour apart from 2025-01-01, every seventh of them in French, six of them answers, then five reposts and three follows.
 */
class RepositoryImporterTest {

	private static final String ACCOUNT = "did:plc:ourinventedregieabcdefgh";
	private static final String FIRST = "at://" + ACCOUNT + "/app.bsky.feed.post/3lenax2ss2222";

	@TempDir
	private Path folder;

	private Path repository() throws IOException {
		Path file = folder.resolve("repo.car");
		try (var in = RepositoryImporterTest.class.getResourceAsStream("bluesky-repository.car")) {
			Files.write(file, in.readAllBytes());
		}
		return file;
	}

	@Test
	void everyPostOfTheRepositoryComesIn() throws IOException {
		ReadPosts read = ReadPosts.of(new RepositoryImporter(), repository());
		assertThat(read.rows()).containsExactly(68L, 68L, 0L, 60L);
		Post first = read.post(FIRST);
		assertThat(first.text()).isEqualTo("Avis 0 — travaux à l’arrêt Étoile 🚌");
		assertThat(first.createdAt()).isEqualTo(Instant.parse("2025-01-01T00:00:00Z"));
		assertThat(first.accountId()).isEqualTo(ACCOUNT);
		assertThat(first.language()).isEqualTo("fr");
		assertThat(first.url()).isEqualTo("https://bsky.app/profile/" + ACCOUNT + "/post/3lenax2ss2222");
		assertThat(read.posts.stream().map(Post::text).filter(it -> it.startsWith("Avis"))).hasSize(9);
		assertThat(read.posts.stream().filter(it -> !it.replyTo().isEmpty())).hasSize(6)
				.allSatisfy(it -> assertThat(it.threadId()).isEqualTo(FIRST));
		assertThat(read.dates()).last().isEqualTo(Instant.parse("2025-01-03T11:00:00Z"));
		assertThat(read.remarks).anyMatch(it -> it.contains("5") && it.contains("reposts"))
				.anyMatch(it -> it.contains("3") && it.contains("follows"));
	}

	@Test
	void itIsKnownByItsBeginAndByNothingElse() throws IOException {
		Path file = Files.move(repository(), folder.resolve("download"));
		for (Importer each : HostileRecordsTest.ALL.subList(0, HostileRecordsTest.ALL.size() - 1)) {
			assertThat(each.recognises(ImportRequest.of(file))).as(each.id()).isFalse();
		}
		assertThat(new RepositoryImporter().recognises(ImportRequest.of(file))).isTrue();
		Path json = Files.writeString(folder.resolve("a.json"), "{\"feed\": []}");
		assertThat(new RepositoryImporter().recognises(ImportRequest.of(json))).isFalse();
		assertThat(new BlueskyImporter().id()).isNotEqualTo(new RepositoryImporter().id());
	}

	@Test
	void whatIsDamagedCutOrNoRepositoryIsRefusedInASentence() throws IOException {
		byte[] whole = Files.readAllBytes(repository());
		byte[] changed = whole.clone();
		changed[whole.length / 2] ^= 1;
		assertThat(List.of(refused(changed), refused(Arrays.copyOf(whole, whole.length - 10)), refused(Arrays.copyOf(whole, 59))))
				.satisfiesExactly(it -> assertThat(it).contains("“repo.car”").containsAnyOf("was damaged or changed", "no id of version 1", "cut off"),
						it -> assertThat(it).startsWith("“repo.car” is cut off or damaged"), it -> assertThat(it).contains("no repository of an account"));
	}

	private String refused(byte[] content) throws IOException {
		Path file = Files.write(folder.resolve("repo.car"), content);
		var reason = new String[1];
		assertThatExceptionOfType(UnreadableFileException.class).isThrownBy(() -> ReadPosts.of(new RepositoryImporter(), file))
				.satisfies(it -> reason[0] = it.reason().en());
		return reason[0];
	}
}
