// SPDX-License-Identifier: EPL-2.0
package org.palier.intake.privacy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;

import org.junit.jupiter.api.Test;
import org.palier.corpus.Post;
import org.palier.ground.text.FailureKind;

/** Whom a study erased is kept by a key that lies elsewhere: a copy of the study answers nobody who asks by a list of names. */
class KeyedErasureTest extends ErasedStudy {

	private static final List<String> LINES = List.of("stm_bleue Bonjour @" + NAME, "émilie_q77 Mon avis", "luc RT @" + NAME + ": merci");

	private Path kept() throws IOException {
		try (var files = Files.list(study.runs())) {
			return files.filter(it -> it.toString().endsWith(".erased.txt")).findFirst().orElseThrow();
		}
	}

	@Test
	void nobodyCanAskACopyOfTheStudyByAListOfNames() throws IOException {
		key = Optional.of(PrivacyKey.fresh());
		read("posts.txt", LINES);
		erase(new ErasureOrder.Author(NAME));

		List<String> lines = Files.readAllLines(kept());
		assertThat(lines.getFirst()).isEqualTo("palier-erased 2");
		assertThat(lines.get(3)).isEqualTo("key " + key.get().fingerprint());
		assertThat(lines).noneMatch(it -> it.startsWith("begin "));
		String salt = lines.get(2).substring("salt ".length());
		assertThat(lines).doesNotContain("name " + HexFormat.of().toHexDigits(SaltedHash.of(salt, Optional.empty()).name(NAME)))
				.contains("name " + HexFormat.of().toHexDigits(SaltedHash.of(salt, key).name(NAME)));
		// Of the word with which the name begins eight bits are kept, which one word of 256 has.
		assertThat(lines.stream().filter(it -> it.startsWith("first ")).map(it -> HexFormat.fromHexDigitsToLong(it.substring(6)))).isNotEmpty()
				.allSatisfy(it -> assertThat(it).isBetween(0L, 255L));
	}

	@Test
	void withTheKeyNoLaterImportBringsAPersonBack() throws IOException {
		key = Optional.of(PrivacyKey.fresh());
		read("posts.txt", LINES);
		erase(new ErasureOrder.Author(NAME));
		read("posts-again.txt", LINES);
		assertThat(places(NAME)).isEmpty();
		assertThat(posts()).extracting(Post::accountHandle).doesNotContain("émilie_q77");
	}

	@Test
	void withoutTheKeyNothingIsImportedAndItsFingerprintIsNamed() throws IOException {
		key = Optional.of(PrivacyKey.fresh());
		String fingerprint = key.get().fingerprint();
		read("posts.txt", LINES);
		erase(new ErasureOrder.Author(NAME));
		for (Optional<PrivacyKey> other : List.of(Optional.<PrivacyKey>empty(), Optional.of(PrivacyKey.fresh()))) {
			key = other;
			assertThatExceptionOfType(PrivacyException.class).isThrownBy(() -> read("posts-again.txt", LINES)).satisfies(it -> {
				assertThat(it.reason().en()).contains(fingerprint, "nothing is imported");
				assertThat(it.reason().fr()).contains(fingerprint, "rien n’est importé");
				assertThat(it.reason().remedy()).isNotNull();
				assertThat(it.failure()).isEqualTo(FailureKind.USAGE);
			});
		}
	}

	@Test
	void whatReleasesOfBeforeKeptStillHolds() throws IOException {
		SaltedHash hash = SaltedHash.of("00112233445566778899aabbccddeeff", Optional.empty());
		Files.createDirectories(study.runs());
		Files.write(study.runs().resolve("20260101-erase.erased.txt"), List.of("palier-erased 1", "on 2026-01-01",
				"salt 00112233445566778899aabbccddeeff",
				"name " + HexFormat.of().toHexDigits(hash.name(NAME)), "begin " + HexFormat.of().toHexDigits(hash.begin(NAME).orElseThrow()),
				"item 0000000000000001"));
		key = Optional.of(PrivacyKey.fresh());
		read("posts.txt", LINES);
		assertThat(posts()).extracting(Post::accountHandle).doesNotContain("émilie_q77").contains("stm_bleue", "luc");
		assertThat(posts()).allSatisfy(it -> assertThat(it.text()).doesNotContain("q77"));
	}
}
