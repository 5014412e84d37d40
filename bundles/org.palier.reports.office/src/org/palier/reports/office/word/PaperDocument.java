// SPDX-License-Identifier: EPL-2.0
package org.palier.reports.office.word;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Path;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;

import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTBorder;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTP;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTR;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTTbl;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTTblPr;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTTc;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTTcBorders;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTTcPr;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STBorder;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STJc;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STTblLayoutType;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STTblWidth;
import org.palier.pictures.Drawing;
import org.palier.reports.content.ReportContent;
import org.palier.reports.data.FixedZip;
import org.palier.reports.template.ReportTemplate;
import org.palier.study.runs.Workshop;

/**
 * A document as journals take it: captions, tables with three rules and no colour, figures, paragraphs. The same words always give the
 * same bytes on the same Java.
 */
public final class PaperDocument {

	/** Twentieths of a point in a millimetre. */
	private static final double MILLIMETRE = 1440 / 25.4;
	/** Print of 8.25 points, in halves of a point: the nearest that documents know. */
	private static final int SMALL = 17;
	/** Rules, in eighths of a point. */
	private static final int RULE = 8;
	private static final int THIN = 4;
	private static final String BLACK = "000000";

	/** Writes the parts of a document in their order. */
	@FunctionalInterface
	public interface Parts {
		/** Writes all of them. */
		void write(Paper to) throws IOException;
	}

	/**
	 * A cell.
	 *
	 * @param columns that it spans, 1 or more
	 * @param indent  0, or 1 for what belongs to a row above
	 */
	public record PaperCell(String words, int columns, boolean bold, int indent) {
	}

	/** A row. @param head whether it is one of the heads, which repeat on each page @param ruled whether a rule stands above it */
	public record PaperRow(List<PaperCell> cells, boolean head, boolean ruled) {

		/** Copies its list. */
		public PaperRow {
			cells = List.copyOf(cells);
		}
	}

	private final ReportContent content;
	private final ReportTemplate template;

	/** @param content whose name, language and moment the document has */
	public PaperDocument(ReportContent content, ReportTemplate template) {
		this.content = content;
		this.template = template;
	}

	/** Writes the document. The stream stays open. */
	public void write(OutputStream out, Parts parts) throws IOException {
		try (var workshop = Workshop.temporary("palier-docx")) {
			Path draft = workshop.folder().resolve("draft.docx");
			try (var document = new WordDocument(content, template)) {
				parts.write(new Paper(document));
				document.save(draft);
			}
			FixedZip.copy(draft, out, content.manifest().at().atOffset(ZoneOffset.UTC).toLocalDateTime());
		}
	}

	/** The document that is being written. Used by one thread. */
	public static final class Paper {

		private final WordDocument document;

		Paper(WordDocument document) {
			this.document = document;
		}

		/** A heading. */
		public void heading(String words) {
			run(document.paragraph("Heading2"), words, false, false);
		}

		/** A paragraph of text. */
		public void paragraph(String words) {
			run(document.paragraph("Normal"), words, false, false);
		}

		/** The number of a table or figure, and what it is called. */
		public void caption(String label, String words) {
			CTP caption = document.paragraph("Normal");
			caption.getPPr().addNewKeepNext();
			small(run(caption, label + " ", true, false));
			small(run(caption, words, false, false));
		}

		/** What stands beneath a table. @param label in italics */
		public void note(String label, String words) {
			CTP note = document.paragraph("Normal");
			small(run(note, label + " ", false, true));
			small(run(note, words, false, false));
		}

		/** A figure, as vectors and as a picture for programs that show none. */
		public void figure(Drawing drawing, Locale locale) throws IOException {
			new WordPictures(document, locale).figure(drawing, document.paragraph("Figure"));
		}

		/**
		 * A table: the first column at the left, all others flush right.
		 *
		 * @param rows  heads first
		 * @param width in millimetres
		 */
		public void table(List<PaperRow> rows, int columns, int width) {
			CTTbl table = document.table();
			CTTblPr look = table.addNewTblPr();
			int whole = Math.min(document.width(), (int) Math.round(width * MILLIMETRE));
			look.addNewTblW().setType(STTblWidth.DXA);
			look.getTblW().setW(WordDocument.number(whole));
			look.addNewTblLayout().setType(STTblLayoutType.FIXED);
			int first = Math.max(whole / columns, (int) (whole * (columns > 5 ? 0.24 : 0.36)));
			int[] widths = new int[columns];
			for (int i = 0; i < columns; i++) {
				widths[i] = i == 0 ? first : (whole - first) / (columns - 1);
			}
			var grid = table.addNewTblGrid();
			for (int each : widths) {
				grid.addNewGridCol().setW(WordDocument.number(each));
			}
			for (int i = 0; i < rows.size(); i++) {
				boolean lastHead = rows.get(i).head() && (i + 1 == rows.size() || !rows.get(i + 1).head());
				row(table, rows.get(i), widths, i == 0, lastHead, i == rows.size() - 1);
			}
		}

		private static void row(CTTbl table, PaperRow row, int[] widths, boolean top, boolean lastHead, boolean bottom) {
			var line = table.addNewTr();
			var look = line.addNewTrPr();
			look.addNewCantSplit();
			if (row.head()) {
				look.addNewTblHeader();
			}
			int at = 0;
			for (PaperCell cell : row.cells()) {
				int width = 0;
				for (int i = 0; i < cell.columns(); i++) {
					width += widths[at + i];
				}
				CTTc place = line.addNewTc();
				CTTcPr shape = place.addNewTcPr();
				shape.addNewTcW().setType(STTblWidth.DXA);
				shape.getTcW().setW(WordDocument.number(width));
				if (cell.columns() > 1) {
					shape.addNewGridSpan().setVal(WordDocument.number(cell.columns()));
				}
				borders(shape.addNewTcBorders(), top || row.ruled(), top ? RULE : THIN,
						bottom ? RULE : lastHead || row.head() && cell.columns() > 1 ? THIN : 0);
				CTP words = place.addNewP();
				words.addNewPPr().addNewPStyle().setVal(at == 0 ? "TableText" : "TableNumber");
				if (cell.indent() > 0) {
					words.getPPr().addNewInd().setLeft(WordDocument.number(200));
				}
				words.getPPr().addNewJc().setVal(at == 0 ? STJc.LEFT : row.head() && cell.columns() > 1 ? STJc.CENTER : STJc.RIGHT);
				small(run(words, cell.words(), cell.bold(), false));
				at += cell.columns();
			}
		}

		private static void borders(CTTcBorders borders, boolean above, int weight, int below) {
			if (above) {
				rule(borders.addNewTop(), weight);
			}
			if (below > 0) {
				rule(borders.addNewBottom(), below);
			}
		}

		private static void rule(CTBorder border, int weight) {
			border.setVal(STBorder.SINGLE);
			border.setSz(WordDocument.number(weight));
			border.setColor(BLACK);
		}

		private static CTR run(CTP to, String words, boolean bold, boolean italic) {
			CTR run = to.addNewR();
			var look = run.addNewRPr();
			if (bold) {
				look.addNewB();
			}
			if (italic) {
				look.addNewI();
			}
			look.addNewColor().setVal(BLACK);
			WordText.text(run, words);
			return run;
		}

		private static void small(CTR run) {
			run.getRPr().addNewSz().setVal(WordDocument.number(SMALL));
		}
	}
}
