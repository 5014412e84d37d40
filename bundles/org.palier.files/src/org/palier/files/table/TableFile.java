// SPDX-License-Identifier: EPL-2.0
package org.palier.files.table;

import java.io.Closeable;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.zip.ZipFile;

import org.palier.corpus.CorpusException;
import org.palier.corpus.ParquetTable;
import org.palier.files.FileContent;
import org.palier.files.ImportRequest;
import org.palier.files.UnreadableFileException;
import org.palier.files.csv.DelimitedFile;
import org.palier.files.packed.SizeLimit;
import org.palier.ground.text.Wording;

import com.fasterxml.jackson.core.JsonFactory;

/**
 * A file of tables, opened. Its format is delimited text, a list of addresses, a workbook (XLSX, ODS, XLS), JSON (a list, an
 * object of lists, a value a line, GeoJSON), YAML, or Parquet. Any of these may be packed (gz, xz, zst, zip). Closing it
 * releases the files and memory that reading takes. One thread uses it.
 */
public final class TableFile implements Closeable {

	static final Wording WORDS = new Wording(TableFile.class, "messages");

	private static final JsonFactory JSON = new JsonFactory();

	private final ImportRequest request;
	private final boolean tolerant;
	private final List<Sheet> sheets = new ArrayList<>();
	private final List<Closeable> held = new ArrayList<>();

	private TableFile(ImportRequest request, boolean tolerant) {
		this.request = request;
		this.tolerant = tolerant;
	}

	/**
	 * Finds out what lies in a file.
	 *
	 * @throws UnreadableFileException when it holds no table that can be read: what it is, and what can be done
	 * @throws IOException             when reading fails
	 */
	public static TableFile open(ImportRequest request) throws IOException {
		return open(request, false);
	}

	/**
	 * Opens a file that many hands and programs wrote, such as posts. In delimited text, bytes that belong to no character
	 * become U+FFFD, and a remark has their number.
	 *
	 * @throws UnreadableFileException as {@link #open(ImportRequest)}
	 * @throws IOException when reading fails
	 */
	public static TableFile openTolerantly(ImportRequest request) throws IOException {
		return open(request, true);
	}

	private static TableFile open(ImportRequest request, boolean tolerant) throws IOException {
		var file = new TableFile(request, tolerant);
		boolean opened = false;
		try {
			file.add(request.file(), "", true);
			opened = true;
			return file;
		} finally {
			if (!opened) {
				file.close();
			}
		}
	}

	/** @param within the file of an archive that it is; empty for the file itself */
	private void add(Path path, String within, boolean packed) throws IOException {
		FileContent content = FileContent.of(path);
		switch (content) {
		case ARCHIVE -> {
			if (!packed) {
				throw unreadable("archive_within", fileName(), within);
			}
			unpack(path);
		}
		case SPREADSHEET -> workbook(path, within);
		case PARQUET -> parquet(path, within);
		case JSON -> add(within, new RecordTables(path, () -> request.encoding().isPresent()
				? JSON.createParser(new InputStreamReader(Files.newInputStream(path), request.encoding().get()))
				: JSON.createParser(path.toFile())).sheets());
		default -> {
			if (content == FileContent.XML && FeedListSheet.isOne(path)) {
				feeds(path, within);
			} else if (content.mayBeTable() && isYaml(path)) {
				add(within, new RecordTables(path, YamlTokens.read(path)).sheets());
			} else {
				text(path, within);
			}
		}
		}
	}

	private void unpack(Path path) throws IOException {
		var unpacked = new UnpackedFile(path);
		held.add(unpacked);
		boolean several = unpacked.files().size() > 1;
		UnreadableFileException reason = null;
		for (Path each : unpacked.files()) {
			try {
				add(each, several ? String.valueOf(each.getFileName()) : "", false);
			} catch (UnreadableFileException noTable) {
				// A note or a picture beside the tables.
				reason = noTable;
			}
		}
		if (sheets.isEmpty() && reason != null) {
			throw new UnreadableFileException(request.file(), reason.reason());
		}
	}

	private void workbook(Path path, String within) throws IOException {
		ZipFile archive;
		try {
			archive = new ZipFile(path.toFile());
		} catch (IOException old) {
			oldWorkbook(path, within);
			return;
		}
		held.add(archive);
		try {
			List<Grid> grids = archive.getEntry("xl/workbook.xml") != null ? new XlsxBook(archive).sheets() : OdsGrid.sheets(archive);
			addSheets(within, grids);
		} catch (SizeLimit.TooLargeException bomb) {
			throw unreadable("bomb", fileName());
		} catch (UnreadableFileException said) {
			throw said;
		} catch (IOException broken) {
			throw unreadable("broken_workbook", fileName(), "");
		}
	}

	private void parquet(Path path, String within) throws IOException {
		try {
			var table = new ParquetTable(path);
			held.add(table);
			add(within, List.of(new ParquetSheet(String.valueOf(path.getFileName()), table)));
		} catch (CorpusException broken) {
			throw unreadable("broken_parquet", fileName());
		}
	}

	private void feeds(Path path, String within) throws IOException {
		var list = FeedListSheet.of(path);
		if (list.rows().isEmpty()) {
			throw unreadable("no_feeds", fileName());
		}
		add(within, List.of(list));
	}

	private void oldWorkbook(Path path, String within) throws IOException {
		List<Grid> grids;
		try {
			grids = XlsGrid.sheets(path);
		} catch (IOException locked) {
			throw unreadable("old_workbook", fileName());
		}
		addSheets(within, grids);
	}

	private void addSheets(String within, List<Grid> grids) throws IOException {
		var found = new ArrayList<Sheet>();
		for (Grid grid : grids) {
			var sheet = new GridSheet(request.file(), grid);
			if (!sheet.isEmpty()) {
				found.add(sheet);
			}
		}
		if (found.isEmpty()) {
			throw unreadable("empty_workbook", fileName());
		}
		add(within, found);
	}

	private void text(Path path, String within) throws IOException {
		var inner = new ImportRequest(path, request.encoding(), request.delimiter(), request.options());
		DelimitedFile file = tolerant ? DelimitedFile.openNumberedTolerantly(inner) : DelimitedFile.openNumbered(inner);
		boolean list = file.columns().size() == 1 && AddressList.isOne(path, file.encoding());
		add(within, List.of(list ? new AddressList(path, file.encoding()) : new DelimitedSheet(String.valueOf(path.getFileName()), file)));
	}

	private void add(String within, List<Sheet> found) {
		boolean several = found.size() > 1;
		found.forEach(it -> sheets.add(within.isEmpty() ? it : new NamedSheet(several ? within + "/" + it.name() : within, it)));
	}

	private static boolean isYaml(Path path) {
		String name = String.valueOf(path.getFileName()).toLowerCase(Locale.ROOT);
		return name.endsWith(".yaml") || name.endsWith(".yml");
	}

	/** Its sheets, in order; at least one. */
	public List<Sheet> sheets() {
		return List.copyOf(sheets);
	}

	/**
	 * The sheet of a name, in any case of letters, or of a number from 1.
	 *
	 * @param wanted the empty string stands for the first one
	 * @throws UnreadableFileException when there is none: which there are
	 */
	public Sheet sheet(String wanted) throws UnreadableFileException {
		if (wanted.isBlank()) {
			return sheets.getFirst();
		}
		for (Sheet each : sheets) {
			if (each.name().equalsIgnoreCase(wanted.strip())) {
				return each;
			}
		}
		if (wanted.strip().matches("[1-9]\\d{0,3}") && Integer.parseInt(wanted.strip()) <= sheets.size()) {
			return sheets.get(Integer.parseInt(wanted.strip()) - 1);
		}
		throw unreadable("no_such_sheet", fileName(), wanted, sheets.stream().map(Sheet::name).collect(Collectors.joining(", ")));
	}

	private UnreadableFileException unreadable(String key, Object... arguments) {
		return new UnreadableFileException(request.file(), WORDS.text(key, arguments));
	}

	private String fileName() {
		return String.valueOf(request.file().getFileName());
	}

	@Override
	public void close() throws IOException {
		for (Closeable each : held) {
			each.close();
		}
	}
}
