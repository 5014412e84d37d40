// SPDX-License-Identifier: EPL-2.0
package org.palier.headless;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Clock;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Properties;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.duckdb.DuckDBDriver;
import org.eclipse.core.runtime.RegistryFactory;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.osgi.framework.FrameworkUtil;
import org.palier.corpus.CodeSet;
import org.palier.corpus.Coding;
import org.palier.corpus.Corpus;
import org.palier.corpus.CorpusSettings;
import org.palier.corpus.Facet;
import org.palier.extensions.Contributions;
import org.palier.headless.console.Console;
import org.palier.study.runs.CodingSeals;
import org.palier.study.runs.StudyFolder;

/** What {@code verify} finds when files, posts or codings are not those of the run any more, and what a hostile manifest can do. */
class VerifyRunsTest {

	private static final String POSTS = "id,thread_id,author,body,timestamp\n1,1,regie,Avis : évacuez,2024-01-02 10:00:00\n"
			+ "2,2,regie,Bonjour,2024-01-03 10:00:00\n";

	@TempDir
	private Path folder;

	private Path study;
	private Path posts;
	private final Contributions contributions = new Contributions(RegistryFactory.getRegistry(),
			FrameworkUtil.getBundle(Commands.class).getBundleContext());
	private final StringWriter out = new StringWriter();
	private final StringWriter err = new StringWriter();

	@BeforeEach
	void aStudyWithCodedPosts() throws Exception {
		study = folder.resolve("study");
		posts = Files.writeString(folder.resolve("posts.csv"), POSTS);
		Path wide = Files.writeString(folder.resolve("wide.csv"),
				"agency_id,name_fr,name_en,jurisdiction,facebook\na,Régie A,Board A,QC,1\nb,Régie B,Board B,QC,0\n");
		assertThat(run("new", study)).as(err.toString()).isZero();
		assertThat(run("import", study, wide)).as(err.toString()).isZero();
		assertThat(run("import", study, posts, "--platform", "twitter")).as(err.toString()).isZero();
		assertThat(run("classify", study, "--classifier", "rules")).as(err.toString()).isZero();
	}

	private int run(Object... line) {
		out.getBuffer().setLength(0);
		err.getBuffer().setLength(0);
		var console = new Console(contributions, "test", Clock.systemUTC(), Locale.CANADA,
				new PrintWriter(out, true), new PrintWriter(err, true));
		String[] arguments = Arrays.stream(line).map(Object::toString).toArray(String[]::new);
		int code = new Commands(console).run(arguments);
		AnswerSchemas.judge(arguments, out.toString());
		return code;
	}

	private Path manifest(String kind, int number) throws IOException {
		try (var files = Files.list(study.resolve("runs"))) {
			List<Path> all = files.filter(it -> it.toString().contains("-" + kind) && it.toString().endsWith(".json")).sorted().toList();
			return all.stream().filter(it -> {
				try {
					return !kind.equals("import") || Files.readString(it).contains(number == 0 ? "wide.csv" : "posts.csv");
				} catch (IOException unreadable) {
					throw new UncheckedIOException(unreadable);
				}
			}).findFirst().orElseThrow();
		}
	}

	/** Saved pages are read again; one that says something else now is told, and so is a presence that the run did not see. */
	@Test
	void aScanOfSavedPagesIsReadAgain() throws Exception {
		Path page = Files.createDirectories(folder.resolve("pages/b")).resolve("index.html");
		Files.writeString(page, "<footer><a href='https://www.facebook.com/regieb'>Facebook</a></footer>");
		assertThat(run("scan", study, "--pages", folder.resolve("pages"))).as(err.toString()).isZero();
		Path manifest = manifest("scan", 0);
		assertThat(run("verify", manifest)).as(err.toString()).isZero();

		Files.writeString(page, "<footer><a href='https://twitter.com/regieb'>Twitter</a></footer>");
		assertThat(run("verify", manifest)).isEqualTo(1);
		assertThat(out.toString()).contains("The run says that “b facebook” is present; the pages do not say so.",
				"The pages say that “b twitter” is present; the run does not say so.", "Input pages has changed");
		Files.delete(page);
		Files.delete(page.getParent());
		Files.delete(folder.resolve("pages"));
		assertThat(run("verify", manifest)).isEqualTo(3);
		assertThat(err.toString()).contains("It can be given with --input.");
	}

	private void sql(String... statements) throws SQLException {
		try (var connection = new DuckDBDriver().connect("jdbc:duckdb:" + study.resolve("corpus.duckdb"), new Properties());
				Statement statement = connection.createStatement()) {
			for (String each : statements) {
				statement.execute(each);
			}
		}
	}

	@Test
	void aForgedCoderIsNamed() throws Exception {
		assertThat(run("report", study, "--format", "html", "--lang", "en")).as(err.toString()).isZero();
		Path report = manifest("report", 0);
		assertThat(run("verify", report)).as(out.toString()).isZero();
		sql("UPDATE codings SET coder = 'forged', coded_at = '2020-01-01' WHERE id = 1");
		assertThat(run("verify", report)).isEqualTo(1);
		assertThat(out.toString()).contains("Coding 1 of post 1", "“forged” (machine), 2020-01-01T00:00:00Z", "corpus.duckdb (codings of");
		// Who takes the digest anew too is found out by the manifest, which names the run.
		sql("ALTER TABLE codings ALTER COLUMN digest DROP NOT NULL", "UPDATE codings SET digest = NULL");
		assertThat(run("verify", report)).isEqualTo(1);
		assertThat(out.toString()).doesNotContain("Coding 1 of").contains("corpus.duckdb (codings of", "-classify, part 1) has changed");
	}

	/** What persons coded by hand is sealed by a manifest of its own, which holds whatever reports there are. */
	@Test
	void aForgedCodingByHandIsNamed() throws Exception {
		var place = new StudyFolder(study);
		try (Corpus corpus = place.openCorpus(place.file().load(), CorpusSettings.of("test"))) {
			corpus.code(Coding.byHand(1, Facet.USAGE, CodeSet.of("event"), "anne", Instant.EPOCH, "1", Coding.NEW), "Anne");
			CodingSeals.byHand(place, corpus, Instant.now(), "test");
		}
		Path sealed = manifest("hand-coding", 0);
		assertThat(run("verify", sealed)).as(out + "" + err).isZero();
		assertThat(out.toString()).contains("Codings compared with the digests of the manifest: 1.", "All are as they were written");
		sql("UPDATE codings SET coder = 'forged' WHERE kind = 'human'");
		assertThat(run("verify", sealed)).isEqualTo(1);
		assertThat(out.toString()).contains("of post 1 (by hand) was changed in the file", "“forged” (human)",
				"Codings by hand, part 1: of the 1 that the manifest holds");
		assertThat(run("verify", manifest("classify", 0))).as("a run names what else was changed").isEqualTo(1);
		sql("DELETE FROM codings WHERE kind = 'human'");
		assertThat(run("verify", sealed)).isEqualTo(1);
		assertThat(out.toString()).contains("part 1: 1 that the manifest holds are no longer in the file");
	}

	/** By the classification, the report, the import and the study as a whole: which post, and what of it. */
	@Test
	void aForgedPostIsNamed() throws Exception {
		assertThat(run("report", study, "--format", "html", "--lang", "en")).as(err.toString()).isZero();
		assertThat(run("verify", study)).as(out + "" + err).isZero();
		assertThat(out.toString()).contains("Posts compared with the digests of the manifest: 2.", "Runs compared: 4; with differences: 0;");
		Path more = Files.writeString(folder.resolve("more.csv"), POSTS.replace("Bonjour", "Bonsoir").replace("2,2,regie", "3,3,regie"));
		assertThat(run("import", study, more, "--platform", "twitter")).as(err.toString()).isZero();
		assertThat(run("verify", manifest("report", 0))).as("a study that grew: " + out).isZero();
		sql("UPDATE posts SET text = 'Tout va bien' WHERE item_id = '2'", "UPDATE posts SET created_at = '2020-01-01' WHERE item_id = '1'");
		for (String kind : List.of("classify", "report", "import")) {
			assertThat(run("verify", manifest(kind, 1))).as(kind).isEqualTo(1);
			assertThat(out.toString()).as(kind).contains("The post by “regie” on X (Twitter) (January 3, 2024, number 2) is not as the import of",
					"What differs: text. It now reads “Tout va bien”.", "(January 1, 2020, number 1) is not as", "What differs: date.");
		}
		assertThat(run("verify", study, "--json")).isEqualTo(1);
		assertThat(out.toString()).contains("\"kind\":\"post\"", "«\u202fTout va bien\u202f»");
		assertThat(run("verify", study)).isEqualTo(1);
		assertThat(out.toString().split("Tout va bien”\\.", -1)).as("told once").hasSize(2);
		assertThat(out.toString()).contains("Differences that are told above: ");
	}

	/**
	 * A report and a classification hold when the imports began that they are of, and who moved platforms: by run, and a manifest of before
	 * holds none.
	 */
	@Test
	void aForgedBeginningAndAForgedMoveAreNamed() throws Exception {
		Path classified = manifest("classify", 0);
		assertThat(run("report", study, "--format", "html", "--lang", "en")).as(err.toString()).isZero();
		Path report = manifest("report", 0);
		sql("UPDATE runs SET started_at = '2020-01-01' WHERE kind = 'posts'");
		for (Path each : List.of(classified, report, manifest("import", 1))) {
			assertThat(run("verify", each)).as(each.toString()).isEqualTo(1);
			assertThat(out.toString()).contains("When the run ", "-import", " began is not what it was");
		}
		sql("INSERT INTO platform_moves SELECT no, 'twitter', 'facebook' FROM runs WHERE kind = 'posts'");
		assertThat(run("verify", classified)).isEqualTo(1);
		assertThat(out.toString()).contains("The platforms that count for others by the run ");
		Files.writeString(classified, Files.readString(classified).replace("(beginning of ", "(earlier "));
		assertThat(run("verify", classified)).as("of before: " + out).isZero();
	}

	/** A study of before posts were sealed says so, and is no fault; its next run seals them. */
	@Test
	void aStudyOfBeforePostsWereSealedSaysSo() throws Exception {
		try (var files = Files.list(study.resolve("runs"))) {
			for (Path file : files.toList()) {
				if (file.toString().endsWith(".parquet")) {
					Files.delete(file);
				} else if (file.toString().endsWith(".json")) {
					String text = Files.readString(file);
					Files.writeString(file, text.replace("(posts of ", "(earlier "));
				}
			}
		}
		assertThat(run("verify", manifest("classify", 0))).as(out + "" + err).isZero();
		assertThat(out.toString()).contains("This run is older than the digests of posts");
		assertThat(run("classify", study, "--classifier", "rules", "--json")).as(err.toString()).isZero();
		Matcher again = Pattern.compile("\"run\":\"([^\"]+)").matcher(out.toString());
		assertThat(again.find()).as(out.toString()).isTrue();
		sql("UPDATE posts SET author = 'x' WHERE item_id = '2'");
		assertThat(run("verify", study.resolve("runs/" + again.group(1) + ".json"))).isEqualTo(1);
		assertThat(out.toString()).contains("What differs: author.");
	}

	@Test
	void anImportIsReadAgain() throws Exception {
		byte[] before = Files.readAllBytes(study.resolve("study.palier"));
		for (int number = 0; number < 2; number++) {
			assertThat(run("verify", manifest("import", number))).as(out + "" + err).isZero();
			assertThat(out.toString()).contains("The file was read again");
		}
		sql("UPDATE posts SET text = 'Bonsoir' WHERE key = 2");
		assertThat(run("verify", manifest("import", 1))).isEqualTo(1);
		assertThat(out.toString()).contains("The posts in the corpus, 2, are not those of the file, 2");
		assertThat(Files.readAllBytes(study.resolve("study.palier"))).isEqualTo(before);
	}

	@Test
	void whatIsMissingIsSaid() throws Exception {
		Path elsewhere = Files.createDirectory(folder.resolve("elsewhere")).resolve("renamed.csv");
		Files.move(posts, elsewhere);
		assertThat(run("verify", manifest("import", 1))).isEqualTo(3);
		assertThat(err.toString()).contains("cannot be repeated here because the file “posts.csv” that it read is not in the study or beside it");
		assertThat(run("verify", manifest("import", 1), "--input", elsewhere)).as(out + "" + err).isZero();
		Files.writeString(posts, POSTS + "3,3,regie,Salut,2024-01-04 10:00:00\n");
		assertThat(run("verify", manifest("import", 1))).isEqualTo(3);
		assertThat(err.toString()).contains("has another content than the file “posts.csv”");
		Path classified = manifest("classify", 0);
		String text = Files.readString(classified);
		Files.writeString(classified, text.replaceFirst("(\"version\" : \")[^\"]*", "$10.0.7"));
		assertThat(run("verify", classified)).isEqualTo(3);
		assertThat(err.toString()).contains("cannot be repeated here because “rules” was of version 0.0.7 then");
	}

	@Test
	void aClassificationIsMadeAgain() throws Exception {
		assertThat(run("verify", manifest("classify", 0))).as(out + "" + err).isZero();
		assertThat(out.toString()).contains("Every post was coded again: all codes are the same");
		sql("UPDATE codings SET value = 'event' WHERE id = 2");
		assertThat(run("verify", manifest("classify", 0))).isEqualTo(1);
		assertThat(out.toString()).contains("Post 2: in the corpus usage “event”");
	}

	@Test
	void noParameterOfAStrangersManifestReadsOrWritesAFile() throws Exception {
		Path secret = Files.writeString(folder.resolve("secret"), "confidential\n--out\n" + folder.resolve("evil") + "\n");
		assertThat(run("evaluate-agency", study, "a", "--out", folder.resolve("a.json"))).as(err.toString()).isZero();
		Path manifest = manifest("evaluate-agency", 0);
		assertThat(run("verify", manifest)).as(out + "" + err).isZero();
		String text = Files.readString(manifest);
		Map<String, List<String>> parameters = Map.of("evaluate-agency", List.of("agency", "peers", "target", "out", "lang", "posts"), "scenario",
				List.of("scenarios", "draws", "seed", "indicators", "target"), "compare", List.of("scenarios"), "break-even",
				List.of("scenario", "assumption", "between", "goal", "limit"));
		for (String kind : parameters.keySet()) {
			for (String name : parameters.get(kind)) {
				for (String value : List.of("@" + secret, "--out=" + folder.resolve("evil"))) {
					String hostile = text.replaceFirst("\"kind\" : \"evaluate-agency\"", "\"kind\" : \"" + kind + "\"")
							.replaceAll("\n *\"" + name + "\" : \"[^\"]*\",?", "")
							.replaceFirst("\"parameters\" : \\{", "\"parameters\" : {\n\"" + name + "\" : \"" + value + "\",");
					Path changed = Files.writeString(manifest.resolveSibling("hostile.json"), hostile.replaceAll(",(\\s*})", "$1"));
					assertThat(run("verify", changed)).as(kind + " " + name + " " + value).isNotEqualTo(4);
					assertThat(out + "" + err).as(kind + " " + name + " " + value).doesNotContain("confidential");
					assertThat(Files.exists(folder.resolve("evil"))).as(kind + " " + name + " " + value).isFalse();
				}
			}
		}
	}
}
