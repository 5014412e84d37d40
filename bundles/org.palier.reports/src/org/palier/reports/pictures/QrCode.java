// SPDX-License-Identifier: EPL-2.0
package org.palier.reports.pictures;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import org.palier.pictures.Drawing;

import com.google.zxing.BarcodeFormat;
import com.google.zxing.EncodeHintType;
import com.google.zxing.WriterException;
import com.google.zxing.common.BitMatrix;
import com.google.zxing.qrcode.QRCodeWriter;
import com.google.zxing.qrcode.decoder.ErrorCorrectionLevel;

/**
 * An address as a QR code (ISO/IEC 18004), for whoever holds a page of paper and a telephone. A code of level M is read with 15 of 100
 * parts of it spoilt; the white margin of four modules, which readers need, belongs to the picture.
 */
public final class QrCode {

	/** In points: 24 mm, of which a telephone takes even a long address. */
	private static final double SIDE = 68;
	/** Rows overlap by a hair, so that no light line is left between them where a module is no whole number of dots. */
	private static final double SEAMLESS = 1.04;
	private static final int MARGIN = 4;
	private static final String DARK = "#000000";
	private static final String LIGHT = "#ffffff";

	private final String address;

	/** @param address an address of the web in ASCII, of at most 300 characters */
	public QrCode(String address) {
		this.address = address;
	}

	/**
	 * The code as a square picture of its own size, 24 mm wide.
	 *
	 * @param alt what it is, for who does not see it
	 * @throws IllegalArgumentException when the address is longer than a code holds
	 */
	public Drawing drawing(String alt) {
		BitMatrix code = code();
		double module = SIDE / code.getWidth();
		List<Drawing.Shape> shapes = new ArrayList<>();
		for (int y = 0; y < code.getHeight(); y++) {
			int from = -1;
			for (int x = 0; x <= code.getWidth(); x++) {
				boolean dark = x < code.getWidth() && code.get(x, y);
				if (dark && from < 0) {
					from = x;
				} else if (!dark && from >= 0) {
					// Neighbours of a row are one rectangle: fewer shapes, and no hair lines between them.
					shapes.add(new Drawing.Rectangle(from * module, y * module, (x - from) * module, module * SEAMLESS, 0, DARK, ""));
					from = -1;
				}
			}
		}
		return new Drawing(alt, alt, SIDE, SIDE, LIGHT, shapes);
	}

	private BitMatrix code() {
		try {
			return new QRCodeWriter().encode(address, BarcodeFormat.QR_CODE, 0, 0,
					Map.of(EncodeHintType.MARGIN, MARGIN, EncodeHintType.ERROR_CORRECTION, ErrorCorrectionLevel.M));
		} catch (WriterException tooLong) {
			throw new IllegalArgumentException("No QR code holds an address of " + address.length() + " characters", tooLong);
		}
	}
}
