// SPDX-License-Identifier: EPL-2.0
package org.palier.reports.pictures;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.util.List;

import javax.imageio.ImageIO;

import org.junit.jupiter.api.Test;
import org.palier.pictures.Drawing.Dash;
import org.palier.pictures.Drawing.Disc;
import org.palier.pictures.Drawing.Group;
import org.palier.pictures.Drawing.Line;
import org.palier.pictures.Drawing.Point;
import org.palier.pictures.Drawing.Polygon;
import org.palier.pictures.Drawing.Rectangle;
import org.palier.pictures.Drawing.Words;
import org.palier.pictures.Drawing;
import org.palier.pictures.FontMetrics;
import org.palier.pictures.TextLine;

/** A picture of shapes whose pixels a pencil tells. */
class PngPainterTest {

	private static final int RED = 0xff0000;
	private static final int GREEN = 0x00ff00;
	private static final int BLUE = 0x0000ff;
	private static final int WHITE = 0xffffff;

	private static final Drawing SHAPES = new Drawing("Shapes", "Four shapes", 100, 60, "#ffffff",
			List.of(new Rectangle(10, 10, 20, 20, 0, "#ff0000", ""),
					new Group("one thing", List.of(new Disc(60, 20, 10, "#00ff00"),
							new Polygon(List.of(new Point(80, 10), new Point(96, 10), new Point(96, 30)), "#0000ff", "", Dash.NONE))),
					new Line(List.of(new Point(10, 50), new Point(90, 50)), "#ff0000", 4, Dash.NONE)));

	@Test
	void shapesAreWhereTheDrawingHasThem() throws Exception {
		BufferedImage image = paint(SHAPES, 2);

		assertThat(image.getWidth()).isEqualTo(200);
		assertThat(image.getHeight()).isEqualTo(120);
		assertThat(at(image, 20, 20)).isEqualTo(RED);
		assertThat(at(image, 5, 5)).isEqualTo(WHITE);
		assertThat(at(image, 60, 20)).isEqualTo(GREEN);
		// the corner of the disc's square is no part of it
		assertThat(at(image, 51.5, 11.5)).isEqualTo(WHITE);
		// the triangle has its right angle at the upper right
		assertThat(at(image, 94, 14)).isEqualTo(BLUE);
		assertThat(at(image, 82, 26)).isEqualTo(WHITE);
		assertThat(at(image, 50, 49)).isEqualTo(RED);
		assertThat(at(image, 50, 53)).isEqualTo(WHITE);
	}

	@Test
	void wordsEndWhereTheirWidthSays() throws Exception {
		String text = "Québec\u202f: 12";
		double width = FontMetrics.openSans().width(text, 20, false);
		BufferedImage image = paint(words(text, width), 2);

		int last = 0;
		int first = image.getWidth();
		for (int x = 0; x < image.getWidth(); x++) {
			for (int y = 0; y < image.getHeight(); y++) {
				if ((image.getRGB(x, y) & 0xff) < 128) {
					first = Math.min(first, x);
					last = Math.max(last, x);
				}
			}
		}
		// letters have a little room at both ends
		assertThat(first / 2.0).isBetween(10.0, 14.0);
		assertThat(last / 2.0).isBetween(10 + width - 4, 10 + width);
	}

	@Test
	void aCharacterThatTheFontLacksIsSeenToBeMissing() throws Exception {
		int[] nothing = pixels(paint(words(" ", 5), 2));
		assertThat(pixels(paint(words("漢", 20), 2))).isNotEqualTo(nothing).isEqualTo(pixels(paint(words("\ufffd", 20), 2)));
	}

	@Test
	void sameDrawingGivesTheSameBytes() throws Exception {
		assertThat(new PngPainter().paint(SHAPES, 2)).isEqualTo(new PngPainter().paint(SHAPES, 2));
	}

	private static Drawing words(String text, double width) {
		return new Drawing("", "", 200, 40, "#ffffff", List.of(new Words(new TextLine(text, 10, 28, width, 20, false, "#000000"))));
	}

	private static BufferedImage paint(Drawing drawing, double zoom) throws Exception {
		return ImageIO.read(new ByteArrayInputStream(new PngPainter().paint(drawing, zoom)));
	}

	/** Colour at a place of the drawing, painted twice as large. */
	private static int at(BufferedImage image, double x, double y) {
		return image.getRGB((int) (2 * x), (int) (2 * y)) & WHITE;
	}

	private static int[] pixels(BufferedImage image) {
		return image.getRGB(0, 0, image.getWidth(), image.getHeight(), null, 0, image.getWidth());
	}
}
