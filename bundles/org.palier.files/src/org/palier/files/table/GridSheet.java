// SPDX-License-Identifier: EPL-2.0
package org.palier.files.table;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.ZipException;

import javax.xml.stream.XMLStreamException;

import org.palier.files.RowSink;
import org.palier.files.UnreadableFileException;
import org.palier.files.csv.ColumnNames;
import org.palier.files.csv.Row;
import org.palier.files.csv.RowReader;
import org.palier.files.packed.SizeLimit;
import org.palier.ground.Progress;

/**
 * A sheet of a workbook as a table. Its header is the first row that is at least half as wide as the widest of the first
 * twenty: titles above it are no rows. The content of a merged cell applies to each cell that it covers. Lines are those of
 * the sheet.
 */
final class GridSheet implements Sheet {

	private static final int LOOKED_AT = 20;
	private static final int ROWS_PER_REPORT = 500;

	private final Path file;
	private final Grid grid;
	private final long header;
	private final List<String> columns;
	private final List<Merge> merges;
	private final long formulas;
	private final boolean empty;

	/** Reads the sheet once, for its header and its merged cells. */
	GridSheet(Path file, Grid grid) throws IOException {
		this.file = file;
		this.grid = grid;
		var first = new ArrayList<List<String>>();
		var numbers = new ArrayList<Long>();
		Grid.Beside beside = guarded(() -> grid.read((number, cells) -> {
			if (first.size() < LOOKED_AT && filled(cells) > 0) {
				first.add(cells);
				numbers.add(number);
			}
		}));
		this.formulas = beside.formulas();
		this.merges = beside.merges().stream().filter(it -> it.lastRow() > it.firstRow() || it.lastColumn() > it.firstColumn()).toList();
		int widest = first.stream().mapToInt(GridSheet::filled).max().orElse(0);
		int at = 0;
		while (at < first.size() && filled(first.get(at)) * 2 < widest) {
			at++;
		}
		this.empty = first.isEmpty();
		this.header = empty ? -1 : numbers.get(at);
		this.columns = empty ? List.of()
				: ColumnNames.numbered(first.get(at).stream().map(String::strip).map(it -> it.replaceAll("\\s+", " ")).toList());
	}

	private static int filled(List<String> cells) {
		int filled = 0;
		for (String cell : cells) {
			filled += cell.isBlank() ? 0 : 1;
		}
		return filled;
	}

	/** True when nothing stands in it. */
	boolean isEmpty() {
		return empty;
	}

	@Override
	public String name() {
		return grid.name();
	}

	@Override
	public List<String> columns() {
		return columns;
	}

	@Override
	public void read(RowReader reader, RowSink sink, Progress progress) throws IOException {
		sink.header(columns);
		guarded(() -> grid.read(new Grid.Rows() {
			private final MergedCells merged = new MergedCells(merges);
			private long rows;

			@Override
			public void row(long number, List<String> cells) {
				List<String> whole = merged.fill(number, cells);
				if (number <= header || filled(whole) == 0) {
					return;
				}
				if (++rows % ROWS_PER_REPORT == 0) {
					progress.checkCancelled();
				}
				sink.row(reader.outcome(new Row(number + 1, fitted(whole))));
			}
		}));
		progress.checkCancelled();
		if (formulas > 0) {
			sink.remark(TableFile.WORDS.text("formulas", formulas));
		}
	}

	/** The row as wide as the header; further cells have no column. */
	private List<String> fitted(List<String> cells) {
		var fitted = new ArrayList<String>(columns.size());
		for (int i = 0; i < columns.size(); i++) {
			fitted.add(i < cells.size() ? cells.get(i) : "");
		}
		return fitted;
	}

	private interface Reading {
		Grid.Beside read() throws IOException;
	}

	private Grid.Beside guarded(Reading reading) throws IOException {
		try {
			return reading.read();
		} catch (UnreadableFileException said) {
			throw said;
		} catch (SizeLimit.TooLargeException bomb) {
			throw new UnreadableFileException(file, TableFile.WORDS.text("bomb", String.valueOf(file.getFileName())));
		} catch (ZipException broken) {
			throw new UnreadableFileException(file, TableFile.WORDS.text("broken_workbook", String.valueOf(file.getFileName()), grid.name()));
		} catch (IOException broken) {
			if (broken.getCause() instanceof XMLStreamException) {
				throw new UnreadableFileException(file, TableFile.WORDS.text("broken_workbook", String.valueOf(file.getFileName()), grid.name()));
			}
			throw broken;
		}
	}
}
