// SPDX-License-Identifier: EPL-2.0
package org.palier.interviews.exchange;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.palier.files.UnreadableFileException;
import org.palier.interviews.exchange.LossReport.Kind;
import org.palier.interviews.exchange.QdaProject.Selection;
import org.palier.interviews.exchange.QdaProject.Source;
import org.palier.interviews.exchange.QdaProject.User;
import org.palier.interviews.exchange.QdpxReader.Reading;

/** Projects of other programs: those that others published, those that break, and those that were made to harm. */
class QdpxReaderTest {

	private static final Path SAMPLES = Path.of(System.getenv().getOrDefault("PALIER_DATA", "../shared/data")).resolve("formats/refi-qda");
	private static final String A = "AAAAAAAA-0000-0000-0000-000000000001";
	private static final String B = "AAAAAAAA-0000-0000-0000-000000000002";

	@TempDir
	Path folder;

	@Test
	@DisplayName("the sample of ATLAS.ti: Project.qde, an empty folder Sources, and texts that are not there")
	void sample() throws Exception {
		Path file = SAMPLES.resolve("TestProject.qdpx");
		assumeTrue(Files.exists(file), "no " + file);

		Reading read = new QdpxReader().read(file);

		// counted with grep in the file itself
		assertThat(read.found()).containsEntry("codes", 14L).containsEntry("sources", 6L).containsEntry("selections", 8L)
				.containsEntry("codings", 16L)
				.containsEntry("users", 3L).containsEntry("notes", 2L);
		QdaProject project = read.project();
		assertThat(project.allCodes()).hasSize(14).extracting(QdaProject.Code::name).contains("\"rushed\"", "Coke::diet Coke");
		assertThat(project.allCodes()).filteredOn(it -> it.name().equals("Coke::diet Coke"))
				.allMatch(it -> it.color().equals("#966450") && it.description().equals("non sucré"));
		assertThat(project.sources()).hasSize(8).allMatch(it -> it.text().isEmpty());
		assertThat(project.notes()).extracting(QdaProject.Note::text).contains("This version is much better than the new Director’s cut ");
		LossReport losses = read.losses();
		assertThat(losses.count(Kind.MISSING_TEXTS)).isEqualTo(8);
		assertThat(losses.count(Kind.WITHOUT_TEXT)).isEqualTo(8);
		assertThat(losses.count(Kind.PICTURES)).isEqualTo(1);
		assertThat(losses.count(Kind.RECORDINGS)).isEqualTo(3);
		assertThat(losses.count(Kind.PAGES)).isEqualTo(4);
		assertThat(losses.count(Kind.SETS)).isEqualTo(16);
		assertThat(losses.count(Kind.GRAPHS)).isEqualTo(1);
		assertThat(losses.count(Kind.LINKS)).isEqualTo(1);
		assertThat(losses.losses()).extracting(it -> it.sentence().en())
				.anyMatch(it -> it.startsWith("8 texts are named in the file and not in it. Namely: 1960s"));
	}

	@Test
	@DisplayName("projects without texts, of codes in codes")
	void withoutTexts() throws Exception {
		assumeTrue(Files.exists(SAMPLES), "no " + SAMPLES);
		Reading blank = new QdpxReader().read(SAMPLES.resolve("blank-atlas-project.qdpx"));
		assertThat(blank.project().users()).extracting(User::name).hasSize(2).contains("ATLAS.ti");
		assertThat(blank.project().allCodes()).isEmpty();
		assertThat(blank.losses().isEmpty()).isTrue();
		Reading commits = new QdpxReader().read(SAMPLES.resolve("target-atlas-project.qdpx"));
		assertThat(commits.project().codes()).hasSize(1).allMatch(it -> it.name().equals("Commits") && it.codes().size() == 2);
	}

	@Test
	@DisplayName("a bare .qde has its texts in a folder beside it; other names of namespaces and braces do no harm")
	void bare() throws Exception {
		Path file = Files.writeString(folder.resolve("alone.qde"), """
				<q:Project xmlns:q="urn:QDA-XML:project:0:4" name="x"><q:Sources>
				<q:TextSource guid="{aaaaaaaa-0000-0000-0000-000000000001}" name="one" plainTextPath="internal://one.TXT"/>
				<q:TextSource guid="%s" name="two" plainTextPath="internal://../two.txt"/></q:Sources></q:Project>""".formatted(B));
		Files.createDirectory(folder.resolve("Sources"));
		Files.writeString(folder.resolve("Sources/one.TXT"), "\uFEFFHello\r\nthere");
		Files.writeString(folder.resolve("two.txt"), "not for everybody");

		Reading read = new QdpxReader().read(file);

		assertThat(read.project().sources()).first().matches(it -> it.guid().equals(A) && it.text().orElse("").equals("Hello\nthere"));
		assertThat(read.project().sources()).last().matches(it -> it.text().isEmpty());
		assertThat(read.losses().losses()).extracting(it -> it.sentence().en())
				.containsExactly("1 text is named in the file and not in it. Namely: two.");
	}

	@Test
	@DisplayName("line ends of two signs that count as one or as two, with an emoji before")
	void lineEnds() throws Exception {
		String text = "Q: Bonjour 😀\r\nI-01: On publie quand on peut, pas avant.\r\nQ: Merci.\r\n";
		String words = "On publie quand on peut";
		// by hand: 12 code points, then one or two of the line end, then six of the speaker
		assertThat(passage(text, 12 + 2 + 6, words)).satisfies(it -> assertThat(it.from()).isEqualTo(19));
		assertThat(passage(text, 12 + 1 + 6, words)).satisfies(it -> assertThat(it.from()).isEqualTo(19));
	}

	/** Three lines; the words marked, wherever they are, found by the test in the text itself. */
	private static final String LINES = "Q: Bonjour 😀\r\nI-01: On publie quand on peut, pas avant.\r\nQ: Merci.\r\nI-01: C’est tout à fait normal.\r\n";
	private static final List<String> MARKED = List.of("Bonjour", "On publie quand on peut", "pas avant", "Merci.", "tout à fait normal");

	/** @param counted the text as the other program counts it */
	private Reading unnamed(String counted, List<String> marked) throws IOException {
		StringBuilder selections = new StringBuilder();
		for (String words : marked) {
			int from = counted.codePointCount(0, counted.indexOf(words));
			selections
					.append("<PlainTextSelection guid=\"AAAAAAAA-0000-0000-0001-%012d\" name=\"\" startPosition=\"%d\" endPosition=\"%d\"/>"
							.formatted(from, from, from + words.codePointCount(0, words.length())));
		}
		return new QdpxReader().read(zip(Map.of("project.qde", project("",
				"<TextSource guid=\"%s\" name=\"entretien\" plainTextPath=\"internal://t.txt\">%s</TextSource>".formatted(A, selections)),
				"sources/t.txt", LINES)));
	}

	private static List<String> words(Reading read) {
		Source source = read.project().sources().getFirst();
		String text = source.text().orElseThrow();
		return source.selections().stream()
				.map(it -> text.substring(text.offsetByCodePoints(0, it.from()), text.offsetByCodePoints(0, it.to()))).toList();
	}

	@Test
	@DisplayName("passages without names in a text with CR LF: positions count what is stored")
	void lineEndsWithoutNames() throws Exception {
		Reading read = unnamed(LINES, MARKED);
		assertThat(words(read)).containsExactlyElementsOf(MARKED);
		assertThat(read.losses().isEmpty()).isTrue();
	}

	@Test
	@DisplayName("and those of a program that counts a line end as one, since they would cut words")
	void lineEndsCountedAsOne() throws Exception {
		Reading read = unnamed(LINES.replace("\r\n", "\n"), MARKED);
		assertThat(words(read)).containsExactlyElementsOf(MARKED);
		assertThat(read.losses().isEmpty()).isTrue();
	}

	@Test
	@DisplayName("where nothing tells, what is stored was counted, and the report says so")
	void lineEndsThatNothingTells() throws Exception {
		// Cut words either way.
		Reading read = unnamed(LINES, List.of("Bonjour", "ubli", "erc"));
		assertThat(words(read)).containsExactly("Bonjour", "ubli", "erc");
		assertThat(read.losses().count(Kind.LINE_ENDS)).isEqualTo(2);
		assertThat(read.losses().losses()).singleElement().satisfies(it -> {
			assertThat(it.sentence().en()).startsWith("2 passages are in texts whose lines end with two signs").contains("entretien");
			assertThat(it.sentence().fr()).startsWith("2 passages sont dans des textes");
		});
	}

	private Selection passage(String text, int from, String words) throws IOException {
		Path file = zip(Map.of("project.qde", project("", """
				<TextSource guid="%s" name="t" plainTextPath="internal://t.txt"><PlainTextSelection guid="%s" name="%s" startPosition="%d" endPosition="%d"/>
				</TextSource>""".formatted(A, B, words, from, from + words.length())), "sources/t.txt", text));
		Reading read = new QdpxReader().read(file);
		assertThat(read.losses().isEmpty()).isTrue();
		Source source = read.project().sources().getFirst();
		Selection it = source.selections().getFirst();
		String held = source.text().orElseThrow();
		assertThat(held.substring(held.offsetByCodePoints(0, it.from()), held.offsetByCodePoints(0, it.to()))).isEqualTo(words);
		return it;
	}

	@Test
	@DisplayName("spans beyond the text, codings of no code, two users of one name are told by name, and the rest is taken")
	void told() throws Exception {
		Path file = zip(Map.of("PROJECT.QDE", project("""
				<Users><User guid="%s" name="Anne"/><User guid="%s" name="Anne"/></Users><CodeBook><Codes><Code guid="%s" name="c" isCodable="true" color="#abc"/></Codes></CodeBook>
				""".formatted(A, B, A), """
				<TextSource guid="%s" name="t"><PlainTextContent>0123456789</PlainTextContent>
				<PlainTextSelection guid="%1$s" name="too far" startPosition="5" endPosition="11"/>
				<PlainTextSelection guid="%1$s" name="backwards" startPosition="5" endPosition="4"/>
				<PlainTextSelection guid="%1$s" startPosition="0" endPosition="10"><Coding guid="%1$s"><CodeRef targetGUID="%1$s"/></Coding>
				<Coding guid="%1$s"><CodeRef targetGUID="%2$s"/></Coding></PlainTextSelection></TextSource>
				""".formatted(A, B))));

		Reading read = new QdpxReader().read(file);

		assertThat(read.project().users()).extracting(User::name).containsExactly("Anne", "Anne (2)");
		assertThat(read.project().sources().getFirst().selections()).hasSize(1).allMatch(it -> it.codings().size() == 1);
		assertThat(read.project().codes()).allMatch(it -> it.color().equals("#AABBCC"));
		assertThat(read.losses().losses()).extracting(it -> it.sentence().en()).containsExactly(
				"2 passages were left out that end beyond the text or before they begin. Namely: too far; backwards.",
				"1 coding was left out whose code is not in the file. Namely: " + B + ".",
				"1 person has the same name as another one; a number after the name keeps them apart. Namely: Anne.");
		assertThat(read.losses().losses()).extracting(it -> it.sentence().fr()).first().asString()
				.startsWith("2 passages qui finissent hors du texte");
	}

	@Test
	@DisplayName("what is no project, or was made to harm, is refused by name")
	void refused() throws Exception {
		refused(zip(Map.of("readme.txt", "nothing")), "holds no project");
		refused(Files.write(folder.resolve("noise.qdpx"), new byte[] { (byte) 0x9c, 3, (byte) 0xff, 0x41, (byte) 0xd8, 0, 7 }),
				"neither an archive nor XML");
		refused(zip(Map.of("a.qde", "<Project/>", "b.qde", "<Project/>")), "several projects");
		refused(zip(Map.of("project.qde", "<CodeBook/>")), "begins with “CodeBook”");
		refused(zip(Map.of("project.qde", "<Project><Users></Project>")), "breaks the rules of XML on line 1");
		refused(zip(Map.of("project.qde", "<!DOCTYPE a [<!ENTITY b \"c\">]><Project name='&b;'/>")), "declares entities");
		refused(zip(Map.of("project.qde", "<Project>" + "<Code>".repeat(100_000))), "more than 64 deep");
		refused(zip(Map.of("project.qde", project("<CodeBook><Codes><Code guid='" + A + "' name='inner and outer'><Code guid='" + B
				+ "' name='between'><Code guid='" + A + "' name='again'/></Code></Code></Codes></CodeBook>", ""))), "“again” stands within itself");
		refused(zip(Map.of("project.qde",
				project("<CodeBook><Codes><Code guid='" + A + "' name='one'/><Code guid='" + A + "' name='two'/></Codes></CodeBook>", ""))),
				"“two” and “one” have the same GUID");
		Path cut = folder.resolve("cut.qdpx");
		byte[] whole = Files.readAllBytes(zip(Map.of("project.qde", "<Project/>")));
		Files.write(cut, Arrays.copyOf(whole, whole.length / 2));
		refused(cut, "cut off, damaged or locked");
		refused(zip(Map.of("project.qde", "<Project>" + " ".repeat(80 << 20) + "</Project>")), "made to fill a disk");
	}

	private static void refused(Path file, String because) {
		assertThatThrownBy(() -> new QdpxReader().read(file)).isInstanceOf(UnreadableFileException.class).hasMessageContaining(because);
	}

	private static String project(String before, String sources) {
		return "<?xml version=\"1.0\" encoding=\"utf-8\"?><Project xmlns=\"urn:QDA-XML:project:1.0\" name=\"p\">" + before + "<Sources>"
				+ sources + "</Sources></Project>";
	}

	private Path zip(Map<String, String> entries) throws IOException {
		Path file = Files.createTempFile(folder, "project", ".qdpx");
		try (var out = new ZipOutputStream(Files.newOutputStream(file))) {
			for (var entry : new LinkedHashMap<>(entries).entrySet()) {
				out.putNextEntry(new ZipEntry(entry.getKey()));
				out.write(entry.getValue().getBytes(StandardCharsets.UTF_8));
			}
		}
		return file;
	}
}
