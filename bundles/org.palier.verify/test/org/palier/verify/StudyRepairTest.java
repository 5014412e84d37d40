// SPDX-License-Identifier: EPL-2.0
package org.palier.verify;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.palier.codebook.classify.Classification;
import org.palier.codebook.classify.Classifier;
import org.palier.codebook.classify.ClassifyRun;
import org.palier.codebook.classify.Codebook;
import org.palier.codebook.classify.Judgement;
import org.palier.codebook.classify.OpenClassifier;
import org.palier.codebook.classify.Scores;
import org.palier.codebook.classify.Verdict;
import org.palier.corpus.CodeSet;
import org.palier.corpus.Coding;
import org.palier.corpus.CodingDetails;
import org.palier.corpus.Corpus;
import org.palier.corpus.CorpusException;
import org.palier.corpus.CorpusSettings;
import org.palier.corpus.CorpusView;
import org.palier.corpus.CountCell;
import org.palier.corpus.DuckDbCorpus;
import org.palier.corpus.Facet;
import org.palier.corpus.PersonCoder;
import org.palier.corpus.Post;
import org.palier.corpus.PostCursor;
import org.palier.corpus.SetPost;
import org.palier.corpus.chain.LogFolder;
import org.palier.files.ImportRequest;
import org.palier.fixtures.Samples;
import org.palier.ground.Progress;
import org.palier.ground.options.OptionValues;
import org.palier.ground.text.Bilingual;
import org.palier.importers.posts.PostTableImporter;
import org.palier.intake.imports.CensusDirectory;
import org.palier.intake.imports.ImportedFile;
import org.palier.intake.imports.Importer;
import org.palier.intake.imports.PostsImport;
import org.palier.intake.imports.UncheckedImport;
import org.palier.intake.privacy.PrivacyTerms;
import org.palier.intake.privacy.StudyErasures;
import org.palier.model.Study;
import org.palier.reports.StudyReport;
import org.palier.reports.choices.ReportPictures;
import org.palier.reports.rejected.RejectedRowsOfRuns;
import org.palier.reports.template.ReportTemplate;
import org.palier.study.attribution.AddressForms;
import org.palier.study.export.Exporters;
import org.palier.study.runs.OpenStudy;
import org.palier.study.runs.PluginVersion;
import org.palier.study.runs.RunLog;
import org.palier.study.runs.StudyFolder;
import org.palier.study.runs.StudyOnDisk;
import org.palier.study.runs.StudyRuns;
import org.palier.verify.RepairedCorpus.Outcome;

/** A study whose corpus is damaged comes back whole from its files and its log, or stays as it is. */
class StudyRepairTest {

	private static final Instant NOW = Instant.parse("2026-12-02T12:00:00Z");
	private static final CorpusSettings SETTINGS = new CorpusSettings("a test", 256L << 20, 1);
	private static final PluginVersion TABLES = new PluginVersion("posts-csv", "importer", "1.0", "org.palier.importers");
	private static final PluginVersion WORDS = new PluginVersion("asks", "classifier", "1.0", "a test");
	private static final Facet LEVEL = new Facet("chang_kannan");
	private static final String TRANSIT = "id,platform,author,timestamp,body\n1,twitter,stm,2026-10-01T10:00:00Z,Ligne verte en panne\n"
			+ "2,twitter,stm,2026-10-02T10:00:00Z,Avez-vous une question ?\n3,twitter,luc,2026-10-02T11:00:00Z,Oui: quand ?\n";
	private static final String PARKS = "id,platform,author,timestamp,body\n1,twitter,parks,2026-11-01T10:00:00Z,The pool is open\n"
			+ "4,twitter,parks,2026-11-02T10:00:00Z,Questions?\n";

	@TempDir
	private Path root;
	private StudyFolder folder;
	private Held before;

	/** Says that a post with a question mark asks, and abstains from no post. */
	private static final class Asks implements Classifier {

		private static final long serialVersionUID = 1L;

		@Override
		public String id() {
			return WORDS.id();
		}

		@Override
		public Bilingual name() {
			return Bilingual.same(id());
		}

		@Override
		public Bilingual description() {
			return name();
		}

		@Override
		public OpenClassifier open(OptionValues options, Codebook codebook) {
			return OpenClassifier.of("1", Asks::judge);
		}

		private static Verdict judge(Post post) {
			String code = post.text().contains("?") ? "answer" : "alert";
			return Verdict.ofUsage(new Judgement.Coded(code, Scores.strengths(Map.of(code, 1.0)), List.of()), "", false);
		}
	}

	/** What a script has at hand. */
	private record Parts() implements VerifyParts {

		@Override
		public OpenStudy open(StudyFolder study, boolean withoutPosts) throws IOException {
			return StudyOnDisk.toCompare(study, "script", withoutPosts);
		}

		@Override
		public AddressForms addresses() {
			return AddressForms.SHIPPED;
		}

		@Override
		public List<Importer> importers() {
			return List.of(new PostTableImporter());
		}

		@Override
		public List<PluginVersion> importing(String importer) {
			return List.of(TABLES);
		}

		@Override
		public Optional<CodingPart> classifier(String id, Map<String, String> options) {
			return Optional.of(new CodingPart(WORDS, codebook -> new Classification(new Asks(), OptionValues.NONE, codebook)));
		}

		@Override
		public Exporters exporters() {
			return Exporters.NONE;
		}

		@Override
		public ReportTemplate template(String name) {
			return ReportTemplate.standard();
		}

		@Override
		public ReportPictures pictures(Map<String, String> parameters) {
			return ReportPictures.STANDARD;
		}

		@Override
		public StudyReport report(StudyFolder study, ReportPictures pictures, Optional<CorpusView> posts) {
			throw new IllegalStateException("nobody asks for a report");
		}
	}

	/** All that a study holds of posts and codings, as those who use it see it. */
	private record Held(List<Post> posts, List<Coding> codings, List<SetPost> drawn, List<CountCell> counts, List<PersonCoder> coders,
			Set<String> training) {
	}

	private Held held() throws IOException {
		Study study = folder.file().load();
		try (Corpus corpus = folder.readCorpus(study, SETTINGS)) {
			Set<String> runs = new HashSet<>(StudyRuns.active(study));
			runs.add("s1");
			CorpusView view = corpus.view(runs);
			List<Post> posts = new ArrayList<>();
			List<Long> keys = new ArrayList<>();
			try (PostCursor cursor = view.read()) {
				while (cursor.hasNext()) {
					var next = cursor.next();
					posts.add(next.post());
					keys.add(next.key());
				}
			}
			return new Held(posts, view.codings(keys), view.setPosts("s1"), view.counts(List.of(), Set.of(LEVEL)), corpus.coders(),
					view.trainingSets());
		}
	}

	@BeforeEach
	void aStudyThatPeopleAndAProgramCoded() throws Exception {
		folder = new StudyFolder(Files.createDirectory(root.resolve("étude")));
		folder.file().save(Samples.empty());
		Files.createDirectory(root.resolve("elsewhere"));
		posts("transit.csv", TRANSIT, NOW);
		posts("parks.csv", PARKS, NOW.plusSeconds(60));
		Study study = folder.file().load();
		try (Corpus corpus = folder.openCorpus(study, SETTINGS)) {
			corpus.train("t1");
			corpus.drawSet("s1", NOW, List.of(new SetPost("s1", 2, 1, SetPost.Part.RANDOM, "twitter", 0.5, 0.25),
					new SetPost("s1", 3, 2, SetPost.Part.TARGETED, "", null, null)));
			Coding first = corpus.code(Coding.byHand(2, Facet.USAGE, CodeSet.of("answer"), "zoé", NOW, "1", Coding.NEW)
					.with(new CodingDetails(1, "s1", "alert", "mémo\tà deux\nlignes", Boolean.FALSE)), "Zoé");
			corpus.code(Coding.byHand(2, Facet.USAGE, CodeSet.of("alert"), "zoé", NOW, "1", first.id()), "Zoé");
			corpus.code(Coding.byHand(3, LEVEL, CodeSet.of("service"), "luc", NOW, "1", Coding.NEW), "Luc");
			corpus.code(Coding.adjudicated(3, LEVEL, CodeSet.NONE, "luc+zoé", NOW, "1", Coding.NEW));
		}
		classify();
		before = held();
		assertThat(before.posts()).hasSize(4);
		assertThat(before.codings()).hasSize(8);
		assertThat(before.drawn()).hasSize(2);
		assertThat(before.training()).containsExactly("t1");
	}

	private void posts(String name, String content, Instant at) throws Exception {
		Path file = Files.writeString(root.resolve(name), content);
		var importer = new PostTableImporter();
		try (var open = StudyOnDisk.toWrite(folder, "a test", RunLog.inStudies("0.2.0"), Progress.NONE)) {
			ImportRequest request = new UncheckedImport(file, Optional.empty(), Optional.empty(), Map.of()).to(importer);
			var door = PrivacyTerms.NONE.door(open.study(), AddressForms.SHIPPED, StudyErasures.of(folder));
			open.run(new PostsImport(new ImportedFile(importer, request, List.of(TABLES)), new CensusDirectory(open.study(), AddressForms.SHIPPED),
					StudyRuns.active(open.study()), new RejectedRowsOfRuns(Locale.CANADA), door), at, Progress.NONE);
		}
	}

	private void classify() throws Exception {
		try (var open = StudyOnDisk.toWrite(folder, "a test", RunLog.inStudies("0.2.0"), Progress.NONE)) {
			Codebook codebook = Codebook.of(open.study());
			open.run(new ClassifyRun(WORDS, codebook, new Classification(new Asks(), OptionValues.NONE, codebook),
					StudyRuns.active(open.study())), NOW.plusSeconds(120), Progress.NONE);
		}
	}

	private RepairedCorpus repair(boolean partly, Path... given) throws IOException {
		return new StudyRepair(folder, new Parts(), List.of(given)).run(false, partly, NOW.plusSeconds(3600), Progress.NONE);
	}

	private static List<String> sentences(RepairedCorpus repaired, boolean made) {
		return repaired.steps().stream().filter(it -> it.made() == made).map(it -> it.sentence().en()).toList();
	}

	/** The file without its last third: DuckDB refuses it. */
	private void cut() throws IOException {
		byte[] whole = Files.readAllBytes(folder.corpus());
		Files.write(folder.corpus(), Arrays.copyOf(whole, whole.length * 2 / 3));
		assertThatThrownBy(this::held).isInstanceOf(CorpusException.class);
	}

	/** Every file of the study with its content, but for the lock, which holds nothing. */
	private Map<String, String> bytes() throws IOException {
		Map<String, String> bytes = new TreeMap<>();
		try (Stream<Path> files = Files.walk(folder.path())) {
			for (Path each : files.filter(it -> Files.isRegularFile(it) && !it.toString().endsWith(".lock")).toList()) {
				bytes.put(folder.path().relativize(each).toString(), new String(Files.readAllBytes(each), StandardCharsets.ISO_8859_1));
			}
		}
		return bytes;
	}

	@Test
	void whatWasCutOffComesBackAsItWas() throws Exception {
		cut();
		RepairedCorpus repaired = repair(false);
		assertThat(repaired.outcome()).isEqualTo(Outcome.MADE);
		assertThat(sentences(repaired, false)).isEmpty();
		assertThat(held()).isEqualTo(before);
		assertThat(repaired.damaged().orElseThrow()).exists().hasFileName("corpus.damaged-20261202-130000.duckdb");
		assertThat(repair(false).outcome()).as("nothing is left to repair").isEqualTo(Outcome.SOUND);
	}

	@Test
	void flippedBitsThatCloseTheCorpusLoseNothing() throws Exception {
		byte[] whole = Files.readAllBytes(folder.corpus());
		int closed = 0;
		for (int at = 40; at < whole.length && closed < 2; at += whole.length / 11) {
			byte[] flipped = whole.clone();
			flipped[at] ^= 8;
			Files.write(folder.corpus(), flipped);
			RepairedCorpus repaired = repair(false);
			closed += repaired.outcome() == Outcome.MADE ? 1 : 0;
			assertThat(sentences(repaired, false)).as("byte %d", at).isEmpty();
			if (repaired.outcome() == Outcome.MADE) {
				assertThat(held()).as("byte %d", at).isEqualTo(before);
			}
		}
		assertThat(closed).as("some bits close it").isPositive();
	}

	@Test
	void aCorpusThatIsGoneIsMadeToo() throws Exception {
		Files.delete(folder.corpus());
		RepairedCorpus repaired = repair(false);
		assertThat(repaired.outcome()).isEqualTo(Outcome.MADE);
		assertThat(repaired.damaged()).isEmpty();
		assertThat(held()).isEqualTo(before);
	}

	@Test
	void withoutAFileNothingIsChangedAndTheFileIsNamed() throws Exception {
		cut();
		Path moved = Files.move(root.resolve("parks.csv"), root.resolve("elsewhere/other-name.csv"));
		Map<String, String> then = bytes();
		RepairedCorpus refused = repair(false);
		assertThat(refused.outcome()).isEqualTo(Outcome.REFUSED);
		assertThat(refused.damaged()).isEmpty();
		assertThat(bytes()).isEqualTo(then);
		// sha256sum of the text above.
		String digest = "948043aa3e7ed0660b3ffbee8d2eedc5d0e21f62da1deb3974296c88104e73cd";
		assertThat(sentences(refused, false))
				.anyMatch(it -> it.contains("“parks.csv”") && it.contains("is not in the study or beside it") && it.contains(digest));

		Files.writeString(root.resolve("parks.csv"), PARKS.replace("open", "shut"));
		assertThat(sentences(repair(false), false)).anyMatch(it -> it.contains(digest) && it.contains(
				root.resolve("parks.csv") + " is another one, with f128bf697da842a65f63c2863e847c89cf098da42decd0f0cc88dc32aca135e7"));
		assertThat(bytes()).isEqualTo(then);

		assertThat(repair(false, moved).outcome()).isEqualTo(Outcome.MADE);
		assertThat(held()).isEqualTo(before);
	}

	@Test
	void aPartIsMadeForWhomThatIsEnough() throws Exception {
		cut();
		Files.delete(root.resolve("parks.csv"));
		RepairedCorpus part = repair(true);
		assertThat(part.outcome()).isEqualTo(Outcome.MADE);
		assertThat(part.isWhole()).isFalse();
		assertThat(sentences(part, false)).anyMatch(it -> it.contains("“parks.csv”"));
		Held now = held();
		assertThat(now.posts()).extracting(Post::text).as("of the first file, as it said it").containsExactly("Ligne verte en panne",
				"Avez-vous une question ?", "Oui: quand ?");
		assertThat(now.drawn()).isEqualTo(before.drawn());
		assertThat(now.codings()).as("those of the post that lacks are one").hasSize(7);
		assertThat(now.coders()).isEqualTo(before.coders());
	}

	private Path log(String name) throws IOException {
		return LogFolder.of(folder.path(), "sample").files().stream().map(it -> it.path())
				.filter(it -> it.getFileName().toString().startsWith(name)).findFirst()
				.orElseThrow();
	}

	@Test
	void aHalfLineOfTheLogIsToldAndHindersNothing() throws Exception {
		cut();
		Path file = log("coder.luc.");
		Files.writeString(file, Files.readString(file) + "coding\tn=2\tid=99\tat=2026");
		RepairedCorpus repaired = repair(false);
		assertThat(repaired.outcome()).isEqualTo(Outcome.MADE);
		assertThat(sentences(repaired, true)).anyMatch(it -> it.contains("the last line, number") && it.contains("was not written whole"));
		assertThat(held()).isEqualTo(before);
	}

	@Test
	void aLogOfAnotherStudyIsToldAndNothingIsChangedForIt() throws Exception {
		cut();
		try (Corpus other = DuckDbCorpus.open(Files.createDirectory(root.resolve("other")).resolve("corpus.duckdb"), "another",
				SETTINGS.withLog())) {
			other.code(Coding.byHand(1, LEVEL, CodeSet.of("service"), "mia", NOW, "1", Coding.NEW), "Mia");
		}
		try (Stream<Path> files = Files.list(root.resolve("other/log"))) {
			for (Path each : files.filter(it -> it.getFileName().toString().startsWith("coder")).toList()) {
				Files.copy(each, folder.log().resolve(each.getFileName()));
			}
		}
		Map<String, String> then = bytes();
		RepairedCorpus refused = repair(false);
		assertThat(refused.outcome()).isEqualTo(Outcome.REFUSED);
		assertThat(sentences(refused, false)).singleElement().asString().startsWith("log/coder.mia.")
				.endsWith("is of another study (another), and is not read.");
		assertThat(bytes()).isEqualTo(then);
		assertThat(repair(true).outcome()).isEqualTo(Outcome.MADE);
		assertThat(held()).isEqualTo(before);
	}

	@Test
	void aLogOfTheFutureIsToldAndNothingIsChangedWithoutIt() throws Exception {
		cut();
		Path file = log("coder.luc.");
		Files.writeString(file, Files.readString(file).replaceFirst("^log\tformat=1(.*)\t\\w+\n", "log\tformat=2$1\tx\n"));
		Map<String, String> then = bytes();
		RepairedCorpus refused = repair(false);
		assertThat(refused.outcome()).isEqualTo(Outcome.REFUSED);
		assertThat(sentences(refused, false)).singleElement().asString().contains("was written by a later release of Palier (format 2)");
		assertThat(bytes()).isEqualTo(then);
	}
}
