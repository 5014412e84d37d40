// SPDX-License-Identifier: EPL-2.0
package org.palier.importers.posts;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.palier.corpus.AccountAgency;
import org.palier.corpus.Corpus;
import org.palier.corpus.CorpusSettings;
import org.palier.corpus.CorpusView;
import org.palier.corpus.CountCell;
import org.palier.corpus.DuckDbCorpus;
import org.palier.corpus.Post;
import org.palier.corpus.PostCursor;
import org.palier.corpus.PostFilter;
import org.palier.corpus.PostMeasure;
import org.palier.files.ImportRequest;
import org.palier.ground.Progress;
import org.palier.importers.bluesky.RepositoryImporter;
import org.palier.intake.imports.PostImport;
import org.palier.intake.imports.PostImportResult;
import org.palier.intake.imports.RejectedRows;
import org.palier.intake.imports.UncheckedImport;

/** Real files all the way into a corpus; counts by Python on distinct rows, {@code dict.fromkeys(map(tuple, csv.reader(f)))}. */
class PostsIntoCorpusTest {

	@TempDir
	private Path folder;
	private Corpus corpus;
	private final Set<String> runs = new HashSet<>();

	@BeforeEach
	void open() throws IOException {
		corpus = DuckDbCorpus.open(folder.resolve("corpus.duckdb"), "study", CorpusSettings.of("test"));
	}

	@AfterEach
	void close() throws IOException {
		corpus.close();
	}

	private PostImportResult bring(String name) throws IOException {
		String data = System.getenv("PALIER_DATA");
		Path file = (data == null ? Path.of(System.getProperty("palier.root")).resolve("../shared/data") : Path.of(data)).resolve(name);
		assumeTrue(Files.exists(file), "no " + name + " here: set PALIER_DATA");
		runs.add(name);
		return bring(file, name);
	}

	@Test
	void stmPostsAreCountedByMonthAndWeek() throws IOException {
		var green = bring("posts/qc_tweets_stm_VERTE.csv");
		var blue = bring("posts/qc_tweets_stm_BLEUE.csv");
		assertThat(List.of(green.read(), green.accepted(), blue.read(), blue.accepted())).containsExactly(7907L, 7827L, 2085L, 2073L);
		CorpusView view = corpus.view(runs);
		assertThat(view.posts()).isEqualTo(9900);
		List<CountCell> cells = view.counts(List.of());
		// Counter(r[0][:7] for r in rows): 2013-06 14 + 14; 2019-01 43 + 36
		assertThat(posts(cells, "2013-06")).isEqualTo(28);
		assertThat(posts(cells, "2019-01")).isEqualTo(79);
		// r[0][:4]: 2024 293 + 92
		assertThat(cells.stream().filter(it -> it.month().startsWith("2024")).mapToLong(CountCell::posts).sum()).isEqualTo(385);
		// replies 1773 + 149, as in PostFilesTest
		assertThat(cells.stream().filter(CountCell::reply).mapToLong(CountCell::posts).sum()).isEqualTo(1922);
		CorpusView greenOnly = corpus.view(Set.of("posts/qc_tweets_stm_VERTE.csv"));
		// Counter of date - timedelta(days=date.weekday()): 517 weeks, most in the week of 14 November 2016: 102
		var weeks = greenOnly.weeks(List.of());
		assertThat(weeks).hasSize(517);
		assertThat(weeks.stream().filter(it -> it.monday().equals(LocalDate.of(2016, 11, 14))).findFirst().orElseThrow().posts())
				.isEqualTo(102);
	}

	private static long posts(List<CountCell> cells, String month) {
		return cells.stream().filter(it -> it.month().equals(month)).mapToLong(CountCell::posts).sum();
	}

	/** Two collections that overlap, as the rows 1 to 585 and 287 to 585 of one list; the last 40 have more likes in the second. */
	@Test
	void whatTwoFilesBringIsThereOnce() throws IOException {
		PostImportResult first = bring(made("first.csv", 1, 585, 0), "first");
		PostImportResult second = bring(made("second.csv", 287, 585, 1), "second");
		assertThat(List.of(first.read(), first.accepted(), first.known(), first.rejected())).containsExactly(585L, 585L, 0L, 0L);
		assertThat(List.of(second.read(), second.accepted(), second.known(), second.changed(), second.rejected())).containsExactly(299L, 0L,
				299L, 40L, 0L);
		assertThat(List.of(first.posts(), first.knownPosts(), second.posts(), second.knownPosts())).as("posts").containsExactly(585L, 0L,
				0L, 299L);
		assertThat(corpus.view(Set.of("first", "second")).posts()).isEqualTo(585);
		assertThat(corpus.view(Set.of("second")).posts()).isEqualTo(299);
		assertThat(corpus.view(Set.of("first")).measure(new PostMeasure.Metric("likes"), Set.of(),
				List.of(new AccountAgency("twitter", "@stm", 0))).getFirst().sum()).isZero();
		assertThat(corpus.view(Set.of("first", "second")).measure(new PostMeasure.Metric("likes"), Set.of(),
				List.of(new AccountAgency("twitter", "@stm", 0))).getFirst().sum()).isEqualTo(40);
	}

	/** 60 posts, five reposts and three follows, as RepositoryImporterTest says of this repository. */
	@Test
	void rowsWithoutAPostAreNoNewPosts() throws IOException {
		Path repository = folder.resolve("repo.car");
		try (var in = getClass().getResourceAsStream("/org/palier/importers/records/bluesky-repository.car")) {
			Files.copy(in, repository);
		}
		for (int again = 0; again < 2; again++) {
			PostImportResult result = new PostImport(corpus).read(new RepositoryImporter(), ImportRequest.of(repository),
					PostImports.DIRECTORY, "run" + again, Instant.EPOCH, RejectedRows.COUNTED_ONLY, Progress.NONE);
			assertThat(List.of(result.read(), result.accepted() + result.rejected() + result.known(), result.rejected(), result.withoutPost()))
					.containsExactly(68L, 68L, 0L, 8L);
			assertThat(List.of(result.posts(), result.knownPosts(), result.changed(), result.conflicts())).containsExactlyElementsOf(
					again == 0 ? List.of(60L, 0L, 0L, 0L) : List.of(0L, 60L, 0L, 0L));
		}
	}

	private ImportRequest made(String name, int from, int to, int likes) throws IOException {
		var lines = new StringBuilder("platform,id,username,text,created_at,likes\n");
		for (int i = from; i <= to; i++) {
			lines.append("twitter,").append(1_000_000L + i).append(",stm,Avis numéro ").append(i).append(",2021-03-01 12:00:00,")
					.append(i > 545 ? likes : 0).append('\n');
		}
		return UncheckedImport
				.of(Files.writeString(folder.resolve(name), lines),
						Map.of("map",
								"platform=platform,itemId=id,accountHandle=username,text=text,createdAt=created_at,metric.likes=likes"))
				.to(new PostTableImporter());
	}

	private PostImportResult bring(Path file, String run) throws IOException {
		return bring(ImportRequest.of(file), run);
	}

	private PostImportResult bring(ImportRequest request, String run) throws IOException {
		return new PostImport(corpus).read(new PostTableImporter(), request, PostImports.DIRECTORY, run, Instant.EPOCH,
				RejectedRows.COUNTED_ONLY, Progress.NONE);
	}

	@Test
	void textIsFoundWhateverAccents() throws IOException {
		bring("posts/qc_tweets_stm_BLEUE.csv");
		// 'arret' in ''.join(c for c in normalize('NFD', s) if not combining(c)).lower(): 258 rows
		assertThat(corpus.view(runs).select(PostFilter.ALL.withText("ARRET"), List.of()).size()).isEqualTo(258);
	}

	@Test
	void accountsAndRelaysOfRealFilesAreListed() throws IOException {
		bring("posts/qc_facebook_concours_fr_part70.csv");
		bring("labelled/crisislex_2013_Lac_Megantic_part60.csv");
		CorpusView view = corpus.view(runs);
		// Counter(r['fbID']): 95, first '119123001761' 123
		var pages = view.accounts().stream().filter(it -> it.platform().equals("facebook")).toList();
		assertThat(pages).hasSize(95);
		assertThat(pages.get(0).id()).isEqualTo("119123001761");
		assertThat(pages.get(0).posts()).isEqualTo(123);
		// Counter of r'\s*RT @([A-Za-z0-9_]+)', lower case: 224 handles, 300 posts, rc_estrie 8, sureteduquebec 6
		assertThat(view.relays()).hasSize(224);
		assertThat(view.relays().get(0).account()).isEqualTo("@rc_estrie");
		assertThat(view.relays().stream().mapToLong(it -> it.posts()).sum()).isEqualTo(300);
		assertThat(view.relays()).filteredOn(it -> it.account().equals("@sureteduquebec")).extracting(it -> it.posts()).containsExactly(6L);
	}

	@Test
	void whatTheImporterSaysIsWhatTheCorpusHolds() throws IOException {
		for (String name : List.of("posts/qc_facebook_concours_fr_part70.csv", "labelled/us_political_social_media_part60.csv",
				"posts/qc_tweets_REM_infoservice.csv")) {
			bring(name);
			List<Post> held = new ArrayList<>();
			try (PostCursor cursor = corpus.view(Set.of(name)).read()) {
				cursor.forEachRemaining(it -> held.add(it.post()));
			}
			assertThat(held).as(name).isEqualTo(PostImports.ofData(name).posts);
		}
	}

	/** Lists of videos and of pages name the same video: 15,931 rows, of which 15,928 have 15,763 ids by the preset's pattern, in Python. */
	@Test
	void aVideoThatAFileListsTwiceIsOnePost() throws IOException {
		PostImportResult result = bring("posts/cn_state_media_facebook_posts.csv");
		assertThat(List.of(result.read(), result.known(), result.posts())).containsExactly(15931L, 165L, 15766L);
		assertThat(corpus.view(runs).posts()).isEqualTo(15766);
	}
}
