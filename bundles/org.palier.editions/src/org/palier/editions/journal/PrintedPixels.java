// SPDX-License-Identifier: EPL-2.0
package org.palier.editions.journal;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.zip.CRC32;

import org.palier.pictures.Drawing;
import org.palier.reports.pictures.PngPainter;

/** A picture in pixels for print: 300 to the inch, and a file that says so, so that it is placed at its width. */
final class PrintedPixels {

	/** Pixels to the inch that journals ask for. */
	static final int DENSITY = 300;

	private static final double MILLIMETRES = 25.4;
	/** Where the first chunk of a PNG ends: 8 bytes of signature, 25 of the head (PNG, third edition, § 5). */
	private static final int HEAD = 33;
	private static final int PHYSICAL = 9;
	private static final int AROUND = 12;

	private final PngPainter painter;

	PrintedPixels() throws IOException {
		this.painter = new PngPainter();
	}

	/** The picture. @param millimetres its width in print */
	byte[] paint(Drawing drawing, int millimetres) throws IOException {
		byte[] png = painter.paint(drawing, Math.rint(millimetres * DENSITY / MILLIMETRES) / drawing.width());
		return ByteBuffer.allocate(png.length + AROUND + PHYSICAL).put(png, 0, HEAD).put(density()).put(png, HEAD, png.length - HEAD).array();
	}

	/** The chunk pHYs: pixels to the metre, across and down (§ 11.3.4.3). */
	private static byte[] density() {
		int metre = (int) Math.round(DENSITY * 1000 / MILLIMETRES);
		byte[] told = ByteBuffer.allocate(4 + PHYSICAL).put("pHYs".getBytes(StandardCharsets.US_ASCII)).putInt(metre).putInt(metre)
				.put((byte) 1).array();
		var sum = new CRC32();
		sum.update(told);
		return ByteBuffer.allocate(AROUND + PHYSICAL).putInt(PHYSICAL).put(told).putInt((int) sum.getValue()).array();
	}
}
