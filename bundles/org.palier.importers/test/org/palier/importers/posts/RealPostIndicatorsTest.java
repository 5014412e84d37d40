// SPDX-License-Identifier: EPL-2.0
package org.palier.importers.posts;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.palier.corpus.Corpus;
import org.palier.corpus.CorpusSettings;
import org.palier.corpus.DuckDbCorpus;
import org.palier.files.ImportRequest;
import org.palier.ground.Progress;
import org.palier.ground.table.Table;
import org.palier.ground.table.Value;
import org.palier.importers.Bench;
import org.palier.importers.census.CensusLongImporter;
import org.palier.importers.census.CensusWideImporter;
import org.palier.intake.imports.CensusDirectory;
import org.palier.intake.imports.PostImport;
import org.palier.intake.imports.RejectedRows;
import org.palier.numbers.indicators.PostCoverage;
import org.palier.numbers.indicators.PostPyramidLevels;
import org.palier.numbers.indicators.PostsPerWeek;
import org.palier.numbers.indicators.PyramidProfile;
import org.palier.numbers.indicators.RelayRatio;
import org.palier.numbers.indicators.ReplyRatio;
import org.palier.numbers.view.StudyView;
import org.palier.study.attribution.AddressForms;
import org.palier.study.history.LookBack;

/** Files of posts all the way into indicators; expected values by Python on the files themselves. */
class RealPostIndicatorsTest {

	@TempDir
	private Path folder;
	private Corpus corpus;
	private Bench bench;
	private final Set<String> runs = new HashSet<>();

	@BeforeEach
	void open() throws IOException {
		bench = new Bench();
		corpus = DuckDbCorpus.open(folder.resolve("corpus.duckdb"), "bench", CorpusSettings.of("test"));
	}

	@AfterEach
	void close() throws IOException {
		corpus.close();
	}

	private void posts(Path file) throws IOException {
		String run = String.valueOf(file.getFileName());
		runs.add(run);
		new PostImport(corpus).read(new PostTableImporter(), ImportRequest.of(file), new CensusDirectory(bench.study), run,
				Instant.EPOCH, RejectedRows.COUNTED_ONLY, Progress.NONE);
	}

	private StudyView view() throws IOException {
		return StudyView.of(bench.study, corpus.view(runs), AddressForms.SHIPPED, LookBack.NOW);
	}

	private void data(String name) throws IOException {
		String data = System.getenv("PALIER_DATA");
		Path file = (data == null ? Path.of(System.getProperty("palier.root")).resolve("../shared/data") : Path.of(data)).resolve(name);
		assumeTrue(Files.exists(file), "no " + name + " here: set PALIER_DATA");
		posts(file);
	}

	private void census(String agencies, String accounts) throws IOException {
		assertThat(bench.bring(new CensusWideImporter(), Bench.file(folder, "a.csv", agencies), Map.of()).rejected()).isEmpty();
		assertThat(bench.bring(new CensusLongImporter(), Bench.file(folder, "b.csv", accounts), Map.of()).rejected()).isEmpty();
	}

	/*
	 * p = ast.literal_eval(raw_text) of distinct rows; author: the piece before '·', lower case; reply: the first piece
	 * after it that is not blank matches r'\s*(@[A-Za-z0-9_]+)' and is not the author; week: date - timedelta(days=date.weekday()). Of 9900
	 * posts 9863 are by @stm_verte or @stm_bleue; 1885 of them replies (27 more go on with their own threads); weeks from 2013-05-27 to
	 * 2024-05-27: 575, 538 with posts; most 110.
	 */
	@Test
	void stmAnswersAndPostsAsCountedApart() throws IOException {
		census("agency_id,name_fr,jurisdiction\nstm,Société de transport de Montréal,qc\n",
				"agency_id,platform,status,handle\nstm,twitter,present,stm_Verte\nstm,twitter,present,stm_Bleue\n");
		data("posts/qc_tweets_stm_VERTE.csv");
		data("posts/qc_tweets_stm_BLEUE.csv");
		StudyView view = view();

		Table replies = new ReplyRatio().compute(view);
		List<Value> stm = row(replies, "agency", "stm");
		assertThat(stm.get(replies.column("posts"))).isEqualTo(new Value.Count(9863));
		assertThat(stm.get(replies.column("replies"))).isEqualTo(new Value.Count(1885));
		assertThat(((Value.Share) stm.get(replies.column("share"))).fraction()).isCloseTo(1885 / 9863.0, within(1e-12));
		assertThat(stm.get(replies.column("median_delay"))).as("the printed tweets hold no ids").isInstanceOf(Value.Undefined.class);
		assertThat(row(replies, "jurisdiction", "unattributed").get(replies.column("posts"))).isEqualTo(new Value.Count(37));

		Table weeks = new PostsPerWeek().compute(view);
		List<Value> quebec = weeks.rows().get(0);
		assertThat(quebec.get(weeks.column("weeks"))).isEqualTo(new Value.Count(575));
		assertThat(quebec.get(weeks.column("active_weeks"))).isEqualTo(new Value.Count(538));
		assertThat(quebec.get(weeks.column("mean"))).isEqualTo(new Value.Decimal(9863 / 575.0));
		assertThat(quebec.get(weeks.column("most"))).isEqualTo(new Value.Count(110));

		// Counter(date.year): 2024 385, of them 256 of @stm_Verte, 92 of @stm_Bleue and 37 of others; nobody coded them
		Table levels = new PostPyramidLevels().compute(view);
		assertThat(row(levels, "year", "2024", "uncoded").get(levels.column("posts"))).isEqualTo(new Value.Count(348));
	}

	/*
	 * re.match(r'\s*RT @([A-Za-z0-9_]+)', text), lower case, looked up in accounts.csv: of 346 rows 135 relay one of its 42
	 * handles: Australia 55, Colorado 34, United Kingdom 20, United States 19, Québec 5, California 1, Canada 1; 68 relay others.
	 */
	@Test
	void shippedCrisesAreAttributedAsRelayed() throws IOException {
		assertThat(bench.bring(new CensusWideImporter(), Bench.shipped("crises/agencies.csv"), Map.of()).rejected()).isEmpty();
		assertThat(bench.bring(new CensusLongImporter(), Bench.shipped("crises/accounts.csv"), Map.of()).rejected()).isEmpty();
		for (String crisis : List.of("australia-bushfires-2013", "colorado-floods-2013", "colorado-wildfires-2012",
				"glasgow-helicopter-2013", "lac-megantic-2013")) {
			posts(Bench.shipped("crises/" + crisis + ".csv"));
		}
		StudyView view = view();

		assertThat(view.agencies()).hasSize(38);
		assertThat(PostCoverage.of(view.posts())).isEqualTo(new PostCoverage(346, 0, 0, 0, 346, 0, 211, 0, 135));
		assertThat(PostCoverage.ofOwn(view.posts()).posts()).as("the files name no author").isZero();
		assertThat(PyramidProfile.ofPosts(view, view.theories().stream().filter(it -> it.ordered()).findFirst().orElseThrow()).notCoded())
				.isZero();
		Table relays = new RelayRatio().compute(view);
		Map<String, Long> relayed = Map.of("au", 55L, "us-co", 34L, "gb", 20L, "us", 19L, "qc", 5L, "us-ca", 1L, "ca", 1L,
				"unattributed", 68L, "all", 203L);
		relayed.forEach((group, posts) -> assertThat(relays.rows()).as(group)
				.filteredOn(row -> ((Value.Item) row.get(0)).id().equals(group)).singleElement()
				.satisfies(row -> assertThat(row.get(relays.column("relayed"))).isEqualTo(new Value.Count(posts))));
	}

	private static List<Value> row(Table table, String... items) {
		int first = table.column("grouping");
		return table.rows().stream().filter(row -> {
			for (int i = 0; i < items.length; i++) {
				if (!((Value.Item) row.get(first + i)).id().equals(items[i])) {
					return false;
				}
			}
			return true;
		}).findFirst().orElseThrow();
	}
}
