// SPDX-License-Identifier: EPL-2.0
package org.palier.reports.pictures;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Base64;

/** Open Sans (SIL Open Font License 1.1), to be carried inside a file. */
public final class OpenSans {

	private static final String LATIN = "U+0000-00FF,U+0131,U+0152-0153,U+02BB-02BC,U+02C6,U+02DA,U+02DC,U+0304,"
			+ "U+0308,U+0329,U+2000-206F,U+20AC,U+2122,U+2191,U+2193,U+2212,U+2215,U+FEFF,U+FFFD";

	/** CSS rules for weights 400 and 600, Latin. */
	public String fontFaces() {
		return face(400) + face(600);
	}

	/** The letters of one weight as TrueType. @param weight 400 or 600 */
	public static InputStream trueType(int weight) {
		return file("open-sans-" + weight + ".ttf");
	}

	private static String face(int weight) {
		return "@font-face{font-family:'Open Sans';font-weight:" + weight + ";font-style:normal;font-display:swap;"
				+ "src:url(data:font/woff2;base64," + data("open-sans-latin-" + weight + ".woff2")
				+ ") format('woff2');unicode-range:" + LATIN + "}\n";
	}

	private static String data(String file) {
		try (InputStream font = file(file)) {
			return Base64.getEncoder().encodeToString(font.readAllBytes());
		} catch (IOException failure) {
			throw new UncheckedIOException(failure);
		}
	}

	private static InputStream file(String name) {
		InputStream font = OpenSans.class.getResourceAsStream("fonts/" + name);
		if (font == null) {
			throw new IllegalStateException("The bundle lacks fonts/" + name);
		}
		return font;
	}
}
