// SPDX-License-Identifier: EPL-2.0
package org.palier.headless;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.File;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.RandomAccessFile;
import java.io.StringWriter;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

import org.eclipse.core.runtime.RegistryFactory;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.osgi.framework.FrameworkUtil;
import org.palier.core.runs.StudyFolder;
import org.palier.core.runs.StudyRuns;
import org.palier.corpus.Corpus;
import org.palier.corpus.CorpusSettings;
import org.palier.extensions.Contributions;
import org.palier.headless.console.Console;
import org.palier.model.Study;

/**
 * Input that nobody should give and somebody will: one clear line that names the thing, the exit code that the
 * help promises, and the study as it was, file and posts.
 */
class BadInputTest {

	private static final String WIDE = "agency_id,name_fr,name_en,jurisdiction,facebook\na,Régie A,Board A,QC,1\nb,Régie B,Board B,QC,0\n";
	private static final String POSTS = "id,thread_id,author,body,timestamp\n1,1,regie,Avis : évacuez,2024-01-02 10:00:00\n"
			+ "2,2,regie,Bonjour,2024-01-03 10:00:00\n";

	@TempDir
	private static Path shared;

	@TempDir
	private Path folder;

	private Path study;
	private byte[] before;
	private long posts;
	private StringWriter out = new StringWriter();
	private StringWriter err = new StringWriter();
	private boolean compare = true;

	@BeforeEach
	void aStudyWithAgenciesAndPosts() throws Exception {
		study = folder.resolve("Étude n° 1 – été 🏛️ %20");
		make(study);
		before = Files.readAllBytes(study.resolve("study.palier"));
		posts = posts(study);
	}

	/** Made once by the commands themselves, then copied. */
	private void make(Path place) throws Exception {
		Path template = shared.resolve("modèle");
		if (!Files.exists(template)) {
			makeByCommands(template);
		}
		try (var all = Files.walk(template)) {
			for (Path each : all.toList()) {
				Path to = place.resolve(template.relativize(each).toString());
				if (Files.isDirectory(each)) {
					Files.createDirectories(to);
				} else {
					Files.copy(each, to);
				}
			}
		}
	}

	private void makeByCommands(Path place) throws Exception {
		assertThat(run("new", place.toString())).as(err.toString()).isZero();
		assertThat(run("import", place.toString(), write("wide.csv", WIDE).toString())).as(err.toString()).isZero();
		assertThat(run("import", place.toString(), write("posts.csv", POSTS).toString(), "--platform", "twitter")).as(err.toString()).isZero();
	}

	@AfterEach
	void theStudyIsAsItWas() throws Exception {
		if (compare) {
			assertThat(Files.readAllBytes(study.resolve("study.palier"))).as("study.palier").isEqualTo(before);
			assertThat(posts(study)).as("posts").isEqualTo(posts).isEqualTo(2);
			assertThat(Arrays.stream(study.toFile().list()).filter(it -> it.endsWith(".tmp") || it.contains(".new-"))).isEmpty();
			assertThat(Arrays.stream(study.resolve("runs").toFile().list()).filter(it -> it.contains("rejected"))).isEmpty();
		}
	}

	@Test
	void missingFile() {
		refused(3, "There is no file “" + folder.resolve("none.csv") + "”", "import", study, folder.resolve("none.csv"));
		refused(3, "There is no study here: " + folder.resolve("none"), "validate", folder.resolve("none"));
	}

	@Test
	void folderInsteadOfFile() throws Exception {
		refused(3, "is a folder, not a file", "import", study, folder);
		Path odd = Files.createDirectories(folder.resolve("odd/study.palier")).getParent();
		refused(3, "This is a folder, not a file: " + odd.resolve("study.palier"), "indicators", odd);
	}

	@Test
	void emptyFile() throws Exception {
		refused(3, "“empty.csv” is empty: not even a header", "import", study, write("empty.csv", ""));
	}

	@Test
	void whatIsNoTableIsCalledWhatItIs() throws Exception {
		Path sheet = folder.resolve("recensement.xlsx");
		try (var out = new ZipOutputStream(Files.newOutputStream(sheet))) {
			out.putNextEntry(new ZipEntry("xl/workbook.xml"));
			out.closeEntry();
		}
		refused(3, "“recensement.xlsx” is a spreadsheet", "import", study, sheet);
		refused(3, "“recensement.xlsx” is a spreadsheet", "import", study, sheet, "--kind", "census-wide");
		refused(3, "“logo.png” is a picture", "import", study, Files.write(folder.resolve("logo.png"),
				new byte[] { (byte) 0x89, 'P', 'N', 'G', '\r', '\n', 26, '\n' }));
		refused(3, "“points.geojson” is JSON, not a table of rows under a header. No importer here reads it; there are: ", "import", study,
				write("points.geojson", "{\"type\":\"FeatureCollection\",\"RESEAU\":\"Public\",\"reseau\":\"Public\"}"));
	}

	/** As Excel saves on a French Windows: what is rejected opens in it again. */
	@Test
	void rejectedRowsAreWrittenAsTheirFileIs() throws Exception {
		compare = false;
		Charset windows = Charset.forName("windows-1252");
		Path file = Files.write(folder.resolve("excel.csv"),
				"agency_id;name_fr;jurisdiction;facebook\r\na;Régie;qc;présente\r\nb;Hôpital;qc;jamais\r\n".getBytes(windows));
		assertThat(run(Locale.CANADA_FRENCH, "import", study.toString(), file.toString())).as(err.toString()).isZero();
		try (var runs = Files.list(Path.of(study.toString(), "runs"))) {
			Path rejected = runs.filter(it -> it.toString().endsWith("-rejected.csv")).findFirst().orElseThrow();
			assertThat(Files.readString(rejected, windows)).startsWith("agency_id;name_fr;jurisdiction;facebook;palier_line;")
					.contains("b;Hôpital;qc;jamais;3;facebook;jamais;bad_cell;").contains("présente, absente");
		}
	}

	@Test
	void duplicateHeader() throws Exception {
		refused(3, "“twice.csv” has two columns named “NAME_FR”", "import", study,
				write("twice.csv", "agency_id,name_fr,NAME_FR,jurisdiction\na,b,c,d\n"));
	}

	@Test
	void binaryJunk() throws Exception {
		byte[] junk = new byte[50_000];
		new Random(3).nextBytes(junk);
		refused(3, "“photo.csv” is not a text file", "import", study, Files.write(folder.resolve("photo.csv"), junk));
	}

	@Test
	void aGigabyteOfNulAndALineWithoutEnd() throws Exception {
		Path zeros = folder.resolve("zeros.csv");
		try (var sparse = new RandomAccessFile(zeros.toFile(), "rw")) {
			sparse.write("\uFEFFagency_id,name_fr,jurisdiction\n".getBytes(StandardCharsets.UTF_8));
			sparse.setLength(1L << 30);
		}
		// The mark says that it is UTF-8, so that it is read as text: a cell of 1 GB.
		refused(3, "“zeros.csv” has, after line 1, a row that is too long to be one", "import", study, zeros, "--kind", "census-wide");
		assumeTrue(Files.exists(Path.of("/dev/zero")), "no devices here");
		refused(3, "“/dev/zero” is not an ordinary file", "import", study, Path.of("/dev/zero"));
	}

	@Test
	void nulBytes() throws Exception {
		refused(3, "“nul.csv” is not a text file", "import", study, write("nul.csv", WIDE.replace("Board B", "Board\0B")));
	}

	@Test
	void loneSurrogates() throws Exception {
		byte[] bytes = (WIDE + "c,Régie Ré-é-é-é-é-é-é-é-é-é-é###,Board C,QC,0\n").getBytes(StandardCharsets.UTF_8);
		int at = new String(bytes, StandardCharsets.ISO_8859_1).indexOf("###");
		System.arraycopy(new byte[] { (byte) 0xED, (byte) 0xA0, (byte) 0xBD }, 0, bytes, at, 3);
		refused(3, "“half.csv” is not all written in UTF-8", "import", study, Files.write(folder.resolve("half.csv"), bytes));
	}

	@Test
	void wrongEncodingDeclared() throws Exception {
		Path latin = Files.write(folder.resolve("latin.csv"), WIDE.getBytes(Charset.forName("windows-1252")));
		refused(3, "“latin.csv” is not all written in UTF-8. Choose another encoding.", "import", study, latin, "--encoding", "UTF-8");
		refused(2, "No encoding is called “klingon”", "import", study, latin, "--encoding", "klingon");
	}

	@Test
	void columnsOfAnotherTable() throws Exception {
		Path file = write("other.csv", IntStream.range(0, 10_000).mapToObj(it -> "c" + it).collect(Collectors.joining(",")) + "\n");
		refused(3, "No importer recognises " + file, "import", study, file);
		refused(3, "“other.csv” lacks these columns: agency_id, jurisdiction. It has: c0, ", "import", study, file, "--kind", "census-wide");
	}

	/** Rows that are no rows are left out and counted; the rest is taken: here the study changes, and posts stay. */
	@Test
	void headerOnlyRaggedRowsAndControlCharacters() throws Exception {
		compare = false;
		String header = "agency_id,name_fr,name_en,jurisdiction,facebook\n";
		assertThat(run("import", study.toString(), write("header.csv", header).toString())).isZero();
		assertThat(out.toString()).contains("rows read 0").contains("“header.csv” has a header and no rows");
		Path file = write("ragged.csv", header + "c,C\nd,D,D,QC,0,more\ne,E\u0007vil,E,QC,0\nf,\"F\n\u001B[2J\",F,XX\u0001,0\ng,G,G,QC,1\n");
		assertThat(run("import", study.toString(), file.toString(), "--strict")).isEqualTo(1);
		assertThat(out.toString()).contains("rows read 5, accepted 1, rejected 4").doesNotContain("\u001B").doesNotContain("\u0007")
				.contains("The row has 2 cells, the header 5.").contains("holds a character that is no text");
		assertThat(run("validate", study.toString())).isZero();
		assertThat(posts(study)).isEqualTo(2);
	}

	@Test
	void studyOfANewerVersion() throws Exception {
		damaged("Written by a newer version of Palier (format 7)", it -> it.replace("formatVersion=\"1\"", "formatVersion=\"7\""));
	}

	@Test
	void truncatedStudy() throws Exception {
		damaged("Not a readable Palier file", it -> it.substring(0, it.length() * 2 / 3));
	}

	@Test
	void studyWithAnExternalEntity() throws Exception {
		damaged("Refused, because it declares a document type",
				it -> it.replaceFirst("\\?>", "?><!DOCTYPE x [<!ENTITY e SYSTEM \"file:///etc/hostname\">]>").replace("Board A", "&e;"));
	}

	@Test
	void studyThatLaughsABillionTimes() throws Exception {
		damaged("Refused, because it declares a document type", it -> it.replaceFirst("\\?>",
				"?><!DOCTYPE x [<!ENTITY a \"ha\"><!ENTITY b \"&a;&a;&a;&a;&a;&a;&a;&a;&a;&a;\">]>").replace("Board A", "&b;"));
	}

	@Test
	void studyThatRefersOutside() throws Exception {
		damaged("Refused, because it refers to something outside it (http://evil.example/x.palier#y)",
				it -> it.replaceFirst("(?s)(<agencies\\s+id=\"a\")>", "$1><category href=\"http://evil.example/x.palier#y\"/>"));
	}

	private void damaged(String sentence, UnaryOperator<String> damage) throws Exception {
		Path other = folder.resolve("damaged");
		make(other);
		Path file = other.resolve("study.palier");
		String whole = Files.readString(file);
		String broken = damage.apply(whole);
		assertThat(broken.equals(whole)).isFalse();
		Files.writeString(file, broken);
		byte[] asItWas = Files.readAllBytes(file);
		for (String command : List.of("validate", "indicators", "report", "attribute", "classify")) {
			refused(3, sentence, command, other);
			assertThat(err.toString()).contains(file.toString());
		}
		refused(3, sentence, "import", other, write("wide.csv", WIDE));
		assertThat(Files.readAllBytes(file)).isEqualTo(asItWas);
	}

	/** Held by another object of this process here; by another process in KilledImportTest. */
	@Test
	void corpusInUse() throws Exception {
		Study loaded = new StudyFolder(study).file().load();
		Instant opened = Instant.now();
		try (Corpus held = new StudyFolder(study).openCorpus(loaded, CorpusSettings.of("Another Palier"))) {
			String who = "The corpus is in use by Another Palier (process " + ProcessHandle.current().pid() + ") since "
					+ opened.toString().substring(0, 13);
			refused(5, who, "import", study, write("posts.csv", POSTS), "--platform", "twitter");
			refused(5, who, "classify", study);
			for (String command : List.of("validate", "indicators", "report")) {
				refused(5, who, command, study);
				assertThat(err.toString()).contains("--without-posts");
			}
			refused(5, who, "scenario", study, "--observed");
			refused(5, who, "compare", study, "base", "base");
			refused(5, who, "evaluate-agency", study, "a");
			refused(5, who, "attribute", study);
			refused(5, who, "export", study, "--parquet", folder.resolve("parquet"));
			assertThat(err.toString()).doesNotContain("--without-posts");

			withoutPosts("validate", study.toString());
			withoutPosts("indicators", study.toString());
			withoutPosts("scenario", study.toString(), "--observed");
			withoutPosts("evaluate-agency", study.toString(), "a");
			withoutPosts("report", study.toString(), "--format", "html", "--lang", "en", "--out", folder.resolve("census.html").toString());
			assertThat(Files.readString(folder.resolve("census.html"))).contains("posts left out of this report",
					"The posts of the study were left out of this report on purpose");
			assertThat(run(Locale.CANADA_FRENCH, "classify", study.toString())).isEqualTo(5);
			assertThat(err.toString()).contains("Another Palier").doesNotContain("in use");
		}
	}

	private void withoutPosts(String... command) throws Exception {
		String[] line = Stream.concat(Arrays.stream(command), Stream.of("--without-posts", "--json")).toArray(String[]::new);
		assertThat(run(line)).as(err.toString()).isZero();
		assertThat(out.toString()).contains("\"posts\":\"left out\"");
	}

	@Test
	void corpusCut() throws Exception {
		compare = false;
		Path corpus = study.resolve("corpus.duckdb");
		byte[] whole = Files.readAllBytes(corpus);
		for (int quarter = 0; quarter < 4; quarter++) {
			Files.write(corpus, Arrays.copyOf(whole, whole.length * quarter / 4));
			for (String command : List.of("validate", "indicators", "report", "classify")) {
				refused(3, "Not a readable corpus: " + corpus, command, study);
			}
			refused(3, "Not a readable corpus: " + corpus, "scenario", study, "--observed");
			refused(3, "Not a readable corpus: " + corpus, "indicators", study, "--json");
			assertThat(out.toString()).contains("\"exitCode\":3").doesNotContain("\"indicators\"");
			withoutPosts("indicators", study.toString());
		}
		assertThat(Files.readAllBytes(study.resolve("study.palier"))).isEqualTo(before);
	}

	/** Damage that no count meets: the texts of posts are read by no indicator. */
	@Test
	void aDamagedTextIsFoundByValidate() throws Exception {
		compare = false;
		Path corpus = study.resolve("corpus.duckdb");
		byte[] bytes = Files.readAllBytes(corpus);
		byte[] text = "Avis : évacuez".getBytes(StandardCharsets.UTF_8);
		int at = IntStream.range(0, bytes.length - text.length).filter(it -> Arrays.equals(bytes, it, it + text.length, text, 0, text.length)).findFirst()
				.orElseThrow();
		bytes[at]++;
		Files.write(corpus, bytes);
		refused(3, "Not a readable corpus: " + corpus, "validate", study);
	}

	@Test
	void corpusDeleted() throws Exception {
		compare = false;
		Path corpus = study.resolve("corpus.duckdb");
		Files.delete(corpus);
		String sentence = "The corpus with the posts of this study is missing: " + corpus;
		for (String command : List.of("classify", "indicators", "validate", "report", "attribute")) {
			refused(3, sentence, command, study);
		}
		withoutPosts("indicators", study.toString());
		assertThat(Files.readAllBytes(study.resolve("study.palier"))).isEqualTo(before);
		assertThat(Files.exists(corpus)).isFalse();
	}

	@Test
	void aPathThatTheDatabaseDoesNotTake() throws Exception {
		assumeTrue(File.separatorChar == '/', "no such names here");
		Path asked = folder.resolve("quand ?");
		make(asked);
		refused(3, "the database takes no “?” in it: " + asked.resolve("corpus.duckdb"), "indicators", asked);
		withoutPosts("indicators", asked.toString());
		Path odd = folder.resolve("a*b[c]{d}; l'été #1\n%20");
		make(odd);
		assertThat(run("indicators", odd.toString(), "--json")).as(err.toString()).isZero();
		assertThat(out.toString()).contains("post_usage_mix");
	}

	@Test
	void corpusOfAnotherStudy() throws Exception {
		Path other = folder.resolve("autre");
		makeByCommands(other);
		Path mine = study.resolve("corpus.duckdb");
		Path kept = Files.move(mine, folder.resolve("kept"));
		Files.copy(other.resolve("corpus.duckdb"), mine);
		refused(3, "The corpus belongs to another study (autre): " + mine, "indicators", study);
		refused(3, "The corpus belongs to another study (autre): " + mine, "import", study, write("posts.csv", POSTS), "--platform", "twitter");
		Files.delete(mine);
		Files.write(mine, "no database".repeat(1000).getBytes(StandardCharsets.US_ASCII));
		refused(3, "Not a readable corpus: " + mine, "indicators", study);
		Files.delete(mine);
		Files.move(kept, mine);
	}

	@Test
	void readOnlyDisk() throws Exception {
		try (var disk = SmallDisk.mount(folder.resolve("disque"), "size=16m")) {
			make(disk.path());
			byte[] there = Files.readAllBytes(disk.path().resolve("study.palier"));
			assertThat(run("report", disk.path().toString(), "--format", "html", "--lang", "en")).as(err.toString()).isZero();
			String recorded = Arrays.stream(disk.path().resolve("runs").toFile().list()).filter(it -> it.endsWith("-report.json")).findFirst().orElseThrow()
					.replace(".json", "");
			disk.readOnly();
			refused(3, "cannot be written to: " + disk.path(), "import", disk.path(), write("wide.csv", WIDE.replace("Board A", "X")));
			refused(3, "cannot be written to: " + disk.path(), "classify", disk.path());
			refused(3, "", "new", disk.path().resolve("in"));
			assertThat(run("validate", disk.path().toString())).as(err.toString()).isZero();
			assertThat(run("indicators", disk.path().toString(), "--json")).as(err.toString()).isZero();
			assertThat(out.toString()).contains("penetration", "post_usage_mix").doesNotContain("\"posts\":\"left out\"");
			assertThat(err.toString()).contains("The run could not be recorded");
			Path report = folder.resolve("report.html");
			assertThat(run("report", disk.path().toString(), "--format", "html", "--lang", "en", "--out", report.toString())).as(err.toString()).isZero();
			assertThat(err.toString()).contains("The run could not be recorded");
			assertThat(Files.readString(report)).contains("post_usage_mix");
			assertThat(run("verify", disk.path().resolve("runs/" + recorded + ".json").toString())).as(err.toString()).isZero();
			assertThat(Files.readAllBytes(disk.path().resolve("study.palier"))).isEqualTo(there);
		}
	}

	@Test
	void fullDisk() throws Exception {
		try (var disk = SmallDisk.mount(folder.resolve("disque"), "size=4m")) {
			make(disk.path());
			byte[] there = Files.readAllBytes(disk.path().resolve("study.palier"));
			String agencies = IntStream.range(0, 20_000).mapToObj(it -> "n" + it + ",Régie numéro " + it + ",Board number " + it + ",QC,1\n")
					.collect(Collectors.joining());
			refused(4, "No space left on the disk: " + disk.path().resolve("study.palier"), "import", disk.path(), write("many.csv",
					"agency_id,name_fr,name_en,jurisdiction,facebook\n" + agencies + "x,,,,\n"));
			assertThat(Files.readAllBytes(disk.path().resolve("study.palier"))).isEqualTo(there);
			assertThat(disk.path().resolve("runs").toFile().list()).isNotEmpty().noneMatch(it -> it.contains("rejected"));
		}
	}

	/** The texts are random, so that no database can press them into the room that there is. */
	@Test
	void fullDiskWhilePostsAreWritten() throws Exception {
		try (var disk = SmallDisk.mount(folder.resolve("disque"), "size=6m")) {
			make(disk.path());
			byte[] there = Files.readAllBytes(disk.path().resolve("study.palier"));
			String[] runs = disk.path().resolve("runs").toFile().list();
			var random = new Random(4);
			String many = IntStream.range(0, 30_000).mapToObj(it -> it + "," + it + ",regie,"
					+ random.ints(200, 'a', 'z').mapToObj(Character::toString).collect(Collectors.joining()) + ",2024-01-02 10:00:00\n")
					.collect(Collectors.joining());
			refused(4, "No space left on the disk: " + disk.path().resolve("corpus.duckdb") + ". The study is as it was.", "import",
					disk.path(), write("many.csv", "id,thread_id,author,body,timestamp\n" + many), "--platform", "twitter");
			assertThat(Files.readAllBytes(disk.path().resolve("study.palier"))).isEqualTo(there);
			assertThat(disk.path().resolve("runs").toFile().list()).containsExactlyInAnyOrder(runs);

			disk.grow("256m");
			assertThat(posts(disk.path())).isEqualTo(2);
			assertThat(run("import", disk.path().toString(), write("later.csv", POSTS).toString(), "--platform", "twitter"))
					.as(err.toString()).isZero();
			assertThat(posts(disk.path())).isEqualTo(4);
		}
	}

	private static long posts(Path place) throws IOException {
		var there = new StudyFolder(place);
		Study loaded = there.file().load();
		try (Corpus corpus = there.openCorpus(loaded, CorpusSettings.of("test"))) {
			return corpus.view(StudyRuns.active(loaded)).posts();
		}
	}

	/** Runs a command that must fail with one line in each language. */
	private void refused(int code, String sentence, Object... arguments) {
		String[] words = Arrays.stream(arguments).map(Object::toString).toArray(String[]::new);
		int french = run(Locale.CANADA_FRENCH, words);
		String inFrench = err.toString();
		assertThat(french).as(inFrench).isEqualTo(code);
		assertThat(run(Locale.CANADA, words)).as(err.toString()).isEqualTo(code);
		assertThat(err.toString()).contains(sentence).doesNotContain("\tat ").doesNotContain("Exception").isNotEqualTo(inFrench);
		assertThat(err.toString().strip().lines().count()).as(err.toString()).isLessThanOrEqualTo(2);
		assertThat(err.toString()).hasSizeLessThan(2000);
	}

	private int run(String... arguments) {
		return run(Locale.CANADA, arguments);
	}

	private int run(Locale locale, String... arguments) {
		out = new StringWriter();
		err = new StringWriter();
		var contributions = new Contributions(RegistryFactory.getRegistry(), FrameworkUtil.getBundle(Commands.class).getBundleContext());
		Clock noon = Clock.fixed(Instant.parse("2026-11-24T12:00:00Z"), ZoneOffset.UTC);
		return new Commands(new Console(contributions, "9.9", noon, locale, new PrintWriter(out, true), new PrintWriter(err, true)))
				.run(arguments);
	}

	private Path write(String name, String content) throws IOException {
		return Files.writeString(folder.resolve(name), content);
	}
}
