// SPDX-License-Identifier: EPL-2.0
package org.palier.files.table;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;

import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.usermodel.Workbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.palier.files.ImportRequest;
import org.palier.files.UnreadableFileException;
import org.palier.files.csv.Row;
import org.palier.files.packed.PackedFile;
import org.palier.files.packed.Part;
import org.tukaani.xz.LZMA2Options;
import org.tukaani.xz.XZOutputStream;

import com.github.luben.zstd.ZstdOutputStream;

/** Tables that are no text: made by the libraries that write them, and read back. */
class BinaryTablesTest {

	@TempDir
	private Path folder;

	private static List<List<String>> rows(TableFile file, String sheet) throws IOException {
		return file.sheet(sheet).first(100).stream().map(Row::cells).toList();
	}

	@Test
	void aWorkbookOfBefore2007IsReadBelowItsTitlesWithTextNumbersDatesAndFormulas() throws IOException {
		Path file = folder.resolve("page.xls");
		try (Workbook book = new HSSFWorkbook(); OutputStream out = Files.newOutputStream(file)) {
			book.createSheet("Metrics").createRow(0).createCell(0).setCellValue("x");
			Sheet posts = book.createSheet("All posts");
			posts.createRow(0).createCell(0).setCellValue("Aggregated engagement");
			var header = posts.createRow(2);
			for (String each : List.of("Post title", "Created date", "Impressions", "Sum")) {
				header.createCell(Math.max(0, header.getLastCellNum())).setCellValue(each);
			}
			CellStyle day = book.createCellStyle();
			day.setDataFormat(book.createDataFormat().getFormat("yyyy-mm-dd"));
			var row = posts.createRow(3);
			row.createCell(0).setCellValue("Ouverture de l’été");
			row.createCell(1).setCellValue(LocalDate.of(2026, 7, 14));
			row.getCell(1).setCellStyle(day);
			row.createCell(2).setCellValue(1200);
			row.createCell(3).setCellFormula("C4*2");
			book.getCreationHelper().createFormulaEvaluator().evaluateAll();
			book.write(out);
		}
		try (TableFile table = TableFile.open(ImportRequest.of(file))) {
			assertThat(table.sheets()).extracting(org.palier.files.table.Sheet::name).containsExactly("Metrics", "All posts");
			assertThat(table.sheet("all posts").columns()).containsExactly("Post title", "Created date", "Impressions", "Sum");
			assertThat(rows(table, "all posts")).containsExactly(List.of("Ouverture de l’été", "2026-07-14", "1200", "2400"));
		}
	}

	@Test
	void aFileThatOnlyBeginsAsAnOldWorkbookIsRefused() throws IOException {
		byte[] bytes = new byte[600];
		System.arraycopy(new byte[] { (byte) 0xd0, (byte) 0xcf, 0x11, (byte) 0xe0, (byte) 0xa1, (byte) 0xb1, 0x1a, (byte) 0xe1 }, 0, bytes, 0, 8);
		refused(Files.write(folder.resolve("x.xls"), bytes), "locked with a password");
	}

	@Test
	void columnsOfParquetAreATable() throws Exception {
		Path file = folder.resolve("it's [1].parquet");
		try (var connection = DriverManager.getConnection("jdbc:duckdb:"); var statement = connection.createStatement()) {
			statement.execute(
					"COPY (SELECT 9007199254740993::BIGINT AS id, 'été' AS text, TIMESTAMP '2026-07-14 09:30:00' AS at, NULL::INTEGER AS n) TO '"
					+ file.toString().replace("'", "''") + "' (FORMAT parquet)");
		}
		try (TableFile table = TableFile.open(ImportRequest.of(file))) {
			assertThat(table.sheet("").columns()).containsExactly("id", "text", "at", "n");
			assertThat(rows(table, "")).containsExactly(List.of("9007199254740993", "été", "2026-07-14 09:30:00", ""));
		}
		byte[] whole = Files.readAllBytes(file);
		refused(Files.write(folder.resolve("cut.parquet"), Arrays.copyOf(whole, whole.length - 20)), "damaged or cut off");
	}

	@Test
	void whatIsPackedAsXzIsUnpackedWithinLimits() throws IOException {
		Path file = folder.resolve("posts.csv.xz");
		try (var out = new XZOutputStream(Files.newOutputStream(file), new LZMA2Options(0))) {
			out.write("text;id\né;1\n".getBytes(StandardCharsets.UTF_8));
		}
		try (TableFile table = TableFile.open(ImportRequest.of(file))) {
			assertThat(table.sheet("").name()).isEqualTo("posts.csv");
			assertThat(rows(table, "")).containsExactly(List.of("é", "1"));
		}
		Path bomb = folder.resolve("bomb.csv.xz");
		try (var out = new XZOutputStream(Files.newOutputStream(bomb), new LZMA2Options(0))) {
			for (int i = 0; i < 80; i++) {
				out.write(new byte[1 << 20]);
			}
		}
		refused(bomb, "unpacks to more");
	}

	/** Written by the program zstd 1.5.5, at level 19. */
	@Test
	void whatIsPackedWithZstandardIsUnpackedWithinLimits() throws IOException {
		byte[] packed = Base64.getDecoder().decode("KLUv/SQmMQEAbmFtZSxjaXR5Ck11c8OpZSxNb250csOpYWwKUGFyYyxMYXZhbApH+XWs");
		Path file = Files.write(folder.resolve("bodies.csv.zst"), packed);
		try (TableFile table = TableFile.open(ImportRequest.of(file))) {
			assertThat(table.sheet("").name()).isEqualTo("bodies.csv");
			assertThat(rows(table, "")).containsExactly(List.of("Musée", "Montréal"), List.of("Parc", "Laval"));
		}
		Path tar = Files.write(folder.resolve("posts.tar.zst"), Base64.getDecoder().decode(
				"KLUv/QRohQIAEkQNEbDrp2cY0ulQod0krbDZSpRTB1GPQALedbOHwJBr789wJUQ1X5h3l+QWfWpmntnkVzc10uoJIFA3D/SFvycpDAOw/XlMDgKDBhhOSw50VfTs"));
		try (PackedFile parts = PackedFile.open(tar, it -> true)) {
			assertThat(parts.parts()).extracting(Part::name).containsExactly("one.json");
		}
		try (PackedFile parts = PackedFile.open(file, it -> true)) {
			assertThat(parts.isAlone()).isTrue();
			assertThat(parts.parts()).extracting(Part::name).containsExactly("bodies.csv");
		}
		refused(Files.write(folder.resolve("cut.csv.zst"), Arrays.copyOf(packed, packed.length - 9)), "no whole zip, gz, xz or zst");
		Path cut = Files.write(folder.resolve("cut.tar.zst"), Arrays.copyOf(packed, 6));
		assertThatThrownBy(() -> PackedFile.open(cut, it -> true)).isInstanceOfSatisfying(UnreadableFileException.class,
				it -> assertThat(it.reason().en()).contains("cut off"));
		Path bomb = folder.resolve("bomb.csv.zst");
		try (var out = new ZstdOutputStream(Files.newOutputStream(bomb))) {
			for (int i = 0; i < 80; i++) {
				out.write(new byte[1 << 20]);
			}
		}
		refused(bomb, "unpacks to more");
	}

	private static void refused(Path file, String reason) {
		assertThatThrownBy(() -> TableFile.open(ImportRequest.of(file)).close()).isInstanceOfSatisfying(UnreadableFileException.class,
				it -> assertThat(it.reason().en()).contains(reason));
	}
}
