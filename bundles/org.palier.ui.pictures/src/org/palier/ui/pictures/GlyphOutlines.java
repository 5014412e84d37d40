// SPDX-License-Identifier: EPL-2.0
package org.palier.ui.pictures;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;

/**
 * Shapes of letters from a TrueType file (tables {@code cmap} of format 4, {@code loca}, {@code glyf};
 * OpenType specification 1.9). It exists because a font that a program brings along is not seen
 * by Pango 1.50 and newer once a display is open, which would leave Linux with another font than the one that
 * layouts are measured with. Immutable once made; user-interface thread.
 */
final class GlyphOutlines {

	/** Receives a shape: coordinates in font units, y upward. */
	interface Sink {

		void moveTo(double x, double y);

		void lineTo(double x, double y);

		void quadTo(double controlX, double controlY, double x, double y);

		void close();
	}

	private static final int ON_CURVE = 1;
	private static final int X_SHORT = 2;
	private static final int Y_SHORT = 4;
	private static final int REPEAT = 8;
	private static final int X_SAME = 16;
	private static final int Y_SAME = 32;
	private static final int WORDS = 1;
	private static final int SCALE = 8;
	private static final int MORE = 32;
	private static final int SCALE_XY = 64;
	private static final int MATRIX = 128;

	private final ByteBuffer font;
	private final Map<String, Integer> tables = new HashMap<>();
	private final int unitsPerEm;
	private final boolean longOffsets;
	private final int cmap;

	/** @param file content of a TrueType file */
	GlyphOutlines(byte[] file) {
		font = ByteBuffer.wrap(file);
		int count = u16(4);
		for (int i = 0; i < count; i++) {
			int at = 12 + 16 * i;
			tables.put(new String(file, at, 4, StandardCharsets.US_ASCII), font.getInt(at + 8));
		}
		unitsPerEm = u16(tables.get("head") + 18);
		longOffsets = u16(tables.get("head") + 50) == 1;
		cmap = unicodeTable();
	}

	int unitsPerEm() {
		return unitsPerEm;
	}

	/** True when the font has the letter. */
	boolean has(int codePoint) {
		return glyph(codePoint) != 0;
	}

	/** Gives the shape of a letter whose origin is at {@code x}, in font units. */
	void draw(int codePoint, double x, Sink sink) {
		outline(glyph(codePoint), x, 0, 1, sink);
	}

	private int unicodeTable() {
		int table = tables.get("cmap");
		for (int i = 0; i < u16(table + 2); i++) {
			int at = table + font.getInt(table + 4 + 8 * i + 4);
			if (u16(at) == 4) {
				return at;
			}
		}
		throw new IllegalArgumentException("No cmap of format 4");
	}

	/** 0, the glyph of what is missing, where the font has none. */
	private int glyph(int codePoint) {
		int twice = u16(cmap + 6);
		for (int i = 0; i < twice; i += 2) {
			int end = u16(cmap + 14 + i);
			int start = u16(cmap + 16 + twice + i);
			if (codePoint <= end) {
				if (codePoint < start) {
					return 0;
				}
				int delta = u16(cmap + 16 + 2 * twice + i);
				int rangeAt = cmap + 16 + 3 * twice + i;
				int range = u16(rangeAt);
				int found = range == 0 ? codePoint : u16(rangeAt + range + 2 * (codePoint - start));
				return found == 0 ? 0 : found + delta & 0xffff;
			}
		}
		return 0;
	}

	private void outline(int glyph, double x, double y, double scale, Sink sink) {
		int loca = tables.get("loca");
		int from = longOffsets ? font.getInt(loca + 4 * glyph) : 2 * u16(loca + 2 * glyph);
		int to = longOffsets ? font.getInt(loca + 4 * glyph + 4) : 2 * u16(loca + 2 * glyph + 2);
		if (from == to) {
			return;
		}
		int at = tables.get("glyf") + from;
		int contours = font.getShort(at);
		if (contours < 0) {
			parts(at + 10, x, y, scale, sink);
		} else {
			contours(at + 10, contours, x, y, scale, sink);
		}
	}

	/** A glyph made of others: an accented letter. */
	private void parts(int first, double x, double y, double scale, Sink sink) {
		int at = first;
		int flags;
		do {
			flags = u16(at);
			int part = u16(at + 2);
			boolean words = (flags & WORDS) != 0;
			double dx = words ? font.getShort(at + 4) : font.get(at + 4);
			double dy = words ? font.getShort(at + 6) : font.get(at + 5);
			at += words ? 8 : 6;
			double own = (flags & SCALE) != 0 ? font.getShort(at) / 16384.0 : 1;
			at += (flags & SCALE) != 0 ? 2 : (flags & SCALE_XY) != 0 ? 4 : (flags & MATRIX) != 0 ? 8 : 0;
			outline(part, x + dx * scale, y + dy * scale, scale * own, sink);
		} while ((flags & MORE) != 0);
	}

	private void contours(int first, int contours, double x, double y, double scale, Sink sink) {
		int points = u16(first + 2 * contours - 2) + 1;
		int at = first + 2 * contours;
		at += 2 + u16(at);
		int[] flags = new int[points];
		for (int i = 0; i < points; i++) {
			flags[i] = font.get(at++);
			if ((flags[i] & REPEAT) != 0) {
				for (int times = font.get(at++) & 0xff; times > 0; times--, i++) {
					flags[i + 1] = flags[i];
				}
			}
		}
		double[] xs = new double[points];
		at = coordinates(at, flags, X_SHORT, X_SAME, xs);
		double[] ys = new double[points];
		coordinates(at, flags, Y_SHORT, Y_SAME, ys);
		for (int i = 0; i < points; i++) {
			xs[i] = x + xs[i] * scale;
			ys[i] = y + ys[i] * scale;
		}
		int start = 0;
		for (int i = 0; i < contours; i++) {
			int end = u16(first + 2 * i);
			contour(flags, xs, ys, start, end - start + 1, sink);
			start = end + 1;
		}
	}

	private int coordinates(int from, int[] flags, int isShort, int same, double[] values) {
		int at = from;
		int value = 0;
		for (int i = 0; i < flags.length; i++) {
			if ((flags[i] & isShort) != 0) {
				int step = font.get(at++) & 0xff;
				value += (flags[i] & same) != 0 ? step : -step;
			} else if ((flags[i] & same) == 0) {
				value += font.getShort(at);
				at += 2;
			}
			values[i] = value;
		}
		return at;
	}

	/** Between two control points lies a point of the curve that the file leaves out. */
	private static void contour(int[] flags, double[] xs, double[] ys, int start, int count, Sink sink) {
		int first = start;
		while (first < start + count && (flags[first] & ON_CURVE) == 0) {
			first++;
		}
		if (first == start + count) {
			return;
		}
		sink.moveTo(xs[first], ys[first]);
		for (int i = 1; i <= count; i++) {
			int here = start + (first - start + i) % count;
			if ((flags[here] & ON_CURVE) != 0) {
				sink.lineTo(xs[here], ys[here]);
				continue;
			}
			int next = start + (first - start + i + 1) % count;
			boolean real = (flags[next] & ON_CURVE) != 0;
			sink.quadTo(xs[here], ys[here], real ? xs[next] : (xs[here] + xs[next]) / 2, real ? ys[next] : (ys[here] + ys[next]) / 2);
			i += real ? 1 : 0;
		}
		sink.close();
	}

	private int u16(int at) {
		return font.getShort(at) & 0xffff;
	}
}
