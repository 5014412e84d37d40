// SPDX-License-Identifier: EPL-2.0
package org.palier.intake.privacy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.palier.corpus.AccountCount;
import org.palier.corpus.Post;
import org.palier.corpus.RelayCount;
import org.palier.corpus.StoredPost;
import org.palier.files.ImportRequest;
import org.palier.files.RowOutcome.Rejected;
import org.palier.fixtures.MadePost;
import org.palier.fixtures.Samples;
import org.palier.ground.Progress;
import org.palier.ground.text.Bilingual;
import org.palier.intake.imports.CensusDirectory;
import org.palier.intake.imports.CensusEdit;
import org.palier.intake.imports.CensusFact.PublicFact;
import org.palier.intake.imports.ImportResult;
import org.palier.intake.imports.ImportedFile;
import org.palier.intake.imports.PostLines;
import org.palier.intake.imports.PostsImport;
import org.palier.intake.imports.RejectedRowsFiles;
import org.palier.intake.privacy.PrivacyChoice.Preset;
import org.palier.model.PresenceStatus;
import org.palier.model.Run;
import org.palier.model.Study;
import org.palier.numbers.view.KnownMapping.Part;
import org.palier.numbers.view.KnownMapping;
import org.palier.study.attribution.AddressForms;
import org.palier.study.attribution.AttributedAccount;
import org.palier.study.attribution.Attribution;
import org.palier.study.attribution.ListedPublics;
import org.palier.study.runs.OpenRun;
import org.palier.study.runs.RunLog;
import org.palier.study.runs.RunManifest;
import org.palier.study.runs.StudyFolder;
import org.palier.study.runs.StudyOnDisk;
import org.palier.study.runs.StudyRuns;

class PrivacyImportTest {

	private static final Instant AT = Instant.parse("2026-11-24T12:00:00Z");
	private static final List<String> LINES = List.of("stm_bleue Bonjour @jean_t, voyez le plan",
			"jean_t @stm_bleue merci, écrivez à jean@exemple.org",
			"lise RT @Jean_T: merci", "marc RT @STM_Bleue: service rétabli", "jean_t_sans_texte@exemple.org");

	@TempDir
	private Path folder;
	private StudyFolder study;
	private Path key;
	private final List<Rejected> left = new ArrayList<>();

	@BeforeEach
	void make() throws IOException {
		study = new StudyFolder(Files.createDirectory(folder.resolve("study")));
		key = folder.resolve("study.key");
		Study made = Samples.empty();
		Samples.agency(Samples.jurisdiction(made, "qc"), "stm");
		study.file().save(made);
	}

	private void addAccount() throws IOException {
		Study read = study.file().load();
		Samples.account(Samples.cell(read, read.getJurisdictions().getFirst().getAgencies().getFirst(), "twitter", PresenceStatus.PRESENT),
				"@STM_Bleue", null);
		study.file().save(read);
	}

	private PostsImport.Outcome read(String file, List<String> lines, PrivacyChoice choice, StatedUse use) throws IOException {
		Path posts = Files.write(folder.resolve(file), lines);
		try (var open = StudyOnDisk.toWrite(study, "test", RunLog.inStudies("0"), Progress.NONE)) {
			PrivacyTerms terms = PrivacyTerms.of(open.study(), study, Optional.of(choice), Optional.of(key), use);
			return open.run(new PostsImport(new ImportedFile(new PostLines(), ImportRequest.of(posts), List.of()), new CensusDirectory(open.study()),
					StudyRuns.active(open.study()), keeping(),
					terms.door(open.study(), AddressForms.SHIPPED, StudyErasures.of(study))), AT, Progress.NONE);
		}
	}

	private RejectedRowsFiles keeping() {
		return new RejectedRowsFiles() {
			@Override
			public Optional<Path> write(ImportResult result, OpenRun run) {
				throw new IllegalStateException();
			}

			@Override
			public Stream open(OpenRun run) {
				return new Stream() {
					@Override
					public void header(List<String> columns) {
						// one column
					}

					@Override
					public void row(Rejected row) {
						left.add(row);
					}

					@Override
					public Optional<Path> file() {
						return Optional.empty();
					}

					@Override
					public void close() {
						// nothing is open
					}
				};
			}
		};
	}

	private List<Post> posts() throws IOException {
		try (var open = StudyOnDisk.toRead(study, "test", false)) {
			List<Post> posts = new ArrayList<>();
			try (var cursor = open.postsNeeded().read()) {
				while (cursor.hasNext()) {
					StoredPost next = cursor.next();
					posts.add(next.post());
				}
			}
			return posts;
		}
	}

	private String attribution(AddressForms forms) throws IOException {
		try (var open = StudyOnDisk.toRead(study, "test", false)) {
			Attribution found = Attribution.of(open.study(), open.postsNeeded(), forms);
			return found.direct() + " " + found.relayed() + " " + found.ambiguous() + " " + found.unattributed() + " "
					+ found.accounts().stream().flatMap((AttributedAccount it) -> it.agencies().stream()).toList();
		}
	}

	@Test
	void hidesPersonsAndNoAgencyInEveryFieldAndRow() throws IOException {
		addAccount();
		PostsImport.Outcome outcome = read("jean_t.txt", LINES, Preset.RESEARCH.choice(), StatedUse.NONE);
		List<Post> posts = posts();
		String jean = PrivacyKey.read(key).pseudonyms().of("twitter", "JEAN_T");
		assertThat(jean).matches("p_[0-9a-f]{24}");
		assertThat(posts).extracting(Post::accountHandle).element(0).isEqualTo("stm_bleue");
		assertThat(posts).extracting(Post::accountHandle).element(1).isEqualTo(jean);
		assertThat(posts).extracting(Post::relayedFrom).element(2).isEqualTo(jean);
		assertThat(posts).extracting(Post::relayedFrom).element(3).isEqualTo("STM_Bleue");
		assertThat(posts).extracting(Post::text).contains("Bonjour @" + jean + ", voyez le plan", "@stm_bleue merci, écrivez à [e-mail]");
		assertThat(posts.toString().toLowerCase()).doesNotContain("jean").doesNotContain("lise").doesNotContain("marc");
		assertThat(left).hasSize(1);
		assertThat(left.toString()).contains("p_").doesNotContain("jean");
		assertThat(outcome.hidden().counts()).isEqualTo(Map.of("pseudonyms", 3L, "withheld", 0L));
		String manifest = Files.readString(study.runs().resolve(outcome.result().runId() + ".json"));
		assertThat(manifest).contains("\"privacy\" : \"research\"", PrivacyKey.read(key).fingerprint()).doesNotContain("jean");
		assertThat(Files.readString(study.file().path())).doesNotContain("jean").contains(PrivacyKey.read(key).fingerprint());
	}

	/** A mapping may say whose all rows are, and is called as its file. */
	@Test
	void hidesNamesInWhatItKeepsOfTheMapping() throws IOException {
		addAccount();
		Study read = study.file().load();
		PrivacyTerms terms = PrivacyTerms.of(read, study, Optional.of(Preset.RESEARCH.choice()), Optional.of(key), StatedUse.NONE);
		var door = terms.door(read, AddressForms.SHIPPED, StudyErasures.of(study));
		door.admitted(MadePost.of(1, "jean_t", "Bonjour"), "r1");
		String jean = PrivacyKey.read(key).pseudonyms().of("twitter", "jean_t");
		KnownMapping kept = door.kept(new KnownMapping("posts-csv", Bilingual.same("jean_t.csv"),
				List.of(new Part("text", "", "Texte", "")), List.of(new Part("platform", "", "twitter", ""),
						new Part("accountHandle", "", "jean_t", ""), new Part("author", "", "STM_Bleue", "")),
				List.of()));
		assertThat(kept.name()).isEqualTo(Bilingual.same(jean + ".csv"));
		assertThat(kept.constants()).extracting(Part::text).containsExactly("twitter", jean, "STM_Bleue");
		assertThat(door.chosen("platform='twitter',accountHandle='jean_t',text=Texte"))
				.isEqualTo("platform='twitter',accountHandle='" + jean + "',text=Texte");
		RowMask rows = door.rows().orElseThrow();
		assertThat(rows.cell("account", "jean_t")).isEqualTo(jean);
		assertThat(rows.cell("account_followers_count", "12")).isEqualTo("12");
	}

	/** A list of publics is a decision that their accounts are public: it may be made before the import or after it. */
	@Test
	void leavesListedPublicsInClearAndFindsThemBehindHashes() throws IOException {
		read("before.txt", LINES, Preset.LOI25.choice(), StatedUse.NONE);
		Study listed = study.file().load();
		list(listed);
		study.file().save(listed);
		assertThat(found(AddressForms.SHIPPED)).as("hidden, and no key").isEmpty();
		assertThat(found(AddressForms.SHIPPED.knowing(PrivacyKey.read(key).pseudonyms()))).containsExactly("jean journalist true 1",
				"jean relayed 1");
		read("after.txt", List.of("jean_t Voyez @lise et @Jean_T", "lise RT @jean_t: voyez"), Preset.LOI25.choice(), StatedUse.NONE);
		String lise = PrivacyKey.read(key).pseudonyms().of("twitter", "lise");
		assertThat(posts()).extracting(Post::accountHandle, Post::text).contains(tuple("jean_t", "Voyez @" + lise + " et @Jean_T"));
		assertThat(posts()).extracting(Post::accountHandle, Post::relayedFrom).contains(tuple(lise, "jean_t"));
		assertThat(found(AddressForms.SHIPPED)).containsExactly("jean journalist true 1", "jean relayed 1");
	}

	private static void list(Study study) {
		new CensusEdit(study).apply(
				List.of(new PublicFact("jean", Bilingual.same("Jean T. (inventé)"), "journalist", "", "twitter", "@Jean_T", "")),
				Progress.NONE);
	}

	private List<String> found(AddressForms forms) throws IOException {
		try (var open = StudyOnDisk.toRead(study, "test", false)) {
			var publics = new ListedPublics(open.study(), forms);
			List<String> found = new ArrayList<>();
			for (AccountCount each : open.postsNeeded().accounts()) {
				publics.of(each).ifPresent(it -> found.add(it.id() + " " + it.kind() + " " + it.leads() + " " + each.posts()));
			}
			for (RelayCount each : open.postsNeeded().relays()) {
				publics.of(each).ifPresent(it -> found.add(it.id() + " relayed " + each.posts()));
			}
			return found;
		}
	}

	/** Threads join: author, mention, reply and relay of one account are the same whatever file they come from. */
	@Test
	void findsAnAccountThatIsAddedLater() throws IOException {
		addAccount();
		read("posts.txt", LINES, Preset.LOI25.choice(), StatedUse.NONE);
		String before = attribution(AddressForms.SHIPPED);
		assertThat(before).isEqualTo("1 1 0 2 [stm]");
		Path other = Files.createDirectory(folder.resolve("other"));
		study = new StudyFolder(other);
		Study made = Samples.empty();
		Samples.agency(Samples.jurisdiction(made, "qc"), "stm");
		study.file().save(made);
		read("posts.txt", LINES, Preset.LOI25.choice(), StatedUse.NONE);
		addAccount();
		assertThat(attribution(AddressForms.SHIPPED.knowing(PrivacyKey.read(key).pseudonyms()))).isEqualTo(before);
		assertThat(attribution(AddressForms.SHIPPED)).as("without the key it counts, and finds less").isEqualTo("0 0 0 4 []");
	}

	@Test
	void withholdsWhatIsNoBodysAndCountsIt() throws IOException {
		addAccount();
		PostsImport.Outcome outcome = read("posts.txt", LINES, Preset.PUBLIC_BODIES.choice(), StatedUse.NONE);
		assertThat(posts()).extracting(Post::accountHandle).containsExactly("stm_bleue");
		assertThat(outcome.hidden().counts()).isEqualTo(Map.of("pseudonyms", 0L, "withheld", 3L));
		assertThat(outcome.result().read()).isEqualTo(5);
		assertThat(outcome.hidden().remarks()).singleElement().satisfies(it -> assertThat(it.en()).startsWith("3 posts of others"));
	}

	@Test
	void hashesIdsOfPostsWhenAsked() throws IOException {
		read("posts.txt", LINES, Preset.LOI25.choice(), StatedUse.NONE);
		assertThat(posts()).extracting(Post::itemId).allMatch(Pseudonyms::isOne).doesNotHaveDuplicates();
	}

	@Test
	void leavesAllAsItIsWithoutAChoice() throws IOException {
		read("posts.txt", LINES, PrivacyChoice.NONE, StatedUse.NONE);
		assertThat(posts()).extracting(Post::accountHandle).containsExactly("stm_bleue", "jean_t", "lise", "marc");
		assertThat(Files.exists(key)).isFalse();
	}

	@Test
	void keepsTheKeyOutsideForItsOwnerAndRefusesAnother() throws IOException {
		read("posts.txt", LINES, Preset.RESEARCH.choice(), StatedUse.NONE);
		if (key.getFileSystem().supportedFileAttributeViews().contains("posix")) {
			assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(key))).isEqualTo("rw-------");
		}
		String known = PrivacyKey.read(key).fingerprint();
		byte[] corpus = Files.readAllBytes(study.file().path());
		key = folder.resolve("another.key");
		assertThatThrownBy(() -> read("posts.txt", LINES, Preset.RESEARCH.choice(), StatedUse.NONE)).isInstanceOf(PrivacyException.class)
				.hasMessageContaining("another.key");
		PrivacyKey.readOrMake(key, study.path());
		assertThatThrownBy(() -> read("posts.txt", LINES, Preset.RESEARCH.choice(), StatedUse.NONE)).isInstanceOf(PrivacyException.class)
				.hasMessageContaining(known).hasMessageContaining(PrivacyKey.read(key).fingerprint());
		assertThat(Files.readAllBytes(study.file().path())).isEqualTo(corpus);
		assertThatThrownBy(() -> PrivacyKey.readOrMake(study.path().resolve("x.key"), study.path())).hasMessageContaining("x.key");
		assertThatThrownBy(() -> PrivacyKey.read(study.file().path())).hasMessageContaining("study.palier");
	}

	@Test
	void keepsWhatIsStatedWithTheRun() throws IOException {
		var use = new StatedUse("replication", "CC BY 4.0", Optional.empty(), Optional.of(LocalDate.of(2030, 1, 31)));
		PostsImport.Outcome outcome = read("posts.txt", LINES, PrivacyChoice.NONE, use);
		Run run = study.file().load().getRuns().getFirst();
		assertThat(List.of(run.getPurpose(), run.getTerms(), run.getKeepUntil().toString())).containsExactly("replication", "CC BY 4.0",
				"2030-01-31");
		RunManifest manifest = study.manifestOf(outcome.result().runId()).orElseThrow();
		assertThat(manifest.parameters()).containsEntry("purpose", "replication").containsEntry("terms", "CC BY 4.0")
				.containsEntry("keep-until", "2030-01-31")
				.containsEntry("privacy", "none");
	}

	@Test
	void doesAsTheLastImportDidWhenNothingIsChosen() throws IOException {
		read("posts.txt", LINES, Preset.LOI25.choice(), StatedUse.NONE);
		PrivacyTerms terms = PrivacyTerms.of(study.file().load(), study, Optional.empty(), Optional.of(key), StatedUse.NONE);
		assertThat(terms.choice()).isEqualTo(Preset.LOI25.choice());
		assertThatThrownBy(() -> PrivacyChoice.of("gdpr")).hasMessageContaining("none, loi25, research, public-bodies");
	}
}
