// SPDX-License-Identifier: EPL-2.0
package org.palier.pictures;

import java.util.Locale;

/**
 * A colour in sRGB. Mixing goes through OKLab (B. Ottosson, 2020), where equal steps look equal; contrast
 * is that of WCAG 2.2. Computed with {@link StrictMath}, so that every machine gives the same digits.
 *
 * @param red   0 to 1
 * @param green 0 to 1
 * @param blue  0 to 1
 */
public record Rgb(double red, double green, double blue) {

	/** True for #rrggbb. */
	public static boolean isHex(String text) {
		return text.matches("#[0-9a-fA-F]{6}");
	}

	/** @throws IllegalArgumentException when the text is not #rrggbb */
	public static Rgb of(String hex) {
		if (!isHex(hex)) {
			throw new IllegalArgumentException("Not a colour: " + hex);
		}
		int value = Integer.parseInt(hex.substring(1), 16);
		return new Rgb((value >> 16 & 255) / 255.0, (value >> 8 & 255) / 255.0, (value & 255) / 255.0);
	}

	/** #rrggbb in lower case; parts outside 0 to 1 are clipped. */
	public String hex() {
		return String.format(Locale.ROOT, "#%06x", bits());
	}

	/** 0xrrggbb, eight bits a part; parts outside 0 to 1 are clipped. */
	public int bits() {
		return eight(red) << 16 | eight(green) << 8 | eight(blue);
	}

	/** Relative luminance, 0 (black) to 1 (white), WCAG 2.2. */
	public double luminance() {
		return 0.2126 * linear(red) + 0.7152 * linear(green) + 0.0722 * linear(blue);
	}

	/** Contrast ratio of two colours, 1 to 21, WCAG 2.2. */
	public double contrast(Rgb other) {
		double brighter = Math.max(luminance(), other.luminance());
		double darker = Math.min(luminance(), other.luminance());
		return (brighter + 0.05) / (darker + 0.05);
	}

	/** The colour a part of the way to another: 0 is this, 1 the other. */
	public Rgb mix(Rgb other, double part) {
		double[] from = oklab();
		double[] to = other.oklab();
		return fromOklab(from[0] + (to[0] - from[0]) * part, from[1] + (to[1] - from[1]) * part,
				from[2] + (to[2] - from[2]) * part);
	}

	/** This colour where it can be told from a ground by a contrast of 3 (WCAG 2.2, 1.4.11), else one of its hue that can. */
	public Rgb visibleOn(Rgb ground) {
		return apartFrom(ground, 3);
	}

	/** This colour where words in it can be read on a ground by a contrast of 4.5 (WCAG 2.2, 1.4.3), else one of its hue in which they can. */
	public Rgb legibleOn(Rgb ground) {
		return apartFrom(ground, 4.5);
	}

	private Rgb apartFrom(Rgb ground, double contrast) {
		Rgb far = ground.luminance() < 0.18 ? new Rgb(1, 1, 1) : new Rgb(0, 0, 0);
		for (int step = 0; step <= 20; step++) {
			Rgb candidate = mix(far, step / 20.0);
			if (candidate.contrast(ground) >= contrast) {
				return candidate;
			}
		}
		return far;
	}

	private double[] oklab() {
		double r = linear(red);
		double g = linear(green);
		double b = linear(blue);
		double l = StrictMath.cbrt(0.4122214708 * r + 0.5363325363 * g + 0.0514459929 * b);
		double m = StrictMath.cbrt(0.2119034982 * r + 0.6806995451 * g + 0.1073969566 * b);
		double s = StrictMath.cbrt(0.0883024619 * r + 0.2817188376 * g + 0.6299787005 * b);
		return new double[] { 0.2104542553 * l + 0.7936177850 * m - 0.0040720468 * s,
				1.9779984951 * l - 2.4285922050 * m + 0.4505937099 * s,
				0.0259040371 * l + 0.7827717662 * m - 0.8086757660 * s };
	}

	private static Rgb fromOklab(double lightness, double a, double b) {
		double l = cube(lightness + 0.3963377774 * a + 0.2158037573 * b);
		double m = cube(lightness - 0.1055613458 * a - 0.0638541728 * b);
		double s = cube(lightness - 0.0894841775 * a - 1.2914855480 * b);
		return new Rgb(gamma(4.0767416621 * l - 3.3077115913 * m + 0.2309699292 * s),
				gamma(-1.2684380046 * l + 2.6097574011 * m - 0.3413193965 * s),
				gamma(-0.0041960863 * l - 0.7034186147 * m + 1.7076147010 * s));
	}

	private static double cube(double value) {
		return value * value * value;
	}

	private static double linear(double part) {
		return part <= 0.04045 ? part / 12.92 : StrictMath.pow((part + 0.055) / 1.055, 2.4);
	}

	private static double gamma(double part) {
		double clipped = Math.min(1, Math.max(0, part));
		return clipped <= 0.0031308 ? 12.92 * clipped : 1.055 * StrictMath.pow(clipped, 1 / 2.4) - 0.055;
	}

	private static int eight(double part) {
		return (int) Math.round(Math.min(1, Math.max(0, part)) * 255);
	}
}
