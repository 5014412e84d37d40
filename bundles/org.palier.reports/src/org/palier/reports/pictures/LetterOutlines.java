// SPDX-License-Identifier: EPL-2.0
package org.palier.reports.pictures;

import java.awt.Shape;
import java.awt.geom.AffineTransform;
import java.awt.geom.Path2D;
import java.io.IOException;
import java.io.InputStream;

import org.apache.fontbox.ttf.CmapLookup;
import org.apache.fontbox.ttf.GlyphData;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.io.RandomAccessReadBuffer;
import org.palier.pictures.TextLine;

/**
 * The outlines of the letters of a font that is shipped, for pictures whose reader may not have the font. Thread-safe: its tables are read
 * under a lock, since the library reads them when first asked.
 */
record LetterOutlines(TrueTypeFont font, CmapLookup characters, double unit) {

	static LetterOutlines of(int weight) throws IOException {
		try (InputStream file = OpenSans.trueType(weight)) {
			TrueTypeFont font = new TTFParser().parse(new RandomAccessReadBuffer(file));
			return new LetterOutlines(font, font.getUnicodeCmapLookup(), font.getUnitsPerEm());
		}
	}

	/** Returns the outline of a line; characters that the font lacks get the replacement character. */
	Shape outline(TextLine line) {
		var outline = new Path2D.Double(Path2D.WIND_NON_ZERO);
		double scale = line.size() / unit;
		double x = line.x();
		synchronized (font) {
			for (int c : line.text().codePoints().toArray()) {
				int known = characters.getGlyphId(c);
				int glyph = known > 0 ? known : characters.getGlyphId(0xfffd);
				outline.append(glyph(glyph).getPathIterator(new AffineTransform(scale, 0, 0, -scale, x, line.baseline())), false);
				x += width(glyph) * scale;
			}
		}
		return outline;
	}

	private Shape glyph(int glyph) {
		try {
			GlyphData data = font.getGlyph().getGlyph(glyph);
			return data == null ? new Path2D.Double() : data.getPath();
		} catch (IOException defect) {
			throw new IllegalStateException("The font that is shipped cannot be read", defect);
		}
	}

	private int width(int glyph) {
		try {
			return font.getAdvanceWidth(glyph);
		} catch (IOException defect) {
			throw new IllegalStateException("The font that is shipped cannot be read", defect);
		}
	}
}
