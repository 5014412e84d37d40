// SPDX-License-Identifier: EPL-2.0
package org.palier.files.table;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.apache.poi.hssf.eventusermodel.HSSFEventFactory;
import org.apache.poi.hssf.eventusermodel.HSSFRequest;
import org.apache.poi.hssf.record.BOFRecord;
import org.apache.poi.hssf.record.BoolErrRecord;
import org.apache.poi.hssf.record.BoundSheetRecord;
import org.apache.poi.hssf.record.CellValueRecordInterface;
import org.apache.poi.hssf.record.DateWindow1904Record;
import org.apache.poi.hssf.record.ExtendedFormatRecord;
import org.apache.poi.hssf.record.FormatRecord;
import org.apache.poi.hssf.record.FormulaRecord;
import org.apache.poi.hssf.record.LabelRecord;
import org.apache.poi.hssf.record.LabelSSTRecord;
import org.apache.poi.hssf.record.NumberRecord;
import org.apache.poi.hssf.record.Record;
import org.apache.poi.hssf.record.SSTRecord;
import org.apache.poi.hssf.record.StringRecord;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.DateUtil;
import org.jspecify.annotations.Nullable;

/** One sheet of a workbook of Excel 97 to 2003 (BIFF8), as a stream of its records; of a formula the value that was stored with it. */
record XlsGrid(Path file, String name, int place) implements Grid {

	/** The visible sheets of a workbook, in order. @throws IOException when it is none, or locked */
	static List<Grid> sheets(Path file) throws IOException {
		var sheets = new ArrayList<Grid>();
		var place = new int[1];
		process(file, record -> {
			if (record instanceof BoundSheetRecord sheet) {
				if (!sheet.isHidden() && !sheet.isVeryHidden()) {
					sheets.add(new XlsGrid(file, sheet.getSheetname(), place[0]));
				}
				place[0]++;
			}
		});
		return sheets;
	}

	private interface Records {
		void take(Record record) throws IOException;
	}

	/** Passes a failure of whoever takes rows through the library. */
	private static final class PassedException extends RuntimeException {
		private static final long serialVersionUID = 1L;

		PassedException(IOException failure) {
			super(failure);
		}
	}

	private static void process(Path file, Records records) throws IOException {
		try (var archive = new POIFSFileSystem(file.toFile(), true)) {
			var request = new HSSFRequest();
			request.addListenerForAllRecords(record -> {
				try {
					records.take(record);
				} catch (IOException failure) {
					throw new PassedException(failure);
				}
			});
			new HSSFEventFactory().processWorkbookEvents(request, archive);
		} catch (PassedException passed) {
			throw (IOException) passed.getCause();
		} catch (EnoughRowsException | java.util.concurrent.CancellationException stopped) {
			throw stopped;
		} catch (RuntimeException broken) {
			throw new IOException(String.valueOf(broken.getMessage()), broken);
		}
	}

	@Override
	public Beside read(Rows rows) throws IOException {
		var reading = new Reading(rows);
		process(file, reading::take);
		reading.flush();
		return new Beside(List.of(), reading.formulas);
	}

	private final class Reading {
		private final Rows rows;
		private final List<Integer> formats = new ArrayList<>();
		private final Map<Integer, String> own = new HashMap<>();
		private final List<String> cells = new ArrayList<>();
		private @Nullable SSTRecord strings;
		private @Nullable CellValueRecordInterface text;
		private boolean from1904;
		private int sheet = -1;
		private int row = -1;
		private long formulas;

		Reading(Rows rows) {
			this.rows = rows;
		}

		void take(Record record) throws IOException {
			switch (record) {
			case BOFRecord begin when begin.getType() == BOFRecord.TYPE_WORKSHEET -> sheet++;
			case SSTRecord all -> strings = all;
			case ExtendedFormatRecord style -> formats.add((int) style.getFormatIndex());
			case FormatRecord format -> own.put(format.getIndexCode(), format.getFormatString());
			case DateWindow1904Record window -> from1904 = window.getWindowing() == 1;
			default -> {
				if (sheet == place) {
					cell(record);
				}
			}
			}
		}

		private void cell(Record record) throws IOException {
			switch (record) {
			case LabelSSTRecord it -> {
				SSTRecord all = strings;
				add(it, all == null ? "" : all.getString(it.getSSTIndex()).getString());
			}
			case LabelRecord it -> add(it, it.getValue());
			case NumberRecord it -> add(it, shown(it.getXFIndex(), it.getValue()));
			case BoolErrRecord it -> add(it, it.isBoolean() ? it.getBooleanValue() ? "1" : "0" : "");
			case FormulaRecord it when it.getCachedResultTypeEnum() == CellType.STRING -> text = it;
			case FormulaRecord it -> add(it, shown(it.getXFIndex(), it.getValue()));
			case StringRecord it -> {
				CellValueRecordInterface cell = text;
				if (cell != null) {
					add(cell, it.getString());
				}
				text = null;
			}
			default -> {
				// Widths, colours, and what else a sheet has.
			}
			}
		}

		private void add(CellValueRecordInterface cell, String value) throws IOException {
			if (cell.getRow() != row) {
				flush();
				row = cell.getRow();
			}
			while (cells.size() <= cell.getColumn()) {
				cells.add("");
			}
			cells.set(cell.getColumn(), value);
		}

		void flush() throws IOException {
			if (!cells.isEmpty()) {
				rows.row(row, List.copyOf(cells));
				cells.clear();
			}
		}

		private String shown(int style, double value) {
			if (Double.isNaN(value)) {
				formulas++;
				return "";
			}
			int format = style >= 0 && style < formats.size() ? formats.get(style) : 0;
			if (DateUtil.isADateFormat(format, own.getOrDefault(format, "")) && DateUtil.isValidExcelDate(value)) {
				LocalDateTime at = DateUtil.getLocalDateTime(value, from1904, true);
				return at.toLocalTime().equals(LocalTime.MIDNIGHT) ? at.toLocalDate().toString() : at.toString();
			}
			return value == 0 ? "0" : new BigDecimal(Double.toString(value)).stripTrailingZeros().toPlainString();
		}
	}
}
