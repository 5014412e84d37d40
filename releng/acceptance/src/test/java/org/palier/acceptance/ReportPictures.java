// SPDX-License-Identifier: EPL-2.0
package org.palier.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;

import javax.imageio.ImageIO;

import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.rendering.ImageType;
import org.apache.pdfbox.rendering.PDFRenderer;

/** The pages of a report as pictures among the build's results, at the resolution of a screen and at twice that. */
final class ReportPictures {

	private static final Path PICTURES = Path.of(System.getProperty("palier.root"), "releng/acceptance/target/pictures");
	private static final int SCREEN = 96;
	private static final int FIRST = 5;

	private ReportPictures() {
	}

	/**
	 * Draws pages of a PDF as target/pictures/NAME-PAGE-1x.png and …-2x.png, and looks at whether there is something on
	 * them: the first ones, and the first that lies on its side.
	 */
	static void draw(Path pdf, String name) throws IOException {
		Path folder = Files.createDirectories(PICTURES);
		try (PDDocument document = Loader.loadPDF(pdf.toFile())) {
			var renderer = new PDFRenderer(document);
			boolean lying = false;
			for (int page = 0; page < document.getNumberOfPages() && (page < FIRST || !lying); page++) {
				PDRectangle paper = document.getPage(page).getMediaBox();
				boolean lies = paper.getWidth() > paper.getHeight();
				if (page >= FIRST && !lies) {
					continue;
				}
				lying |= lies;
				for (int scale = 1; scale <= 2; scale++) {
					BufferedImage picture = renderer.renderImageWithDPI(page, SCREEN * scale, ImageType.RGB);
					ImageIO.write(picture, "png", folder.resolve("%s-%02d-%dx.png".formatted(name, page + 1, scale)).toFile());
					assertThat(picture.getWidth()).isEqualTo((int) (paper.getWidth() * SCREEN * scale / 72));
					assertWritten(picture, name + ", page " + (page + 1));
				}
			}
		}
	}

	/** Paper is white, and something stands on it. */
	private static void assertWritten(BufferedImage picture, String what) {
		int[] pixels = picture.getRGB(0, 0, picture.getWidth(), picture.getHeight(), null, 0, picture.getWidth());
		assertThat(Arrays.stream(pixels).distinct().count()).as("colours of %s", what).isGreaterThan(30);
		double paper = Arrays.stream(pixels).filter(it -> it == 0xffffffff).count() / (double) pixels.length;
		assertThat(paper).as("white of %s", what).isBetween(0.4, 0.995);
	}
}
