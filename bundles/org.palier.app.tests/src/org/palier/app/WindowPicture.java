// SPDX-License-Identifier: EPL-2.0
package org.palier.app;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.BitSet;
import java.util.HashMap;
import java.util.Map;

import javax.imageio.ImageIO;

import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.graphics.ImageData;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Shell;

/**
 * What a window shows, or a part of it, and how light it is.
 *
 * @param pixels row by row, 0xRRGGBB
 * @param width  of a row
 * @param scale  pixels to a point
 */
record WindowPicture(int[] pixels, int width, int scale) {

	/** Where a virtual screen keeps what it shows; see the script palier. */
	private static final String SCREEN = System.getenv("PALIER_SCREEN");

	/** The window as the screen shows it, without what a window manager may put around it. */
	static WindowPicture of(Shell shell) throws IOException {
		int scale = shell.getMonitor().getZoom() / 100;
		Point corner = corner(shell);
		var window = new Rectangle(shell.getLocation().x, shell.getLocation().y, corner.x, corner.y);
		return SCREEN == null ? copied(shell.getDisplay(), scale).part(window) : ofScreen(Path.of(SCREEN), window, scale);
	}

	/** The screen by way of the toolkit, which gives a pixel to a point whatever the screen has. */
	private static WindowPicture copied(Display display, int scale) {
		Rectangle screen = display.getBounds();
		var image = new Image(display, screen.width, screen.height);
		var gc = new GC(display);
		gc.copyArea(image, screen.x, screen.y);
		gc.dispose();
		ImageData data = image.getImageData(100 * scale);
		image.dispose();
		int[] pixels = new int[data.width * data.height];
		for (int y = 0; y < data.height; y++) {
			data.getPixels(0, y, data.width, pixels, y * data.width);
		}
		for (int i = 0; i < pixels.length; i++) {
			var rgb = data.palette.getRGB(pixels[i]);
			pixels[i] = rgb.red << 16 | rgb.green << 8 | rgb.blue;
		}
		return new WindowPicture(pixels, data.width, scale);
	}

	/** A part of the screen, in points, from a file in the format of xwd: X11/XWDFile.h. */
	private static WindowPicture ofScreen(Path file, Rectangle points, int scale) throws IOException {
		ByteBuffer dump = ByteBuffer.wrap(Files.readAllBytes(file));
		int header = dump.getInt(0);
		int width = dump.getInt(16);
		int height = dump.getInt(20);
		int bitsPerPixel = dump.getInt(44);
		int bytesPerLine = dump.getInt(48);
		int colours = dump.getInt(76);
		if (bitsPerPixel != 32) {
			throw new IOException(file + ": " + bitsPerPixel + " bits to a pixel");
		}
		dump.order(dump.getInt(28) == 0 ? ByteOrder.LITTLE_ENDIAN : ByteOrder.BIG_ENDIAN);
		Rectangle on = pixels(points, scale).intersection(new Rectangle(0, 0, width, height));
		int[] pixels = new int[on.width * on.height];
		for (int y = 0; y < on.height; y++) {
			dump.position(header + 12 * colours + (on.y + y) * bytesPerLine + 4 * on.x);
			dump.asIntBuffer().get(pixels, y * on.width, on.width);
		}
		for (int i = 0; i < pixels.length; i++) {
			pixels[i] &= 0xffffff;
		}
		return new WindowPicture(pixels, on.width, scale);
	}

	/** Gives a window the size without a frame, in points: what room a frame takes is a guess where nobody frames windows. */
	static void fit(Shell shell, int width, int height) {
		Point corner = corner(shell);
		shell.setSize(shell.getSize().x + width - corner.x, shell.getSize().y + height - corner.y);
	}

	/** True when all of it can be seen, as sharp as the screen is. */
	static boolean fits(Shell shell) {
		Rectangle screen = shell.getDisplay().getBounds();
		Point corner = corner(shell);
		return screen.width >= corner.x && screen.height >= corner.y && (SCREEN != null || shell.getMonitor().getZoom() == 100);
	}

	/** How wide and high its contents and its menu are; its size has room for a frame too. */
	private static Point corner(Shell shell) {
		Rectangle area = shell.getClientArea();
		Point end = shell.toDisplay(area.width, area.height);
		return new Point(end.x - shell.getLocation().x, end.y - shell.getLocation().y);
	}

	int height() {
		return pixels.length / width;
	}

	/** What a control shows. */
	WindowPicture of(Control control) {
		Display display = control.getDisplay();
		Point size = control.getSize();
		Rectangle on = display.map(control, null, 0, 0, size.x, size.y);
		Point origin = control.getShell().getLocation();
		return part(new Rectangle(on.x - origin.x, on.y - origin.y, on.width, on.height));
	}

	/** A part of it, in points; what lies outside is left out. */
	WindowPicture part(Rectangle points) {
		Rectangle on = pixels(points, scale).intersection(new Rectangle(0, 0, width, height()));
		int[] part = new int[on.width * on.height];
		for (int y = 0; y < on.height; y++) {
			System.arraycopy(pixels, (on.y + y) * width + on.x, part, y * on.width, on.width);
		}
		return new WindowPicture(part, on.width, scale);
	}

	private static Rectangle pixels(Rectangle points, int scale) {
		return new Rectangle(points.x * scale, points.y * scale, points.width * scale, points.height * scale);
	}

	/** Its outermost points all around, e.g. the border of a field. */
	WindowPicture rim(int points) {
		int thick = points * scale;
		int high = height();
		int count = 0;
		int[] rim = new int[pixels.length];
		for (int i = 0; i < pixels.length; i++) {
			int x = i % width;
			int y = i / width;
			if (x < thick || y < thick || x >= width - thick || y >= high - thick) {
				rim[count++] = pixels[i];
			}
		}
		return new WindowPicture(Arrays.copyOf(rim, count), count, scale);
	}

	/** Light from 0 to 255 below which a share of the pixels lies. */
	int light(double share) {
		// Counted and not sorted: of a fine window there are five million.
		int[] counts = new int[256];
		for (int pixel : pixels) {
			counts[(299 * (pixel >> 16) + 587 * (pixel >> 8 & 0xff) + 114 * (pixel & 0xff)) / 1000]++;
		}
		int light = 0;
		for (int left = (int) ((pixels.length - 1) * share); left >= counts[light]; light++) {
			left -= counts[light];
		}
		return light;
	}

	int colours() {
		var colours = new BitSet(1 << 24);
		for (int pixel : pixels) {
			colours.set(pixel);
		}
		return colours.cardinality();
	}

	/** The largest contrast of a colour in it to the one that most of it has; WCAG 2.2, relative luminance. */
	double contrast() {
		Map<Integer, Integer> counts = new HashMap<>();
		Arrays.stream(pixels).forEach(it -> counts.merge(it, 1, Integer::sum));
		double ground = luminance(counts.entrySet().stream().max(Map.Entry.comparingByValue()).orElseThrow().getKey());
		return counts.keySet().stream().mapToDouble(WindowPicture::luminance)
				.map(it -> (Math.max(it, ground) + 0.05) / (Math.min(it, ground) + 0.05)).max().orElse(1);
	}

	private static double luminance(int rgb) {
		return 0.2126 * linear(rgb >> 16) + 0.7152 * linear(rgb >> 8 & 0xff) + 0.0722 * linear(rgb & 0xff);
	}

	private static double linear(int channel) {
		double value = channel / 255.0;
		return value <= 0.04045 ? value / 12.92 : Math.pow((value + 0.055) / 1.055, 2.4);
	}

	/** Share of the points whose pixels are not all alike: 0 when a coarser picture was only stretched. */
	double fine() {
		int fine = 0;
		int points = 0;
		for (int y = 0; y + scale <= height(); y += scale) {
			for (int x = 0; x + scale <= width; x += scale, points++) {
				int at = y * width + x;
				fine += pixels[at] == pixels[at + 1] && pixels[at] == pixels[at + width] ? 0 : 1;
			}
		}
		return fine / (double) points;
	}

	/** True when hardly a pixel differs; a cursor may blink. */
	boolean resembles(WindowPicture other) {
		if (other == null || other.pixels.length != pixels.length) {
			return false;
		}
		int differing = 0;
		for (int i = 0; i < pixels.length; i++) {
			differing += pixels[i] == other.pixels[i] ? 0 : 1;
		}
		return differing < 60 * scale * scale;
	}

	/** Writes it as PNG. */
	void save(Path file) throws IOException {
		var image = new BufferedImage(width, height(), BufferedImage.TYPE_INT_RGB);
		image.setRGB(0, 0, width, height(), pixels, 0, width);
		Files.createDirectories(file.getParent());
		ImageIO.write(image, "png", file.toFile());
	}
}
