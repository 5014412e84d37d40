// SPDX-License-Identifier: EPL-2.0
package org.palier.ui.pyramid.figures;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URL;
import java.util.HashMap;
import java.util.Map;

import org.eclipse.core.runtime.FileLocator;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Device;
import org.eclipse.swt.graphics.Font;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Image;
import org.palier.core.layout.FontMetrics;

/**
 * Open Sans on a device, in one large size per weight: a text is painted scaled down to the width that its
 * layout measured, so that it fits at every zoom and resolution of screen or printer. Dispose it.
 */
public final class Lettering {

	/** Large, so that positions of letters rounded to whole pixels are exact to a fraction once scaled down. */
	private static final int POINTS = 48;

	private record Key(String text, boolean semibold) {
	}

	private final Font regular;
	private final Font semibold;
	private final Image paper;
	private final GC measure;
	private final Map<Key, Integer> widths = new HashMap<>();

	/** For a screen, or for a printer with a job begun: then {@code printing} is its canvas. */
	private Lettering(Device device, GC printing) {
		load(device, "open-sans-latin-400.ttf");
		load(device, "open-sans-latin-600.ttf");
		this.regular = new Font(device, "Open Sans", POINTS, SWT.NORMAL);
		this.semibold = new Font(device, "Open Sans SemiBold", POINTS, SWT.NORMAL);
		this.paper = printing == null ? new Image(device, 1, 1) : null;
		this.measure = printing == null ? new GC(paper) : printing;
	}

	/** For a screen. */
	public static Lettering on(Device device) {
		return new Lettering(device, null);
	}

	/** For a printer whose job has begun; {@code printing} stays the caller's. */
	public static Lettering on(Device printer, GC printing) {
		return new Lettering(printer, printing);
	}

	private static void load(Device device, String file) {
		URL font = FontMetrics.class.getResource("/fonts/" + file);
		if (font == null) {
			throw new IllegalStateException("The bundle of the layout lacks fonts/" + file);
		}
		try {
			// False where the system refuses: texts are then painted in another font, at the same widths.
			device.loadFont(FileLocator.toFileURL(font).getPath());
		} catch (IOException failure) {
			throw new UncheckedIOException(failure);
		}
	}

	/** The font in its large size. */
	Font font(boolean semiboldWeight) {
		return semiboldWeight ? semibold : regular;
	}

	/** Width in the large size, pixels. */
	int width(String text, boolean semiboldWeight) {
		return widths.computeIfAbsent(new Key(text, semiboldWeight), key -> {
			measure.setFont(font(semiboldWeight));
			return measure.stringExtent(text).x;
		});
	}

	/** From the top of a line to its base line in the large size, pixels. */
	int ascent(boolean semiboldWeight) {
		measure.setFont(font(semiboldWeight));
		var metrics = measure.getFontMetrics();
		return metrics.getAscent() + metrics.getLeading();
	}

	/** Points of the font in which a text is as wide as its layout says, at least 1. */
	public int points(String text, boolean semiboldWeight, double width) {
		int large = width(text, semiboldWeight);
		return large == 0 ? POINTS : Math.max(1, (int) Math.round(POINTS * width / large));
	}

	/** Frees the fonts. */
	public void dispose() {
		if (paper != null) {
			measure.dispose();
			paper.dispose();
		}
		regular.dispose();
		semibold.dispose();
	}
}
