// SPDX-License-Identifier: EPL-2.0
package org.palier.importers;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import java.util.zip.Deflater;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

import org.eclipse.emf.ecore.util.EcoreUtil;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.palier.files.Fact;
import org.palier.files.ImportRequest;
import org.palier.files.RowOutcome;
import org.palier.files.RowOutcome.Accepted;
import org.palier.files.RowOutcome.Rejected;
import org.palier.files.RowSink;
import org.palier.files.UnreadableFileException;
import org.palier.ground.Progress;
import org.palier.ground.text.Bilingual;
import org.palier.importers.census.CensusLongImporter;
import org.palier.importers.census.CensusWideImporter;
import org.palier.importers.gc.GcAccountsImporter;
import org.palier.importers.gc.GcOrganisationsImporter;
import org.palier.importers.posts.PostTableImporter;
import org.palier.importers.published.PublishedFiguresImporter;
import org.palier.intake.imports.CensusDirectory;
import org.palier.intake.imports.Importer;
import org.palier.intake.imports.UncheckedImport;
import org.palier.model.Study;

/** What every importer answers to files that nobody should send and somebody will; run under -Xmx1g. */
class BadFilesTest {

	/** An importer, a header that it takes, and a row that it may reject but must read. */
	record Kind(Importer importer, String header, String row, Map<String, String> options) {
		@Override
		public String toString() {
			return importer.id();
		}
	}

	static Stream<Kind> kinds() {
		return Stream.of(new Kind(new CensusWideImporter(), "agency_id,name_fr,jurisdiction,facebook", "a,Régie,QC,1", Map.of()),
				new Kind(new CensusLongImporter(), "agency_id,platform,status,evidence", "a,facebook,present,é", Map.of()),
				new Kind(new GcOrganisationsImporter(), "gc_orgID,harmonized_name,nom_harmonise,abbreviation",
						"2222,Office,Régie,RO", Map.of()),
				new Kind(new GcAccountsImporter(), "Department,Platform,Language,URL", "Régie,Facebook,French,https://facebook.com/r",
						Map.of()),
				new Kind(new PublishedFiguresImporter(), "indicator,jurisdiction,platforms,measure,value,source",
						"penetration,qc,,penetration,67,é § 24", Map.of()),
				new Kind(new PostTableImporter(), "id,author,body,timestamp", "1,régie,é,2024-01-02 10:00:00",
						Map.of("map", "text=body,author=author,createdAt=timestamp", "platform", "facebook")));
	}

	@TempDir
	private Path folder;

	private final Bench bench = bench();
	private Study before;

	@BeforeEach
	void remember() {
		before = EcoreUtil.copy(bench.study);
	}

	@ParameterizedTest
	@MethodSource("kinds")
	void missingFile(Kind kind) {
		refused(kind, folder.resolve("none.csv"), "There is no file “", "none.csv");
	}

	@ParameterizedTest
	@MethodSource("kinds")
	void folderInsteadOfFile(Kind kind) {
		refused(kind, folder, "is a folder, not a file", folder.toString());
	}

	/** A pipe is not waited for, and a device without end is not read. */
	@ParameterizedTest
	@MethodSource("kinds")
	void pipeAndDevice(Kind kind) throws Exception {
		assumeTrue(Files.exists(Path.of("/dev/zero")), "no devices here");
		refused(kind, Path.of("/dev/zero"), "is not an ordinary file", "/dev/zero");
		Path pipe = folder.resolve("pipe");
		assumeTrue(new ProcessBuilder("mkfifo", pipe.toString()).start().waitFor(5, TimeUnit.SECONDS), "no pipes here");
		refused(kind, pipe, "is not an ordinary file", pipe.toString());
	}

	@ParameterizedTest
	@MethodSource("kinds")
	void emptyFile(Kind kind) throws IOException {
		refused(kind, file(""), "“bad.csv” is empty: not even a header");
		refused(kind, file("\n\n \n"), "“bad.csv” is empty: not even a header");
		refused(kind, file("\uFEFF"), "“bad.csv” is empty: not even a header");
	}

	@ParameterizedTest
	@MethodSource("kinds")
	void headerOnly(Kind kind) throws IOException {
		Read read = read(kind, file(kind.header));
		assertThat(read.rows).isEmpty();
		assertThat(read.remarks).anyMatch(it -> it.en().contains("“bad.csv” has a header and no rows"));
	}

	@ParameterizedTest
	@MethodSource("kinds")
	void duplicateHeader(Kind kind) throws IOException {
		String first = kind.header.substring(0, kind.header.indexOf(','));
		refused(kind, file(kind.header + "," + first.toUpperCase() + "\n" + kind.row + ",x\n"), "“bad.csv” has two columns named",
				first.toUpperCase());
	}

	@ParameterizedTest
	@MethodSource("kinds")
	void binaryJunk(Kind kind) throws IOException {
		byte[] junk = new byte[100_000];
		new Random(1).nextBytes(junk);
		refused(kind, Files.write(folder.resolve("photo.csv"), junk), "“photo.csv” is not a text file");
	}

	/** No NUL in it, so it may be text of some old encoding; the sentence stays one short line all the same. */
	@ParameterizedTest
	@MethodSource("kinds")
	void binaryJunkWithoutNul(Kind kind) throws IOException {
		byte[] junk = new byte[100_000];
		new Random(2).nextBytes(junk);
		for (int i = 0; i < junk.length; i++) {
			junk[i] = junk[i] == 0 || junk[i] == '\n' || junk[i] == '"' || junk[i] == '\r' ? (byte) 0x81 : junk[i];
		}
		refused(kind, Files.write(folder.resolve("photo.csv"), junk), "photo.csv");
	}

	@ParameterizedTest
	@MethodSource("kinds")
	void aGigabyteOfNul(Kind kind) throws IOException {
		Path file = folder.resolve("zeros.csv");
		try (var sparse = new RandomAccessFile(file.toFile(), "rw")) {
			sparse.setLength(1L << 30);
		}
		refused(kind, file, "“zeros.csv” is not a text file");
	}

	/** One line of 1 GB, deflated to 1 MB and read through the zip file system: it never lies on the disk. */
	@Test
	void aLineOfAGigabyte() throws Exception {
		Path zip = folder.resolve("line.zip");
		try (var out = new ZipOutputStream(Files.newOutputStream(zip))) {
			out.setLevel(Deflater.BEST_SPEED);
			out.putNextEntry(new ZipEntry("line.csv"));
			// The mark makes known that it is UTF-8; without it every byte would be looked at first, for ten seconds.
			out.write("\uFEFFagency_id,name_fr,jurisdiction\na,b,QC\nc,".getBytes(StandardCharsets.UTF_8));
			byte[] chunk = "x".repeat(1 << 20).getBytes(StandardCharsets.US_ASCII);
			for (int i = 0; i < 1024; i++) {
				out.write(chunk);
			}
		}
		try (var inside = FileSystems.newFileSystem(zip)) {
			Path line = inside.getPath("/line.csv");
			assertThat(Files.size(line)).isGreaterThan(1L << 30);
			refused(kinds().findFirst().orElseThrow(), line, "“line.csv” has, after line 2, a row that is too long to be one");
		}
	}

	@ParameterizedTest
	@MethodSource("kinds")
	void nulBytes(Kind kind) throws IOException {
		refused(kind, file(kind.header + "\n" + kind.row.replace('é', '\0') + "\n"), "“bad.csv” is not a text file");
	}

	/** UTF-16 has NUL bytes in every letter; NUL characters it should not have. */
	@ParameterizedTest
	@MethodSource("kinds")
	void nulCharacters(Kind kind) throws IOException {
		String text = "\uFEFF" + kind.header + "\n" + kind.row.replace('é', '\0') + "\n";
		Read read = read(kind, Files.write(folder.resolve("bad.csv"), text.getBytes(StandardCharsets.UTF_16LE)));
		assertThat(read.rows).hasSize(1);
		assertThat(read.rows.getFirst()).isInstanceOfSatisfying(Rejected.class,
				it -> assertThat(it.rule()).isIn("control_character", "nul_character"));
	}

	/** ED A0 BD is what a careless writer makes of half a character; the rest of the file speaks for UTF-8. */
	@ParameterizedTest
	@MethodSource("kinds")
	void loneSurrogates(Kind kind) throws IOException {
		byte[] text = (kind.header + "\n" + (kind.row.replace('é', '#') + "\n") + (kind.row + "\n").repeat(30)).getBytes(StandardCharsets.UTF_8);
		var bytes = new ByteArrayOutputStream();
		for (byte each : text) {
			bytes.writeBytes(each == '#' ? new byte[] { (byte) 0xED, (byte) 0xA0, (byte) 0xBD } : new byte[] { each });
		}
		Path file = Files.write(folder.resolve("bad.csv"), bytes.toByteArray());
		if (kind.importer.bringsPosts()) {
			assertThat(read(kind, file).remarks).anyMatch(it -> it.en().contains("could not be read as UTF-8"));
		} else {
			refused(kind, file, "“bad.csv” is not all written in UTF-8");
		}
	}

	@ParameterizedTest
	@MethodSource("kinds")
	void wrongEncodingDeclared(Kind kind) throws IOException {
		byte[] latin = (kind.header + "\n" + kind.row + "\n").getBytes(Charset.forName("windows-1252"));
		Path file = Files.write(folder.resolve("bad.csv"), latin);
		var declared = new UncheckedImport(file, Optional.of(StandardCharsets.UTF_8), Optional.empty(), kind.options).to(kind.importer);
		if (kind.importer.bringsPosts()) {
			assertThat(read(kind, declared).remarks).anyMatch(it -> it.en().contains("could not be read as UTF-8"));
		} else {
			refused(kind, declared, "“bad.csv” is not all written in UTF-8. Choose another encoding.");
		}
		refused(kind, new UncheckedImport(file, Optional.of(StandardCharsets.UTF_16LE), Optional.empty(), kind.options).to(kind.importer),
				"bad.csv");
	}

	@ParameterizedTest
	@MethodSource("kinds")
	void raggedRows(Kind kind) throws IOException {
		Read read = read(kind, file(kind.header + "\n" + kind.row + ",one more\nx\n" + kind.row + "\n"));
		assertThat(read.rows).hasSize(3);
		assertThat(read.rows.subList(0, 2)).allSatisfy(it -> assertThat(it).isInstanceOfSatisfying(Rejected.class, row -> {
			assertThat(row.rule()).isEqualTo("ragged_row");
			assertThat(row.message().en()).startsWith("The row has ").contains("the header");
		}));
	}

	@ParameterizedTest
	@MethodSource("kinds")
	void tenThousandColumns(Kind kind) throws IOException {
		int more = 10_000 - kind.header.split(",").length;
		String names = IntStream.range(0, more).mapToObj(it -> ",c" + it).collect(Collectors.joining());
		String cells = ",v".repeat(more);
		Read read = read(kind, file(kind.header + names + "\n" + kind.row + cells + "\n" + kind.row + cells + ",w\n"));
		assertThat(read.rows).hasSize(2);
		assertThat(read.rows.getLast()).isInstanceOfSatisfying(Rejected.class, it -> assertThat(it.rule()).isEqualTo("ragged_row"));
		assertThat(read.rows.getFirst() instanceof Rejected row && row.rule().equals("ragged_row")).isFalse();
	}

	/** A table of a hundred thousand columns is none, and the sentence does not name them all. */
	@ParameterizedTest
	@MethodSource("kinds")
	void aHundredThousandColumns(Kind kind) throws IOException {
		refused(kind, file(IntStream.range(0, 100_000).mapToObj(it -> "c" + it).collect(Collectors.joining(","))), "bad.csv",
				"too long to be one");
	}

	@ParameterizedTest
	@MethodSource("kinds")
	void columnsOfAnotherTable(Kind kind) throws IOException {
		refused(kind, file(IntStream.range(0, 5_000).mapToObj(it -> "c" + it).collect(Collectors.joining(",")) + "\n"), ", … (5000)");
	}

	@ParameterizedTest
	@MethodSource("kinds")
	void spacesAccentsAndEmojiInThePath(Kind kind) throws IOException {
		Path place = Files.createDirectories(folder.resolve("Étude n° 1 – été 🏛️ %20 ;x'"));
		Path file = Files.writeString(place.resolve("données 🗳️ #1.csv"), kind.header + "\n" + kind.row + "\n");
		assertThat(read(kind, file).rows).hasSize(1);
	}

	@ParameterizedTest
	@MethodSource("kinds")
	void unclosedQuotationMark(Kind kind) throws IOException {
		refused(kind, file(kind.header + "\n" + kind.row + "\n\"" + kind.row + "\n" + kind.row + "\n"),
				"a quotation mark opens in the row after line 2");
	}

	private static Bench bench() {
		try {
			return new Bench();
		} catch (IOException failure) {
			throw new AssertionError(failure);
		}
	}

	private Path file(String text) throws IOException {
		return Bench.file(folder, "bad.csv", text);
	}

	private void refused(Kind kind, Path file, String... named) {
		refused(kind, UncheckedImport.of(file, kind.options).to(kind.importer), named);
	}

	/** One line that names the thing, in both languages; nothing was taken; asking who recognises it is no better. */
	private void refused(Kind kind, ImportRequest request, String... named) {
		assertThatExceptionOfType(UnreadableFileException.class).isThrownBy(() -> read(kind, request)).satisfies(it -> {
			assertThat(it.reason().en()).contains(named).hasSizeLessThan(1500).doesNotContain("\n");
			assertThat(it.reason().fr()).isNotBlank().isNotEqualTo(it.reason().en()).hasSizeLessThan(1500).doesNotContain("\n");
		});
		try {
			kind.importer.recognises(request);
		} catch (IOException refusal) {
			assertThat(refusal).isInstanceOf(UnreadableFileException.class);
		}
	}

	private Read read(Kind kind, Path file) throws IOException {
		return read(kind, UncheckedImport.of(file, kind.options).to(kind.importer));
	}

	private Read read(Kind kind, ImportRequest request) throws IOException {
		var read = new Read();
		try {
			kind.importer.read(request, new CensusDirectory(bench.study), read, Progress.NONE);
		} finally {
			assertThat(EcoreUtil.equals(bench.study, before)).as("the study is as it was").isTrue();
		}
		return read;
	}

	/** Keeps what comes out. */
	private static final class Read implements RowSink {

		private final List<RowOutcome> rows = new ArrayList<>();
		private final List<Bilingual> remarks = new ArrayList<>();

		@Override
		public void header(List<String> columns) {
			assertThat(columns).isNotEmpty();
		}

		@Override
		public void row(RowOutcome outcome) {
			assertThat(outcome).isInstanceOfAny(Accepted.class, Rejected.class);
			rows.add(outcome);
		}

		@Override
		public void add(Fact fact) {
			// not looked at
		}

		@Override
		public void remark(Bilingual remark) {
			remarks.add(remark);
		}
	}
}
