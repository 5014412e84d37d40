// SPDX-License-Identifier: EPL-2.0
package org.palier.headless;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.RandomAccessFile;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

import org.junit.jupiter.api.Test;

/**
 * Input that nobody should give and somebody will: one clear line that names the thing, the exit code that the
 * help promises, and the study as it was, file and posts.
 */
class BadInputTest extends GuardedStudy {

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
	void aFilterThatNamesNothingSaysItsPlaceAndWhatThereIs() {
		refused(2, "“blogue” is not among the values of “government”", "indicators", study, "--where", "government = blogue");
		refused(2, "(character 19 of the filter)", "report", study, "--where", "category = Health department");
		refused(2, "give --where with --parquet alone", "export", study, "--register", folder.resolve("r.csv"), "--where", "platform = facebook");
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
		refused(3, "The workbook “recensement.xlsx” is damaged or incomplete", "import", study, sheet);
		refused(3, "“recensement.xlsx” is a spreadsheet", "import", study, sheet, "--kind", "census-wide");
		refused(3, "“logo.png” is a picture", "import", study, Files.write(folder.resolve("logo.png"),
				new byte[] { (byte) 0x89, 'P', 'N', 'G', '\r', '\n', 26, '\n' }));
		refused(3, "Palier does not recognise “points.geojson”", "import", study,
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
		refused(3, "Palier does not recognise “other.csv”. The columns are c0, c1, ", "import", study, file);
		assertThat(err.toString()).contains("On the command line: --kind table --map");
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
}
