// SPDX-License-Identifier: EPL-2.0
package org.palier.files.records;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.palier.files.Fact;
import org.palier.files.ImportRequest;
import org.palier.files.RowOutcome.Accepted;
import org.palier.files.RowOutcome.Rejected;
import org.palier.files.RowOutcome;
import org.palier.files.RowSink;
import org.palier.files.UnreadableFileException;
import org.palier.files.packed.Part;
import org.palier.ground.Progress;
import org.palier.ground.options.OptionValues;
import org.palier.ground.text.Bilingual;

/** Records out of files in every form that they lie in, and out of files that nobody should send. */
class RecordFileTest {

	/** Made by Python's tarfile, in the form of GNU: ../evil.json, data/secondsecond….json (189 characters), picture.jpg. */
	private static final String TAR = """
			H4sIAEdNCWsC/+3VSwqDMBQF0CwlZAH5aGqgoy7AHZQOREViSxQ/pVC694qDFqxQCo0g3jN4L4RABuHmcS7yq73wsq0c8UQOIq3HPph2KZV+r8d9Y/SOUEkW
			0Ldd0lBKNup4ZzZje6bY40Rgc7jg4hBXroitO3vM/0zuX5kPjPnIfxQSGiP/3mVJl4g2TyuXrat6nVh4/3/Wn+d/GITaYP5j/oNvtU27vsl5WRfe7viSfxWY
			Sf7VcD5C/pdwA1gp/N4AAAAAAAAAAAAAAPOemxYw/wAoAAA=
			""";

	@TempDir
	private Path folder;

	/** What came of a file. */
	private static final class Read implements RowSink {
		private final List<FileRecord> records = new ArrayList<>();
		private final List<Rejected> rejected = new ArrayList<>();
		private final List<String> remarks = new ArrayList<>();

		@Override
		public void header(List<String> columns) {
			assertThat(columns).containsExactly("record");
		}

		@Override
		public void row(RowOutcome outcome) {
			if (outcome instanceof Rejected row) {
				rejected.add(row);
			}
		}

		@Override
		public void add(Fact fact) {
			throw new IllegalStateException();
		}

		@Override
		public void remark(Bilingual remark) {
			remarks.add(remark.en());
		}

		List<String> ids() {
			return records.stream().map(it -> it.value().text("id")).toList();
		}
	}

	private Path file(String name, String text) throws IOException {
		return Files.writeString(folder.resolve(name), text);
	}

	private static Read read(Path path, String... lists) throws IOException {
		return read(ImportRequest.of(path), RecordFile.LONGEST, lists);
	}

	private static Read read(ImportRequest request, int longest, String... lists) throws IOException {
		var read = new Read();
		try (RecordFile file = RecordFile.open(request, it -> it.endsWith(".json"), longest)) {
			file.begin(read);
			for (Part part : file.parts()) {
				file.read(part, Set.of(lists), record -> {
					read.records.add(record);
					return new Accepted(record.number(), List.of(), List.of());
				}, read, Progress.NONE);
			}
			file.end(read);
		}
		return read;
	}

	@ParameterizedTest
	@ValueSource(strings = { "[{\"id\":\"1\"},{\"id\":\"2\"}]", "{\"id\":\"1\"}\n{\"id\":\"2\"}\n", "{\"id\":\"1\"}\r\n\r\n{\"id\":\"2\"}",
			"{\n \"id\": \"1\"\n}\n{\n \"id\": \"2\"\n}", "\uFEFF[{\"id\":\"1\"},\n{\"id\":\"2\"}]",
			"window.YTD.tweets.part0 = [ {\"id\":\"1\"},{\"id\":\"2\"} ]",
			"{\"meta\":{\"n\":2},\"data\":[{\"id\":\"1\"},{\"id\":\"2\"}],\"includes\":{\"users\":[{\"id\":\"9\"}]}}",
			"{\"data\":[{\"id\":\"1\"}],\"meta\":{}}\n{\"data\":[{\"id\":\"2\"}]}" })
	void recordsAreFoundHoweverTheyLie(String text) throws IOException {
		assertThat(read(file("f.json", text), "data").ids()).containsExactly("1", "2");
	}

	@Test
	void whatStandsBesideAListComesWithEachRecordThoughItFollows() throws IOException {
		Read read = read(file("f.json", "{\"data\":[{\"id\":\"1\"}],\"includes\":{\"users\":[{\"id\":\"9\",\"name\":\"Régie\"}]}}"), "data");
		assertThat(read.records.getFirst().head().text("includes.users.0.name")).isEqualTo("Régie");
		assertThat(read.records.getFirst().list()).isEqualTo("data");
		Read nested = read(file("n.json", "{\"chats\":{\"about\":\"x\",\"list\":[{\"id\":\"5\"}]}}"), "chats.list");
		assertThat(nested.ids()).containsExactly("5");
	}

	@Test
	void idsOfSixtyFourBitsKeepTheirDigits() throws IOException {
		assertThat(read(file("f.json", "[{\"id\":1424213137427877890}]")).ids()).containsExactly("1424213137427877890");
	}

	@Test
	void aLineThatIsNoJsonIsRejectedByItselfAndWrittenAsItWas() throws IOException {
		Read read = read(file("f.json", "{\"id\":\"1\"}\n{\"id\": oops}\n{\"id\":\"3\"}\n{\"id\":\"4\""));
		assertThat(read.ids()).containsExactly("1", "3");
		assertThat(read.rejected).extracting(Rejected::rule).containsExactly("broken_json", "broken_json");
		assertThat(read.rejected).extracting(Rejected::line).containsExactly(2L, 4L);
		assertThat(read.rejected.getFirst().cells()).containsExactly("{\"id\": oops}");
	}

	@Test
	void whatIsNoRecordIsRejectedWithItsValue() throws IOException {
		Read read = read(file("f.json", "[{\"id\":\"1\"}, 42, \"x\", [1], null]"));
		assertThat(read.rejected).extracting(Rejected::rule).containsOnly("no_record").hasSize(4);
		assertThat(read.rejected).extracting(it -> it.cells().getFirst()).containsExactly("42", "\"x\"", "[1]", "null");
	}

	@Test
	void aMemberThatStandsTwiceIsSaid() throws IOException {
		Read read = read(file("f.json", "[{\"id\":\"1\",\"id\":\"2\"},{\"id\":\"3\",\"id\":\"3\"}]"));
		assertThat(read.ids()).containsExactly("3");
		assertThat(read.rejected.getFirst().rule()).isEqualTo("member_twice");
		assertThat(read.rejected.getFirst().column()).isEqualTo("id");
	}

	@Test
	void charactersThatAreNoTextAreReplacedAndCounted() throws IOException {
		Read read = read(file("f.json", "[{\"id\":\"a\\u0000b\\ud800c\\ud83d\\ude00\"}]"));
		assertThat(read.ids()).containsExactly("a\uFFFDb\uFFFDc\uD83D\uDE00");
		assertThat(read.remarks).containsExactly("2 characters were no text (NUL, or half of a character); � stands in their place.");
	}

	@ParameterizedTest
	@CsvSource({ "[,],more than a thousand times", "{\"a\":,},more than a thousand times" })
	void jsonThatIsAHundredThousandDeepIsRefusedInASentence(String open, String close, String sentence) {
		assertThatExceptionOfType(UnreadableFileException.class)
				.isThrownBy(() -> read(file("deep.json", "[" + open.repeat(100_000) + "1" + close.repeat(100_000) + "]"), "data"))
				.satisfies(it -> assertThat(it.reason().en()).contains(sentence));
	}

	@Test
	void oneDeepRecordIsRejectedByItself() throws IOException {
		Read read = read(file("deep.json", "[{\"id\":" + "[".repeat(300) + "]".repeat(300) + "},{\"id\":\"2\"}]"));
		assertThat(read.ids()).containsExactly("2");
		assertThat(read.rejected.getFirst().rule()).isEqualTo("too_deep");
		Read lines = read(file("lines.json", "{\"id\":" + "[".repeat(100_000) + "}\n{\"id\":\"2\"}"));
		assertThat(lines.ids()).containsExactly("2");
		assertThat(lines.rejected.getFirst().rule()).isEqualTo("too_deep");
	}

	@Test
	void aRecordBeyondTheLimitIsNotKept() throws IOException {
		String longOne = "{\"id\":\"" + "x".repeat(100_000) + "\"}";
		Read lines = read(ImportRequest.of(file("f.json", longOne + "\n{\"id\":\"2\"}")), 50_000);
		assertThat(lines.ids()).containsExactly("2");
		assertThat(lines.rejected.getFirst().rule()).isEqualTo("record_too_long");
		assertThat(lines.rejected.getFirst().cells().getFirst()).hasSize(10_000);
		assertThatExceptionOfType(UnreadableFileException.class)
				.isThrownBy(() -> read(ImportRequest.of(file("l.json", "[" + longOne + "]")), 50_000))
				.satisfies(it -> assertThat(it.reason().en()).startsWith("Record 1 of “l.json” is longer than"));
	}

	@ParameterizedTest
	@ValueSource(strings = { "[{\"id\":\"1\"},", "[{\"id\":\"1\"}", "[{\"id\":\"1", "{\"data\":[{\"id\":\"1\"}",
			"{\"data\":[{\"id\":\"1\"}],\"includes\":" })
	void aFileThatBreaksOffIsRefused(String text) {
		assertThatExceptionOfType(UnreadableFileException.class).isThrownBy(() -> read(file("f.json", text), "data"));
	}

	@Test
	void otherEncodingsAreReadWhenTheyAreMarkedOrSaid() throws IOException {
		String text = "[{\"id\":\"é\uD83D\uDE00\"}]";
		Path utf16 = Files.write(folder.resolve("u.json"), ("\uFEFF" + text).getBytes(StandardCharsets.UTF_16LE));
		assertThat(read(utf16).ids()).containsExactly("é\uD83D\uDE00");
		Path latin = Files.write(folder.resolve("l.json"), "[{\"id\":\"é\"}]".getBytes(StandardCharsets.ISO_8859_1));
		var said = new ImportRequest(latin, Optional.of(Charset.forName("windows-1252")), Optional.empty(), OptionValues.NONE);
		assertThat(read(said, RecordFile.LONGEST).ids()).containsExactly("é");
		assertThatExceptionOfType(UnreadableFileException.class).isThrownBy(() -> read(latin));
	}

	@Test
	void whatPalierAddedToARejectedRecordIsPassedOver() throws IOException {
		Read read = read(file("f.json", "{\"id\":\"1\",\"palier_rejected\":{\"rule\":\"x\"}}\n{\"id\":\"2\"}"));
		assertThat(read.records.getFirst().value().names()).containsExactly("id");
	}

	@Test
	void archivesAreReadWhereverTheirNamesLead() throws IOException {
		byte[] one = "[{\"id\":\"1\"}]".getBytes(StandardCharsets.UTF_8);
		Path zip = folder.resolve("a.zip");
		try (var out = new ZipOutputStream(Files.newOutputStream(zip))) {
			for (String name : List.of("../../../evil.json", "/etc/evil.json", "note.txt", "data/second.json")) {
				out.putNextEntry(new ZipEntry(name));
				out.write(one);
				out.closeEntry();
			}
		}
		assertThat(read(zip).ids()).containsExactly("1", "1", "1");
		Path tar = Files.write(folder.resolve("a.tar.gz"), Base64.getMimeDecoder().decode(TAR));
		assertThat(read(tar).ids()).containsExactly("1", "1");
		assertThat(folder.getParent().resolve("evil.json")).doesNotExist();
		Path cut = Files.write(folder.resolve("cut.tar.gz"), Arrays.copyOf(Files.readAllBytes(tar), (int) Files.size(tar) / 2));
		assertThatExceptionOfType(UnreadableFileException.class).isThrownBy(() -> read(cut))
				.satisfies(it -> assertThat(it.reason().en()).contains("cut off"));
		Path cutZip = Files.write(folder.resolve("cut.zip"), Arrays.copyOf(Files.readAllBytes(zip), (int) Files.size(zip) / 2));
		assertThatExceptionOfType(UnreadableFileException.class).isThrownBy(() -> read(cutZip))
				.satisfies(it -> assertThat(it.reason().en()).contains("cut off"));
	}

	@Test
	void aBombIsRefusedBeforeItFillsAnything() throws IOException {
		Path zip = folder.resolve("bomb.zip");
		try (var out = new ZipOutputStream(Files.newOutputStream(zip))) {
			out.putNextEntry(new ZipEntry("a.json"));
			fill(out);
			out.closeEntry();
		}
		assertThatExceptionOfType(UnreadableFileException.class).isThrownBy(() -> read(zip))
				.satisfies(it -> assertThat(it.reason().en()).contains("250 times"));
	}

	/** 80 MB of blanks, a thousandth of it when packed. */
	private static void fill(OutputStream out) throws IOException {
		byte[] blanks = " ".repeat(1 << 20).getBytes(StandardCharsets.UTF_8);
		for (int i = 0; i < 80; i++) {
			out.write(blanks);
		}
	}

	/** Whatever happens to a byte, a file is read or refused; nothing else comes out, and each record is accepted or rejected. */
	@ParameterizedTest
	@ValueSource(strings = { "[{\"id\":\"1\",\"a\":{\"b\":[1,2.5e3,true,null,\"\\u00e9\"]}},{\"id\":\"2\"}]",
			"{\"id\":\"1\",\"a\":[{}]}\n{\"id\":\"2\"}\n{\"id\":\"3\"}\n",
			"{\"meta\":{\"n\":1},\"data\":[{\"id\":\"1\"},{\"id\":\"2\"}],\"x\":[1]}" })
	void mutatedFilesAreReadOrRefused(String text) throws IOException {
		var chance = new Random(16);
		byte[] whole = text.getBytes(StandardCharsets.UTF_8);
		int refused = 0;
		Path path = folder.resolve("m.json");
		for (int i = 0; i < 100; i++) {
			var bytes = new ByteArrayOutputStream();
			bytes.write(whole);
			byte[] mutated = bytes.toByteArray();
			for (int n = 0; n <= chance.nextInt(3); n++) {
				mutated[chance.nextInt(mutated.length)] = chance.nextBoolean() ? (byte) chance.nextInt(256)
						: (byte) "[]{}\",:\\0n\n".charAt(chance.nextInt(11));
			}
			Files.write(path, chance.nextInt(4) == 0 ? Arrays.copyOf(mutated, chance.nextInt(mutated.length) + 1) : mutated);
			try {
				Read read = read(path, "data");
				assertThat(read.records.size() + read.rejected.size()).isLessThan(20);
			} catch (UnreadableFileException sentence) {
				assertThat(sentence.reason().en()).isNotBlank();
				refused++;
			}
		}
		assertThat(refused).isBetween(1, 99);
	}
}
